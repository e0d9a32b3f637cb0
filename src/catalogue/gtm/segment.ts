import { CUSTOMER_TIERS } from "../../playbook/rules/market";
import { amount, defineFunction } from "../define";
import { badScheme, bandNative, bandOf, scheme } from "./scheme";

export const SEGMENT = defineFunction({
  id: "SEGMENT",
  family: "gtm",
  title: { en: "Customer tier by annual fee", "zh-CN": "客户规模划分" },
  summary: {
    en: "The tier a customer belongs to by what it pays a year: micro, smb, mid or large by the handbook, or by bands of your own. For tables by segment.",
    "zh-CN":
      "按年费判断客户属于小微（micro）、中小（smb）、中型（mid）还是大型（large），也可用自定义分档，便于分客群统计。",
  },
  formula: {
    en: "micro: below 5,000\nsmb: 10,000 to below 100,000\nmid: 100,000 to 500,000\nlarge: above 1,000,000\nelse unspecified",
    "zh-CN":
      "micro：低于 5,000\nsmb：10,000 至 100,000（不含）\nmid：100,000 至 500,000\nlarge：高于 1,000,000\n其余为 unspecified",
  },
  basis: {
    en: "The handbook’s bands of yearly fees in CNY, which leave 5,000 to below 10,000, and above 500,000 up to 1,000,000, without a tier: “unspecified”.",
    "zh-CN":
      "采用手册的年费分档（人民币）；手册未界定 5,000 至 10,000（不含）以及 500,000 以上至 1,000,000，结果为 unspecified。",
  },
  params: [
    amount(
      "annual_fee",
      { en: "subscription fee of a year, in CNY", "zh-CN": "一年的订阅费，人民币" },
      { min: 0, typical: [1000, 1_500_000] },
    ),
    scheme,
  ],
  result: "text",
  unreadable: (_annualFee, own) => badScheme(own),
  compute: (annualFee, own) => bandOf(annualFee, CUSTOMER_TIERS, own),
  native: { whole: bandNative("annual_fee", CUSTOMER_TIERS) },
  conventions: [
    {
      en: "In scheme a bound belongs to its own row, and rows may stand in any order. A row without a label makes a hole; below the lowest bound it is “unspecified”.",
      "zh-CN": "scheme 的下限含本数，行序不限。名称留空的一行为空档；低于最小下限为 unspecified。",
    },
    {
      en: "A blank fee and 0 are the same: “unspecified”.",
      "zh-CN": "年费为空白或 0 一律为 unspecified。",
    },
  ],
  pitfalls: [
    {
      en: "The tiers are in CNY. Convert other currencies first.",
      "zh-CN": "分档以人民币计，其他币种须先换算。",
    },
    {
      en: "The fee says what a customer pays you, not how large it is. A pilot of a large company looks micro.",
      "zh-CN": "年费反映的是付给你的钱，不是客户本身的规模：大公司的试点也会落入小微。",
    },
  ],
  noAnswer: [
    { when: { en: "annual_fee is negative", "zh-CN": "annual_fee 为负数" }, args: [-5000], error: "#NUM!" },
    {
      when: { en: "scheme has one column", "zh-CN": "scheme 只有一列" },
      args: [20000, [[0], [10000]]],
      error: "#VALUE!",
    },
    {
      when: { en: "a bound that is text", "zh-CN": "下限为文本" },
      args: [
        20000,
        [
          ["from", "tier"],
          [10000, "B"],
        ],
      ],
      error: "#VALUE!",
    },
  ],
  examples: [
    {
      args: [60_000],
      result: "smb",
      source: { en: "Handbook 001, L7–17", "zh-CN": "手册 001，L7–17" },
    },
    {
      args: [5000],
      result: "unspecified",
      source: {
        en: "Handbook 001, L7–17: no tier from 5,000 to 10,000",
        "zh-CN": "手册 001，L7–17：5,000 至 10,000 未界定",
      },
    },
    {
      args: [
        20_000,
        [
          [0, "self-serve"],
          [20_000, "inside"],
          [200_000, "field"],
        ],
      ],
      result: "inside",
      source: { en: "by hand: 20,000 reaches its own bound", "zh-CN": "手工判定：20,000 已达该档下限" },
      formula: "SAAS.SEGMENT(20000,E2:F4)",
    },
  ],
  sources: [{ en: "Handbook 001, L7–17", "zh-CN": "手册 001，L7–17" }],
  related: ["SALESMODE", "VERDICT", "ACV", "MARKETCEILING"],
  synonyms: ["customer size", "tier", "SMB", "mid-market", "enterprise", "客户分层", "客户分群", "客群"],
});
