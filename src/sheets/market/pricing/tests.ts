import { computed, count, date, money, ofQuarter, oneOf, text, yesNo } from "../../template/columns";
import { input, inputs, log } from "../../template/kinds";

/* Prices tried on customers, packages and a tariff by use. */

const WAYS = {
  up: { en: "From low up", "zh-CN": "先低后高" },
  down: { en: "From high down", "zh-CN": "先高后低" },
};

export const enough = inputs("enough", { en: "When a price is good enough", "zh-CN": "多高的转化算够好" }, [
  input("good_from", { en: "Conversion from ◆", "zh-CN": "转化率不低于 ◆" }, "percent", {
    note: { en: "yours; no norm in the source", "zh-CN": "自定，来源无标准" },
  }),
]);

/** As SAAS.RATECI has it at 95%, in arithmetic that older spreadsheets know; 3.8415 is 1.96². */
const SPREAD = "(3.84145882069412/{offers})";
const CENTRE = `({deals}/{offers}+${SPREAD}/2)`;
const REACH = `SQRT(${SPREAD}*({deals}/{offers}*(1-{deals}/{offers})+${SPREAD}/4))`;
const LOW = `MAX(0,(${CENTRE}-${REACH})/(1+${SPREAD}))`;
const HIGH = `MIN(1,(${CENTRE}+${REACH})/(1+${SPREAD}))`;
/** Deals that can be, out of offers that were made. */
const known = (value: string) =>
  `=IF(OR(COUNT({offers},{deals})<2,N({offers})<=0,N({deals})<0,N({deals})>N({offers})),"",${value})`;

const HINT =
  `=IF(OR(NOT(ISNUMBER({conversion})),NOT(ISNUMBER({good_from}))),"",` +
  `IF(AND({way}={'up},{conversion}>={good_from}),{"A step up can be tried"|"可小步上调"},` +
  `IF(AND({way}={'down},{conversion}<{good_from}),{"A step down"|"可小步下调"},{"Keep watching"|"继续观察"})))`;
/** Another price to the same customers that converts too much alike. */
const CHANCE =
  '=IF(NOT(ISNUMBER({conversion})),"",IF(COUNTIFS({tests.segment},{segment},{tests.price},"<>"&{price},{tests.low},"<="&{high},{tests.high},">="&{low})>0,{"may be chance"|"差异可能出于偶然"},""))';

export const tests = log(
  "tests",
  { en: "Price and conversion", "zh-CN": "定价与转化" },
  12,
  [
    date("from", { en: "From", "zh-CN": "起" }),
    date("to", { en: "To", "zh-CN": "止" }),
    text("segment", { en: "Segment", "zh-CN": "客群" }, 120),
    money("price", { en: "Price", "zh-CN": "价格" }),
    count("offers", { en: "Offers made", "zh-CN": "报价数" }, 96),
    count("deals", { en: "Deals", "zh-CN": "成交数" }, 75),
    computed("conversion", { en: "Conversion", "zh-CN": "转化率" }, "percent", known("{deals}/{offers}"), 89),
    computed("low", { en: "95%: from", "zh-CN": "95% 区间 下限" }, "percent", known(LOW), 96),
    computed("high", { en: "95%: to", "zh-CN": "95% 区间 上限" }, "percent", known(HIGH), 96),
    computed(
      "per_100",
      { en: "Income of 100 offers", "zh-CN": "每百次报价收入" },
      "money",
      known('IF({price}="","",{deals}/{offers}*{price}*100)'),
      145,
    ),
    oneOf("way", { en: "Way", "zh-CN": "方式" }, WAYS, 110),
    money("fair", { en: "Fair price", "zh-CN": "公允价" }),
    computed("hint", { en: "Hint", "zh-CN": "提示" }, "text", HINT, 152),
    computed("chance", { en: "Against other prices", "zh-CN": "与其他价格相比" }, "text", CHANCE, 145),
    text("next", { en: "Next step", "zh-CN": "下一步" }, 215),
  ],
  {
    about: { en: "001 L192–197; the interval is Wilson’s", "zh-CN": "001 L192–197；区间按 Wilson 法" },
    rules: [
      {
        column: "deals",
        when: "AND(ISNUMBER({deals}),ISNUMBER({offers}),{deals}>{offers})",
        look: "fail",
        count: 'SUMPRODUCT(({tests.deals}<>"")*({tests.offers}<>"")*({tests.deals}>{tests.offers}))',
      },
    ],
  },
);

const FOR = {
  early: { en: "Early majority", "zh-CN": "早期大众" },
  follower: { en: "Follower", "zh-CN": "跟随者" },
  late: { en: "Late majority", "zh-CN": "晚期大众" },
  other: { en: "Other", "zh-CN": "其他" },
};

export const packages = log(
  "packages",
  { en: "Packages", "zh-CN": "套餐" },
  9,
  [
    text("package", { en: "Package", "zh-CN": "套餐" }, 152),
    oneOf("for", { en: "For whom", "zh-CN": "面向" }, FOR, 110),
    text("contents", { en: "What is in it", "zh-CN": "内容" }, 285),
    money("price", { en: "Price a year", "zh-CN": "价格（年）" }, 96),
    money("cost", { en: "Cost a year", "zh-CN": "成本（年）" }, 96),
    computed(
      "margin",
      { en: "Margin", "zh-CN": "毛利率" },
      "percent",
      '=IF(OR({cost}="",N({price})=0),"",1-{cost}/{price})',
    ),
    yesNo("written_off", { en: "Uses written-off R&D", "zh-CN": "用已摊销研发" }, 145),
    ofQuarter(count("sold", { en: "Sold this quarter", "zh-CN": "本季售出" }, 120)),
  ],
  {
    about: {
      en: "coaching, custom work, advice … · 001 L632–636",
      "zh-CN": "辅导、定制、咨询等 · 001 L632–636",
    },
  },
);

const UNITS = {
  members: { en: "Members", "zh-CN": "会员数" },
  messages: { en: "Messages", "zh-CN": "短信条数" },
  orders: { en: "Orders", "zh-CN": "订单数" },
  seats: { en: "Seats", "zh-CN": "席位" },
  stores: { en: "Stores", "zh-CN": "门店" },
  storage: { en: "Storage", "zh-CN": "存储" },
  own: { en: "Own", "zh-CN": "自定" },
};

export const tariff = log(
  "tariff",
  { en: "Usage tariff", "zh-CN": "按量计费" },
  11,
  [
    oneOf("unit", { en: "Unit", "zh-CN": "计费单位" }, UNITS, 110),
    text("what", { en: "What exactly", "zh-CN": "具体口径" }, 215),
    {
      ...money("each", { en: "Price of one", "zh-CN": "单价" }, 96),
      cell: { owner: "yours", unit: "number" },
    },
    count("free", { en: "Free amount", "zh-CN": "免费量" }, 96),
    yesNo("tied", { en: "Tied to the customer’s gain", "zh-CN": "与客户收益相关" }, 170),
    ofQuarter(count("billed", { en: "Billed this quarter", "zh-CN": "本季计费量" }, 130)),
    computed(
      "income",
      { en: "Income", "zh-CN": "收入" },
      "money",
      '=IF(COUNT({each},{billed})<2,"",{each}*{billed})',
    ),
  ],
  { about: { en: "R44 asks for items that grow with the customer · 001 L714–722", "zh-CN": "R44 需有成长性计费项 · 001 L714–722" } }, // prettier-ignore
);
