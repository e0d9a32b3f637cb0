import { SEGMENT } from "../../catalogue/gtm/segment";
import { same } from "../../locales/text";
import { both } from "../both";
import { call } from "../call";
import { computed, count, date, link, money, oneOf, owner, text, yesNo } from "../template/columns";
import { defineSheet } from "../template/define";
import { grid, input, inputs, item, log } from "../template/kinds";
import { countIf, is, measure, NO_DATA, ratio, results } from "../template/measure";
import type { Cell } from "../template/types";

const DEAL_STAGES = {
  concept: both("Concept", "理念"),
  solution: both("Solution", "方案"),
  tool: both("Tool", "工具"),
  signed: both("Signed", "成交"),
  lost: both("Lost", "丢单"),
};
const REASONS = {
  value: both("Value not felt", "价值感不足"),
  price: both("Price", "价格"),
  rival: both("Rival", "竞品"),
  timing: both("Timing", "时机"),
  other: both("Other", "其他"),
};

const OPEN = "AND({customer}<>\"\",{stage}<>{'signed},{stage}<>{'lost})";
const LINKS = '(({concept}<>"")+({solution}<>"")+({tool}<>""))';

const deals = log(
  "deals",
  both("Deal notes", "商机记录"),
  20,
  [
    text("customer", both("Customer", "客户"), 145),
    money("acv", both("Expected ACV", "预计年费"), 102),
    date("opened", both("Opened", "开始")),
    text("kp", both("Key person", "关键人"), 96),
    text("budget", both("Budget owner", "预算人"), 102),
    text("decides", both("Who decides", "决策人"), 96),
    text("concept", both("Concept: what the decision maker now sees", "理念：决策人看到了什么"), 285),
    text("solution", both("Solution: scene and benefit", "方案：场景与收益"), 215),
    text("tool", both("Tool: why ours", "工具：为何选我们"), 215),
    oneOf("stage", both("Stage", "阶段"), DEAL_STAGES),
    text("next", both("Next step", "下一步"), 180),
    date("next_on", both("On", "日期")),
    yesNo("sheet", both("Return sheet sent", "已发 ROI 测算"), 120),
    oneOf("why_lost", both("Lost because", "丢单原因"), REASONS, 120),
    computed(
      "open",
      both("Is open", "是否进行中"),
      "text",
      `=IF({customer}="","",IF(${OPEN},{"Open"|"进行中"},{"Closed"|"已结束"}))`,
      82,
    ),
    computed(
      "age",
      both("Age", "天数"),
      "days",
      `=IF(OR({opened}="",NOT(${OPEN})),"",{setup!asof}-{opened})`,
    ),
    computed("links", both("Links of 3", "已填（共 3）"), "count", `=IF({customer}="","",${LINKS})`, 82),
    computed(
      "large",
      both("Elephant", "大象"),
      "text",
      `=IF(N({acv})<=0,"",IF(${call(SEGMENT, "{acv}")}="large",{"Yes"|"是"},{"No"|"否"}))`,
      75,
    ),
  ],
  {
    about: both("concept, solution, tool, in this order · 002 L10", "依次为理念、方案、工具 · 002 L10"),
    rules: [
      {
        column: "next_on",
        when: `AND(${OPEN},ISNUMBER({next_on}),{next_on}<{setup!asof})`,
        look: "partly",
        count: 'COUNTIFS({deals.open},{"Open"|"进行中"},{deals.next_on},"<"&{setup!asof})',
      },
      {
        column: "why_lost",
        when: 'AND({stage}={\'lost},{why_lost}="")',
        look: "missing",
        count: 'COUNTIFS({deals.stage},{\'lost},{deals.why_lost},"")',
      },
    ],
  },
);

const ours = (unit: Cell["unit"], formula: string): Cell => ({ owner: "ours", unit, value: { formula } });
const typed = (unit: Cell["unit"]): Cell => ({ owner: "yours", unit });
const none: Cell = { owner: "ours" };

/** A gain counts only while the buyer can measure it. */
const counted = (row: "saved" | "gained") => `IF({buyer.${row}.measurable}={'no},0,N({buyer.${row}.amount}))`;
const GAINS = `(${counted("saved")}+${counted("gained")})`;
const PUT_IN = "(N({buyer.price.amount})+N({buyer.effort.amount}))";

