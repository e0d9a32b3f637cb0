import { LEDGER_CHECK } from "../../catalogue/ledger/check";
import { LEDGER_COHORT } from "../../catalogue/ledger/cohort";
import { LEDGER_MOVES } from "../../catalogue/ledger/moves";
import { LEDGER_RETENTION } from "../../catalogue/ledger/retention";
import { same, type Text } from "../../locales/text";
import { call } from "../call";
import { text } from "../template/columns";
import { defineSheet } from "../template/define";
import { inputs, line, timeline } from "../template/kinds";
import { nameOf } from "../template/names";
import type { Column, Row, Section } from "../template/types";

/*
 * What functions answer over the whole ledger, once each; other sheets look it up here. So nobody's rows stand
 * in the way of a formula that spills, and an edit of the ledger is calculated once however many cells show it.
 */

/** The name of the fingerprint that stays what it was in a file without the add-in. */
export const READ = nameOf("data", "read");

/** How many months the movements go back. */
export const MONTHS = 12;
/** As many years as the hourglass looks back, and their months. */
const YEARS = 5;
/** Quarters of thirty years; more cohorts than that nobody has. */
const MOST_COHORTS = 120;
/** How many cohorts and ages are shown, the youngest cohorts of all. */
export const MOST_AGES = 12;
const MOST_FINDINGS = 2_000;

const filled = (column: string) => `(COUNTIF({ledger!${column}},"?*")+COUNT({ledger!${column}}))`;

/** A currency is named in some rows, and others have another or, where set-up says another, none. */
const SEVERAL =
  "AND({named}>0,OR({in_first}<{named},AND({named}<{rows},{first_currency}<>{setup!currency})))";
const BROKEN = "ISERROR(INDEX({moves.line},1))";

const ofCurrency = (id: string, label: Text, formula: string, without: string): Row => ({
  id,
  cells: {
    label: { owner: "offered", look: "label", value: { text: label } },
    value: { owner: "ours", value: { formula: `=${formula}`, column: "currency", without: `=${without}` } },
  },
});

const COLUMNS = ["{ledger!customer}", "{ledger!start}", "{ledger!end}", "{ledger!amount}"];
const EACH = ["{ledger?interval}", "{ledger?count}"];

const COHORTS = call(LEDGER_COHORT, ...COLUMNS, "{setup!q_to}", ...EACH, "", '"quarter"', "{end_day}");

const values = inputs("values", { en: "Ledger", "zh-CN": "台账" }, [
  line("rows", { en: "Rows read", "zh-CN": "读取行数" }, "count", `=${filled("customer")}`),
  line("first", { en: "First start", "zh-CN": "最早开始" }, "date", '=IF({rows}=0,"",MIN({ledger!start}))'),
  line("last", { en: "Last start", "zh-CN": "最晚开始" }, "date", '=IF({rows}=0,"",MAX({ledger!start}))'),
  line(
    "end_day",
    { en: "End day", "zh-CN": "结束日" },
    "text",
    '=IF(OR({setup!end_day}="covered",{setup!end_day}="含"),"included","excluded")',
  ),
  ofCurrency("named", { en: "Rows with a currency", "zh-CN": "已填币种的行数" }, 'COUNTIF({ledger?currency},"?*")', "0"), // prettier-ignore
  ofCurrency(
    "first_currency",
    { en: "Currency", "zh-CN": "币种" },
    'IF({named}=0,{setup!currency},INDEX({ledger?currency},MATCH("?*",{ledger?currency},0)))',
    "{setup!currency}",
  ),
  ofCurrency("in_first", { en: "Rows in it", "zh-CN": "其中同币种的行数" }, "COUNTIF({ledger?currency},{first_currency})", "0"), // prettier-ignore
  line(
    "print",
    { en: "Fingerprint", "zh-CN": "校验值" },
    "count",
    `=ROUND(SUM({ledger!start},{ledger!end},{ledger!amount},{setup!y_to})+${filled("customer")},0)`,
  ),
  // In a file without the add-in this is the number of then, so that figures of then are known for what they are.
  line("read", { en: "Fingerprint when calculated", "zh-CN": "计算时的校验值" }, "count", "={print}"),
  // Asked of the function: of cells that a shorter answer has left, not every spreadsheet forgets the numbers at once.
  line(
    "cohorts",
    { en: "Cohorts", "zh-CN": "同期群数" },
    "count",
    `=IF({rows}=0,0,IFERROR(ROWS(${COHORTS})-1,0))`,
  ),
  line(
    "skipped",
    { en: "Not shown", "zh-CN": "不显示的同期群数" },
    "count",
    `=MAX(0,{cohorts}-${MOST_AGES})`,
  ),
  line("shown", { en: "Shown", "zh-CN": "显示的同期群数" }, "count", '=IF({state}="",{cohorts}-{skipped},0)'),
  line(
    "state",
    { en: "What is in the way", "zh-CN": "问题" },
    "text",
    `=IF({rows}=0,{"○ No data in the ledger yet"|"○ 台账尚无数据"},IF({read}<>{print},{"○ The ledger has changed: figures of the new one need the Hourglass add-in"|"○ 台账已有变动，须安装 Hourglass 加载项方可重新计算"},IF(NOT(ISNUMBER({setup!y_to})),{"○ Set-up has no as-of month"|"○ 基础设置未填截至月份"},IF(${SEVERAL},{"✕ Several currencies: no sums. Bring the amounts to one"|"✕ 币种不一，不作合计，请先折算为同一币种"},IF(${BROKEN},{"✕ The ledger can’t be read: see Ledger check on Set-up"|"✕ 台账无法读取，见基础设置「台账检查」"},"")))))`,
  ),
]);

