import { chosenInSetUp } from "../../base/setup/choices";
import { MARKETCEILING } from "../../../catalogue/gtm/marketceiling";
import { same } from "../../../locales/text";
import { call } from "../../call";
import { computed, count, money, text } from "../../template/columns";
import { input, inputs, line, log } from "../../template/kinds";
import { NO_DATA } from "../../template/measure";

/* How large the market is by our own count, how much of it we plan with, and what that can bring at most. */

export const definition = inputs("definition", { en: "Our market", "zh-CN": "我们的市场" }, [
  input("market", { en: "Our definition of the market ◆", "zh-CN": "市场定义 ◆" }, "text"),
  input("public_figures", { en: "Why public figures don’t fit", "zh-CN": "为何不用公开数据" }, "text"),
]);

export const segments = log(
  "segments",
  { en: "Segments", "zh-CN": "客群" },
  7,
  [
    text("segment", { en: "Segment", "zh-CN": "客群" }, 215),
    count("customers", { en: "Customers in profile", "zh-CN": "画像内企业数" }, 120),
    text("how", { en: "How counted", "zh-CN": "统计方法" }, 215),
    money("acv", { en: "ACV", "zh-CN": "年单价" }, 96),
    computed(
      "size",
      { en: "Market a year", "zh-CN": "市场规模（年）" },
      "money",
      '=IF(COUNT({customers},{acv})<2,"",{customers}*{acv})',
      120,
    ),
  ],
  { about: same("001 L405–407") },
);

const RANKS = {
  first: { en: "First: 60%", "zh-CN": "第一：60%" },
  second: { en: "Second: 30%", "zh-CN": "第二：30%" },
  others: { en: "Others: 10%", "zh-CN": "其他：10%" },
};

const KNOWN = "COUNT({share},{credited})<2,N({market_customers})=0";
const ceiling = (years: string) =>
  call(MARKETCEILING, "{market_customers}", "{market_acv}", "{share}", years);
/** Years credited at an NDR below 100% count less each year. */
const SHRINKING = "IF({ndr_assumed}>=1,{credited},(1-{ndr_assumed}^{credited})/(1-{ndr_assumed}))";

export const plan = inputs("plan", { en: "What we plan with", "zh-CN": "规划口径" }, [
  input("share", { en: "Planned market share", "zh-CN": "规划市占率" }, "percent", {
    note: {
      en: "no more than 36% (60% × 60%); 60% × 50% would be 30%",
      "zh-CN": "不超过 36%（60%×60%）；按 60%×50% 则为 30%",
    },
  }),
  input("rank", { en: "Expected rank", "zh-CN": "预期排名" }, "text", {
    choices: { words: RANKS },
    note: { en: "6-3-1 of a market · 001 L411", "zh-CN": "6-3-1 分布 · 001 L411" },
  }),
  input("stage_now", { en: "Stage", "zh-CN": "阶段" }, "text", { link: `=${chosenInSetUp("stage")}` }),
  input("credited", { en: "Years credited to a customer", "zh-CN": "计入年数" }, "number", {
    first: { number: 3 },
    note: { en: "no more than 3 at an NDR of 100% · 001 L412", "zh-CN": "NDR 100% 时不超过 3 年 · 001 L412" },
  }),
  input("ndr_assumed", { en: "NDR assumed", "zh-CN": "假设 NDR" }, "percent", {
    note: { en: "no more than 100% counts", "zh-CN": "以 100% 为限" },
  }),
  line(
    "market_customers",
    { en: "Customers in the market", "zh-CN": "市场企业数" },
    "count",
    `=IF(SUM({segments.customers})=0,${NO_DATA},SUM({segments.customers}))`,
  ),
  line(
    "market_acv",
    { en: "Average ACV", "zh-CN": "平均年单价" },
    "money",
    `=IF(SUM({segments.customers})=0,${NO_DATA},SUM({segments.size})/SUM({segments.customers}))`,
  ),
  line(
    "market_size",
    { en: "Market a year", "zh-CN": "市场规模（年）" },
    "figure",
    `=IF(SUM({segments.size})=0,${NO_DATA},SUM({segments.size}))`,
  ),
  line(
    "ceiling_life",
    { en: "Ceiling over the years credited", "zh-CN": "计入年数内的收入上限" },
    "figure",
    `=IF(OR(${KNOWN}),${NO_DATA},${ceiling("{credited}")})`,
    { en: "customers × share × ACV × years", "zh-CN": "企业数 × 市占率 × 年单价 × 年数" },
  ),
  line(
    "ceiling_year",
    { en: "Ceiling a year", "zh-CN": "每年收入上限" },
    "figure",
    `=IF(OR(${KNOWN}),${NO_DATA},${ceiling("1")})`,
  ),
  line(
    "ceiling_ndr",
    { en: "Ceiling at the NDR assumed", "zh-CN": "按假设 NDR 的收入上限" },
    "figure",
    `=IF(OR(${KNOWN},NOT(ISNUMBER({ndr_assumed}))),${NO_DATA},${ceiling("1")}*${SHRINKING})`,
    { en: "(1 − NDR^years) ÷ (1 − NDR) years", "zh-CN": "年数取 (1 − NDR^年数) ÷ (1 − NDR)" },
  ),
]);
