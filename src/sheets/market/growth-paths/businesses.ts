import type { Text } from "../../../locales/text";
import { computed, count, date, money, ofQuarter, oneOf, percent, text, yesNo } from "../../template/columns";
import { input, inputs, log } from "../../template/kinds";

/* Standardise and customise in turn, new businesses, services beside the software, and cross-selling. */

const PHASES = {
  standard: { en: "Standard first", "zh-CN": "先标准化" },
  customise: { en: "Customise for fast growers", "zh-CN": "为高成长客户定制" },
  again: { en: "Standardise again", "zh-CN": "再标准化" },
};

export const cycle = log(
  "cycle",
  { en: "Standardise and customise in turn", "zh-CN": "标准化与定制化循环" },
  12,
  [
    text("group", { en: "Customer group", "zh-CN": "客户群" }, 190),
    oneOf("phase", { en: "Phase", "zh-CN": "阶段" }, PHASES, 170),
    date("from", { en: "From", "zh-CN": "起" }),
    text("built", { en: "Built", "zh-CN": "做了什么" }, 285),
    count("used", { en: "Used by", "zh-CN": "使用客户数" }, 89),
  ],
  { about: { en: "003 L47–53", "zh-CN": "003 L47–53" } },
);

const TOP = Array.from({ length: 20 }, (_, i) => i + 1).join(",");

export const top = inputs("top", { en: "The largest twenty", "zh-CN": "前 20 名客户" }, [
  input(
    "top_now",
    { en: "Average yearly fee of the top 20, now", "zh-CN": "前 20 名平均年费（当前）" },
    "money",
    {
      link: `=IF(COUNT({customers!fee})<20,"",SUMPRODUCT(LARGE({customers!fee},{${TOP}}))/20)`,
    },
  ),
  input("top_then", { en: "The same a year ago", "zh-CN": "一年前" }, "money"),
]);

export const businesses = log(
  "businesses",
  { en: "New business", "zh-CN": "新业务" },
  4,
  [
    text("name", { en: "Name", "zh-CN": "名称" }, 190),
    yesNo("changed", { en: "Value proposition changed", "zh-CN": "价值主张改变" }, 170),
    count("base", { en: "Customers today", "zh-CN": "现有客户数" }, 110),
    count("pioneers", { en: "Assumed to try it", "zh-CN": "预计尝鲜客户" }, 130),
    computed(
      "pioneer_part",
      { en: "Their share", "zh-CN": "尝鲜占比" },
      "percent",
      part("pioneers", "base"),
      89,
    ),
    count("at_gtm", { en: "Its customers at its own GTM", "zh-CN": "自身 GTM 时客户数" }, 190),
    count("outside", { en: "New to us", "zh-CN": "其中外部客户" }, 96),
    computed(
      "outside_part",
      { en: "From outside", "zh-CN": "外部占比" },
      "percent",
      part("outside", "at_gtm"),
      96,
    ),
    count("items", { en: "Own PMF items met, of 6", "zh-CN": "自身 PMF 达成项（共 6）" }, 170),
    ofQuarter(money("spend", { en: "Spend this quarter", "zh-CN": "本季投入" }, 130), "spend_before"),
    money("spend_before", { en: "The quarter before", "zh-CN": "上季投入" }, 130),
  ],
  {
    about: {
      en: "add-on to the base or second curve: the source draws no line · 001 L826–828, L852–854",
      "zh-CN": "增值业务或第二曲线：来源未给界限 · 001 L826–828、L852–854",
    },
    rules: [
      {
        column: "spend",
        when: "AND(COUNT({spend},{spend_before})=2,N({spend})>N({spend_before}),N({items})<6)",
        look: "fail",
        count:
          'SUMPRODUCT(({businesses.spend}<>"")*({businesses.spend_before}<>"")*({businesses.spend}>{businesses.spend_before})*({businesses.items}<6))',
      },
    ],
  },
);

function part(of: string, all: string): string {
  return `=IF(OR({${of}}="",N({${all}})=0),"",{${of}}/{${all}})`;
}

const NEEDS: readonly (readonly [key: string, title: Text, width: number])[] = [
  ["licence", { en: "Licence", "zh-CN": "牌照" }, 82],
  ["partner", { en: "Outside partner", "zh-CN": "外部伙伴" }, 110],
  ["ability", { en: "Other ability", "zh-CN": "新能力" }, 96],
  ["technology", { en: "New technology", "zh-CN": "新技术" }, 120],
];

export const services = log(
  "services",
  { en: "Value-added services", "zh-CN": "增值服务" },
  7,
  [
    text("service", { en: "Service", "zh-CN": "服务" }, 190),
    count("customers", { en: "Customers", "zh-CN": "客户数" }, 89),
    count("reachable", { en: "It can reach", "zh-CN": "可覆盖" }, 96),
    count("users", { en: "Users", "zh-CN": "使用客户" }, 75),
    ofQuarter(money("income", { en: "Income this quarter", "zh-CN": "本季收入" }, 130)),
    percent("margin", { en: "Margin", "zh-CN": "毛利率" }, 75),
    ...NEEDS.map(([key, title, width]) => yesNo(key, title, width)),
    text("how", { en: "How we get it", "zh-CN": "如何获得" }, 285),
  ],
  {
    about: { en: "from scale on · 001 L477–478, L726–734", "zh-CN": "规模化之后 · 001 L477–478、L726–734" },
    rules: [
      {
        column: "how",
        when: `AND(OR(${NEEDS.map(([key]) => `{${key}}={'yes}`).join(",")}),{how}="")`,
        look: "missing",
        count: `SUMPRODUCT(((${NEEDS.map(([key]) => `({services.${key}}={'yes})`).join("+")})>0)*({services.how}=""))`,
      },
    ],
  },
);

export const cross = log(
  "cross",
  { en: "Cross-selling", "zh-CN": "交叉销售" },
  8,
  [
    text("product", { en: "Product", "zh-CN": "产品" }, 190),
    count("deals", { en: "Deals", "zh-CN": "成交数" }, 75),
    count("same_person", { en: "Same customer, same key person", "zh-CN": "同客户同关键人" }, 215),
    computed(
      "same_part",
      { en: "Their share", "zh-CN": "占比" },
      "percent",
      part("same_person", "deals"),
      89,
    ),
  ],
  { about: { en: "001 L813", "zh-CN": "001 L813" } },
);
