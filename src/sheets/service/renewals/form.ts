import { both } from "../../both";
import { same } from "../../../locales/text";
import { input, inputs, line } from "../../template/kinds";

/* Who renews: one role for service and renewal, or a team of its own. */

const QUOTES = { standard: both("Standard", "标准"), complex: both("Complex", "复杂") };
const EARLY = { efficiency: both("Early for efficiency", "短期提效"), own: both("Other reason", "其他原因") };

/** Of ARR in dollars, where the source draws its line. */
const BORDER = 100_000_000;

const ROLE = '{"One role: CSM renews"|"岗位服续一体：CSM 负责续费"}';
const TEAM = '{"Own renewal team, one leader"|"团队服续一体：单设续费团队，同一负责人"}';
const MIXED = '{"The source says and/or: decide"|"来源为“和/或”，请自定"}';

export const form = inputs(
  "form",
  both("Who renews", "服续一体形式"),
  [
    input("arr", same("ARR"), "money", {
      link: '=12*(SUMIFS({ledger!mrr},{ledger!start},"<="&{setup!asof},{ledger!end},">"&{setup!asof})+SUMIFS({ledger!mrr},{ledger!start},"<="&{setup!asof},{ledger!end},""))',
    }),
    input("usd_rate", both("USD rate", "美元汇率"), "number", {
      link: '=IF({setup!usd}="","",{setup!usd})',
      note: both("CNY for one dollar; as in Set-up", "一美元折人民币，取自基础设置"),
    }),
    line(
      "arr_usd",
      both("ARR in dollars", "ARR（美元）"),
      "count",
      `=IF(N({arr})=0,{"○ No data"|"○ 缺数据"},IF(N({usd_rate})=0,{"○ rate missing"|"○ 缺汇率"},{arr}/{usd_rate}))`,
    ),
    input("quotes", both("Quotes and approvals", "报价与审批"), "text", { choices: { words: QUOTES } }),
    line(
      "who",
      both("Then", "建议"),
      "text",
      `=IF(OR(NOT(ISNUMBER({arr_usd})),{quotes}=""),"",IF(AND({arr_usd}<${BORDER},{quotes}={'standard}),${ROLE},IF(AND({arr_usd}>${BORDER},{quotes}={'complex}),${TEAM},${MIXED})))`,
    ),
    input("why", both("Our decision and reason", "我们的决定与理由"), "text"),
  ],
  both("by ARR and complexity · 001 L690–692", "按 ARR 与复杂度 · 001 L690–692"),
);

export const order = inputs(
  "order",
  both("In which order", "先后顺序"),
  [
    input("good", both("Good service since", "服务做好"), "date"),
    input("together", both("Service and renewal together since", "服续一体"), "date"),
    input("apart", both("New and renewal apart since", "新续分离"), "date"),
    input("early", both("A step taken early, because", "提前的理由"), "text", { choices: { words: EARLY } }),
    line(
      "in_order",
      both("Order", "顺序"),
      "text",
      `=IF(COUNT({good},{together},{apart})<2,{"○ No data"|"○ 缺数据"},IF(OR(AND(COUNT({good},{together})=2,{together}<{good}),AND(COUNT({together},{apart})=2,{apart}<{together}),AND(COUNT({good},{apart})=2,{apart}<{good})),IF({early}="",{"✕ A later step came first"|"✕ 顺序颠倒"},{"◐ Early, with a reason"|"◐ 提前，已说明理由"}),{"✓ In order"|"✓ 顺序正确"}))`,
    ),
  ],
  both("the larger the customer, the later the split · R56", "客户越大，分离越晚 · R56"),
);
