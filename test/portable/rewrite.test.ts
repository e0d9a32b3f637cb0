import fc from "fast-check";
import { REFERENCE } from "../../src/catalogue/reference";
import { calledIn, functionsIn } from "../../src/excel/formula/calls";
import { readsAsCell } from "../../src/excel/address";
import { parseFormula } from "../../src/excel/formula/parse";
import { withFilePrefixes, withoutFilePrefixes } from "../../src/excel/formula/prefixes";
import { fromNames } from "../../src/portable/named";
import { repair } from "../../src/portable/repair";
import { namesFor, rewrite, type Wish } from "../../src/portable/rewrite";
import { formulas } from "../excel/formula/formulas";
import { runs } from "../runs";
import type { Target } from "../../src/portable/targets";
import { CORPUS } from "./corpus";

const SEVERAL = new Set(["several"]);
const wish = (to: Wish["to"], target: Wish["target"] = "2021"): Wish => ({ to, target });

/** The formula, “none”, or the key of the reason. */
function answer(formula: string, asked: Wish): string {
  const made = rewrite(formula, asked, SEVERAL);
  if (made.is === "none") return "none";
  return made.is === "formula" ? made.formula : (made.reason?.key ?? "value");
}

test("there are 300 formulas and more", () => {
  expect(CORPUS.length).toBeGreaterThan(300);
  expect(new Set(CORPUS.map(([formula]) => formula)).size).toBe(CORPUS.length);
});

test.each(CORPUS)("%j", (formula, expected) => {
  expect(answer(formula, wish("native"))).toBe(expected);
});

