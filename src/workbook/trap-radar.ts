import type { Answer, RadarReading, TrapReading } from "../sheets/review/trap-radar/read";
import { existingOf, readWorkbook, valuesOf } from "./apply/workbook-read";
import { editCells, putCellsBack, type CellBefore } from "./edit-cells";
import { inWorkbook } from "./problems";

const KIND = "trap-radar";

/** What the trap radar says; undefined where there is none, or none that can be read. */
export async function readTrapRadar(): Promise<RadarReading | undefined> {
  const { readRadar } = await import("../sheets/review/trap-radar/read");
  return inWorkbook(async (context) => {
    const [sheet] = (await readWorkbook(context, [{ kind: KIND }])).ours;
    return sheet && readRadar(existingOf(sheet), valuesOf(sheet));
  });
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
