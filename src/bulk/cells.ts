import { isFailure } from "../catalogue/define";
import { SEGMENT_LABELS } from "../catalogue/ledger/moves-table";
import { SEGMENT_LINES } from "../engine/ledger/segments";
import { serialOf } from "../excel/days";
import { same, type Language, type Text } from "../locales/text";
import type { Ask } from "./ask";
import type { CohortTable, FileTable, MonthTable, SegmentTable, SplitTable } from "./table";

/* Tables of files as cells: for a sheet, for .csv and .xlsx files, for a terminal. */

/** Texts are never formulas, and null stays blank. */
export interface TableCell {
  readonly value: string | number | null;
  readonly format?: string;
}

export const MONEY = "#,##0.00";
export const SHARE = "0.0%";
const WHOLE = "#,##0";
export const MONTH = "yyyy-mm";

/** How the lines of a table are shown; those that aren't listed are money. */
const FORMATS: Readonly<Record<string, string>> = { ndr: SHARE, grr: SHARE, logo: SHARE };

/** The whole table with its heads. */
export function cellsOf(table: FileTable, ask: Ask, language: Language): TableCell[][] {
  if ("segments" in table) return splitCells(table, ask, language);
  if ("from" in table) return segmentCells(table, language);
  return "ages" in table ? cohortCells(table, ask, language) : monthCells(table, ask, language);
}

function monthCells({ months, lines }: MonthTable, { table, measure }: Ask, language: Language) {
  const counts = measure === "customers" && table !== "customers";
  const heads = months.map((month): TableCell => ({ value: serialOfMonth(month), format: MONTH }));
  const rows = lines.map(({ id, label, values }) => {
    const format = FORMATS[id] ?? (counts || id === "customers" ? WHOLE : MONEY);
    const cells = values.map((value) => ({ value: isFailure(value) ? null : value, format }));
    return [{ value: label[language] }, ...cells];
  });
  return [[{ value: table === "customers" ? CUSTOMER[language] : "" }, ...heads], ...rows];
}

function cohortCells({ ages, cohorts }: CohortTable, { measure, asShare }: Ask, language: Language) {
  const plain = measure === "customers" ? WHOLE : MONEY;
  const rows = cohorts.map(({ from, size, cells }): TableCell[] => [
    { value: from },
    { value: size, format: plain },
    ...cells.map((value) => ({ value, format: asShare ? SHARE : plain })),
  ]);
  return [
    [{ value: COHORT[language] }, { value: SIZE[language] }, ...ages.map((age) => ({ value: age }))],
    ...rows,
  ];
}

/** One table below the other under one head, each row with its segment before it. */
function splitCells({ segments }: SplitTable, ask: Ask, language: Language): TableCell[][] {
  const tables = segments.map(({ name, table }) => ({ name, cells: cellsOf(table, ask, language) }));
  const longest = tables.reduce((most, { cells: [head] }) => (head.length > most.length ? head : most), [
    { value: "" },
  ] as TableCell[]);
  const rows = tables.flatMap(({ name, cells: [, ...lines] }) =>
    lines.map((line) => [{ value: segmentName(name, language) }, ...line]),
  );
  return [[{ value: SEGMENT[language] }, ...longest], ...rows];
}

function segmentCells({ lines }: SegmentTable, language: Language): TableCell[][] {
  const heads = [...SEGMENT_LINES.map((line) => SEGMENT_LABELS[line]), ...Object.values(KEPT)];
  const rows = lines.map(({ name, bridge, ...shares }): TableCell[] => [
    { value: segmentName(name, language) },
    ...SEGMENT_LINES.map((line) => ({ value: bridge[line], format: MONEY })),
    ...(Object.keys(KEPT) as (keyof typeof KEPT)[]).map((key) => ({ value: shares[key], format: SHARE })),
  ]);
  return [[SEGMENT, ...heads].map((head) => ({ value: head[language] })), ...rows];
}

/** A blank word is a segment too. */
export const segmentName = (name: string, language: Language) => (name === "" ? BLANK[language] : name);

function serialOfMonth(name: string): number {
  const [year, month] = name.split("-").map(Number);
  return serialOf({ year, month, day: 1 });
}

const KEPT = { ndr: same("NDR"), grr: same("GRR"), logo: { en: "customers kept", "zh-CN": "客户留存" } };
const CUSTOMER: Text = { en: "customer", "zh-CN": "客户" };
const COHORT: Text = { en: "cohort", "zh-CN": "同期群" };
const SIZE: Text = { en: "size", "zh-CN": "规模" };
const SEGMENT: Text = { en: "segment", "zh-CN": "分组" };
const BLANK: Text = { en: "(blank)", "zh-CN": "（空白）" };
