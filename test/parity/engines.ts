import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { format } from "prettier";
import { isFailure, type Cell as Answered, type WholeFunction } from "../../src/catalogue/define";
import { nativeBody, nativeTier } from "../../src/catalogue/native";
import { REFERENCE } from "../../src/catalogue/reference";
import { cellAddress, areaAddress } from "../../src/excel/address";
import { withFilePrefixes } from "../../src/excel/formula/prefixes";
import { call } from "../../src/functions/call";
import { PAGE } from "../../src/locales/pane";
import { nativeCall } from "../../src/portable/native-call";
import type { Raw } from "../catalogue/arguments";
import { agrees, rowsOf } from "../catalogue/expect";
import { fileOf, partsOf } from "../files/standing/book";
import { ask, startEngine } from "./spreadsheet";

/*
 * npm run engines: every native formula on the examples of its function and on what has no answer, in each spreadsheet
 * engine that is at hand, and docs/native-formulas.md from what they answer. Not part of the tests.
 */

const PAGE_FILE = join(__dirname, "../../docs/native-formulas.md");

interface Case {
  readonly definition: WholeFunction;
  readonly args: readonly (Raw | undefined)[];
  readonly expected: readonly (readonly Shown[])[];
}

type Shown = string | number | boolean;

/** What an engine shows for each case, row by row. */
type Answers = readonly (readonly (readonly string[])[])[];

const native = REFERENCE.filter((definition) => nativeBody(definition) !== null);

const cases: readonly Case[] = native.flatMap((definition) =>
  [...definition.examples, ...definition.noAnswer].map(({ args }): Case => {
    const rows = rowsOf(call(definition, [...args])) as readonly (readonly Answered[])[];
    const expected = rows.map((row) => row.map((cell) => (isFailure(cell) ? cell.error : cell)));
    return { definition, args: args as Case["args"], expected };
  }),
);

const isSame = (expected: Shown, found: string): boolean => {
  if (typeof expected === "number") return found !== "" && agrees(Number(found), expected);
  return found === (typeof expected === "boolean" ? String(expected).toUpperCase() : expected);
};

const formulaOf = ({ definition, args }: Case, refer: (name: string) => string): string =>
  nativeCall(
    definition,
    definition.params.map(({ name }, i) => (args[i] === undefined ? "" : refer(name))),
    true,
  )!;

async function ironCalc(): Promise<Answers> {
  await startEngine();
  return ask(
    cases.map((each) => ({
      cells: Object.fromEntries(
        each.definition.params.flatMap(({ name }, i) =>
          each.args[i] === undefined ? [] : [[name, each.args[i]]],
        ),
      ),
      formula: (refer) => formulaOf(each, refer),
      rows: each.expected.length,
      cols: each.expected[0].length,
    })),
  );
}

const OFFICE = "soffice";
/** Free rows below each case. */
const ROOM = 3;

