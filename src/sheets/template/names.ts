import { isLog, rowsOf, type Section, type SheetDefinition } from "./types";

/*
 * Cells that other sheets may read have a name in the workbook: hg_deals_quota, hg_deals_acv. Names follow
 * their cells wherever those are moved, so no formula depends on where another sheet keeps things.
 */

/** “setup!q_to” and “deals!acv” as the workbook calls them. */
export const nameOf = (sheet: string, id: string) => `hg_${sheet}_${id}`.replaceAll("-", "_");

export interface Named {
  readonly name: string;
  readonly section: Section;
  /** The id of a row whose value it is, or the key of a log's column. */
  readonly part: string;
  /** Instead of a part: a whole column of a section with fixed rows. */
  readonly shared?: string;
}

/** The part that is the whole block of a section that one formula fills. */
export const BLOCK = "";

/**
 * Values of rows, rows of timelines, columns of logs, whole blocks. Only the first log has the bare keys of its
 * columns.
 */
export function namesOf(definition: SheetDefinition): readonly Named[] {
  const mainLog = definition.sections.find((section) => isLog(section) && section.spill === undefined);
  return definition.sections.flatMap((section) => {
    const named = (part: string): Named => {
      const id = isLog(section) && section !== mainLog ? `${section.id}_${part}` : part;
      return { name: nameOf(definition.id, id), section, part };
    };
    if (section.spill !== undefined)
      return [{ name: nameOf(definition.id, section.id), section, part: BLOCK }];
    if (isLog(section)) return section.columns.map(({ key }) => named(key));
    const columns = (section.shared ?? []).map((shared): Named => ({
      ...named(`${section.id}_${shared}`),
      shared,
    }));
    const rows = section.value === undefined && !section.periods ? [] : rowsOf(section);
    return [...rows.map(({ id }) => named(id)), ...columns];
  });
}
