import { inEachLanguage } from "../../template/said-here";
import { both } from "../../both";
import {
  computed,
  date,
  fromList,
  money,
  linked,
  moment,
  oneOf,
  signed,
  text,
  yesNo,
  YES_NO,
} from "../../template/columns";
import { log } from "../../template/kinds";
import { say } from "../../template/say";
import { top } from "../../template/top";
import { slaTarget, type PROMISES } from "./promises";

/* One row a case of service, with the hours it took and the review it needs. */

export const NATURES = {
  question: both("Question", "咨询"),
  fault: both("Fault", "故障"),
  complaint: both("Major complaint", "重大客诉"),
  unsubscribe: both("Unsubscribe", "退订"),
  refund: both("Refund", "退费"),
};

/** Refunds, unsubscribes and major complaints are reviewed one by one. */
const REVIEWED = "OR({nature}={'complaint},{nature}={'unsubscribe},{nature}={'refund})";
const AGE = "({setup!asof}-{opened})";

const hours = (key: string, title: ReturnType<typeof both>, to: string, width: number) =>
  computed(
    key,
    title,
    "number",
    `=IF(OR(NOT(ISNUMBER({opened})),NOT(ISNUMBER({${to}}))),"",ROUND(({${to}}-{opened})*24,1))`,
    width,
  );

/** The hours of cases opened in the as-of quarter, for the median. */
const inQuarter = (of: string, title: ReturnType<typeof both>) =>
  computed(
    `${of}_q`,
    title,
    "hidden",
    `=IF(OR(NOT(ISNUMBER({opened})),{${of}}=""),"",IF(AND({opened}>={setup!q_from},{opened}<{setup!q_to}+1),{${of}},""))`,
    96,
  );

const late = (key: keyof typeof PROMISES, value: string) =>
  `IF(AND(ISNUMBER({${value}}),ISNUMBER(${slaTarget(key)})),--({${value}}>${slaTarget(key)}),0)`;

export const cases = log(
  "cases",
  both("Cases", "服务工单"),
  150,
  [
    moment("opened", both("Opened", "提出")),
    fromList("customer", both("Customer", "客户"), "customers!customer", 102),
    text("kind", both("Kind", "类型"), 120),
    oneOf("nature", both("Nature", "性质"), NATURES, 120),
    linked(
      "key",
      both("Key customer", "关键客户"),
      "text",
      `=IF({customer}="","",IF(${inEachLanguage((language) => `COUNTIFS({customers!customer},{customer},{customers!key},"${YES_NO.yes[language]}")`)}>0,${say(YES_NO.yes)},${say(YES_NO.no)}))`,
      96,
    ),
    yesNo("important", both("Important", "重要")),
    yesNo("urgent", both("Urgent", "紧急")),
    fromList("owner", both("Owner", "负责角色"), "setup!roles", 110),
    moment("answered", both("Answered", "首次响应")),
    moment("solved", both("Solved", "解决")),
    money("amount", both("Amount", "金额")),
    fromList("seller", both("Seller", "销售"), "setup!sellers", 82),
    fromList("product", both("Product", "产品"), "setup!products", 96),
    text("cause", both("Cause", "原因"), 145),
    date("reviewed", both("Reviewed", "已复盘")),
    text("related", both("Related problems found and fixed", "同类问题处理"), 215),
    hours("to_answer", both("Hours to answer", "响应小时"), "answered", 110),
    hours("to_solve", both("Hours to solve", "解决小时"), "solved", 110),
    computed(
      "breach",
      both("Breaches", "违约数"),
      "count",
      `=IF({opened}="","",${late("answer", "to_answer")}+${late("solution", "to_solve")})`,
      75,
    ),
    signed(
      "andon",
      both("Andon", "按灯"),
      `=IF({opened}="","",IF(AND({key}=${say(YES_NO.yes)},{important}={'yes},{urgent}={'yes}),IF({solved}="",{"✕ Lit"|"✕ 亮灯"},{"✓ Solved"|"✓ 已解决"}),"–"))`,
      89,
    ),
    inQuarter("to_answer", both("Q: to answer", "本季：响应")),
    inQuarter("to_solve", both("Q: to solve", "本季：解决")),
    computed(
      "open_review",
      both("Rank: review", "排序：待复盘"),
      "hidden",
      `=IF(AND(ISNUMBER({opened}),${REVIEWED},{reviewed}=""),${AGE}+ROW()/1000000,"")`,
      110,
    ),
  ],
  {
    about: both("opened, answered and solved with the hour", "提出、响应、解决须带时刻"),
    rules: [
      {
        column: "solved",
        when: "AND(ISNUMBER({solved}),{solved}<{opened})",
        look: "fail",
        count: 'SUMPRODUCT(({cases.solved}<>"")*({cases.solved}<{cases.opened}))',
      },
      {
        column: "andon",
        when: 'LEFT({andon},1)="✕"',
        look: "fail",
        count: 'COUNTIF({cases.andon},{"✕ Lit"|"✕ 亮灯"})',
      },
      { column: "breach", when: "N({breach})>0", look: "partly" },
    ],
  },
);

export const openReviews = top(
  "reviews",
  both("Oldest open reviews", "最早的待复盘"),
  5,
  { log: "cases", rank: "open_review" },
  [
    { key: "customer", title: both("Customer", "客户"), unit: "text", width: 215 },
    { key: "opened", title: both("Opened", "提出"), unit: "date", width: 96 },
    { key: "nature", title: both("Nature", "性质"), unit: "text", width: 120 },
    { key: "amount", title: both("Amount", "金额"), unit: "money", width: 96 },
    { key: "cause", title: both("Cause", "原因"), unit: "text", width: 215 },
    { key: "owner", title: both("Owner", "负责角色"), unit: "text", width: 110 },
  ],
);
