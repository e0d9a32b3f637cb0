import { fill, type Text } from "../../locales/text";
import { filledCells } from "../cells/column";
import type { Case, Told } from "./settings";

/* What a file’s spans leave open. */

/** Which of two days ends a row: that of the end, or that on which it was cancelled. */
export function endColumn({ table, mapping }: Case): Told {
  const [end, cancelled] = [mapping.get("end"), mapping.get("cancelled")];
  if (!end || !cancelled) return cancelled && { choice: "cancelled", why: ONLY_CANCELLED };
  const cells = filledCells(table, mapping, "cancelled");
  const other = cells.find(({ row, cell }) => (row.cells[end.column] ?? "").trim() !== cell);
  if (!other) return undefined;
  const heads = { end: table.heads[end.column], cancelled: table.heads[cancelled.column] };
  return {
    text: fill(WHICH_END, heads),
    row: other.row,
    choices: [
      ["end", fill(IS_END, heads)],
      ["cancelled", fill(IS_CANCELLED, heads)],
    ],
  };
}

/** What an amount pays for where no column says it. */
export function interval({ table, layout, mapping }: Case): Told {
  if (layout.kind !== "subscriptions" && layout.kind !== "renewals") return undefined;
  if (mapping.has("interval") || table.rows.length === 0) return undefined;
  const head = table.heads[mapping.get("amount")?.column ?? -1] ?? "";
  if (/\bmrr\b|monthly|月费|每月|\/mo/i.test(head))
    return { choice: "month", why: fill(HEAD_SAYS, { head }) };
  if (/\barr\b|\bacv\b|annual|yearly|年费|每年/i.test(head)) return { choice: "year", why: fill(HEAD_SAYS, { head }) }; // prettier-ignore
  return { text: WHICH_INTERVAL, row: table.rows[0], choices: INTERVALS };
}

const INTERVALS = [
  ["month", { en: "A month", "zh-CN": "一个月" }],
  ["year", { en: "A year", "zh-CN": "一年" }],
  ["quarter", { en: "A quarter", "zh-CN": "一季" }],
  ["term", { en: "The row’s whole term", "zh-CN": "整个期间" }],
] as const;

const WHICH_END: Text = {
  en: "Until when does a row count, “{end}” or “{cancelled}”?",
  "zh-CN": "每行计至「{end}」还是「{cancelled}」？",
};
const IS_END: Text = { en: "{end}: until the end of what is paid", "zh-CN": "{end}：计至已付费期末" };
const IS_CANCELLED: Text = {
  en: "{cancelled}: until somebody cancels",
  "zh-CN": "{cancelled}：计至取消之日",
};
const ONLY_CANCELLED: Text = {
  en: "no other column says when a row ends",
  "zh-CN": "没有其他列说明结束时间",
};
const HEAD_SAYS: Text = { en: "the head says so: “{head}”", "zh-CN": "列名即已注明：「{head}」" };
const WHICH_INTERVAL: Text = {
  en: "What does one amount pay for?",
  "zh-CN": "一笔金额对应多长时间？",
};
