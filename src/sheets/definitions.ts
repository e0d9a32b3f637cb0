import { nativeBody, whyNoNative } from "../catalogue/native";
import { referenceOf } from "../catalogue/reference";
import { DEFINITIONS_VERSION, ENGINE_VERSION } from "../catalogue/versions";
import { clauseList, fill, type Language, type Text } from "../locales/text";
import type { PlannedCell, SheetPlan, StyleName } from "./plan";

/** Where a function is used, by its id. */
export type Uses = ReadonlyMap<string, readonly string[]>;

export const DEFINITIONS = "definitions";

const TEXTS = {
  name: { en: "Definitions", "zh-CN": "函数定义" },
  lead: {
    en: "What the figures of this workbook mean, for readers without the add-in. Hourglass {engine}, definitions {version}.",
    "zh-CN": "供没有加载项的读者查阅：本工作簿各数字的含义。Hourglass {engine}，定义版本 {version}。",
  },
  more: { en: "{cells}, and {count} more", "zh-CN": "{cells}，另有 {count} 处" },
} satisfies Record<string, Text>;

interface Column {
  readonly head: Text;
  readonly width: number;
  readonly style: StyleName;
  readonly text: (id: string, uses: readonly string[]) => Text;
}

const COLUMNS: readonly Column[] = [
  {
    head: { en: "Function", "zh-CN": "函数" },
    width: 160,
    style: "bodyBold",
    text: (id) => both(`SAAS.${id}`),
  },
  {
    head: { en: "What it is", "zh-CN": "名称" },
    width: 160,
    style: "body",
    text: (id) => referenceOf(id).title,
  },
  {
    head: { en: "In words", "zh-CN": "口径" },
    width: 320,
    style: "body",
    text: (id) => {
      const { summary, basis } = referenceOf(id);
      return { en: `${summary.en} ${basis.en}`, "zh-CN": summary["zh-CN"] + basis["zh-CN"] };
    },
  },
  {
    head: { en: "Formula", "zh-CN": "公式" },
    width: 320,
    style: "body",
    text: (id) => referenceOf(id).formula,
  },
  {
    head: { en: "In Excel’s own functions", "zh-CN": "Excel 自带函数写法" },
    width: 320,
    style: "small",
    text: (id) => {
      const definition = referenceOf(id);
      return whyNoNative(definition) ?? both(cutShort(nativeBody(definition)!));
    },
  },
  {
    head: { en: "Source", "zh-CN": "出处" },
    width: 200,
    style: "small",
    text: (id) => {
      const { sources } = referenceOf(id);
      return {
        en: sources.map(({ en }) => en).join("; "),
        "zh-CN": sources.map((each) => each["zh-CN"]).join("；"),
      };
    },
  },
  {
    head: { en: "Where it is used", "zh-CN": "使用位置" },
    width: 240,
    style: "small",
    text: (_, uses) => {
      const cells = uses.slice(0, MOST_CELLS);
      const listed = clauseList(cells);
      const count = uses.length - cells.length;
      return count > 0 ? fill(TEXTS.more, { cells: listed, count }) : listed;
    },
  },
];

/** The definitions of some functions as texts, for any place that shows them. */
export interface Definitions {
  readonly name: string;
  readonly lead: string;
  readonly heads: readonly string[];
  /** A row for each function, a text for each head. */
  readonly rows: readonly (readonly string[])[];
}

export function definitionsOf(uses: Uses, language: Language): Definitions {
  const ids = [...uses.keys()].sort();
  const lead = fill(TEXTS.lead, { engine: ENGINE_VERSION, version: DEFINITIONS_VERSION });
  return {
    name: TEXTS.name[language],
    lead: lead[language],
    heads: COLUMNS.map(({ head }) => head[language]),
    rows: ids.map((id) => COLUMNS.map(({ text }) => text(id, uses.get(id)!)[language])),
  };
}

const MOST_CELLS = 12;
/** A cell of Excel holds 32,767 characters, and nobody reads so many. */
const MOST_LETTERS = 500;

const both = (text: string): Text => ({ en: text, "zh-CN": text });
const cutShort = (text: string) => (text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)} …` : text);

const HEAD = 3;

/**
 * The sheet that tells readers without the add-in what each function means: in words, as a formula, with its source,
 * its version and its places. `rows` is how many rows an earlier one has, so that none of them is left over.
 */
export function definitionsPlan(uses: Uses, language: Language, rows = 0): SheetPlan {
  const { name, lead, heads, rows: texts } = definitionsOf(uses, language);
  const ids = [...uses.keys()].sort();
  const cell = (row: number, col: number, text: string, style: StyleName): PlannedCell => ({
    row,
    col,
    content: text === "" ? { blank: true } : { text },
    style,
  });
  const lines = texts.flatMap((row, i) =>
    row.map((text, col) => cell(HEAD + 1 + i, col, text, COLUMNS[col].style)),
  );
  const last = HEAD + 1 + texts.length;
  const leftOver = Array.from({ length: Math.max(0, rows - last) }, (_, i) =>
    COLUMNS.map((__, col) => cell(last + i, col, "", "body")),
  ).flat();
  return {
    kind: DEFINITIONS,
    name,
    properties: { language },
    insertRows: [],
    cells: [
      cell(0, 0, name, "title"),
      cell(1, 0, lead, "meta"),
      ...heads.map((head, col) => cell(HEAD, col, head, "head")),
      ...lines,
      ...leftOver,
    ],
    columnWidths: Object.fromEntries(COLUMNS.map(({ width }, col) => [col, width])),
    rowHeights: { 0: 28, ...Object.fromEntries(ids.map((id, i) => [HEAD + 1 + i, heightOf(id, language)])) },
    freeze: { rows: HEAD + 1, cols: 1 },
    validations: [],
    rules: [],
    dataBars: [],
    outline: [],
    print: {
      area: { row: 0, col: 0, rows: last, cols: COLUMNS.length },
      landscape: true,
      titleRows: HEAD + 1,
    },
  };
}

/** Pixels of a line, and of the letters in it: those of Chinese are twice as wide. */
const LINE = 16;
const LETTER = 6;
const widthOf = (line: string) => LETTER * (line.length + (line.match(/\p{Script=Han}/gu) ?? []).length);
const HIGHEST = 240;

function heightOf(id: string, language: Language): number {
  const lines = COLUMNS.map(({ width, text }) => {
    const written = text(id, [])[language].split("\n");
    const wrapped = written.map((line) => Math.max(1, Math.ceil(widthOf(line) / width)));
    return wrapped.reduce((sum, count) => sum + count, 0);
  });
  return Math.min(HIGHEST, LINE * lines.reduce((a, b) => Math.max(a, b)) + 6);
}
