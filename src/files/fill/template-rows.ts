import { logRows, newGeometry, rowKey, type SheetGeometry } from "../../sheets/template/geometry";
import { isLog, rowsOf, type Cell, type Column, type Section, type SheetDefinition } from "../../sheets/template/types"; // prettier-ignore
import type { FillRow, FindRow, Target } from "./place";

/**
 * Rows of a sheet of the vocabulary: by their ids, those of a log by the numbers that stand before them. Where two
 * sections have the same id, that of the section goes before it: “tiers-micro”, “notes-3”.
 */
export function templateRows(definition: SheetDefinition, name: string): FindRow {
  const geometry = newGeometry(definition, name);
  const mainLog = definition.sections.find(isLog);
  return (id) => {
    const found = definition.sections.flatMap((section) => {
      const own = id.startsWith(`${section.id}-`) ? id.slice(section.id.length + 1) : undefined;
      const bare = !isLog(section) || section === mainLog ? id : undefined;
      const row = [own, bare].flatMap((each) =>
        each === undefined ? [] : (rowIn(section, each, geometry) ?? []),
      );
      return row.map((each) => ({ section, row: each }));
    });
    if (found.length > 1) return found.map(({ section }) => `${section.id}-${id}`);
    return found[0]?.row;
  };
}

function rowIn(section: Section, id: string, geometry: SheetGeometry): FillRow | undefined {
  const cells = isLog(section) ? {} : rowsOf(section).find((row) => row.id === id)?.cells;
  const row = isLog(section) ? logRow(section, id, geometry) : geometry.rows.get(rowKey(section, id));
  if (cells === undefined || row === undefined) return undefined;
  const targetOf = (column: Column): Target => ({
    ...taken(cells[column.key] ?? column.cell),
    row,
    col: geometry.cols[section.id][column.key],
  });
  const columns = new Map(section.columns.map((column) => [column.key, targetOf(column)] as const));
  return {
    value: section.value === undefined ? undefined : columns.get(section.value),
    periods: section.columns.filter(({ period }) => period !== undefined).map(targetOf),
    columns,
  };
}

/** The row under the head has no number: it stays free for what comes in newest first. */
function logRow(section: Section, id: string, geometry: SheetGeometry): number | undefined {
  const rows = logRows(geometry, section);
  const number = /^[1-9]\d*$/.test(id) ? Number(id) : NaN;
  return rows && rows.first + number < rows.end ? rows.first + number : undefined;
}

function taken({ owner, value, unit, choices }: Cell): Omit<Target, "row" | "col"> {
  const isText = unit === undefined || unit === "text" || unit === "link";
  return {
    // What people write where we have nothing to say is theirs.
    owner: owner === "ours" && !value ? "offered" : owner,
    takes: isText ? "text" : unit === "date" || unit === "month" ? "date" : "number",
    ...(choices && "words" in choices && { words: choices.words }),
  };
}
