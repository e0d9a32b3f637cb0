import { SALES_MODES } from "../../playbook/rules/sales";
import { amount, defineFunction } from "../define";
import { badScheme, bandNative, bandOf, scheme } from "./scheme";

export const SALESMODE = defineFunction({
  id: "SALESMODE",
  family: "gtm",
  title: { en: "Sales mode by annual price", "zh-CN": "客单价对应的销售方式" },
  summary: {
    en: "Whether a product of this yearly price is sold by telesales or in the field, by the handbook or by bands of your own. Compare it with how you sell.",
    "zh-CN":
      "按年客单价判断宜用电销（telesales）还是面销（上门拜访，field），也可用自定义分档，可与实际销售方式对照。",
  },
  formula: {
    en: "telesales: below 10,000\nfield: above 50,000\nelse unspecified",
    "zh-CN": "telesales：低于 10,000\nfield：高于 50,000\n其余为 unspecified",
  },
  basis: {
    en: "The handbook’s bounds in CNY, which assign no mode from 10,000 to 50,000, both included: “unspecified”.",
    "zh-CN":
      "采用手册的界限（人民币）；手册未指定 10,000 至 50,000（含两端）的销售方式，结果为 unspecified。",
  },
  params: [
    amount(
      "annual_price",
      { en: "price of a year, in CNY", "zh-CN": "年客单价，人民币" },
      { min: 0, typical: [1000, 100_000] },
    ),
    scheme,
  ],
  result: "text",
  unreadable: (_annualPrice, own) => badScheme(own),
  compute: (annualPrice, own) => bandOf(annualPrice, SALES_MODES, own),
  native: { whole: bandNative("annual_price", SALES_MODES) },
  conventions: [
    {
      en: "The bounds come from a CAC that must return in 12 months: a low price cannot carry visits.",
      "zh-CN": "界限源于获客成本须在 12 个月内收回：客单价低，负担不起面销。",
    },
    {
      en: "In scheme a bound belongs to its own row, and rows may stand in any order. A row without a label makes a hole.",
      "zh-CN": "scheme 的下限含本数，行序不限，名称留空的一行为空档。",
    },
  ],
  pitfalls: [
    {
      en: "The bounds are in CNY, at Chinese salaries. For other markets give a scheme.",
      "zh-CN": "界限以人民币和国内薪资为准，其他市场请自填 scheme。",
    },
    {
      en: "Price alone is not enough: the sales cycle and the number of people who decide count too.",
      "zh-CN": "只看价格不够，销售周期和决策人数同样重要。",
    },
  ],
  noAnswer: [
    { when: { en: "annual_price is negative", "zh-CN": "annual_price 为负数" }, args: [-1], error: "#NUM!" },
    {
      when: { en: "scheme has three columns", "zh-CN": "scheme 有三列" },
      args: [20000, [[0, 10000, "telesales"]]],
      error: "#VALUE!",
    },
  ],
  examples: [
    {
      args: [6000],
      result: "telesales",
      source: { en: "Handbook 003, L39–45", "zh-CN": "手册 003，L39–45" },
    },
    {
      args: [50_000],
      result: "unspecified",
      source: {
        en: "Handbook 003, L39–45: field above 50,000 only",
        "zh-CN": "手册 003，L39–45：高于 50,000 才用面销",
      },
    },
    {
      args: [
        50_000,
        [
          [50_000, "field"],
          [10_000, "events"],
        ],
      ],
      result: "field",
      source: { en: "by hand: the higher bound reached", "zh-CN": "手工判定：取已达到的最高下限" },
      formula: "SAAS.SALESMODE(50000,E2:F3)",
    },
  ],
  sources: [{ en: "Handbook 003, L39–45; 001, L329", "zh-CN": "手册 003，L39–45；001，L329" }],
  related: ["SEGMENT", "PAYBACK", "REPYIELD", "VERDICT", "ACV", "SERVICEMODE"],
  synonyms: ["sales model", "inside sales", "telesales", "field sales", "电销", "拜访销售", "销售模式"],
});
