/*
 * What stood in a workbook before it was made portable. It travels in the workbook as one part of its own XML, the same
 * whether the pane or the command line wrote it, so that either can bring the formulas back.
 */

export const ORIGINALS_NAMESPACE = "urn:hourglass:originals:1";

/** A cell that was changed. */
export interface OriginalCell {
  readonly sheet: string;
  /** A1. */
  readonly cell: string;
  /** Its formula as files spell it, without “=”. */
  readonly was: string;
  /** The mark of the formula that was written, or of the value that was left. */
  readonly now: string;
  /** The mark of the cell’s XML in a file but for its formula, as it was written, and its whole XML before that. */
  readonly written?: string;
  readonly xml?: string;
  /** The cells that a formula filled, where they hold values now; `now` is the mark of all of them. */
  readonly area?: string;
}

/** A name of the workbook that was changed, or added, which has no `was`. */
export interface OriginalName {
  readonly name: string;
  /** The sheet whose own it is; files of before don’t say. */
  readonly sheet?: string;
  readonly was?: string;
  readonly now: string;
}

/** A formula of a file that stands in no cell: of a conditional format or validation, or of a table’s column. */
export interface OriginalOutside {
  /** The sheet, or the table. */
  readonly of: string;
  /** The cells that a rule is for, or the column. */
  readonly where: string;
  /** Its number among the formulas of its part. */
  readonly at: number;
  /** As the XML of the file has it. */
  readonly was: string;
  readonly now: string;
}

export interface Originals {
  readonly cells: readonly OriginalCell[];
  readonly names: readonly OriginalName[];
  readonly rules?: readonly OriginalOutside[];
  readonly columns?: readonly OriginalOutside[];
  /** How the file calculated before, as its XML says it; undefined where it said nothing, or where no file was. */
  readonly calculation?: string;
  /** How the file said that it had no names, as its XML says it; undefined where it said nothing, or had some. */
  readonly noNames?: string;
  /** The part of a file that says what its functions mean, and the mark of its XML as it was written. */
  readonly definitions?: { readonly part: string; readonly mark: string };
}

/** With what an earlier time changed: where a cell or name is changed again, what stood there before this time counts. */
export function withEarlier(
  earlier: Originals | undefined,
  cells: readonly OriginalCell[],
  names: readonly OriginalName[],
): Originals {
  const place = ({ sheet, cell }: OriginalCell) => `${sheet}!${cell}`.toLowerCase();
  const word = ({ name, sheet = "" }: OriginalName) => `${sheet}!${name}`;
  const [places, words] = [new Set(cells.map(place)), new Set(names.map(word))];
  return {
    cells: [...(earlier?.cells ?? []).filter((each) => !places.has(place(each))), ...cells],
    names: [...(earlier?.names ?? []).filter((each) => !words.has(word(each))), ...names],
    calculation: earlier?.calculation,
    noNames: earlier?.noNames,
    rules: earlier?.rules,
    columns: earlier?.columns,
  };
}

/** The same of formulas that stand in no cell. */
export function outsideWithEarlier(
  earlier: readonly OriginalOutside[] = [],
  outside: readonly OriginalOutside[],
): readonly OriginalOutside[] {
  const place = ({ of, at, was }: OriginalOutside) => `${at} ${of} ${was}`;
  const places = new Set(outside.map(place));
  return [...earlier.filter((each) => !places.has(place(each))), ...outside];
}

const attribute = (name: string, value: string | undefined) =>
  value === undefined ? "" : ` ${name}="${escaped(value)}"`;

const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (text: string) =>
  text.replace(/[&<>"\t\r\n]/g, (sign) => SIGNS[sign] ?? `&#${sign.charCodeAt(0)};`);

const unescaped = (text: string) =>
  text.replace(/&(?:#(\d+)|(\w+));/g, (all, code?: string, name?: string) =>
    code === undefined
      ? (Object.keys(SIGNS).find((sign) => SIGNS[sign] === `&${name};`) ?? all)
      : String.fromCharCode(Number(code)),
  );

export const originalsXml = (originals: Originals): string => [...originalsLines(originals)].join("\n");

/** The same line by line: of a large workbook it is long. */
export function* originalsLines({ cells, names, ...file }: Originals): Generator<string> {
  const { calculation, noNames, definitions, rules = [], columns = [] } = file;
  yield `<originals xmlns="${ORIGINALS_NAMESPACE}"${attribute("calculation", calculation)}${attribute("noNames", noNames)}>`;
  if (definitions) {
    const { part, mark } = definitions;
    yield `<definitions${attribute("part", part)}${attribute("mark", mark)}/>`;
  }
  for (const { name, sheet: of, was, now } of names) {
    yield `<name${attribute("n", name)}${attribute("of", of)}${attribute("was", was)}${attribute("now", now)}/>`;
  }
  for (const each of rules) yield outsideLine("rule", each);
  for (const each of columns) yield outsideLine("column", each);
  let sheet: string | undefined;
  for (const cell of cells) {
    if (cell.sheet !== sheet) yield `<sheet${attribute("n", cell.sheet)}/>`;
    sheet = cell.sheet;
    const { cell: at, was, now, written, xml, area } = cell;
    yield `<c${attribute("r", at)}${attribute("was", was)}${attribute("now", now)}${attribute("w", written)}${attribute("x", xml)}${attribute("area", area)}/>`;
  }
  yield "</originals>";
}

const outsideLine = (element: "rule" | "column", { of, where, at, was, now }: OriginalOutside) =>
  `<${element}${attribute("of", of)}${attribute("where", where)} at="${at}"${attribute("was", was)}${attribute("now", now)}/>`;

const ELEMENT = /<(originals|definitions|name|rule|column|sheet|c)((?:\s+\w+="[^"]*")*)\s*\/?>/g;
const ATTRIBUTE = /(\w+)="([^"]*)"/g;

/** Undefined for XML that keeps no originals of ours. */
export function readOriginals(xml: string): Originals | undefined {
  if (!xml.includes(`"${ORIGINALS_NAMESPACE}"`)) return undefined;
  const cells: OriginalCell[] = [];
  const names: OriginalName[] = [];
  const [rules, columns]: OriginalOutside[][] = [[], []];
  let sheet = "";
  let calculation: string | undefined;
  let noNames: string | undefined;
  let definitions: Originals["definitions"];
  for (const [, element, attributes] of xml.matchAll(ELEMENT)) {
    const read = new Map(
      [...attributes.matchAll(ATTRIBUTE)].map(([, name, value]) => [name, unescaped(value)]),
    );
    const text = (name: string) => read.get(name) ?? "";
    if (element === "originals") [calculation, noNames] = [read.get("calculation"), read.get("noNames")];
    if (element === "definitions") definitions = { part: text("part"), mark: text("mark") };
    if (element === "sheet") sheet = text("n");
    if (element === "name")
      names.push({ name: text("n"), sheet: read.get("of"), was: read.get("was"), now: text("now") });
    if (element === "rule" || element === "column") {
      const [of, where, was, now] = ["of", "where", "was", "now"].map(text);
      (element === "rule" ? rules : columns).push({ of, where, at: Number(text("at")), was, now });
    }
    if (element === "c") {
      const [written, xmlBefore, area] = [read.get("w"), read.get("x"), read.get("area")];
      cells.push({
        sheet,
        cell: text("r"),
        was: text("was"),
        now: text("now"),
        written,
        xml: xmlBefore,
        area,
      });
    }
  }
  return { cells, names, rules, columns, calculation, noNames, ...(definitions && { definitions }) };
}
