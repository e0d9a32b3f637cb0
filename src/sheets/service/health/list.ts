import { same } from "../../../locales/text";
import { both } from "../../both";
import { computed, date, fromList, linked, number, oneOf, text, yesNo } from "../../template/columns";
import { log } from "../../template/kinds";
import { top, type Shown } from "../../template/top";
import { say } from "../../template/say";
import { BANDS, extreme, measureColumns, score } from "./measures";

/* One row a customer, and the customers that stand first by risk, by warmth, as advocates, for training. */

const INTENTS = {
  will: both("Will renew", "会续"),
  unsure: both("Unsure", "不确定"),
  wont: both("Won’t renew", "不续"),
};

const WINDOW_DAYS = "IF({window}={'day},1,IF({window}={'week},7,31))";
/** No two rows rank alike. */
const ROW = "ROW()/1000000";
const halfOf = (key: string) => `N({settings.target.${key}})/2`;

const columns = [
  fromList("customer", both("Customer", "客户"), "customers!customer", 145),
  ...measureColumns,
  date("scored", both("Scored", "评分日")),
  date("last_active", both("Last active", "最近活跃")),
  date("contact", both("Last contact", "最近接洽")),
  linked(
    "expiry",
    both("Expiry", "到期"),
    "date",
    '=IF({customer}="","",IF(COUNTIFS({ledger!customer},{customer},{ledger!end},">"&{setup!asof})=0,"",MINIFS({ledger!end},{ledger!customer},{customer},{ledger!end},">"&{setup!asof})))',
  ),
  oneOf("intent", both("Renewal intent", "续费意愿"), INTENTS, 110),
  number("nps", both("NPS answer", "NPS 评分"), 89),
  text("cause", both("Cause", "原因"), 130),
  text("action", both("Action", "行动"), 145),
  yesNo("training", both("Needs training", "需培训"), 102),
  yesNo("advocate", both("Advocate", "推广大使"), 82),
  computed("narrow", both("Health, narrow", "狭义健康度"), "count", score("frequency", "outcome"), 102),
  computed("broad", both("Health, broad", "广义健康度"), "count", score("frequency", "coverage"), 102),
  computed("warmth", both("Temperature", "客户温度"), "count", score("paid", "own"), 96),
  computed(
    "weakest",
    both("Weakest", "最弱项"),
    "text",
    `=IF({broad}="","",${extreme("MIN", "frequency", "coverage")})`,
    102,
  ),
  computed(
    "strongest",
    both("Strongest", "最强项"),
    "text",
    `=IF({warmth}="","",${extreme("MAX", "paid", "own")})`,
    120,
  ),
  computed(
    "band",
    both("Band", "分档"),
    "text",
    `=IF(OR({narrow}="",NOT(ISNUMBER({risk_below}))),"",IF({narrow}<{risk_below},${say(BANDS.risk)},IF(AND(ISNUMBER({good_from}),{narrow}>={good_from}),${say(BANDS.good)},${say(BANDS.middle)})))`,
    82,
  ),
  linked(
    "mrr",
    same("MRR"),
    "money",
    '=IF({customer}="","",SUMIFS({customers!mrr},{customers!customer},{customer}))',
  ),
  linked(
    "csm",
    same("CSM"),
    "text",
    '=IF({customer}="","",IFERROR(INDEX({customers!csm},MATCH({customer},{customers!customer},0))&"",""))',
    82,
  ),
  computed(
    "risk_rank",
    both("Rank: risk", "排序：风险"),
    "hidden",
    `=IF({narrow}="","",100-{narrow}-IF(ISNUMBER({expiry}),MIN({expiry}-{setup!asof},3000),3000)/10000-${ROW})`,
  ),
  computed(
    "upsell_rank",
    both("Rank: upsell", "排序：增购"),
    "hidden",
    `=IF(OR({warmth}="",NOT(ISNUMBER({last_active}))),"",IF({setup!asof}-{last_active}>=${WINDOW_DAYS},"",{warmth}-${ROW}))`,
  ),
  computed(
    "advocate_rank",
    both("Rank: advocates", "排序：推广"),
    "hidden",
    `=IF(AND({band}=${say(BANDS.good)},{intent}={'will},OR(N({nps})>=9,{advocate}={'yes})),{narrow}-${ROW},"")`,
  ),
  computed(
    "training_rank",
    both("Rank: training", "排序：培训"),
    "hidden",
    `=IF(OR({training}={'yes},AND(COUNT({breadth},{depth})=2,N({breadth})<${halfOf("breadth")},N({depth})<${halfOf("depth")})),200-N({narrow})-${ROW},"")`,
  ),
];

export const list = log("list", both("Customers", "客户"), 150, columns, {
  rules: [
    {
      column: "scored",
      when: "AND(ISNUMBER({scored}),{scored}<{setup!asof}-N({stale}))",
      look: "partly",
      count: 'COUNTIFS({list.scored},">0",{list.scored},"<"&{setup!asof}-N({stale}))',
    },
    { column: "band", when: `{band}=${say(BANDS.risk)}`, look: "fail" },
  ],
});

const CUSTOMER: Shown = { key: "customer", title: both("Customer", "客户"), unit: "text", width: 145 };
const SCORE: Shown = {
  key: "score",
  title: both("Health", "健康度"),
  unit: "count",
  width: 96,
  from: "narrow",
};
const WARMTH: Shown = { key: "warmth", title: both("Temperature", "客户温度"), unit: "count", width: 96 };
const REST: readonly Shown[] = [
  { key: "mrr", title: same("MRR"), unit: "money", width: 96 },
  { key: "csm", title: same("CSM"), unit: "text", width: 96 },
];
const WEAKEST: Shown = { key: "weakest", title: both("Weakest", "最弱项"), unit: "text", width: 96 };
const STRONGEST: Shown = { key: "strongest", title: both("Strongest", "最强项"), unit: "text", width: 96 };
const ACTION: Shown = { key: "action", title: both("Action", "行动"), unit: "text", width: 192 };
const EXPIRY: Shown = { key: "expiry", title: both("Expiry", "到期"), unit: "date", width: 96 };

export const lists = [
  top(
    "risk",
    both("First by risk", "风险排行"),
    10,
    { log: "list", rank: "risk_rank" },
    [CUSTOMER, SCORE, ...REST, EXPIRY, WEAKEST, ACTION],
    both("lowest health, then soonest expiry", "健康度最低，其次最早到期"),
  ),
  top(
    "upsell",
    both("First for upsell", "增购排行"),
    10,
    { log: "list", rank: "upsell_rank" },
    [CUSTOMER, WARMTH, ...REST, EXPIRY, STRONGEST, ACTION],
    both("warmest of those lately active", "近期活跃者中温度最高"),
  ),
  top(
    "advocates",
    both("First as advocates", "推广大使排行"),
    10,
    { log: "list", rank: "advocate_rank" },
    [CUSTOMER, SCORE, ...REST, EXPIRY, ACTION],
    both("good health, will renew, NPS 9 and more or marked", "健康良好、会续，且 NPS 9 分及以上或已标记"),
  ),
  top(
    "training_first",
    both("First for training", "培训排行"),
    10,
    { log: "list", rank: "training_rank" },
    [CUSTOMER, SCORE, ...REST, EXPIRY, WEAKEST, ACTION],
    both("marked, or breadth and depth below half of target", "已标记，或广度与深度均不足目标一半"),
  ),
];