describe("what a formula is for", () => {
  test.each([
    ["=SAAS.ASP(A1,B1+1)", "2016", "=IF((B1+1)<0,#NUM!,A1/(B1+1))"],
    ["=SAAS.ASP(A1,RAND()+1)", "2016", "chance"],
    ["=SAAS.ASP(A1,RANDBETWEEN(1,9))", "2016", "chance"],
    [
      "=SAAS.ASP(A1,RAND()+1)",
      "2021",
      "=LET(new_customers,RAND()+1,IF(new_customers<0,#NUM!,A1/new_customers))",
    ],
    ["=SAAS.SBG.CURVE(1,2,3)", "2016", "newer"],
    ["=IFS(A1>0,SAAS.ARR(A1))", "2016", "newer"],
    ["=IFS(A1>0,SAAS.ARR(A1))", "2021", "=IFS(A1>0,A1*12)"],
    ["=SUM(A1#,SAAS.ARR(B1))", "2016", "newer"],
    ["=SAAS.CMRR(A1,B1:B9*2)", "2016", "newer"],
    ["=MAP(A1:A9,SAAS.ARR)", "365", "=MAP(A1:A9,LAMBDA(mrr,mrr*12))"],
    ["=MAP(A1:A9,LAMBDA(v,SAAS.ARR(v)))", "365", "=MAP(A1:A9,LAMBDA(v,v*12))"],
    ["=MAP(A1:A9,SAAS.ARR)", "sheets", "=MAP(A1:A9,LAMBDA(mrr,mrr*12))"],
    // LAMBDA says which of its arguments may be left out by a function that Google’s list has not.
    ["=MAP(A1:A9,SAAS.MAXCAC)", "sheets", "lacks"],
    ["=MAP(A1:A9,SAAS.ARR)", "libreoffice", "handedOn"],
    ["=MAP(A1:A9,SAAS.ARR)", "wps", "handedOn"],
    ["=MAP(A1:A9,LAMBDA(v,SAAS.ARR(v)))", "libreoffice", "lacks"],
    ["=SAAS.ASP(A1,B1+1)", "libreoffice", "=IF((B1+1)<0,#NUM!,A1/(B1+1))"],
    ["=SAAS.ASP(A1,RAND()+1)", "libreoffice", "chance"],
    ["=SAAS.ASP(A1,B1+1)", "wps", "=LET(new_customers,B1+1,IF(new_customers<0,#NUM!,A1/new_customers))"],
    ["=LET(v,A1*2,SAAS.ARR(v))", "libreoffice", "=LET(v,A1*2,v*12)"],
    ["=LET(v,1,SUM(SAAS.SBG.CURVE(v,2,3)))", "libreoffice", "lets"],
    ["=SUM(A1#,SAAS.ARR(B1))", "libreoffice", "lacks"],
    ["=SUM(A1#,SAAS.ARR(B1))", "sheets", "lacks"],
    ["=SUM(SORT(A1:A9),SAAS.ARR(B1))", "sheets", "lacks"],
    ["=SUM(SORT(A1:A9),SAAS.ARR(B1))", "wps", "=SUM(SORT(A1:A9),B1*12)"],
    ["=SAAS.ARR(AGGREGATE(9,6,A1:A9))", "sheets", "lacks"],
    ["=IFS(A1>0,SAAS.ARR(A1))", "libreoffice", "=IFS(A1>0,A1*12)"],
    // What asks servers, phonetic marks or another add-in answers in Excel alone.
    ...(["libreoffice", "sheets", "wps"] as const).flatMap((target) =>
      [
        '=SAAS.ARR(CUBEVALUE("Sales",A1))',
        '=SAAS.ARR(RTD("price.feed",,A1))',
        "=IF(PHONETIC(A1)=A2,SAAS.ARR(B1))",
        "=SAAS.ARR(_xldudf_BBG_BDP(A1))",
        "=SAAS.ARR('C:\\x\\FUNCRES.XLAM'!OTHER(A1))",
        "=SAAS.ARR(OUR.VBA(A1))",
        "=OURVBA(A1)+SAAS.ARR(B1)",
      ].map((formula) => [formula, target, "lacks"] as const),
    ),
    ["=SAAS.ARR(BAHTTEXT(A1))", "libreoffice", "lacks"],
    ["=OURVBA(A1)+SAAS.ARR(B1)", "2016", "=OURVBA(A1)+(B1*12)"],
    ["=LET(twice,LAMBDA(v,v*2),twice(SAAS.ARR(B1)))", "sheets", "=LET(twice,LAMBDA(v,v*2),twice(B1*12))"],
  ] as const)("%s for %s: %s", (formula, target, expected) => {
    expect(answer(formula, wish("native", target))).toBe(expected);
  });

  /** By Microsoft’s, LibreOffice’s and Google’s lists of functions; of WPS its newest are left out. */
  const LACKED: Readonly<Partial<Record<Target, readonly string[]>>> = {
    2016: ["LET", "LAMBDA", "MAP", "SORT", "XLOOKUP"],
    2021: ["LAMBDA", "MAP"],
    libreoffice: ["LAMBDA", "MAP"],
    sheets: ["SORT"],
    wps: ["LAMBDA", "MAP"],
  };

  test.each(Object.entries(LACKED))("%s: no formula for it calls what it lacks", (name, lacked) => {
    const target = name as Target;
    fc.assert(
      fc.property(formulas, (formula) => {
        const made = rewrite(formula, wish("native", target));
        if (made.is !== "formula") return;
        const called = calledIn(made.formula);
        expect(called.filter((name) => lacked.includes(name))).toEqual([]);
        if (target === "libreoffice")
          expect(called.filter((name) => name === "LET").length).toBeLessThanOrEqual(1);
      }),
      { numRuns: runs(100) },
    );
  });

  test("is told why not, with what is missing", () => {
    const lambda = rewrite("=MAP(A1:A9,LAMBDA(v,SAAS.ARR(v)))", wish("native", "libreoffice"));
    expect(lambda).toMatchObject({
      reason: { text: { en: "Its formula needs MAP, LAMBDA, which LibreOffice has not." } },
    });
    const other = rewrite("=SAAS.ARR('FUNCRES.XLAM'!_xldudf_BBG_BDP(A1))", wish("native", "wps"));
    expect(other).toMatchObject({
      reason: { text: { en: "Its formula needs BBG_BDP, which WPS has not." } },
    });
  });

  test("is said with the formula", () => {
    expect(rewrite("=SAAS.ARR(A1)", wish("native"))).toMatchObject({ ids: ["ARR"], excel: "2016" });
    expect(rewrite("=SAAS.ASP(A1,B1+1)", wish("native"))).toMatchObject({ excel: "2021" });
    expect(rewrite("=MAP(A1:A9,SAAS.ARR)", wish("native", "365"))).toMatchObject({ excel: "365" });
  });
});

describe("limits", () => {
  const sum = (length: number) => `1${"+1".repeat((length - 1) / 2)}`;

  test("8,192 characters are taken, one more is not", () => {
    // “=” and “*12” around an argument in brackets.
    expect(answer(`=SAAS.ARR(${sum(8185)})`, wish("native"))).toHaveLength(8191);
    expect(answer(`=SAAS.ARR(${sum(8185)})+`.slice(0, -1), wish("native"))).toHaveLength(8191);
    expect(answer(`=SAAS.ARR(${sum(8187)})`, wish("native"))).toBe("tooLong");
  });

  test("64 levels are taken, one more is not", () => {
    const nested = (levels: number) => `=${"ABS(".repeat(levels)}SAAS.CMRR(A1)${")".repeat(levels)}`;
    // Of CMRR’s own functions three stand inside one another: IF, IF, ABS and SUM make four levels.
    expect(answer(nested(60), wish("native"))).toMatch(/^=ABS/);
    expect(answer(nested(61), wish("native"))).toBe("tooDeep");
  });

  test("calls inside calls that would double each time end in a sentence, and soon", () => {
    const nested = `=${"SAAS.ASP(1,".repeat(60)}A1${")".repeat(60)}`;
    expect(answer(nested, wish("native", "2016"))).toBe("tooLong");
  });
});

