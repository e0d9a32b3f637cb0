import type { Text } from "../../../locales/text";
import { date, link, oneOf, owner, perRow } from "../../template/columns";
import { grid, item } from "../../template/kinds";
import type { Row } from "../../template/types";

/* Habits of running the business by numbers, and what other cells say of some of them. */

const STATES = {
  done: { en: "Done", "zh-CN": "已完成" },
  partly: { en: "Partly", "zh-CN": "部分" },
  not_yet: { en: "Not yet", "zh-CN": "未完成" },
};

const YES = '{"✓ Yes"|"✓ 是"}';
const NO = '{"✕ No"|"✕ 否"}';
const OPEN = '{"○ No data"|"○ 缺数据"}';
const judged = (known: string, good: string) => `=IF(${known},IF(${good},${YES},${NO}),${OPEN})`;

/** How many months the last row of Monthly costs is behind. */
const BEHIND =
  "(YEAR({setup!asof})-YEAR(MAX({costs!month})))*12+MONTH({setup!asof})-MONTH(MAX({costs!month}))";
const IN_YEAR = '{costs!month},">="&{setup!y_from},{costs!month},"<="&{setup!y_to}';
const sum = (column: string) => `SUMIFS({costs!${column}},${IN_YEAR})`;

interface Habit {
  readonly id: string;
  readonly label: Text;
  readonly live?: string;
}

const HABITS: readonly Habit[] = [
  {
    id: "ue_again",
    label: { en: "UE computed anew this quarter", "zh-CN": "本季重算 UE" },
    live: judged(
      "ISTEXT({unit-economics!ltvcac})+ISNUMBER({unit-economics!ltvcac})>0",
      "ISNUMBER({unit-economics!ltvcac})",
    ),
  },
  {
    id: "ndr_forecast",
    label: { en: "NDR forecast made", "zh-CN": "已做 NDR 预测" },
    live: judged("TRUE", "ISNUMBER({signals!forecast_ndr})"),
  },
  {
    id: "four_margins",
    label: { en: "Margins 1–4 of the last month known", "zh-CN": "上月毛利 1–4 已核算" },
    live: judged("COUNT({costs!month})>0", `${BEHIND}<=0`),
  },
  {
    id: "subsidy_kept",
    label: { en: "Subsidy within its cap", "zh-CN": "补贴未超上限" },
    live: judged("ISNUMBER({subsidy_ratio})", "N({subsidy_ratio})<=1"),
  },
  {
    id: "cap_kept",
    label: { en: "Spend within the cap", "zh-CN": "支出未超限额" },
    live: judged("ISNUMBER({cap_use})", "N({cap_use})<=1"),
  },
  {
    id: "no_impulse",
    label: { en: "No expansion on impulse: each in the decision log", "zh-CN": "无冲动扩张，均有决策记录" },
  },
  { id: "rnd_watched", label: { en: "R&D share watched", "zh-CN": "研发占比受控" } },
  {
    id: "support_within",
    label: { en: "Support within a tenth of cost", "zh-CN": "行政支持不超总成本一成" },
    live: judged(`${sum("total")}>0`, `${sum("admin")}<=0.1*${sum("total")}`),
  },
  {
    id: "cost_lead",
    label: { en: "Mature offers lead on cost (scale)", "zh-CN": "成熟方案成本领先（规模化）" },
  },
  {
    id: "by_shares",
    label: { en: "Resources follow cost shares, not demands (scale)", "zh-CN": "资源按占比调配（规模化）" },
  },
  {
    id: "second_curve",
    label: { en: "Second curve run like a start-up (scale)", "zh-CN": "第二曲线按创业管理（规模化）" },
  },
  { id: "not_doing", label: { en: "A list of what we don’t do (scale)", "zh-CN": "有不做清单（规模化）" } },
  {
    id: "monthly_accounts",
    label: { en: "Accounts kept monthly", "zh-CN": "按月算账" },
    live: judged("COUNT({costs!month})>0", `${BEHIND}<=1`),
  },
];

export const discipline = grid(
  "discipline",
  { en: "Discipline", "zh-CN": "经营纪律" },
  [
    perRow("live", { en: "The cells say", "zh-CN": "数据显示" }, "text", 110),
    oneOf("state", { en: "State", "zh-CN": "状态" }, STATES, 96),
    link("evidence", { en: "Evidence", "zh-CN": "证据" }, 215),
    owner(),
    date("date", { en: "Date", "zh-CN": "日期" }),
  ],
  HABITS.map(({ id, label, live }): Row =>
    item(id, label, {
      // Where the other sheet is missing the cell stays blank.
      live: { owner: "ours", look: "result", value: live === undefined ? undefined : { link: live } },
    }),
  ),
  {
    labelWidth: 285,
    about: { en: "001 L402–404, L701–708", "zh-CN": "001 L402–404、L701–708" },
  },
);