const buyer = grid(
  "buyer",
  both("Buyer’s return", "客户 ROI"),
  [
    { key: "amount", title: both("Value ✎", "数值 ✎"), width: 102, cell: { owner: "yours", unit: "money" } },
    yesNo("measurable", both("Measurable?", "可量化"), 96),
    text("how", both("How we know", "依据"), 285),
  ],
  [
    item("whom", both("Customer", "客户"), { amount: typed("text"), measurable: none }),
    item("today", both("Today’s cost or loss a year", "现有年成本或损失"), { measurable: none }),
    item("better", both("Improvement", "改善"), { amount: typed("percent"), measurable: none }),
    item("saved", both("Cost saved a year", "每年节省成本"), {
      amount: ours(
        "money",
        '=IF(COUNT({buyer.today.amount},{buyer.better.amount})<2,"",{buyer.today.amount}*{buyer.better.amount})',
      ),
    }),
    item("won", both("Leads or customers gained a year", "每年新增线索或客户"), {
      amount: typed("count"),
      measurable: none,
    }),
    item("worth", both("Worth of each", "单个价值"), { measurable: none }),
    item("gained", both("Business gained a year", "每年新增业务"), {
      amount: ours(
        "money",
        '=IF(COUNT({buyer.won.amount},{buyer.worth.amount})<2,"",{buyer.won.amount}*{buyer.worth.amount})',
      ),
    }),
    item("price", both("Our price a year", "我方年费"), { measurable: none }),
    item("effort", both("Buyer’s own effort a year", "客户自身投入"), { measurable: none }),
    item("return", both("Return", "投资回报率"), {
      amount: ours(
        "percent",
        `=IF(OR(${PUT_IN}=0,COUNT({buyer.saved.amount},{buyer.gained.amount})=0),${NO_DATA},(${GAINS}-${PUT_IN})/${PUT_IN})`,
      ),
      measurable: none,
    }),
    item("payback", both("Paid back after", "回本周期"), {
      amount: ours("tenths", `=IF(OR(${PUT_IN}=0,${GAINS}<=0),${NO_DATA},${PUT_IN}/${GAINS}*12)`),
      measurable: none,
    }),
    item("left_out", both("Left out, as nobody can measure it", "未计入（无法量化）"), {
      amount: ours(
        "money",
        "=IF({buyer.saved.measurable}={'no},N({buyer.saved.amount}),0)+IF({buyer.gained.measurable}={'no},N({buyer.gained.amount}),0)",
      ),
      measurable: none,
    }),
    item("peer", both("Peer case used", "引用的同行案例"), { amount: typed("text"), measurable: none }),
  ],
  {
    labelWidth: 247,
    about: both(
      "for one deal; copy the sheet for another · T47 · 003 L63–69",
      "一份对应一个商机，其他商机请复制本表 · T47 · 003 L63–69",
    ),
  },
);

const PROOFS = [
  ["image", both("Expert image", "专家形象")],
  ["strength", both("Strength to stay", "长期实力")],
  ["speak", both("Benchmark customers speak", "标杆客户背书")],
  ["certificates", both("Third-party certificates and reports", "第三方认证与报告")],
  ["vision", both("Vision of the industry", "行业愿景")],
] as const;

const proofs = grid(
  "proofs",
  both("Proof list", "信任与愿景清单"),
  [
    text("have", both("What we have", "现有内容"), 285),
    link("where", both("Where", "链接"), 145),
    owner(),
    date("renewed", both("Renewed", "更新日")),
    count("used", both("Used in deals", "用于商机数"), 102),
  ],
  PROOFS.map(([id, label]) => item(id, label)),
  { labelWidth: 247, about: same("003 L15–27") },
);

const isOpen = '{deals.open},{"Open"|"进行中"}';

export const KEY_DEALS = defineSheet({
  id: "key-deals",
  family: "sales",
  title: both("Key deals & buyer’s return", "重点商机与客户 ROI"),
  purpose: both(
    "Notes of consultative selling, proof of trust, and a return sheet that a buyer believes; sellers, pre-sales.",
    "顾问式销售记录、信任凭据，以及客户认可的 ROI 测算；销售与售前使用。",
  ),
  needs: ["setup"],
  sections: [
    inputs("settings", both("Inputs", "参数"), [
      input("cycle", both("Sales cycle, median", "签单周期中位数"), "days", {
        link: '=IF(ISNUMBER({deals!cycle_median}),{deals!cycle_median},"")',
      }),
    ]),
    results("results", both("Results", "结果"), [
      measure({
        id: "open_deals",
        label: both("Open deals", "进行中的商机"),
        unit: "count",
        over: "now",
        value: `=${countIf(isOpen)}`,
      }),
      measure({
        id: "all_links",
        label: both("Open deals with all three links", "三环齐备的商机占比"),
        unit: "percent",
        over: "now",
        value: `=${ratio(countIf(isOpen, "{deals.links},3"), countIf(isOpen))}`,
        better: "higher",
        source: same("002 L10"),
      }),
      measure({
        id: "with_sheet",
        label: both("Open deals with a return sheet", "已发 ROI 测算的商机占比"),
        unit: "percent",
        over: "now",
        value: `=${ratio(countIf(isOpen, is("deals.sheet", "yes")), countIf(isOpen))}`,
        better: "higher",
        source: same("001 L277"),
      }),
      measure({
        id: "lost_for_price",
        label: both("Lost for price, of those lost", "因价格丢单占比"),
        unit: "percent",
        over: "now",
        value: `=${ratio(countIf(is("deals.stage", "lost"), is("deals.why_lost", "price")), countIf(is("deals.stage", "lost")))}`,
        better: "lower",
        source: both("a sign of value not felt · 001 L273", "多因价值感不足 · 001 L273"),
      }),
      measure({
        id: "old_elephants",
        label: both("Elephants older than two cycles", "超过两个周期的大象"),
        unit: "count",
        over: "now",
        value: `=IF(N({cycle})=0,${NO_DATA},${countIf(isOpen, '{deals.large},{"Yes"|"是"}', '{deals.age},">"&2*{cycle}')})`,
        better: "lower",
        source: both("T17; two cycles are ours", "T17；两个周期为我方建议"),
      }),
    ]),
    buyer,
    proofs,
    deals,
  ],
  search: [
    "ROI",
    "return",
    "投资回报",
    "consultative selling",
    "顾问式销售",
    "proof",
    "背书",
    "opportunity",
    "商机",
  ],
});
