import type { Answer, RadarReading, TrapReading } from "../sheets/review/trap-radar/read";
import { existingOf, readWorkbook, valuesOf } from "./apply/workbook-read";
import { checklistsAmong, type Checklist } from "./checklists";
import { editCells, putCellsBack, type CellBefore } from "./edit-cells";
import { inWorkbook } from "./problems";
import { buildSheets } from "./sheet-library";

const KIND = "trap-radar";

export interface TrapRadar extends RadarReading {
  /** All that the workbook has. */
  readonly checklists: readonly Checklist[];
}

/** What the trap radar says; undefined where there is none, or none that can be read. */
export async function readTrapRadar(): Promise<TrapRadar | undefined> {
  const { readRadar } = await import("../sheets/review/trap-radar/read");
  return inWorkbook(async (context) => {
    const { sheets, ours } = await readWorkbook(context, [{ kind: KIND }]);
    const [sheet] = ours;
    const reading = sheet && readRadar(existingOf(sheet), valuesOf(sheet));
    return reading && { ...reading, checklists: checklistsAmong(sheets) };
  });
}

/** Lets the radar read another checklist of the workbook from now on; language and stage stay. */
export async function chooseRadarChecklist(
  { built }: RadarReading,
  checklist: number,
  today: number,
): Promise<void> {
  await buildSheets([KIND], { ...built, asOf: today, checklist });
}

/** Writes an answer and its day into the row of a trap; answers how to take that back. */
export async function answerTrap(
  radar: RadarReading,
  trap: TrapReading,
  answer: Answer,
  today: number,
): Promise<() => Promise<void>> {
  const { answerCells } = await import("../sheets/review/trap-radar/read");
  const before: readonly CellBefore[] = await editCells(answerCells(radar, trap, answer, today));
  return () => putCellsBack(before);
}
