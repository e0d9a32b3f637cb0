import { makeLive } from "../../../src/files/standing/make-live";
import { makePortable, type MadeFile } from "../../../src/files/standing/make-portable";
import type { FileRefusal } from "../../../src/files/native";
import { readOriginals } from "../../../src/portable/originals";
import type { Wish } from "../../../src/portable/rewrite";
import { markOfAll } from "../../../src/workbook/travel/keep";
import { fileOf, partsOf, type Book } from "./book";

const wish = (to: Wish["to"], target: Wish["target"] = "2021"): Wish => ({ to, target });

function done(made: MadeFile | FileRefusal): MadeFile {
  if ("refusal" in made) throw new Error(JSON.stringify(made.refusal));
  return made;
}

async function portable(book: Book, asked: Wish) {
  const file = await fileOf(book);
  const made = done(await makePortable(file, asked));
  return { file, made, before: partsOf(file), after: partsOf(made.bytes) };
}

const SHEET = "xl/worksheets/sheet1.xml";
const rowsOf = (xml: string | undefined) => /<sheetData>([\s\S]*)<\/sheetData>/.exec(xml ?? "")?.[1];

describe("cells", () => {
  test.each([
    [
      "a plain formula, with what else its cell says",
      '<row r="1" spans="1:3"><c r="A1"><v>5</v></c><c r="B1" s="7"><f>_xldudf_SAAS_ARR(A1)</f><v>60</v></c></row>',
      '<row r="1" spans="1:3"><c r="A1"><v>5</v></c><c r="B1" s="7"><f>A1*12</f><v>60</v></c></row>',
    ],
    [
      "signs of XML in formulas",
      '<row r="1"><c r="B1" t="str"><f ca="1">IF(A1&gt;0,"&lt;"&amp;_xldudf_SAAS_ARR(A1),"")</f><v>&lt;60</v></c></row>',
      '<row r="1"><c r="B1" t="str"><f ca="1">IF(A1&gt;0,"&lt;"&amp;(A1*12),"")</f><v>&lt;60</v></c></row>',
    ],
    [
      "a formula that others follow",
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">_xldudf_SAAS_ARR(A1)</f><v>60</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>72</v></c></row>',
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*12</f><v>60</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>72</v></c></row>',
    ],
    [
      "a literal part and comments",
      '<row r="1"><!-- <c r="A1"><f>_xldudf_SAAS_ARR(A1)</f></c> --><c r="B1"><f><![CDATA[IF(A1>0,_xldudf_SAAS_ARR(A1))]]></f><v>60</v></c></row>',
      '<row r="1"><!-- <c r="A1"><f>_xldudf_SAAS_ARR(A1)</f></c> --><c r="B1"><f>IF(A1&gt;0,A1*12)</f><v>60</v></c></row>',
    ],
    [
      "a spill, with its mark",
      '<row r="1"><c r="B1" cm="1"><f t="array" ref="B1:B3">_xldudf_SAAS_SBG_CURVE(1,2,3)</f><v>0.1</v></c></row><row r="2"><c r="B2"><v>0.2</v></c></row>',
      /<c r="B1" cm="1"><f t="array" ref="B1:B3">IF\(NOT\(OR\("survival"=.*_xlfn\.LET\(_xlpm\.t,_xlfn\.SEQUENCE\(3\).*<\/f><v>0\.1<\/v><\/c><\/row><row r="2"><c r="B2"><v>0\.2<\/v><\/c><\/row>$/,
    ],
    [
      "what calculates on arrays, in a cell that didn’t",
      '<row r="1"><c r="B1" s="3"><f>SUM(_xldudf_SAAS_SBG_CURVE(1,2,3))</f><v>1</v></c></row>',
      /<c r="B1" s="3"><f t="array" ref="B1">SUM\(IF\(.*<\/f><v>1<\/v><\/c>/,
    ],
    [
      "a cell that is stuck: what it shows is no value",
      '<row r="1"><c r="B1" t="e"><f>[2]!_xldudf_SAAS_ARR(A1)</f><v>#NAME?</v></c></row>',
      '<row r="1"><c r="B1"><f>A1*12</f></c></row>',
    ],
    [
      "cells that say no place",
      "<row><c><v>5</v></c><c><f>_xldudf_SAAS_ARR(A1)</f><v>60</v></c></row>",
      "<row><c><v>5</v></c><c><f>A1*12</f><v>60</v></c></row>",
    ],
    [
      "formulas of others, and a text like ours",
      '<row r="1"><c r="A1"><f>SUM(\'_xldudf_SAAS_ARR(\'!A1)</f></c><c r="B1" t="str"><f>"_xldudf_SAAS_ARR(1)"</f></c></row>',
      '<row r="1"><c r="A1"><f>SUM(\'_xldudf_SAAS_ARR(\'!A1)</f></c><c r="B1" t="str"><f>"_xldudf_SAAS_ARR(1)"</f></c></row>',
    ],
  ])("%s", async (_, rows, expected) => {
    const { after } = await portable({ sheets: { Data: rows } }, wish("native"));
    if (typeof expected === "string") expect(rowsOf(after.get(SHEET)?.text)).toBe(expected);
    else expect(rowsOf(after.get(SHEET)?.text)).toMatch(expected);
  });

  test.each([
    [
      "numbers, texts, errors and blanks",
      '<row r="1"><c r="A1" s="2"><f>_xldudf_SAAS_ARR(B1)</f><v>60</v></c><c r="C1" t="str"><f>_xldudf_SAAS_SEGMENT(B1)</f><v>smb</v></c><c r="D1" t="e"><f>_xldudf_SAAS_ARPA(1,0)</f><v>#DIV/0!</v></c><c r="E1" t="str"><f>IF(1,"",_xldudf_SAAS_ARR(1))</f><v></v></c></row>',
      '<row r="1"><c r="A1" s="2"><v>60</v></c><c r="C1" t="str"><v>smb</v></c><c r="D1" t="e"><v>#DIV/0!</v></c><c r="E1" t="str"><v></v></c></row>',
    ],
    [
      "a spill: its other cells hold their values already",
      '<row r="1"><c r="A1" cm="1" s="4"><f t="array" ref="A1:A2">_xldudf_SAAS_SBG_CURVE(1,2,2)</f><v>0.1</v></c></row><row r="2"><c r="A2"><v>0.2</v></c></row><row r="3"><c r="A3"><f>SUM(_xlfn.ANCHORARRAY(A1))</f><v>0.3</v></c></row>',
      '<row r="1"><c r="A1" s="4"><v>0.1</v></c></row><row r="2"><c r="A2"><v>0.2</v></c></row><row r="3"><c r="A3"><f>SUM($A$1:$A$2)</f><v>0.3</v></c></row>',
    ],
    [
      "followers, of which one has no value",
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">_xldudf_SAAS_ARR(A1)+$C$1</f><v>60</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>72</v></c></row>',
      '<row r="1"><c r="B1"><v>60</v></c></row><row r="2"><c r="B2"><f>_xldudf_SAAS_ARR(A2)+$C$1</f></c></row><row r="3"><c r="B3"><v>72</v></c></row>',
    ],
    [
      "what shows no value of its own",
      '<row r="1"><c r="A1" t="e"><f>_xldudf_SAAS_ARR(B1)</f><v>#BUSY!</v></c><c r="B1" t="e" vm="1"><f>_xldudf_SAAS_ARR(1)</f><v>#VALUE!</v></c><c r="C1"><f>_xldudf_SAAS_ARR(1)</f></c></row>',
      '<row r="1"><c r="A1" t="e"><f>_xldudf_SAAS_ARR(B1)</f><v>#BUSY!</v></c><c r="B1" t="e" vm="1"><f>_xldudf_SAAS_ARR(1)</f><v>#VALUE!</v></c><c r="C1"><f>_xldudf_SAAS_ARR(1)</f></c></row>',
    ],
  ])("as values: %s", async (_, rows, expected) => {
    const { after, before, made } = await portable({ sheets: { Data: rows } }, wish("values"));
    expect(rowsOf(after.get(SHEET)?.text)).toBe(expected);
    const back = partsOf(done(await makeLive(made.bytes)).bytes);
    expect(back.get(SHEET)?.text).toBe(before.get(SHEET)?.text);
  });

  test("parts whose elements carry a prefix", async () => {
    const rows = '<x:row r="1"><x:c r="B1"><x:f>_xldudf_SAAS_ARR(A1)</x:f><x:v>60</x:v></x:c></x:row>';
    const sheet = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>${rows}</x:sheetData></x:worksheet>`;
    const { after } = await portable({ sheets: { Data: "" }, parts: { [SHEET]: sheet } }, wish("values"));
    expect(after.get(SHEET)?.text).toBe(sheet.replace("<x:f>_xldudf_SAAS_ARR(A1)</x:f>", ""));
  });
});

const LIVE: Book = {
  sheets: {
    Data: '<row r="1"><c r="A1"><v>5</v></c><c r="B1"><f>_xldudf_SAAS_ARR(A1)</f><v>60</v></c><c r="C1"><f>_xldudf_SAAS_ASP(B1+1,A1*2)</f><v>6.1</v></c><c r="D1" t="e"><f>_xldudf_SAAS_KM_MEDIAN(A1:A9,B1:B9)</f><v>#N/A</v></c></row><row r="2"><c r="B2"><f t="shared" ref="B2:B3" si="0">_xldudf_SAAS_LTV(A2,$B$1,C2)</f><v>1</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>2</v></c></row><row r="4"><c r="A4"><f>SUM(B1:B3)</f><v>63</v></c></row>',
    Other: '<row r="1"><c r="A1"><f>Data!B1+1</f><v>61</v></c></row>',
  },
  behind:
    '<definedNames><definedName name="annual">_xldudf_SAAS_ARR(Data!$A$1)</definedName><definedName name="stays">_xldudf_SAAS_VERSION()</definedName></definedNames><calcPr calcId="191029" iterate="1"/>',
  tail: '<conditionalFormatting sqref="B1"><cfRule type="expression" priority="1" dxfId="0"><formula>B1&gt;0</formula></cfRule></conditionalFormatting>',
  related: { calcChain: "calcChain.xml", theme: "theme/theme1.xml" },
  parts: {
    "xl/calcChain.xml":
      '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B1" i="1"/></calcChain>',
    "xl/theme/theme1.xml": "<a:theme xmlns:a='x'/>",
    "xl/vbaProject.bin": "\u0000macro",
    "customXml/item1.xml": "<mine/>",
    "xl/media/image1.png": "\u0089PNG",
  },
};

describe("the package", () => {
  test.each(["native", "names", "values"] as const)(
    "%s: every other part is byte for byte what it was",
    async (to) => {
      const { before, after, made } = await portable(LIVE, wish(to, to === "names" ? "365" : "2021"));
      const mayDiffer = new Set([
        SHEET,
        "xl/workbook.xml",
        "xl/_rels/workbook.xml.rels",
        "[Content_Types].xml",
        "xl/calcChain.xml",
      ]);
      for (const [name, { packed }] of before)
        if (!mayDiffer.has(name)) expect([name, after.get(name)?.packed]).toEqual([name, packed]);
      const added = [...after.keys()].filter((name) => !before.has(name));
      expect(added.sort()).toEqual([
        "customXml/_rels/item2.xml.rels",
        "customXml/item2.xml",
        "customXml/itemProps2.xml",
      ]);
      expect(after.get("xl/workbook.xml")?.text).toContain(
        '<calcPr calcId="191029" iterate="1" fullCalcOnLoad="1"/>',
      );
      expect(after.has("xl/calcChain.xml")).toBe(false);
      expect(after.get("[Content_Types].xml")?.text).not.toContain("calcChain");
      expect(after.get("xl/_rels/workbook.xml.rels")?.text).not.toContain("calcChain");
      expect(made.names.map(({ cell, becomes }) => `${cell} ${becomes}`)).toEqual([
        "annual formula",
        "stays stays",
      ]);
      const back = partsOf(done(await makeLive(made.bytes)).bytes);
      for (const [name, { text }] of before) {
        if (!/calcChain|rels|Content_Types/.test(name))
          expect([name, back.get(name)?.text]).toEqual([name, text]);
      }
      expect([...back.keys()].sort()).toEqual(
        [...before.keys()].filter((name) => !name.includes("calcChain")).sort(),
      );
    },
  );

  test("names are added for what calls them, once", async () => {
    const { after, made } = await portable(LIVE, wish("names", "365"));
    const names = [
      ...(after.get("xl/workbook.xml")?.text ?? "").matchAll(/<definedName name="([^"]*)">([^<]*)</g),
    ];
    expect(names.map(([, name]) => name)).toEqual(["annual", "stays", "SAAS_ARR", "SAAS_ASP", "SAAS_LTV"]);
    expect(names[0][2]).toBe("SAAS_ARR(Data!$A$1)");
    expect(names[2][2]).toBe("_xlfn.LAMBDA(_xlpm.mrr,_xlpm.mrr*12)");
    expect(rowsOf(after.get(SHEET)?.text)).toContain("<f>SAAS_ARR(A1)</f>");
    const again = done(await makePortable(made.bytes, wish("names", "365")));
    expect(partsOf(again.bytes).get("xl/workbook.xml")?.text).toBe(after.get("xl/workbook.xml")?.text);
  });

  test("a name that means something else is left alone", async () => {
    const file = await fileOf({
      ...LIVE,
      behind: '<definedNames><definedName name="Saas_Arr">Data!$A$1</definedName></definedNames>',
    });
    expect(await makePortable(file, wish("names", "365"))).toMatchObject({
      refusal: { en: expect.stringContaining("SAAS_ARR") },
    });
  });

  test("a cell that was edited since stays, and one that is gone is listed", async () => {
    const { made, before } = await portable(LIVE, wish("native"));
    const parts = new Map([...partsOf(made.bytes)].map(([name, { text }]) => [name, text]));
    const sheet = parts.get(SHEET)!;
    const edited = sheet
      .replace("<f>A1*12</f><v>60</v>", "<f>A1*13</f><v>65</v>")
      .replace(/<c r="D1".*?<\/c>/, "");
    const file = await fileOf({
      sheets: { Data: "", Other: "" },
      parts: { ...Object.fromEntries(parts), [SHEET]: edited },
    });
    const back = done(await makeLive(file));
    const listed = back.cells
      .filter(({ becomes }) => becomes === "stays")
      .map(({ cell, reason }) => `${cell} ${reason?.key}`);
    expect(listed.sort()).toEqual(["B1 edited", "D1 gone"]);
    const text = partsOf(back.bytes).get(SHEET)!.text;
    expect(text).toContain("<f>A1*13</f><v>65</v>");
    expect(text).toContain(rowsOf(before.get(SHEET)!.text)!.split("</row>")[1]);
  });

  test("a file that Excel has saved since comes back by what its cells say", async () => {
    const { made } = await portable(LIVE, wish("native"));
    const parts = new Map([...partsOf(made.bytes)].map(([name, { text }]) => [name, text]));
    // Excel writes attributes in its own order, numbers with 17 digits, and formulas that are alike as one.
    const saved = parts
      .get(SHEET)!
      .replace('<c r="B1"><f>A1*12</f>', '<c s="1" r="B1"><f>A1 * 12</f>')
      .replaceAll("1E-12", "9.9999999999999998E-13")
      .replace('t="shared" ref="B2:B3" si="0"', 't="shared" si="0" ref="B2:B3"')
      .replace('<c r="D1" t="e"><v>#N/A</v></c>', '<c r="D1" t="e" s="1"><v>#N/A</v></c>');
    const file = await fileOf({
      sheets: { Data: "", Other: "" },
      parts: { ...Object.fromEntries(parts), [SHEET]: saved },
    });
    const back = done(await makeLive(file));
    expect(back.cells.filter(({ becomes }) => becomes === "stays")).toEqual([]);
    const text = rowsOf(partsOf(back.bytes).get(SHEET)!.text)!;
    for (const formula of [
      "_xldudf_SAAS_ARR(A1)",
      "_xldudf_SAAS_ASP(B1+1,A1*2)",
      "_xldudf_SAAS_KM_MEDIAN(A1:A9,B1:B9)",
      "_xldudf_SAAS_LTV(A2,$B$1,C2)",
      "_xldudf_SAAS_LTV(A3,$B$1,C3)",
    ])
      expect(text).toContain(`<f>${formula}</f>`);
  });

  test("signs that a file escapes without need come back as they were", async () => {
    const row =
      '<row r="1"><c r="A1"><v>5</v></c><c r="B1"><f>IF(A1=&quot;&quot;,&quot;&quot;,_xldudf_SAAS_ARR(A1))</f><v>60</v></c></row>';
    const { made, before } = await portable({ sheets: { Data: row } }, wish("native"));
    const back = done(await makeLive(made.bytes));
    expect(partsOf(back.bytes).get(SHEET)?.text).toBe(before.get(SHEET)?.text);
  });

  test("made portable twice, in two ways, it comes back whole", async () => {
    const { made, before } = await portable(LIVE, wish("native", "2016"));
    const back = done(await makeLive(done(await makePortable(made.bytes, wish("values"))).bytes));
    expect(partsOf(back.bytes).get(SHEET)?.text).toBe(before.get(SHEET)?.text);
  });

  test.each([
    ["as it was left", (xml: string) => xml],
    ["with quotes escaped by another program", (xml: string) => xml.replaceAll('"x"', "&quot;x&quot;")],
  ])(
    "a formula that is rewritten, and again when the spill that it reads becomes values: %s",
    async (_, saved) => {
      const array = (at: string, to: string, formula: string, value = "") =>
        `<c r="${at}"><f t="array" ref="${to}">${formula}</f>${value}</c>`;
      const spill = "_xldudf_SAAS_LEDGER_MOVES(F1:F9,G1:G9,H1:H9,I1:I9,J1)";
      const reads = 'IF("x"="",0,SUM(_xlfn.ANCHORARRAY(C1)))+_xldudf_SAAS_ARR(A1)';
      const rows = (value: string) =>
        `<row r="1">${array("B1", "B1", reads, value)}${array("C1", "C1:C2", spill, value)}</row>`;
      const first = await portable({ sheets: { Data: rows("") } }, wish("native"));
      expect(first.made.cells.map(({ cell, becomes }) => `${cell} ${becomes}`)).toEqual([
        "B1 formula",
        "C1 stays",
      ]);
      // Somebody with the add-in saves it, so that values are stored.
      const parts = new Map([...first.after].map(([name, { text }]) => [name, text]));
      const stored = saved(parts.get(SHEET)!.replaceAll("</f></c>", "</f><v>5</v></c>"));
      const file = await fileOf({
        sheets: { Data: "" },
        parts: { ...Object.fromEntries(parts), [SHEET]: stored },
      });
      const second = done(await makePortable(file, wish("native")));
      expect(partsOf(second.bytes).get(SHEET)?.text).toContain("SUM($C$1:$C$2)");
      const back = done(await makeLive(second.bytes));
      expect(back.cells.map(({ becomes }) => becomes)).toEqual(["formula", "formula"]);
      expect(rowsOf(partsOf(back.bytes).get(SHEET)?.text)).toBe(rows("<v>5</v>"));
    },
  );

  describe("a table that was made values", () => {
    const head = '<f t="array" ref="B1:C2">_xldudf_SAAS_LEDGER_MRR(F1:F9,G1:G9,H1:H9,I1:I9,J1:J2)</f>';
    const rows = (first: string) =>
      `<row r="1">${first}<c r="C1" t="str"><v>a</v></c><c r="D1"><v>9</v></c></row><row r="2"><c r="B2" t="b"><v>1</v></c></row>`;
    const live = rows(`<c r="B1" cm="1">${head}<v>0.10000000000000001</v></c>`);

    /** The file as it is saved after that, its rows changed. */
    async function savedWith(change: (xml: string) => string) {
      const { after } = await portable({ sheets: { Data: live } }, wish("values"));
      const parts = Object.fromEntries([...after].map(([name, { text }]) => [name, text]));
      return fileOf({ sheets: { Data: "" }, parts: { ...parts, [SHEET]: change(parts[SHEET]) } });
    }

    test("is kept as the pane keeps one, which can bring it back", async () => {
      const { after } = await portable({ sheets: { Data: live } }, wish("values"));
      const kept = [...after.values()].map(({ text }) => readOriginals(text)).find((each) => each);
      expect(kept?.cells).toMatchObject([
        {
          cell: "B1",
          area: "B1:C2",
          now: markOfAll([
            [0.1, "a"],
            [true, ""],
          ]),
        },
      ]);
    });

    test("stays where something was typed into its other cells", async () => {
      const file = await savedWith((xml) => xml.replace("<v>a</v>", "<v>mine</v>"));
      const back = done(await makeLive(file));
      expect(back.cells).toMatchObject([{ cell: "B1", becomes: "stays", reason: { key: "edited" } }]);
      expect(rowsOf(partsOf(back.bytes).get(SHEET)?.text)).toContain("<v>mine</v>");
    });

    test("comes back whole where nothing was", async () => {
      const back = done(await makeLive(await savedWith((xml) => xml)));
      expect(rowsOf(partsOf(back.bytes).get(SHEET)?.text)).toBe(live);
    });

    test("comes back from a program that saves 15 digits of a number", async () => {
      const { after } = await portable(
        { sheets: { Data: live.replaceAll("0.10000000000000001", "0.93333333333333335") } },
        wish("values"),
      );
      const parts = Object.fromEntries([...after].map(([name, { text }]) => [name, text]));
      const saved = parts[SHEET].replace("0.93333333333333335", "0.933333333333333");
      expect(saved).not.toBe(parts[SHEET]);
      const back = done(
        await makeLive(await fileOf({ sheets: { Data: "" }, parts: { ...parts, [SHEET]: saved } })),
      );
      expect(back.cells).toMatchObject([{ becomes: "formula" }]);
    });

    test("comes back from a file that was saved in another way since", async () => {
      const file = await savedWith((xml) =>
        xml.replace('<c r="B1"><v>0.10000000000000001</v>', '<c r="B1" s="2"><v>0.1</v>'),
      );
      const back = done(await makeLive(file));
      expect(back.cells).toMatchObject([{ becomes: "formula" }]);
      expect(rowsOf(partsOf(back.bytes).get(SHEET)?.text)).toBe(
        rows(`<c r="B1" s="2">${head}<v>0.1</v></c>`),
      );
    });
  });

  test("as values: a cell that shows #NAME? stays, and is calculated once it is live again", async () => {
    const row = (attributes: string, value: string) =>
      `<row r="1"><c r="A1" s="2"${attributes}><f>_xldudf_SAAS_ARR(B1)</f>${value}</c></row>`;
    const stuck = row(' t="e"', "<v>#NAME?</v>");
    const { after, made } = await portable({ sheets: { Data: stuck } }, wish("values"));
    expect(rowsOf(after.get(SHEET)?.text)).toBe(stuck);
    const back = partsOf(done(await makeLive(made.bytes)).bytes);
    expect(rowsOf(back.get(SHEET)?.text)).toBe(row("", ""));
    expect(back.get("xl/workbook.xml")?.text).toContain('<calcPr fullCalcOnLoad="1"/>');
  });

  test("a file without our functions stays as it is", async () => {
    const file = await fileOf({ sheets: { Data: '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>' } });
    expect(done(await makePortable(file, wish("native"))).bytes).toBe(file);
    expect(done(await makeLive(file)).bytes).toBe(file);
  });

  test("stuck calls are mended on the way back to live", async () => {
    const rows =
      '<row r="1"><c r="A1" t="e"><f>\'C:\\x\\FUNCRES.XLAM\'!_xldudf_SAAS_ARR(B1)</f><v>#NAME?</v></c><c r="C1"><f>SAAS_LTV(1,2,3)+[3]!_xldudf_OTHER_X(1)</f></c></row>';
    const back = done(await makeLive(await fileOf({ sheets: { Data: rows } })));
    const text = rowsOf(partsOf(back.bytes).get(SHEET)!.text);
    expect(text).toContain("<f>_xldudf_SAAS_ARR(B1)</f>");
    expect(text).toContain("<f>_xldudf_SAAS_LTV(1,2,3)+[3]!_xldudf_OTHER_X(1)</f>");
  });
});

describe("what is no file to change", () => {
  const bytes = (...all: number[]) => new Uint8Array([...all, ...new Array<number>(600).fill(0)]);

  test.each([
    ["text", bytes(0x61, 0x62), "no Excel workbook"],
    ["nothing", new Uint8Array(), "no Excel workbook"],
    ["an .xls file", bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), "of before 2007"],
    ["a web page", bytes(...Buffer.from("\ufeff<html>")), "a web page or XML"],
    ["half a file", bytes(0x50, 0x4b, 0x03, 0x04), "damaged"],
  ])("%s", async (_, file, sentence) => {
    const made = await makePortable(file, wish("native"));
    expect(made).toMatchObject({ refusal: { en: expect.stringContaining(sentence) } });
    expect(await makeLive(file)).toEqual(made);
  });

  test("a signed file, a file of something else, a file with its end missing", async () => {
    const signed = await fileOf({ ...LIVE, parts: { ...LIVE.parts, "_xmlsignatures/origin.sigs": "x" } });
    expect(await makePortable(signed, wish("native"))).toMatchObject({
      refusal: { en: expect.stringContaining("signature") },
    });
    const word = await fileOf({ sheets: {}, parts: { "_rels/.rels": "<Relationships/>" } });
    expect(await makePortable(word, wish("native"))).toMatchObject({
      refusal: { en: expect.stringContaining("no Excel") },
    });
    const whole = await fileOf(LIVE);
    expect(await makePortable(whole.subarray(0, whole.length - 40), wish("native"))).toHaveProperty(
      "refusal",
    );
  });
});

test("cells that say no place come back all the same", async () => {
  const rows =
    '<row><c><v>5</v></c><c><f>_xldudf_SAAS_ARR(A1)</f><v>60</v></c></row><row r="6"><c/><c r="D6"><v>1</v></c><c><f>_xldudf_SAAS_VERSION()</f><v>1</v></c></row>';
  for (const to of ["native", "values"] as const) {
    const { made, before } = await portable({ sheets: { Data: rows } }, wish(to));
    expect(made.cells.map(({ cell }) => cell)).toEqual(["B1", "E6"]);
    const back = done(await makeLive(made.bytes));
    expect(back.cells.map(({ cell, becomes }) => `${cell} ${becomes}`)).toEqual(["B1 formula", "E6 formula"]);
    expect(partsOf(back.bytes).get(SHEET)?.text).toBe(before.get(SHEET)?.text);
  }
});
