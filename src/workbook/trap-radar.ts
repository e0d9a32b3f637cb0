import { fill, type Text } from "../locales/text";
import type { Answer, RadarReading } from "../sheets/review/trap-radar/read";
import { existingOf, readWorkbook, valuesOf } from "./apply/workbook-read";
import { checklistsAmong, type Checklist } from "./checklists";
import { editCells, putCellsBack } from "./edit-cells";
import { inWorkbook } from "./problems";
import { buildSheets } from "./sheet-library";
import { WorkbookProblem } from "./types";

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

/** Writes an answer and its day into the row of a trap, wherever it is by now; answers how to take that back. */
export async function answerTrap(id: string, answer: Answer, today: number): Promise<() => Promise<void>> {
  const { answerCells } = await import("../sheets/review/trap-radar/read");
  const radar = await readTrapRadar();
  const reading = radar?.traps.find(({ trap }) => trap.id === id);
  if (!radar || !reading) throw new WorkbookProblem(NO_ROW);
  const before = await editCells(answerCells(radar, reading, answer, today));
  return async () => {
    const [left] = await putCellsBack(before);
    if (left) throw new WorkbookProblem(fill(NOT_TAKEN_BACK, { why: left.why }));
  };
}

const NO_ROW: Text = {
  en: "The row of this trap is no longer on the trap radar. Nothing was written.",
  "zh-CN": "陷阱雷达上已没有这一行，未写入任何内容。",
};
const NOT_TAKEN_BACK: Text = {
  en: "The answer was not taken back. {why}",
  "zh-CN": "回答未撤销。{why}",
};