/** A file as portable would write it, opened by LibreOffice, calculated anew and saved again. */
async function libreOffice(): Promise<Answers> {
  const folder = mkdtempSync(join(tmpdir(), "hourglass-engines-"));
  try {
    const profile = join(folder, "profile", "user");
    mkdirSync(profile, { recursive: true });
    writeFileSync(join(profile, "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    const { rows, places } = layOut();
    writeFileSync(join(folder, "asked.xlsx"), await fileOf({ sheets: { Asked: rows } }));
    const out = join(folder, "out");
    const settings = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    spawnSync(OFFICE, [settings, "--headless", "--convert-to", "xlsx", "--outdir", out, join(folder, "asked.xlsx")]); // prettier-ignore
    const file = join(out, "asked.xlsx");
    if (!existsSync(file)) throw new Error("LibreOffice wrote no file.");
    const shown = shownIn(partsOf(new Uint8Array(readFileSync(file))));
    return cases.map(({ expected }, i) =>
      expected.map((row, r) =>
        row.map((_, c) => shown.get(cellAddress(places[i].row + r, places[i].col + c)) ?? ""),
      ),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const ALWAYS_RECALCULATE =
  '<?xml version="1.0"?><oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>';

/** Arguments from left to right, then the formula; one case below the other. */
function layOut() {
  const lines = new Map<number, Map<number, string>>();
  const put = (row: number, col: number, xml: string) => {
    const line = lines.get(row) ?? new Map<number, string>();
    lines.set(row, line.set(col, xml));
  };
  let top = 0;
  const places = cases.map((each) => {
    const addresses = new Map<string, string>();
    let [left, height] = [0, each.expected.length];
    each.definition.params.forEach(({ name }, i) => {
      const raw = each.args[i];
      if (raw === undefined) return;
      const block = Array.isArray(raw) ? raw : [[raw]];
      block.forEach((line, r) => line.forEach((cell, c) => put(top + r, left + c, valueXml(top + r, left + c, cell)))); // prettier-ignore
      const area = { row: top, col: left, rows: block.length, cols: block[0].length };
      addresses.set(name, areaAddress(area));
      height = Math.max(height, block.length);
      left += block[0].length;
    });
    const formula = withFilePrefixes(`=${formulaOf(each, (name) => addresses.get(name)!)}`).slice(1);
    const ref = areaAddress({ row: top, col: left, rows: each.expected.length, cols: each.expected[0].length }); // prettier-ignore
    const isArray = nativeTier(each.definition) !== 0;
    put(top, left, `<c r="${cellAddress(top, left)}"><f${isArray ? ` t="array" ref="${ref}"` : ""}>${escaped(formula)}</f></c>`); // prettier-ignore
    const place = { row: top, col: left };
    top += height + ROOM;
    return place;
  });
  const rows = [...lines]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const sorted = [...cells].sort(([a], [b]) => a - b).map(([, xml]) => xml);
      return `<row r="${row + 1}">${sorted.join("")}</row>`;
    });
  return { rows: rows.join(""), places };
}

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function valueXml(row: number, col: number, cell: string | number | boolean | null): string {
  const at = cellAddress(row, col);
  if (cell === null) return `<c r="${at}"/>`;
  if (typeof cell === "number") return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${at}" t="b"><v>${Number(cell)}</v></c>`;
  if (/^#[A-Z/0-9]+[!?A]?$/.test(cell)) return `<c r="${at}" t="e"><v>${cell}</v></c>`;
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

function shownIn(parts: ReturnType<typeof partsOf>): ReadonlyMap<string, string> {
  const xml = parts.get("xl/worksheets/sheet1.xml")?.text ?? "";
  const texts = [...(parts.get("xl/sharedStrings.xml")?.text ?? "").matchAll(/<si>([\s\S]*?)<\/si>/g)].map(
    ([, item]) => item.replace(/<[^>]*>/g, ""),
  );
  const plain = (text: string) =>
    text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
  return new Map(
    [...xml.matchAll(/<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)].map(
      ([, at, attributes, inner = ""]) => {
        const value = /<v>([\s\S]*?)<\/v>/.exec(inner)?.[1] ?? "";
        const kind = /\st="(\w+)"/.exec(attributes)?.[1];
        if (kind === "s") return [at, plain(texts[Number(value)] ?? "")];
        return [at, kind === "b" ? (value === "1" ? "TRUE" : "FALSE") : plain(value)];
      },
    ),
  );
}

interface Engine {
  readonly name: string;
  readonly answers: () => Promise<Answers>;
}

function enginesAtHand(): Engine[] {
  const packageOf = (name: string) =>
    JSON.parse(readFileSync(join(__dirname, "../../node_modules", name, "package.json"), "utf8")) as {
      version: string;
    };
  const engines: Engine[] = [{ name: `IronCalc ${packageOf("@ironcalc/wasm").version}`, answers: ironCalc }];
  const { status, stdout } = spawnSync(OFFICE, ["--version"], { encoding: "utf8" });
  if (status === 0) engines.push({ name: stdout.trim().split(" ").slice(0, 2).join(" "), answers: libreOffice }); // prettier-ignore
  return engines;
}

/** “✓”, or how many of the cases are answered otherwise, and the first of them. */
function judged(definition: WholeFunction, answers: Answers): { mark: string; first?: string } {
  const own = cases.flatMap((each, i) =>
    each.definition === definition ? [{ each, found: answers[i] }] : [],
  );
  const other = own.filter(
    ({ each, found }) =>
      !each.expected.every((row, r) => row.every((cell, c) => isSame(cell, found[r]?.[c] ?? ""))),
  );
  if (other.length === 0) return { mark: "✓" };
  const [{ each, found }] = other;
  return {
    mark: `${own.length - other.length} of ${own.length}`,
    first: `${definition.id} ${JSON.stringify(each.args)}: ${JSON.stringify(found)} in place of ${JSON.stringify(each.expected)}`,
  };
}

async function main(): Promise<void> {
  const engines = enginesAtHand();
  const columns: { name: string; answers: Answers }[] = [];
  for (const { name, answers } of engines) columns.push({ name, answers: await answers() });
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rows = native.map((definition) => {
    const marks = columns.map(({ name, answers }) => {
      const { mark, first } = judged(definition, answers);
      if (first !== undefined) console.log(`${name}: ${first}`);
      return mark;
    });
    return line([definition.id, PAGE.tiers[nativeTier(definition)!].en.replace(/\.$/, ""), ...marks]);
  });
  const today = new Date().toISOString().slice(0, 10);
  const page = [
    "# Native formulas in other spreadsheets",
    `Written by \`npm run engines\` on ${today}. It calculates each native formula on the examples of its function and on what has no answer (${cases.length} calls), as _Make portable_ writes them into a file, and compares what comes out with the function: numbers to nine digits, texts and error codes as they are. ✓: all of them the same; else how many are.`,
    "LibreOffice knows LET since 24.8 and no LAMBDA; an older one shows `#NAME?` for formulas that need Excel 2021. The workbench’s grid answers all of these formulas as the functions do, on random arguments as well, which the tests hold. Excel itself, WPS and Google Sheets have not been tried.",
    [
      line(["function", "Excel", ...columns.map(({ name }) => name)]),
      line(["---", "---", ...columns.map(() => "---")]),
      ...rows,
    ].join("\n"),
  ].join("\n\n");
  writeFileSync(PAGE_FILE, await format(`${page}\n`, { parser: "markdown", printWidth: 110 }));
}

void main();
