import { mrrOn, ROLE_NAMES, type Comparison, type Imported, type Question } from "../../billing";
import { isoDay, isoMonth } from "../../excel/days";
import { lastDayOf } from "../../engine/months";
import { clauseList, counted, fill, type Language, type Text } from "../../locales/text";
import { leftOutJson, leftOutLines } from "./left-out";
import { ANSWER_IDS } from "./options";
import { notesOnSheets, type GivenFile } from "./read";

/* What the pane would say, for people and for programs. */

export interface Outcome {
  readonly files: readonly GivenFile[];
  readonly imported: Imported;
  readonly asOf: number;
  readonly comparison?: Comparison;
  /** What was written. */
  readonly out?: string;
}

/** The option that answers a question, with the words it takes. */
export function optionFor({ id, choices }: Question): string {
  if (id.startsWith("map:")) return `--map ${id.slice(4)}=…`;
  if (id.startsWith("status:")) return choices.map((choice) => `--status "${id.slice(7)}=${choice.id}"`).join(" / "); // prettier-ignore
  return choices.map((choice) => `--${ANSWER_IDS.includes(id) ? id : "map"} ${choice.id}`).join(" / ");
}

const number = (value: number) => value.toLocaleString("en-US", { maximumFractionDigits: 2 });

export function summaryLines(outcome: Outcome, language: Language): readonly string[] {
  const { files, imported, asOf, comparison } = outcome;
  const { leftOut } = imported;
  const say = (text: Text, values: Parameters<typeof fill>[1] = {}) => fill(text, values)[language];
  return [
    ...imported.sources.flatMap((source, i) => [
      say(source.confidence > 0 ? SYSTEM : NO_SYSTEM, {
        file: source.table.file,
        system: source.layout.name,
        percent: Math.round(100 * source.confidence),
        why: source.why,
        read: readAs(files[i], language),
      }),
      ...[...source.mapping.values()].map(({ role, column, confidence }) => {
        const sure = confidence >= 0.8 ? "" : say(LIKELY, { percent: Math.round(100 * confidence) });
        return `  ${ROLE_NAMES[role][language]} ← ${source.table.heads[column]}${sure}`;
      }),
      ...source.settlement.told
        .filter(({ id, choice }) => !(id === "decimal" && choice === "point"))
        .map(({ id, choice, why }) => say(TOLD, { id, choice, why })),
    ]),
    "",
    ...countLines(imported, asOf).map((text) => text[language]),
    ...leftOutLines(leftOut, imported.sources.length > 1, language),
    ...notesOn(outcome).map((note) => note[language]),
    ...(comparison ? comparisonLines(comparison, language) : []),
  ];
}

/** How many rows a ledger has of it, and how many movements make a bridge, or are left out beside a ledger. */
function countLines({ rows, movements }: Imported, asOf: number): readonly Text[] {
  const moves = { count: counted(movements.length, "movement"), number: movements.length };
  if (rows.length === 0 && movements.length > 0) return [fill(MOVEMENTS, moves)];
  const customers = new Set(rows.map(({ customer }) => customer)).size;
  const mrr = [...mrrOn(rows, asOf)].map(([currency, amount]) => `${currency} ${number(amount)}`.trim());
  const counts = fill(COUNTS, {
    rows: counted(rows.length, "row"),
    customers: counted(customers, "customer"),
    number: rows.length,
    people: customers,
    mrr: mrr.length > 0 ? mrr.join(", ") : "0",
    day: isoDay(asOf),
  });
  return movements.length > 0 ? [counts, fill(BESIDE_A_LEDGER, moves)] : [counts];
}

/** What is to be said of the ledger, and of sheets that nobody read. */
const notesOn = ({ files, imported }: Outcome): readonly Text[] => [
  ...notesOnSheets(files),
  ...imported.notes,
  ...(imported.mixed ? [imported.mixed] : []),
];

function readAs({ encoding, delimiter }: GivenFile, language: Language): string {
  if (encoding === undefined || delimiter === undefined) return ".xlsx";
  const sign = delimiter === "\t" ? "TAB" : fill(QUOTED, { delimiter });
  return clauseList([encoding.toUpperCase(), sign])[language];
}