describe("names", () => {
  test.each([
    ["=SAAS.LTV(A1,,B1)", "=SAAS_LTV(A1,,B1)"],
    ["=saas.Ndr.ttm(A1:M9)", "=saas_Ndr_ttm(A1:M9)"],
    ["=_xldudf_SAAS_NDR_TTM(A1:M9)", "=SAAS_NDR_TTM(A1:M9)"],
    ["=SAAS.ARR (A1)", "=SAAS_ARR(A1)"],
    ["=MAP(A1:A9,SAAS.ARR)", "=MAP(A1:A9,SAAS_ARR)"],
    ["=SUM(SAAS.KM.MEDIAN(A1:A9,B1:B9))", "noNative"],
  ])("%s: %s", (formula, expected) => {
    expect(answer(formula, wish("names", "365"))).toBe(expected);
  });

  test("a file has the brackets of an argument that may be left out as a prefix", () => {
    const [[name, lambda]] = namesFor(["MAXCAC"]);
    expect([name, lambda]).toEqual([
      "SAAS_MAXCAC",
      "=LAMBDA(ltv,[multiple],LET(multiple_,IF(ISOMITTED(multiple),3,multiple),IF(multiple_<0,#NUM!,ltv/IF(multiple_=0,3,multiple_))))",
    ]);
    expect(withFilePrefixes(lambda)).toMatch(
      /^=_xlfn\.LAMBDA\(_xlpm\.ltv,_xlop\.multiple,_xlfn\.LET\(_xlpm\.multiple_,IF\(_xlfn\.ISOMITTED\(_xlpm\.multiple\)/,
    );
    expect(withoutFilePrefixes(withFilePrefixes(lambda))).toBe(lambda);
  });

  test("every native function has one within Excel’s limits, and its parameters are names that Excel takes", () => {
    for (const { id, native, params } of REFERENCE) {
      expect(namesFor([id]).size).toBe(typeof native === "object" && "none" in native ? 0 : 1);
      for (const [, lambda] of namesFor([id])) expect(lambda.length).toBeLessThanOrEqual(8192);
      for (const { name } of params) expect(readsAsCell(name)).toBe(false);
    }
  });

  test("live → names → live gives every formula back", () => {
    fc.assert(
      fc.property(formulas, (formula) => {
        const named = rewrite(formula, wish("names", "365"));
        if (named.is !== "formula") return;
        expect(fromNames(named.formula)).toBe(formula);
      }),
      { numRuns: runs(150) },
    );
  });
});

test("a native formula has no function of ours left, and everything of others", () => {
  fc.assert(
    fc.property(formulas, fc.constantFrom("2016", "2021", "365"), (formula, excel) => {
      const made = rewrite(formula, wish("native", excel));
      const ours = functionsIn(formula);
      expect(made.is === "none").toBe(ours.length === 0);
      if (made.is === "formula") {
        expect(functionsIn(made.formula)).toEqual([]);
        expect(parseFormula(made.formula)).toBeDefined();
      }
      expect(answer(formula, wish("values"))).toBe(ours.length === 0 ? "none" : "value");
    }),
    { numRuns: runs(150) },
  );
});

describe("repair", () => {
  test.each([
    ["=_xldudf_SAAS_LEDGER_MOVES(A1:A9)", "=SAAS.LEDGER.MOVES(A1:A9)"],
    ["='C:\\x\\FUNCRES.XLAM'!_xldudf_SAAS_LTV(A1,B1,C1)", "=SAAS.LTV(A1,B1,C1)"],
    ["=[2]!_xldudf_SAAS_LTV(A1)", "=SAAS.LTV(A1)"],
    ["=@SAAS.LTV(A1)+@A1:A9", "=SAAS.LTV(A1)+@A1:A9"],
    ["=SAAS.LTV (A1)", "=SAAS.LTV(A1)"],
    ["=IF(A1,@_xldudf_SAAS_ARR (SAAS.ARR (A1)),0)", "=IF(A1,SAAS.ARR(SAAS.ARR(A1)),0)"],
    ["=MAP(A1:A9,_xldudf_SAAS_ARR)", "=MAP(A1:A9,SAAS.ARR)"],
    ["=Saas.arr(A1)", "=Saas.arr(A1)"],
    ["=SAAS.FOO (A1)", "=SAAS.FOO (A1)"],
    ["=_xldudf_OTHER_X (A1)+@OTHER.X(A1)", "=_xldudf_OTHER_X (A1)+@OTHER.X(A1)"],
    ["='Budget.xlsx'!SAAS.LTV(A1)", "='Budget.xlsx'!SAAS.LTV(A1)"],
    ['="_xldudf_SAAS_LTV("', '="_xldudf_SAAS_LTV("'],
  ])("%s: %s", (formula, expected) => {
    expect(repair(formula)).toBe(expected);
    expect(repair(expected)).toBe(expected);
  });
});
