import { largest, smallest } from "../../catalogue/extremes";
import type { Area } from "../../excel/area";
import { sameSheet, splitAddress } from "../../excel/sheet-name";
import type { StyleName } from "../plan";
import { idCell } from "./id-cell";
import { hiddenRows, lastBeside, plannedChart, widthsBeside } from "./planned-charts";
import { cellsOfSection } from "./section-cells";
import { expand } from "./formula";
import {
  chartRows,
  DAYS,
  endKey,
  headingKey,
  headKey,
  layColumns,
  logRows,
  META,
  rowKey,
  TITLE,
  type SheetGeometry,
} from "./geometry";
import { headLine } from "./head-line";
import { isLedgerColumn, LEDGER_ID } from "./ledger-names";
import { BLOCK, namesOf } from "./names";
import { pagesOf } from "./pages";
import { columnArea, rulesOf } from "./section-rules";
import { besideOf, isChart, isLog, rowsOf, type Section, type Setting, type SheetDefinition } from "./types";
import { validationsOf } from "./validations";
import type { OwnedCell, WholePlan } from "./whole-plan";

/** The whole sheet for these choices, at these places. */
export function planSheet(definition: SheetDefinition, setting: Setting, geometry: SheetGeometry): WholePlan {
  const { sections } = definition;
  const cells = [
    ...titleCells(definition, setting, geometry),
    ...sections.flatMap((section) => [
      ...headingCells(definition, section, setting, geometry),
      ...cellsOfSection(definition, section, setting, geometry),
    ]),
  ];
  const { widths } = layColumns(definition);
  const columnWidths = { ...Object.fromEntries(widths.entries()), ...widthsBeside(geometry) };
  const rowHeights = heights(definition, geometry);
  const hidden = hiddenRows(definition, geometry);
  const sizes = { rowHeights, hidden: new Set(hidden) };
  const frozen = freezeRows(definition, geometry);
  return {
    geometry,
    language: setting.language,
    cells,
    validations: sections.flatMap((section) => validationsOf(section, setting, geometry)),
    rules: sections.flatMap((section) => rulesOf(definition, section, setting, geometry)),
    names: namedAreas(definition, geometry).filter(
      ({ part }) => definition.id !== LEDGER_ID || !isLedgerColumn(part) || isOwnLedger(setting, geometry),
    ),
    columnWidths,
    rowHeights,
    freeze: { rows: frozen, cols: geometry.ids + 1 },
    print: pagesOf({
      ...{ definition, geometry, frozen, area: printed(definition, geometry) },
      ...{ widths: columnWidths, heights: rowHeights, hidden: sizes.hidden },
    }),
    charts: sections
      .filter(isChart)
      .flatMap((section) => plannedChart({ definition, section, setting, geometry }, sizes) ?? []),
    hiddenRows: hidden,
  };
}

/** A ledger of the user’s keeps its names, whether or not the sheet of ours stands beside it. */
const isOwnLedger = ({ ledger }: Setting, { sheet }: SheetGeometry) => {
  const customer = ledger.get("customer");
  return customer === undefined || sameSheet(splitAddress(customer).sheet, sheet);
};

/** Every cell and range of the sheet that has a name in the workbook. */
export function namedAreas(definition: SheetDefinition, geometry: SheetGeometry) {
  return namesOf(definition).flatMap(({ name, section, part, shared }) => {
    const area =
      shared === undefined ? namedArea(section, part, geometry) : sharedArea(section, shared, geometry);
    return area ? [{ name, area, part }] : [];
  });
}

function titleCells(definition: SheetDefinition, setting: Setting, geometry: SheetGeometry): OwnedCell[] {
  const at = (key: string, content: OwnedCell["content"], style: StyleName, kind: OwnedCell["kind"]) => {
    const row = geometry.rows.get(key);
    if (row === undefined) return [];
    const col = firstColumn(geometry);
    return [
      { ...idCell({ definition, geometry }, key, row, ""), style: "meta" as const },
      { row, col, owner: "ours" as const, kind, content, style },
    ];
  };
  const { sections } = definition;
  const counts = sections.flatMap(({ rules = [] }) => rules.flatMap(({ count }) => count ?? []));
  const place = { definition, geometry, setting };
  const formula = expand(headLine(counts, setting), place);
  return [
    ...at(TITLE, { text: definition.title[setting.language] }, "title", "words"),
    ...at(META, { formula }, "meta", "formulas"),
  ];
}

/** The first column right of the ids in which sections begin. */
const firstColumn = ({ cols }: SheetGeometry) =>
  smallest(Object.values(cols).map((each) => smallest(Object.values(each))));

const lastColumn = ({ cols, ids }: SheetGeometry) =>
  Math.max(ids, largest(Object.values(cols).map((each) => largest(Object.values(each)))));

