import { cellAddress } from "../../../excel/address";
import { onSheet } from "../../../excel/sheet-name";
import { LANGUAGES } from "../../../locales/text";
import { STAGES } from "../../../playbook/checklist";
import { TRAPS, type Trap } from "../../../playbook/traps";
import { DAY_FORMATS } from "../../dates";
import { says, type SheetCells } from "../../locate";
import type { ExistingSheet } from "../../plan";
import { findGeometry } from "../../template/find";
import { rowKey } from "../../template/geometry";
import type { SheetChoice } from "../../template/choice";
import { TRAP_RADAR } from ".";
import { ANSWERS, radar, reached } from "./radar";
import { LIGHTS } from "./signals";

/* What a trap radar that stands says, for the pane. */

type Light = keyof typeof LIGHTS;
export type Answer = keyof typeof ANSWERS;

/** A trap as its row says it. */
export interface TrapReading {
  readonly trap: Trap;
  readonly light: Light;
  /** Of a stage that the company has not reached. */
  readonly isLater: boolean;
  /** The signals in words, in the language of the sheet. */
  readonly tells: string;
  readonly answer: Answer | undefined;
  /** The day of the answer, as a serial number. */
  readonly answered: number | undefined;
  /** Where the trap, its answer and the day of the answer stand, with the sheet. */
  readonly cells: { readonly light: string; readonly answer: string; readonly answered: string };
}

export interface RadarReading {
  /** What the sheet was built with last. */
  readonly built: Required<SheetChoice>;
  readonly traps: readonly TrapReading[];
}

/** Undefined where rows or columns of ours are gone. */
export function readRadar(existing: ExistingSheet, values: SheetCells): RadarReading | undefined {
  const geometry = findGeometry(TRAP_RADAR, existing);
  if ("refusal" in geometry) return undefined;
  const { properties, name } = existing;
  const stage = STAGES.find((each) => each === properties.stage) ?? "GTM";
  const cols = geometry.cols[radar.id];
  const traps = TRAPS.flatMap((trap): TrapReading[] => {
    const row = geometry.rows.get(rowKey(radar, trap.id));
    if (row === undefined) return [];
    const at = (key: string) => values[row]?.[cols[key]] ?? "";
    const place = (key: string) => onSheet(name, cellAddress(row, cols[key]));
    const lights = Object.keys(LIGHTS) as Light[];
    const answers = Object.keys(ANSWERS) as Answer[];
    const answered = at("answered");
    return [
      {
        trap,
        light: lights.find((each) => says(at("light"), LIGHTS[each])) ?? "open",
        isLater: !reached(trap.stage, stage),
        tells: withoutQuestion(String(at("tells")), trap),
        answer: answers.find((each) => says(at("answer"), ANSWERS[each])),
        answered: typeof answered === "number" ? answered : undefined,
        cells: { light: place("light"), answer: place("answer"), answered: place("answered") },
      },
    ];
  });
  const language = LANGUAGES.find((each) => each === properties.language) ?? "en";
  const [asOf, checklist] = [Number(properties.asOf), Number(properties.checklist) || 1];
  return { built: { language, stage, asOf, checklist }, traps };
}

/** The pane asks the question itself. */
const withoutQuestion = (tells: string, { question }: Trap) =>
  tells
    .split(" · ")
    .filter((part) => !question || !LANGUAGES.some((language) => part.startsWith(question[language])))
    .join(" · ");

/** What answering writes: the word in the language of the sheet, and the day. */
export function answerCells(
  { built: { language } }: RadarReading,
  { cells }: TrapReading,
  answer: Answer,
  today: number,
) {
  return [
    { address: cells.answer, value: ANSWERS[answer][language] },
    { address: cells.answered, value: today, format: DAY_FORMATS[language] },
  ];
}