function comparisonLines({ same, added, changed, gone, past }: Comparison, language: Language) {
  const counts = { same: same.length, added: added.length, changed: changed.length, gone: gone.length };
  return [
    fill(COMPARED, counts)[language],
    ...past.map(({ month, currency, by }) => {
      const values = { month: isoMonth(lastDayOf(month)), money: `${currency} ${number(Math.abs(by))}`.trim() }; // prettier-ignore
      return `  ${fill(by < 0 ? PAST_LOWER : PAST_HIGHER, values)[language]}`;
    }),
  ];
}

/** All of it as JSON. */
export function summaryJson(outcome: Outcome, language: Language) {
  const { imported, asOf, comparison, out } = outcome;
  const { sources, rows, leftOut, questions, movements } = imported;
  return {
    files: sources.map(({ table, layout, confidence, why, mapping, settlement }) => ({
      file: table.file,
      rows: table.rows.length,
      system: layout.id,
      confidence,
      why: why[language],
      columns: Object.fromEntries(
        [...mapping.values()].map(({ role, column }) => [role, table.heads[column]]),
      ),
      told: settlement.told.map(({ id, choice, why: because }) => ({ id, choice, why: because[language] })),
    })),
    asOf: isoDay(asOf),
    rows: rows.length,
    customers: new Set(rows.map(({ customer }) => customer)).size,
    movements: movements.length,
    mrr: Object.fromEntries(mrrOn(rows, asOf)),
    leftOut: leftOutJson(leftOut, language),
    questions: questions.map((question) => ({
      id: question.id,
      text: question.text[language],
      example: question.example,
      choices: question.choices.map(({ id, label }) => ({ id, label: label[language] })),
      option: optionFor(question),
    })),
    notes: notesOn(outcome).map((note) => note[language]),
    ...(comparison && {
      compared: {
        same: comparison.same.length,
        new: comparison.added.length,
        changed: comparison.changed.map(({ now, fields }) => ({ customer: now.customer, fields })),
        gone: comparison.gone.map(({ customer, start }) => ({ customer, start: isoDay(start) })),
        past: comparison.past.map(({ month, currency, by }) => ({ month: isoMonth(lastDayOf(month)), currency, by })), // prettier-ignore
      },
    }),
    ...(out !== undefined && { out }),
  };
}

const SYSTEM: Text = {
  en: "{file}: {system}, {percent}% ({read}). {why}",
  "zh-CN": "{file}：{system}，{percent}%（{read}）。{why}",
};
const NO_SYSTEM: Text = {
  en: "{file}: no system is recognised ({read}). {why}",
  "zh-CN": "{file}：未识别出所属系统（{read}）。{why}",
};
const TOLD: Text = { en: "  --{id} {choice}: {why}", "zh-CN": "  --{id} {choice}：{why}" };
const LIKELY: Text = { en: " (likely, {percent}%)", "zh-CN": "（可能，{percent}%）" };
const COUNTS: Text = {
  en: "{rows} for {customers}; MRR on {day}: {mrr}",
  "zh-CN": "台账 {number} 行，客户 {people} 家；{day} MRR：{mrr}",
};
/** One file is written, and a ledger holds spans. */
const BESIDE_A_LEDGER: Text = {
  en: "{count}: left out of the ledger. Without the other files they become a bridge that SAAS.SNOWBALL reads.",
  "zh-CN": "{number} 笔变动未计入台账。单独导入这些文件，即可生成 SAAS.SNOWBALL 可读取的变动表。",
};
const MOVEMENTS: Text = {
  en: "{count}: no ledger, but a bridge that SAAS.SNOWBALL reads",
  "zh-CN": "变动 {number} 笔：不成台账，写为 SAAS.SNOWBALL 可读的变动表",
};
const QUOTED: Text = { en: "“{delimiter}”", "zh-CN": "「{delimiter}」" };
const COMPARED: Text = {
  en: "Compared with the ledger before: {added} new, {changed} changed, {gone} gone, {same} same",
  "zh-CN": "与上期台账相比：新增 {added}，变更 {changed}，消失 {gone}，相同 {same}",
};
const PAST_LOWER: Text = {
  en: "Changes the past: {month} closes {money} lower",
  "zh-CN": "改动了历史：{month} 期末少 {money}",
};
const PAST_HIGHER: Text = {
  en: "Changes the past: {month} closes {money} higher",
  "zh-CN": "改动了历史：{month} 期末多 {money}",
};
