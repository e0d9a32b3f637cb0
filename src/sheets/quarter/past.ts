import type { Language, Text } from "../../locales/text";
import { DAY_FORMATS } from "../dates";
import { findHead } from "../locate";
import type { Content, ExistingSheet, PlannedCell, SheetPlan, StyleName } from "../plan";
import { barePlan } from "../readiness/bare-plan";
import { titles, type ColumnPlan } from "../readiness/columns";
import { PAST_KIND } from "../readiness/types";
import { besideName } from "../readiness/words";
import { plainContent } from "./move";
import type { Leaving } from "./types";

/* Figures of quarters that have no column any more, one a row, so that nothing typed is ever lost. */

const PAST_NAME: Text = { en: "GTM Past figures", "zh-CN": "GTM 往期数据" };

/** What the sheet is called that stands beside a checklist. */
export const pastName = (readiness: string): Text =>
  besideName(readiness, PAST_NAME, { en: "past figures", "zh-CN": "往期数据" });

const TITLE: Text = { en: "Figures of past quarters", "zh-CN": "往期数据" };
const ABOUT: Text = {
  en: "Written when a quarter is started: what had no column left on its sheet. Values, not formulas; sort and filter as you like.",
  "zh-CN": "开始新季度时写入：原表已无列可放的数据。均为数值，可自行排序、筛选。",
};

const column = (key: string, width: number, en: string, zh: string, head: StyleName = "head") => ({
  key,
  width,
  head,
  title: { en, "zh-CN": zh },
});

const COLUMNS = [
  column("date", 110, "Moved on", "移入日期", "headRight"),
  column("period", 96, "Period", "期间", "headIndent"),
  column("sheet", 194, "Sheet", "工作表"),
  column("id", 110, "Row", "行编号"),
  column("item", 369, "Item", "项目"),
  column("figure", 124, "Figure", "数值", "headRight"),
] as const satisfies readonly ColumnPlan<string>[];

type Key = (typeof COLUMNS)[number]["key"];

const HEAD_ROW = 3;

/** The steps that write them below those that stand; none where there are none. */
export function planPast(
  leaving: readonly Leaving[],
  language: Language,
  today: number,
  existing: ExistingSheet | undefined,
  name: string,
): readonly SheetPlan[] {
  if (leaving.length === 0) return [];
  const head = existing && findHead<Key>(existing.formulas, titles(COLUMNS));
  if (existing && head && COLUMNS.every(({ key }) => head.cols.has(key))) {
    const last = existing.formulas.findLastIndex((cells) => cells.some((cell) => cell !== ""));
    const cells = rowCells(leaving, language, today, last + 1, (key) => head.cols.get(key)!);
    return [barePlan(PAST_KIND, existing.name, cells)];
  }
  return [newPast(leaving, language, today, name)];
}

function newPast(leaving: readonly Leaving[], language: Language, today: number, name: string): SheetPlan {
  const place = (key: Key) => COLUMNS.findIndex((each) => each.key === key);
  const heads = COLUMNS.map(({ title, head: style }, col) => ({
    row: HEAD_ROW,
    col,
    content: { text: title[language] },
    style,
  }));
  return {
    ...barePlan(PAST_KIND, name, [
      { row: 0, col: 0, content: { text: TITLE[language] }, style: "title" },
      { row: 1, col: 0, content: { text: ABOUT[language] }, style: "meta" },
      ...heads,
      ...rowCells(leaving, language, today, HEAD_ROW + 1, place),
    ]),
    properties: { language },
    columnWidths: Object.fromEntries(COLUMNS.map(({ width }, col) => [col, width] as const)),
    rowHeights: { 0: 32, [HEAD_ROW]: 34 },
    freeze: { rows: HEAD_ROW + 1, cols: 0 },
    print: {
      area: { row: 0, col: 0, rows: HEAD_ROW + 1 + leaving.length, cols: COLUMNS.length },
      landscape: true,
      titleRows: HEAD_ROW + 1,
    },
  };
}

function rowCells(
  leaving: readonly Leaving[],
  language: Language,
  today: number,
  from: number,
  place: (key: Key) => number,
): readonly PlannedCell[] {
  return leaving.flatMap(({ sheet, period, id, item, figure, format }, i) => {
    const cell = (key: Key, content: Content, style: StyleName, shown?: string): PlannedCell => ({
      row: from + i,
      col: place(key),
      content,
      style,
      ...(shown !== undefined && { format: shown }),
    });
    return [
      cell("date", { number: today }, "value", DAY_FORMATS[language]),
      cell("period", { text: period }, "labelIndent"),
      cell("sheet", { text: sheet }, "label"),
      ...(id === "" ? [] : [cell("id", { text: id }, "muted")]),
      cell("item", { text: item }, "label"),
      cell("figure", plainContent(figure), "value", format),
    ];
  });
}