const heads = (titles: readonly (readonly [string, Text])[]): Column[] =>
  titles.map(([key, title]) => text(key, title, 89));
const numbered = (count: number, from: number) =>
  Array.from({ length: count }, (_, i) => [`c${i + from}`, same(String(i + from))] as const);

const LINE: Text = { en: "Line", "zh-CN": "项目" };
const overMonths = heads([["line", LINE], ...numbered(MONTHS, 1)]);

/** A block of cells that one formula fills; it stands empty while there is nothing to read. */
const block = (
  id: string,
  title: Text,
  columns: readonly Column[],
  rows: number,
  formula: string,
): Section => ({
  id,
  title,
  columns,
  rows: { log: rows },
  spill: `=IF({rows}=0,"",${formula})`,
});

const moves = (measure: string, months = "{months.days}") =>
  call(LEDGER_MOVES, ...COLUMNS, months, ...EACH, "", "", `"${measure}"`, "{end_day}");
const retention = (months: string) => call(LEDGER_RETENTION, ...COLUMNS, months, ...EACH, "", "{end_day}");

export const DATA = defineSheet({
  id: "data",
  family: "base",
  title: { en: "Hourglass data", "zh-CN": "Hourglass 数据（勿改）" },
  purpose: {
    en: "What functions answer over the whole ledger; other sheets look it up here.",
    "zh-CN": "对整份台账的计算结果，供其他各表引用。",
  },
  needs: ["setup", "ledger"],
  hidden: true,
  sections: [
    values,
    timeline(
      "months",
      { en: "Months", "zh-CN": "月份" },
      { every: "month", count: MONTHS, typed: false },
      [],
    ),
    block("moves", { en: "MRR", "zh-CN": "MRR" }, overMonths, 8, moves("mrr")),
    block("customers", { en: "Customers", "zh-CN": "客户" }, overMonths, 8, moves("customers")),
    block("retention", { en: "Retention", "zh-CN": "留存" }, overMonths, 4, retention("{months.days}")),
    timeline("years", { en: "Years", "zh-CN": "年" }, { every: "year", count: YEARS, typed: false }, []),
    timeline(
      "long_months",
      { en: "Months of five years", "zh-CN": "五年各月" },
      { every: "month", count: 12 * YEARS, typed: false },
      [],
    ),
    block(
      "long_moves",
      { en: "MRR of five years", "zh-CN": "五年 MRR" },
      heads([["line", LINE], ...numbered(12 * YEARS, 1)]),
      8,
      moves("mrr", "{long_months.days}"),
    ),
    block(
      "year_retention",
      { en: "Retention by year", "zh-CN": "各年留存" },
      heads([["line", LINE], ...numbered(YEARS, 1)]),
      4,
      retention("{years.days}"),
    ),
    block(
      "cohort",
      { en: "Cohorts", "zh-CN": "同期群" },
      heads([
        ["cohort", { en: "Cohort", "zh-CN": "同期群" }],
        ["size", { en: "Size", "zh-CN": "规模" }],
        ...numbered(MOST_AGES, 0),
      ]),
      MOST_COHORTS + 1,
      COHORTS,
    ),
    // The last of all: nothing may stand where its findings go.
    block(
      "check",
      { en: "Findings", "zh-CN": "检查结果" },
      heads([
        ["row", { en: "Row", "zh-CN": "行" }],
        ["code", { en: "Code", "zh-CN": "代码" }],
        ["message", { en: "Message", "zh-CN": "说明" }],
      ]),
      MOST_FINDINGS,
      call(LEDGER_CHECK, ...COLUMNS, "{ledger?interval}", "{ledger?currency}", "{end_day}", '{"en"|"zh"}', "{ledger?count}"), // prettier-ignore
    ),
  ],
});
