import { matrixMoves } from "../../engine/movements/matrix-moves";
import { checkOf, MOVEMENTS, OF_CUSTOMERS } from "../../engine/movements/movements";
import { defineFunction, noAnswer, numbers, option, optional, same } from "../define";
import { language } from "../labels";
import { movesTable } from "./moves-table";

const ONE_MONTH = noAnswer({
  en: "Not enough months: matrix needs two columns, for the first one only opens.",
  "zh-CN": "月份不足：matrix 至少两列，首列只作期初。",
});

export const MOVES = defineFunction({
  id: "MOVES",
  family: "ledger",
  title: { en: "MRR bridge from a matrix", "zh-CN": "由矩阵生成 MRR 变动表" },
  summary: {
    en: "How MRR moved, month by month, from a customer × month table: opening, new, expansion, reactivation, contraction, churn, closing. For when there is no ledger of dates.",
    "zh-CN":
      "由「客户 × 月份」的 MRR 表逐月列出期初、新签、增购、回流、缩减、流失与期末。手头没有带日期的台账时使用。",
  },
  formula: {
    en: "Each customer counts once a month, by the change since the column before:\nnew 0 → MRR, never before; reactivation 0 → MRR, back again\nexpansion more, contraction less, churn MRR → 0\nclosing = opening + the five; check = 0",
    "zh-CN":
      "每个客户每月只归一类，与前一列相比：\n新签 从未有过 → 有；回流 曾经有过 → 再有\n增购 变多，缩减 变少，流失 有 → 无\n期末 = 期初 + 五项之和；check 为 0",
  },
  basis: {
    en: "The classes of LEDGER.MOVES, month against the month before; the first column only opens, and who has no MRR in it is new when MRR first appears.",
    "zh-CN": "分类与 LEDGER.MOVES 相同，逐月对上月；首列只作期初，首列没有 MRR 的客户首次出现即为新签。",
  },
  params: [
    numbers(
      "matrix",
      {
        en: "MRR, a row per customer, a column per month, no headers",
        "zh-CN": "MRR：每客户一行、每月一列，不含表头",
      },
      { min: 0 },
    ),
    optional(
      option("measure", { en: "money or customers", "zh-CN": "按金额或按客户数" }, [
        { word: "mrr", zh: "金额" },
        { word: "customers", zh: "客户数" },
      ]),
      "mrr",
    ),
    language,
  ],
  result: { table: [{ by: "measure", units: { customers: "count" }, otherwise: "amount" }] },
  compute: (matrix, measure, language) => {
    if (matrix.cols < 2) return ONE_MONTH;
    const lines = matrixMoves({ mrr: matrix.values, months: matrix.cols }, measure);
    const counted = measure === "customers" ? OF_CUSTOMERS : MOVEMENTS;
    return movesTable(lines, checkOf(lines, counted), { down: false, language });
  },
  native: {
    none: {
      en: "Each customer is classified on all its months, and sums are exact; no worksheet formula of a readable size does that.",
      "zh-CN": "需按每个客户的全部月份归类并精确求和，写成公式会长得无法核对，故不提供。",
    },
  },
  conventions: [
    {
      en: "One movement per customer and month, on the net change. ChartMogul books every change of a plan by itself.",
      "zh-CN": "每客户每月按净变动归一类；ChartMogul 逐笔记录方案变更。",
    },
    {
      en: "Losses are negative numbers. With measure customers, expansion and contraction are for information and not part of check.",
      "zh-CN": "缩减与流失为负数。按客户数计时，增购与缩减仅供参考，不参与 check。",
    },
  ],
  pitfalls: [
    {
      en: "A customer who left before the first column and comes back counts as new. Start the matrix early enough.",
      "zh-CN": "首列之前已流失、之后回来的客户会算作新签，矩阵起点应足够早。",
    },
    {
      en: "A customer in two rows counts as two: moving from one product to another shows as churn and new.",
      "zh-CN": "同一客户占两行即视为两个客户，换产品会显示为流失加新签。",
    },
  ],
  noAnswer: [
    { when: { en: "a single column", "zh-CN": "只有一列" }, args: [[[100], [80]]], error: "#N/A" },
    { when: { en: "a negative MRR", "zh-CN": "MRR 为负数" }, args: [[[100, -80]]], error: "#NUM!" },
    {
      when: { en: "a measure outside the list", "zh-CN": "measure 不在可选范围内" },
      args: [[[100, 80]], "logos"],
      error: "#VALUE!",
    },
  ],
  examples: [
    {
      args: [
        [
          [null, 100, 100, 150, 150],
          [null, 80, null, null, 90],
          [100, 100, 100, 100, 100],
        ],
      ],
      result: [
        ["opening", 100, 280, 200, 250],
        ["new", 180, 0, 0, 0],
        ["expansion", 0, 0, 50, 0],
        ["reactivation", 0, 0, 0, 90],
        ["contraction", 0, 0, 0, 0],
        ["churn", 0, -80, 0, 0],
        ["closing", 280, 200, 250, 340],
        ["check", 0, 0, 0, 0],
      ],
      source: { en: "by hand: three customers, five months", "zh-CN": "手算：三个客户、五个月" },
      formula: "SAAS.MOVES(B2:F4)",
    },
  ],
  sources: [same("ChartMogul, MRR Movements"), same("dbt, mrr-playbook")],
  related: ["LEDGER.MOVES", "LEDGER.MATRIX", "SNOWBALL", "NDR.TTM", "NETNEW"],
  synonyms: ["MRR movements", "MRR waterfall", "customer matrix", "变动表", "瀑布图"],
});
