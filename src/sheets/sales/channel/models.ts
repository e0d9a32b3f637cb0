import { SALESMODE } from "../../../catalogue/gtm/salesmode";
import { both } from "../../both";
import { call } from "../../call";
import { LEVELS } from "../../levels";
import { computed, money, oneOf, percent, signed, text } from "../../template/columns";
import { log } from "../../template/kinds";

/* How each segment is sold to, and how the handbook would. */

const WAYS = {
  telesales: both("Tele-sales", "电销"),
  field: both("Field", "拜访"),
  conference: both("Conference", "会销"),
  direct: both("Direct and agent leads", "直销加渠道线索"),
  agent: both("Agent", "代理"),
  presales: both("Agent and pre-sales", "代理加售前"),
  selfserve: both("Self-serve", "自助"),
};
const MODE = call(SALESMODE, "{acv}");
const one = (...keys: readonly (keyof typeof WAYS)[]) =>
  `OR(${keys.map((key) => `{way}={'${key}}`).join(",")})`;

export const models = log(
  "models",
  both("Sales model by segment", "分客群销售方式"),
  6,
  [
    text("segment", both("Segment", "客群"), 145),
    money("acv", both("ACV", "年费")),
    oneOf("hard", both("Hard to sell", "产品复杂"), LEVELS, 89),
    oneOf("way", both("Way in use", "现用方式"), WAYS, 152),
    money("per_deal", both("Cost per deal", "单笔成本"), 102),
    money("cac", both("CAC", "获客成本")),
    percent("margin", both("Margin", "毛利率"), 75),
    computed(
      "mode",
      both("By the handbook", "手册建议"),
      "text",
      `=IF(N({acv})<=0,"",IF(${MODE}="telesales",{"Tele-sales"|"电销"},IF(${MODE}="field",{"Field sales"|"面销（上门拜访）"},{"Not assigned: either, or conference"|"未指定：可会销或两者兼用"})))`,
      247,
    ),
    computed(
      "payback",
      both("Payback", "回收期"),
      "tenths",
      '=IF(OR(N({acv})*N({margin})=0,{cac}=""),"",{cac}/({acv}*{margin}/12))',
      82,
    ),
    signed(
      "fits",
      both("Fits?", "是否匹配"),
      `=IF(OR(N({acv})<=0,{way}=""),"",IF(${MODE}="telesales",IF(${one("telesales", "selfserve")},{"✓ Fits"|"✓ 匹配"},{"◐ Too dear a way"|"◐ 方式过重"}),IF(${MODE}="field",IF(${one("field", "conference")},{"✓ Fits"|"✓ 匹配"},{"◐ Look again"|"◐ 复核"}),{"✓ Any way"|"✓ 均可"})))`,
      130,
    ),
  ],
  {
    about: both(
      "higher ACV, fewer agents; medium and up face to face · 001 L329, L620",
      "客单价越高代理越少；中型以上面谈 · 001 L329、L620",
    ),
    rules: [
      {
        column: "payback",
        when: "AND(ISNUMBER({payback}),{payback}>12)",
        look: "partly",
        count: 'COUNTIF({models.payback},">12")',
      },
    ],
  },
);
