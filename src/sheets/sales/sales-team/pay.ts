import { COMMISSION_MEDAL } from "../../../catalogue/sales/commission-medal";
import { same, type Text } from "../../../locales/text";
import { call } from "../../call";
import { count, date, fromList, money, oneOf, percent, text, YES_NO } from "../../template/columns";
import { grid, input, inputs, item, line, log } from "../../template/kinds";

/* What sellers are paid by, and who gets what leavers had. */

const MEDALS: readonly (readonly [string, Text])[] = [
  ["bronze", { en: "Bronze", "zh-CN": "铜" }],
  ["silver", { en: "Silver", "zh-CN": "银" }],
  ["gold", { en: "Gold", "zh-CN": "金" }],
];

export const medals = grid(
  "medals",
  { en: "Pay rules: medals", "zh-CN": "激励规则：金银铜" },
  [
    money("bound", { en: "From last month’s sales ◆", "zh-CN": "上月销售额下限 ◆" }, 180),
    percent("rate", { en: "Rate ◆", "zh-CN": "提成率 ◆" }, 82),
  ],
  MEDALS.map(([id, label]) => item(id, label)),
  { about: { en: "the handbook gives the rule, no numbers", "zh-CN": "手册只给规则，未给数字" } },
);

export const pay = inputs("pay", { en: "Pay rules", "zh-CN": "激励规则" }, [
  input("quota", { en: "Quota of a seller a year", "zh-CN": "单个销售年度定额" }, "money", {
    note: { en: "◆ yours; for the capacity below", "zh-CN": "◆ 自定，用于下方产能" },
  }),
  input("test_last", { en: "Test: last month’s sales", "zh-CN": "试算：上月销售额" }, "money"),
  input("test_sales", { en: "Test: this month’s sales", "zh-CN": "试算：本月销售额" }, "money"),
  line(
    "test",
    { en: "Test: commission", "zh-CN": "试算：提成" },
    "money",
    `=IF(COUNT({test_last},{test_sales},{medals.bronze.bound}:{medals.gold.rate})<8,"",${call(COMMISSION_MEDAL, "{test_sales}", "{test_last}", "{medals.bronze.bound}:{medals.gold.rate}")})`,
  ),
  input("outside_rate", { en: "Rate outside the profile", "zh-CN": "非目标客群提成率" }, "percent"),
  input(
    "outside_counts",
    { en: "Outside the profile counts as performance", "zh-CN": "非目标客群计入业绩" },
    "text",
    {
      choices: { words: YES_NO },
    },
  ),
  input("retention", { en: "Pay is linked to retention", "zh-CN": "与留存挂钩" }, "text", {
    choices: { words: YES_NO },
    note: same("R56"),
  }),
]);

/** Who is given the customers of a seller who left. */
export const GIVEN = {
  best: { en: "Best", "zh-CN": "优秀" },
  potential: { en: "High potential", "zh-CN": "高潜" },
  average: { en: "Average", "zh-CN": "一般" },
};

export const leavers = log(
  "leavers",
  { en: "Leavers’ resources", "zh-CN": "离职资源交接" },
  15,
  [
    date("date", { en: "Date", "zh-CN": "日期" }),
    text("leaver", { en: "Leaver", "zh-CN": "离职者" }, 96),
    count("leads", { en: "Accounts and leads", "zh-CN": "客户与线索数" }, 130),
    fromList("to", { en: "Given to", "zh-CN": "移交给" }, "setup!sellers", 96),
    oneOf("receiver", { en: "Receiver is", "zh-CN": "接手者" }, GIVEN, 110),
    fromList("approved", { en: "Approved by", "zh-CN": "审批角色" }, "setup!roles", 110),
  ],
  {
    about: { en: "none should go to the average · 001 L495–502", "zh-CN": "不应交给一般者 · 001 L495–502" },
    rules: [
      {
        column: "receiver",
        when: "{receiver}={'average}",
        look: "fail",
        count: "COUNTIFS({leavers.receiver},{'average})",
      },
    ],
  },
);
