import { cellAddress } from "../../excel/address";
import { fill, same, shortened, type Text } from "../../locales/text";
import type { ChecklistItem, Comparator, Gate, MetricItem } from "../../playbook/checklist";
import type { ItemState } from "../../playbook/readiness/gates";
import { stateOf } from "../../playbook/readiness/status-words";
import { dayText } from "../dates";
import type { ExistingSheet } from "../plan";
import { missingInputs } from "./missing-inputs";
import { resultState, type Reading } from "./reading";
import type { Obstacle } from "./types";
import { STATUS } from "./words";

const NEEDS: Readonly<Record<Comparator, Text>> = {
  ">=": { en: "{live}, needs at least {limit}", "zh-CN": "{live}，须不低于 {limit}" },
  ">": { en: "{live}, needs more than {limit}", "zh-CN": "{live}，须大于 {limit}" },
  "<=": { en: "{live}, needs at most {limit}", "zh-CN": "{live}，须不超过 {limit}" },
  "<": { en: "{live}, needs less than {limit}", "zh-CN": "{live}，须小于 {limit}" },
};

const OR: Text = { en: " or ", "zh-CN": " 或 " };

/** The title of an item, or those of an any-of group as one sentence: “… 3× average cost or extra capacity adds …”. */
export function gateTitle({ items: [first, ...others] }: Gate): Text {
  const inside = others.map(({ title }) => ({ ...title, en: withoutCapital(title.en) }));
  return joined([first.title, ...inside], OR);
}

/** An abbreviation keeps its capitals. */
function withoutCapital(sentence: string): string {
  return /^[A-Z][a-z ]/.test(sentence) ? sentence[0].toLowerCase() + sentence.slice(1) : sentence;
}

/** What is wrong with a gate that does not pass, and where. */
export function obstacleOf(
  reading: Reading,
  gate: Gate,
  state: Obstacle["state"],
  inputs: ExistingSheet | undefined,
): Obstacle {
  const [first] = gate.items;
  const waiting = gate.items.filter((item) => item.kind === "metric" && waitsForInput(reading, item.id));
  const missing = missingInputs(
    waiting.map(({ id }) => id),
    inputs,
  );
  return {
    id: gate.items.map(({ id }) => id).join("/"),
    title: gateTitle(gate),
    state,
    detail: joined(distinct(gate.items.map((item) => detailOf(reading, item))), same(" / ")),
    ...(missing && { missing }),
    address: addressOf(reading, first),
  };
}

/** Where to look at an item: its live value, or its status. */
export const addressOf = (reading: Reading, { id, kind }: ChecklistItem) =>
  cellAddress(reading.rows.get(id) ?? 0, reading.cols[kind === "metric" ? "live" : "status"]);

function joined(texts: readonly Text[], separator: Text): Text {
  return texts.reduce((all, text) => ({
    en: all.en + separator.en + text.en,
    "zh-CN": all["zh-CN"] + separator["zh-CN"] + text["zh-CN"],
  }));
}

/** Items of one gate that lack the same thing say so once. */
function distinct(texts: readonly Text[]): Text[] {
  return [...new Map(texts.map((text) => [text.en, text])).values()];
}

const NA: Text = {
  en: "N/A, which passes no gate",
  "zh-CN": "「不适用」不能通过关口",
};

function detailOf(reading: Reading, item: ChecklistItem): Text {
  if (resultState(reading, item.id) === "na") return NA;
  return item.kind === "metric" ? metricDetail(reading, item) : evidenceDetail(reading, item);
}

/** The same without owner, day and note. */
export function stateDetail(reading: Reading, item: ChecklistItem): Text {
  if (resultState(reading, item.id) === "na") return NA;
  if (item.kind === "metric") return metricDetail(reading, item);
  return statusText(String(reading.value(item.id, "status")));
}

function metricDetail(reading: Reading, item: MetricItem): Text {
  const live = reading.value(item.id, "live");
  const shown = reading.shown(item.id, "live");
  if (typeof live !== "number") {
    if (!waitsForInput(reading, item.id)) {
      return { en: `The live value is ${shown}`, "zh-CN": `实时值为 ${shown}` };
    }
    return { en: "An input is missing", "zh-CN": "有输入项未填" };
  }
  // The cell shows its comparator: “> 3×”.
  const limit = reading.shown(item.id, "threshold").replace(/^[≥>≤<]\s*/, "");
  return fill(NEEDS[item.comparator], { live: shown, limit });
}

/** No number and no error: the live value has nothing to be computed from yet. */
function waitsForInput(reading: Reading, id: string): boolean {
  return typeof reading.value(id, "live") !== "number" && !reading.shown(id, "live").startsWith("#");
}

/** Excel’s last day is 31 December 9999. */
export const isDay = (cell: unknown): cell is number =>
  typeof cell === "number" && cell > 0 && cell < 2_958_466;

/** “Not yet. Due 1 Jan 2027, COO” or “Partly. Link to renewals not shown yet”. */
function evidenceDetail(reading: Reading, { id }: ChecklistItem): Text {
  const status = statusText(String(reading.value(id, "status")));
  const due = reading.value(id, "due");
  const day = isDay(due) ? dayText(due) : same(reading.shown(id, "due"));
  const owner = same(reading.shown(id, "owner"));
  const note = same(reading.shown(id, "note"));
  const when: Text = { en: `Due ${day.en}`, "zh-CN": `${day["zh-CN"]} 到期` };
  const details = [
    ...(day.en ? [when] : []),
    ...(owner.en ? [owner] : []),
    ...(note.en && !day.en ? [note] : []),
  ];
  if (details.length === 0) return status;
  return joined([status, joined(details, { en: ", ", "zh-CN": "，" })], { en: ". ", "zh-CN": "。" });
}

const STATUS_OF: Readonly<Record<ItemState, Text>> = {
  pass: STATUS.done,
  partly: STATUS.partly,
  fail: STATUS.notYet,
  na: STATUS.na,
  open: { en: "No status yet", "zh-CN": "状态未填" },
};

const NO_STATUS: Text = {
  en: "“{word}” is no status. Choose Done, Partly, Not yet or N/A",
  "zh-CN": "「{word}」不是状态词，请选已完成、部分、未完成或不适用",
};

/** What was typed, in the status words of both languages, or that it is none of them. */
function statusText(typed: string): Text {
  const state = stateOf(typed);
  return state ? STATUS_OF[state] : fill(NO_STATUS, { word: shortened(typed.trim()) });
}
