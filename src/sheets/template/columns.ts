import type { Text } from "../../locales/text";
import type { CellUnit } from "./cell-unit";
import type { Column } from "./types";

/* Columns of logs and tables: typed in a unit, chosen from words, or ours by a formula. */

const WIDTHS: Readonly<Record<CellUnit, number>> = {
  text: 110,
  link: 145,
  date: 89,
  moment: 126,
  month: 82,
  number: 75,
  count: 68,
  money: 89,
  percent: 68,
  multiple: 68,
  days: 68,
  months: 75,
  tenths: 75,
  dayTenths: 75,
  hours: 75,
  minutes: 75,
  hidden: 68,
  since: 96,
  share: 68,
  figure: 96,
  movement: 96,
  change: 96,
  points: 110,
  apart: 110,
  hundredths: 75,
};

const typed =
  (unit: CellUnit) =>
  (key: string, title: Text, width = WIDTHS[unit]): Column => ({
    key,
    title,
    width,
    cell: { owner: "yours", unit },
  });

export const text = typed("text");
export const link = typed("link");
export const number = typed("number");
export const percent = typed("percent");
export const date = typed("date");
export const moment = typed("moment");
export const month = typed("month");
export const count = typed("count");
export const money = typed("money");
export const months = typed("months");
export const days = typed("days");

/** One of our words. */
export const oneOf = (
  key: string,
  title: Text,
  words: Readonly<Record<string, Text>>,
  width = 96,
): Column => ({
  key,
  title,
  width,
  cell: { owner: "yours", unit: "text", choices: { words } },
});

export const YES_NO = {
  yes: { en: "Yes", "zh-CN": "是" },
  no: { en: "No", "zh-CN": "否" },
} as const satisfies Record<string, Text>;

export const yesNo = (key: string, title: Text, width = 68): Column => oneOf(key, title, YES_NO, width);

/** One of what stands in cells of another sheet: “setup!roles”. */
export const fromList = (key: string, title: Text, from: string, width = 96): Column => ({
  key,
  title,
  width,
  cell: { owner: "yours", unit: "text", choices: { from } },
});

/** Ours: a template with its “=” over the columns of the same row. */
export const computed = (
  key: string,
  title: Text,
  unit: CellUnit,
  formula: string,
  width = WIDTHS[unit],
): Column => ({ key, title, width, cell: { owner: "ours", unit, value: { formula } } });

/** Ours: words behind a sign, ✓ ◐ ✕ ○, that gives the cell its colour. */
export const signed = (key: string, title: Text, formula: string, width = 145): Column => ({
  key,
  title,
  width,
  cell: { owner: "ours", look: "result", value: { formula } },
});

/** Figures of one quarter; `to` is the column of the quarter before, if there is one. */
export const ofQuarter = (column: Column, to?: string): Column => ({ ...column, ofQuarter: { to } });

/** Filled by another sheet while that stands, else typed. */
export const linked = (
  key: string,
  title: Text,
  unit: CellUnit,
  link: string,
  width = WIDTHS[unit],
): Column => ({ key, title, width, cell: { owner: "offered", unit, value: { link } } });

/** Ours: each row has a formula of its own. */
export const perRow = (key: string, title: Text, unit: CellUnit, width = WIDTHS[unit]): Column => ({
  key,
  title,
  width,
  cell: { owner: "ours", unit },
});

const ROLE: Text = { en: "Owner", "zh-CN": "负责角色" };
export const owner = (key = "owner", title: Text = ROLE) => fromList(key, title, "setup!roles", 110);
const NOTE: Text = { en: "Note", "zh-CN": "备注" };
export const note = (width = 215) => text("note", NOTE, width);
