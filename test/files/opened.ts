import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tokenize } from "@borgar/fx";
import init, { Model } from "@ironcalc/wasm";
import { isChartGap } from "../sheets/chart-gaps";
import { withoutSaas } from "../sheets/without-saas";
import { allOf, childrenOf, childText, readXml, type Element } from "./xml";

/*
 * A file as another program opens it: cells and names out of its XML into an independent spreadsheet engine, which
 * calculates everything anew.
 */

export async function startEngine(): Promise<void> {
  const require = createRequire(`${process.cwd()}/package.json`);
  await init({ module_or_path: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });
}

type Parts = ReadonlyMap<string, Buffer>;

/** What one cell of a file holds. */
interface FileCell {
  readonly address: string;
  readonly formula?: string;
  readonly text?: string;
  readonly number?: number;
  readonly isMarked: boolean;
}

export interface FileSheet {
  readonly name: string;
  readonly cells: readonly FileCell[];
}

/** A file is the same however often it is asked: each question is worked out once. */
function oncePerFile<T>(answer: (parts: Parts) => T): (parts: Parts) => T {
  const answers = new WeakMap<Parts, { readonly answer: T }>();
  return (parts) => {
    const known = answers.get(parts) ?? { answer: answer(parts) };
    answers.set(parts, known);
    return known.answer;
  };
}

/** The sheets of a file in the order of its tabs. */
export const sheetsIn = oncePerFile((parts): readonly FileSheet[] => {
  const texts = childrenOf(part(parts, "xl/sharedStrings.xml")).map((item) => textOf(item));
  const relations = childrenOf(part(parts, "xl/_rels/workbook.xml.rels"));
  return allOf(part(parts, "xl/workbook.xml"), "sheet").map((sheet) => {
    const id = sheet.attributes.get("r:id");
    const target = relations.find((each) => each.attributes.get("Id") === id)!.attributes.get("Target")!;
    const cells = allOf(part(parts, `xl/${target}`), "c").map((cell) => cellOf(cell, texts));
    return { name: sheet.attributes.get("name")!, cells };
  });
});

const part = (parts: Parts, name: string) => readXml(parts.get(name)!.toString("utf8"));
const textOf = (element: Element): string => element.text + element.children.map(textOf).join("");

function cellOf(cell: Element, texts: readonly string[]): FileCell {
  const address = cell.attributes.get("r")!;
  const isMarked = cell.attributes.has("cm");
  const [formula] = childrenOf(cell, "f");
  if (formula) return { address, formula: formula.text, isMarked };
  const value = childText(cell, "v");
  if (value === "") return { address, isMarked };
  if (cell.attributes.get("t") === "s") return { address, text: texts[Number(value)], isMarked };
  return { address, number: Number(value), isMarked };
}

/** The names of a workbook, without those of print areas. */
export function namesIn(parts: Parts): ReadonlyMap<string, string> {
  const names = allOf(part(parts, "xl/workbook.xml"), "definedName");
  return new Map(
    names
      .map((each) => [each.attributes.get("name")!, each.text] as const)
      .filter(([name]) => !name.startsWith("_xlnm.")),
  );
}

/** “Sheet!A1 #NAME?: =FOO()” for every cell that shows an error once everything is calculated. */
export function errorsIn(parts: Parts): string[] {
  const shown = calculated(parts);
  return sheetsIn(parts).flatMap(({ name, cells }) =>
    cells.flatMap(({ address, formula }) => {
      const value = shown.get(`${name}!${address}`) ?? "";
      if (isChartGap(`=${formula}`, value)) return [];
      return ERROR.test(value) ? [`${name}!${address} ${value}: =${formula}`] : [];
    }),
  );
}

const ERROR = /^#[A-Z/0-9]+[!?A]?$/;

/** A file in the engine, not calculated yet. Who asks for it frees it. */
export function engineWith(parts: Parts): Model {
  const model = new Model("file", "en", "UTC", "en");
  model.pauseEvaluation();
  const sheets = sheetsIn(parts);
  sheets.forEach(({ name }, index) => {
    if (index > 0) model.newSheet();
    model.renameSheet(index, name);
  });
  const names = namesIn(parts);
  const named = names.size > MOST_NAMES ? withoutNames(names) : undefined;
  if (!named) for (const [name, cells] of names) model.newDefinedName(name, undefined, cells);
  sheets.forEach(({ cells }, index) => {
    for (const cell of cells) {
      const [row, col] = placeOf(cell.address);
      const input = inputFor(cell, named);
      if (input !== "") model.setUserInput(index, row, col, input);
    }
  });
  return model;
}

/** What cells show, by address. */
export const calculated = oncePerFile((parts): ReadonlyMap<string, string> => {
  const model = engineWith(parts);
  const sheets = sheetsIn(parts);
  model.resumeEvaluation();
  model.evaluate();
  const shown = sheets.flatMap(
    ({ name, cells }, index) =>
    cells.map(({ address }) => [`${name}!${address}`, model.getFormattedCellValue(index, ...placeOf(address))] as const), // prettier-ignore
  );
  model.free();
  return new Map(shown);
});

/** The engine reads all names again at each new one, which takes minutes for a thousand of them. */
const MOST_NAMES = 500;

/** Puts cells where a formula says a name that stands for them; another name stays, for the engine to find fault with. */
function withoutNames(names: ReadonlyMap<string, string>): (formula: string) => string {
  const known = new Map([...names].map(([name, cells]) => [name.toLowerCase(), cells]));
  return (formula) =>
    tokenize(formula)
      .map(({ type, value }) => (type === "range_named" ? (known.get(value.toLowerCase()) ?? value) : value))
      .join("");
}

function inputFor({ formula, text, number }: FileCell, named = (each: string) => each): string {
  if (formula !== undefined) return named(`=${withoutSaas(asTyped(formula))}`);
  if (text !== undefined) return `'${text}`;
  return number === undefined ? "" : String(number);
}

/** As one types it, by what Microsoft says of prefixes. */
const asTyped = (formula: string) =>
  formula
    .replaceAll("_xlfn.", "")
    .replaceAll("_xlws.", "")
    .replaceAll("_xlpm.", "")
    .replace(/_xldudf_SAAS_([A-Z0-9_]+)\(/g, (_, id: string) => `SAAS.${id.replaceAll("_", ".")}(`);

function placeOf(address: string): [row: number, col: number] {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(address)!;
  return [Number(digits), [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)];
}
