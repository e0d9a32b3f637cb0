import { ARPA } from "../../../catalogue/recurring-revenue/arpa";
import { CAC } from "../../../catalogue/unit-economics/cac";
import { LTV } from "../../../catalogue/unit-economics/ltv";
import { call } from "../../call";
import type { InputCells } from "../cells";
import { rowOf, type Input } from "../input";

const business = rowOf("business_mgmt");

/** The sum of some cells without those whose partner is missing. */
function paired(cells: readonly string[], partners: readonly string[]): string {
  return cells.map((cell, i) => `${cell}*ISNUMBER(${partners[i]})`).join("+");
}

/** What a customer brings and costs, over its life. */
export const VALUE_INPUTS: readonly Input[] = [
  business(
    "I18",
    "money",
    "latest",
    1,
    { en: "MRR", "zh-CN": "MRR" },
    {
      en: "Monthly recurring revenue at the end of the quarter",
      "zh-CN": "季末的月度经常性收入",
    },
  ),
  business(
    "I19",
    "money",
    "latest",
    1,
    { en: "Monthly revenue per customer (ARPA)", "zh-CN": "单客月收入（ARPA）" },
    {
      en: "Computed: SAAS.ARPA(I18, I17)",
      "zh-CN": "自动计算：SAAS.ARPA(I18, I17)",
    },
    {
      reads: ["I18", "I17"],
      value: ({ now }: InputCells) => call(ARPA, now("I18"), now("I17")),
    },
  ),
  business(
    "I20",
    "money",
    "latest",
    1,
    { en: "Yearly revenue per customer (ACV)", "zh-CN": "年客单价（ACV）" },
    {
      en: "Computed: I19 × 12",
      "zh-CN": "自动计算：I19 × 12",
    },
    {
      reads: ["I19"],
      value: ({ now }: InputCells) => `${now("I19")}*12`,
    },
  ),
  business(
    "I21",
    "share",
    "latest",
    1,
    { en: "Gross margin", "zh-CN": "毛利率" },
    {
      en: "Revenue less hosting, delivery and service, as a share of revenue",
      "zh-CN": "收入减去云资源、交付与服务成本后占收入的比例",
    },
  ),
  business(
    "I22",
    "share",
    "latest",
    1,
    { en: "Monthly customer churn", "zh-CN": "月客户流失率" },
    {
      en: "Customers lost in a month ÷ customers at its start, mean of 12 months",
      "zh-CN": "当月断约客户 ÷ 月初客户，取 12 个月平均",
    },
  ),
  business(
    "I23",
    "months",
    "latest",
    1,
    { en: "Life ceiling", "zh-CN": "生命周期上限" },
    {
      en: "Most months to credit a customer with; the handbook allows three years",
      "zh-CN": "单客最多计入的月数，手册以三年为限",
    },
    { first: 36 },
  ),
  business(
    "I24",
    "money",
    "latest",
    1,
    { en: "LTV", "zh-CN": "LTV" },
    {
      en: "Computed: SAAS.LTV(I19, I21, I22), its life of 1 ÷ I22 months capped at I23",
      "zh-CN": "自动计算：SAAS.LTV(I19, I21, I22)，生命周期 1 ÷ I22 个月，以 I23 为上限",
    },
    {
      reads: ["I19", "I21", "I22", "I23"],
      // A life of min(1 ÷ churn, ceiling) months is the one of the greater churn.
      value: ({ now }: InputCells) => call(LTV, now("I19"), now("I21"), `MAX(${now("I22")},1/${now("I23")})`),
      formerly: ({ now }: InputCells) => call(LTV, now("I19"), now("I21"), now("I22"), "", "", now("I23")),
    },
  ),
  business(
    "I25",
    "money",
    "latest",
    1,
    { en: "CAC", "zh-CN": "获客成本（CAC）" },
    {
      en: "Computed: SAAS.CAC over the quarters with both I10 and I11",
      "zh-CN": "自动计算：SAAS.CAC，取 I10 与 I11 均已填的各季",
    },
    {
      reads: ["I10", "I11"],
      value: ({ each }: InputCells) =>
        call(CAC, paired(each("I10"), each("I11")), paired(each("I11"), each("I10"))),
    },
  ),
];
