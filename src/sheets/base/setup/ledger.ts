import { filledOf } from "../../template/filled";
import { same } from "../../../locales/text";
import { computed } from "../../template/columns";
import { FINDINGS } from "../findings";
import { grid, inputs, item, line, preset } from "../../template/kinds";
import { LEDGER_COLUMNS, type LedgerColumn } from "../../template/ledger-names";
import { COLUMN_NAMES } from "../column-names";
import type { Cell } from "../../template/types";

/* Which cells are the ledger, how they are read, and what is wrong with them. */

const COVERED = {
  excluded: { en: "not covered", "zh-CN": "不含" },
  included: { en: "covered", "zh-CN": "含" },
} as const;

const filled = (column: LedgerColumn): Cell => ({
  owner: "ours",
  unit: "count",
  value: {
    column,
    formula: `=${filledOf(`{ledger?${column}}`)}`,
    without: '={"○ not bound"|"○ 未指定"}',
  },
});

/** Which cells are the ledger is settled in the pane; what stands here is what was settled at the last build. */
export const ledger = grid(
  "ledger",
  { en: "Ledger", "zh-CN": "台账来源" },
  [
    {
      key: "filled",
      title: { en: "Filled cells", "zh-CN": "有内容" },
      width: 89,
      cell: { owner: "ours", unit: "count" },
    },
    { key: "bound", title: { en: "Stands in", "zh-CN": "所在区域" }, width: 285, cell: { owner: "ours" } },
  ],
  LEDGER_COLUMNS.map((column) =>
    item(`column_${column}`, COLUMN_NAMES[column], {
      filled: filled(column),
      bound: { owner: "ours", look: "note", value: { bound: column } },
    }),
  ),
  {
    about: {
      en: "choose another table in the pane, under Ledger",
      "zh-CN": "可在任务窗格的「台账」处改用其他表",
    },
  },
);

export const endDay = inputs("ledger_rules", { en: "How the ledger reads", "zh-CN": "台账口径" }, [
  preset("end_day", { en: "Last day given is", "zh-CN": "所填结束日" }, COVERED),
]);

export const findings = grid(
  "check",
  { en: "Ledger check", "zh-CN": "台账检查" },
  [
    computed(
      "found",
      { en: "Findings", "zh-CN": "条数" },
      "count",
      "=COUNTIF(INDEX({data!check},0,2),{code})",
      89,
    ),
    {
      key: "code",
      title: { en: "Code", "zh-CN": "代码" },
      width: 145,
      cell: { owner: "ours", look: "note" },
    },
    computed(
      "first",
      { en: "First at row", "zh-CN": "首见于第几行" },
      "count",
      '=IF(N({found})=0,"",INDEX({data!check},MATCH({code},INDEX({data!check},0,2),0),1))',
      96,
    ),
  ],
  Object.entries(FINDINGS).map(([code, label]) =>
    item(code.toLowerCase(), label, { code: { owner: "ours", look: "note", value: { text: same(code) } } }),
  ),
  {
    about: {
      en: "by SAAS.LEDGER.CHECK; its page in the pane says what to do about each",
      "zh-CN": "由 SAAS.LEDGER.CHECK 检查，处理办法见任务窗格中该函数的页面",
    },
    rules: [{ column: "found", when: "N({found})>0", look: "partly" }],
  },
);

export const read = inputs("ledger_read", { en: "What was read", "zh-CN": "读取情况" }, [
  line("ledger_rows", { en: "Rows read", "zh-CN": "读取行数" }, "count", "={data!rows}"),
  line("ledger_first", { en: "First month", "zh-CN": "最早月份" }, "month", "={data!first}"),
  line("ledger_last", { en: "Last month", "zh-CN": "最晚月份" }, "month", "={data!last}"),
  line(
    "ledger_state",
    { en: "State", "zh-CN": "状态" },
    "text",
    '=IF({data!state}="",{"✓ Read"|"✓ 已读取"},{data!state})',
  ),
]);
