import { fill, type Text } from "../../locales/text";
import { filledCells } from "../cells/column";
import type { Source } from "../source";
import type { Answers, Question, Treatment } from "../types";

/* What a row is by its status. A status that the system doesn’t know, or that it leaves open, is asked. */

const plainStatus = (status: string) => status.toLowerCase().replace(/[\s_-]+/g, " ").trim(); // prettier-ignore

/** The id of the question about a status. */
export const statusQuestion = (status: string) => `status:${plainStatus(status)}`;

export function treatmentOf({ layout }: Source, status: string, answers: Answers): Treatment {
  if (status === "") return "counts";
  const said = answers[statusQuestion(status)];
  if (said === "count") return "counts";
  if (said === "out") return "never";
  return known(layout.statuses ?? {}).get(plainStatus(status)) ?? "ask";
}

const tables = new WeakMap<object, ReadonlyMap<string, Treatment>>();

function known(statuses: Readonly<Record<string, Treatment>>): ReadonlyMap<string, Treatment> {
  const before = tables.get(statuses);
  if (before) return before;
  const table = new Map(Object.entries(statuses).map(([word, what]) => [plainStatus(word), what]));
  tables.set(statuses, table);
  return table;
}

/** One question for each status that nobody has settled. */
export function statusQuestions(source: Source, answers: Answers): readonly Question[] {
  const { table, mapping, layout } = source;
  if (layout.kind !== "subscriptions" && layout.kind !== "invoices") return [];
  const questions = new Map<string, Question>();
  for (const { row, cell } of filledCells(table, mapping, "status")) {
    const id = statusQuestion(cell);
    if (questions.has(id) || treatmentOf(source, cell, answers) !== "ask") continue;
    const cells = row.cells.filter((each) => each.trim() !== "").join("  ");
    questions.set(id, {
      id,
      text: fill(DOES_COUNT, { status: cell }),
      example: { place: { file: table.file, line: row.line }, cells },
      choices: [
        { id: "count", label: COUNTS },
        { id: "out", label: LEFT_OUT },
      ],
    });
  }
  return [...questions.values()];
}

const DOES_COUNT: Text = {
  en: "Do rows with the status “{status}” count as revenue?",
  "zh-CN": "状态为「{status}」的行是否计入收入？",
};
const COUNTS: Text = { en: "They count", "zh-CN": "计入" };
const LEFT_OUT: Text = { en: "They are left out", "zh-CN": "不计" };