/** The heading over the whole width, with a few words beside it. */
function headingCells(
  definition: SheetDefinition,
  section: Section,
  setting: Setting,
  geometry: SheetGeometry,
): OwnedCell[] {
  const { language } = setting;
  const beside = besideOf(section);
  if (beside !== undefined) return headingBeside(section, beside, language, geometry);
  const key = headingKey(section);
  const row = geometry.rows.get(key);
  if (row === undefined) return [];
  const from = smallest(Object.values(geometry.cols[section.id]));
  // The ids may stand anywhere, since people move columns.
  const cols = Array.from({ length: lastColumn(geometry) - from + 1 }, (_, i) => from + i).filter(
    (col) => col !== geometry.ids,
  );
  const aboutAt = cols[Math.min(3, cols.length - 1)];
  return [
    { ...idCell({ definition, geometry }, key, row, ""), style: "group" },
    ...cols.map((col): OwnedCell => {
      const said = col === from ? section.title : col === aboutAt ? section.about : undefined;
      const style = col === from ? "group" : "groupNote";
      if (said && "formula" in said) {
        const formula = expand(said.formula, { definition, geometry, setting, section });
        return { row, col, owner: "ours", kind: "formulas", content: { formula }, style };
      }
      const content = said && { text: said[language] };
      return { row, col, owner: content ? "ours" : "yours", kind: "words", content, style };
    }),
  ];
}

/** In the row of another section's heading; what people wrote there stays. */
function headingBeside(
  { id, title, about }: Section,
  beside: string,
  language: Setting["language"],
  geometry: SheetGeometry,
): OwnedCell[] {
  const row = geometry.rows.get(beside);
  if (row === undefined) return [];
  const col = geometry.beside[id];
  const words = { col, owner: "offered", kind: "words" } as const;
  const heading: OwnedCell = { ...words, row, content: { text: title[language] }, style: "section" };
  if (!about || "formula" in about) return [heading];
  return [heading, { ...words, row: row + 1, content: { text: about[language] }, style: "cardNote" }];
}

function namedArea(section: Section, part: string, geometry: SheetGeometry): Area | undefined {
  const cols = geometry.cols[section.id];
  if (part === BLOCK) {
    const rows = logRows(geometry, section);
    return rows && { row: rows.first, col: cols[section.columns[0].key], rows: rows.end - rows.first, cols: section.columns.length }; // prettier-ignore
  }
  if (isLog(section)) {
    const rows = logRows(geometry, section);
    return rows && { row: rows.first, col: cols[part], rows: rows.end - rows.first + 1, cols: 1 };
  }
  const row = geometry.rows.get(rowKey(section, part));
  if (row === undefined) return undefined;
  if (section.value !== undefined) return { row, col: cols[section.value], rows: 1, cols: 1 };
  const periods = section.columns.filter(({ period }) => period !== undefined).map(({ key }) => cols[key]);
  return { row, col: smallest(periods), rows: 1, cols: largest(periods) - smallest(periods) + 1 };
}

/** A column of a section with fixed rows, or the ids beside it. */
function sharedArea(section: Section, key: string, geometry: SheetGeometry): Area | undefined {
  const area = columnArea(section, key === "ids" ? section.columns[0].key : key, geometry);
  return area && key === "ids" ? { ...area, col: geometry.ids } : area;
}

const ROW = 20;
const QUIET = 4;

function heights({ sections }: SheetDefinition, geometry: SheetGeometry): Record<number, number> {
  const fixed: Record<string, number> = { [TITLE]: 32, [META]: 22 };
  for (const section of sections) {
    fixed[headingKey(section)] = 24;
    fixed[headKey(section)] = 26;
    if (section.periods?.quiet) fixed[rowKey(section, DAYS)] = QUIET;
    for (const { id, height } of rowsOf(section)) fixed[rowKey(section, id)] = height ?? ROW;
  }
  const rows = [...geometry.rows].map(
    ([key, row]) => [row, fixed[key] ?? (key.endsWith("-end") ? 6 : ROW)] as const,
  );
  const logs = sections
    .filter((section) => isLog(section) && section.spill === undefined)
    .flatMap((section) => {
      const found = logRows(geometry, section);
      if (!found) return [];
      return Array.from({ length: found.end - found.first }, (_, i) => [found.first + i, ROW] as const);
    });
  const charts = sections.filter(isChart).flatMap((section) => {
    const end = geometry.rows.get(endKey(section));
    if (end === undefined) return [];
    return Array.from({ length: chartRows(section) }, (_, i) => [end - 1 - i, ROW] as const);
  });
  return Object.fromEntries([...charts, ...logs, ...rows]);
}

/** The head of a sheet that is one log stays in sight; of others the title. */
function freezeRows({ sections }: SheetDefinition, { rows }: SheetGeometry): number {
  const [first] = sections;
  const only = sections.length === 1 && isLog(first) ? rows.get(headKey(first)) : undefined;
  return (only ?? rows.get(META) ?? 1) + 1;
}

/** All of a sheet; of a hidden one, which some programs print as well, the title. */
function printed({ hidden }: SheetDefinition, geometry: SheetGeometry): Area {
  const rows = hidden ? [geometry.rows.get(TITLE) ?? 0] : [...geometry.rows.values()];
  const top = smallest(rows);
  return {
    row: top,
    col: geometry.ids,
    rows: largest(rows) - top + 1,
    cols: Math.max(lastColumn(geometry), lastBeside(geometry)) - geometry.ids + 1,
  };
}
