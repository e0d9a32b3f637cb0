import { fitSbg, type NoFit } from "../../engine/sbg/fit";
import { poolRenewals } from "../../engine/sbg/renewals";
import { defineFunction, noAnswer, numbers, same, type Failure } from "../define";
import { cohortsFrom, growingCohort } from "./sbg-data";

const TOO_SHORT = noAnswer({
  en: "data holds fewer than two renewals. One alone can’t show how retention changes with age.",
  "zh-CN": "data 不足两次续约，仅凭一次看不出留存如何随期数变化。",
});

const NO_FIT: Record<NoFit, Failure> = {
  alike: noAnswer({
    en: "All customers are alike: retention doesn’t rise with age. Use one churn rate, as LTV does.",
    "zh-CN": "客户无差异：续约率不随期数上升。请改用单一流失率，如 LTV。",
  }),
  "nobody left": noAnswer({
    en: "Nobody has left yet, so there is no churn to fit. Come back after a renewal that loses customers.",
    "zh-CN": "尚无客户流失，无从拟合。待出现流失后再算。",
  }),
  settled: noAnswer({
    en: "All who left did so at their first renewal: alpha and beta have no best value. Take the share that stays.",
    "zh-CN": "流失全部发生在首次续约，alpha 与 beta 没有最优值。直接用留下的比例即可。",
  }),
};

export const SBG_FIT = defineFunction({
  id: "SBG.FIT",
  family: "cohorts",
  title: { en: "sBG retention model fit", "zh-CN": "sBG 留存模型拟合" },
  summary: {
    en: "Fits a retention curve to a few renewals: alpha, beta and log-likelihood. For projecting cohorts whose retention rises with age, with SBG.CURVE and SBG.DERL.",
    "zh-CN":
      "用少数几次续约拟合留存曲线，得出 alpha、beta 与对数似然。续约率逐期上升的同期群据此外推，配合 SBG.CURVE 与 SBG.DERL。",
  },
  formula: {
    en: "max over alpha, beta of\nΣ (N(t−1) − N(t)) × ln P(t) + N(T) × ln S(T)\nP(t) = S(t−1) − S(t), S(t) = Π (beta + k − 1) ÷ (alpha + beta + k − 1)",
    "zh-CN":
      "取 alpha、beta 使下式最大：\nΣ (N(t−1) − N(t)) × ln P(t) + N(T) × ln S(T)\nP(t) = S(t−1) − S(t)，S(t) = Π (beta + k − 1) ÷ (alpha + beta + k − 1)",
  },
  basis: {
    en: "The shifted-beta-geometric model of Fader and Hardie (2007): each customer has a churn of its own, beta-distributed, so retention rises as those likely to leave go first.",
    "zh-CN":
      "采用 Fader 与 Hardie（2007）的移位贝塔几何模型：每个客户各有其流失概率，服从贝塔分布，易流失者先走，续约率因而逐期上升。",
  },
  params: [
    numbers(
      "data",
      {
        en: "shares after renewal 1, 2, …, or counts from the start; a row per cohort",
        "zh-CN": "第 1、2……次续约后的留存比例，或自期初起的客户数；每个同期群一行",
      },
      { min: 0, typical: [0, 1] },
    ),
  ],
  result: { table: ["number"] },
  unreadable: growingCohort,
  compute: (data) => {
    const renewals = poolRenewals(cohortsFrom(data));
    if (renewals.due.length < 2) return TOO_SHORT;
    const fit = fitSbg(renewals);
    return typeof fit === "string" ? NO_FIT[fit] : [[fit.alpha, fit.beta, fit.logLikelihood]];
  },
  native: {
    none: {
      en: "A maximum has to be searched for. In a sheet that is Solver on the log-likelihood.",
      "zh-CN": "最大值需迭代搜索，在工作表中只能用规划求解对对数似然求解。",
    },
  },
  conventions: [
    {
      en: "Where no value exceeds 1 they are shares; a first column of 1 throughout is the start. Otherwise they are counts, and the first is the start.",
      "zh-CN": "各值均不大于 1 时视为比例，首列全为 1 即期初；否则视为客户数，首个数为期初。",
    },
    {
      en: "Cohorts of counts weigh by their size. Shares weigh alike, and log-likelihood is then per customer of a cohort.",
      "zh-CN": "按客户数时，各同期群按规模加权；按比例时权重相同，对数似然为每客户口径。",
    },
    {
      en: "Blank or 0 at the end is not yet observed, not a cohort that died out.",
      "zh-CN": "末尾的空白或 0 表示尚未观察到，并非全部流失。",
    },
  ],
  pitfalls: [
    {
      en: "Count renewals, not months: a yearly contract can be left once a year, and monthly data of it can’t be fitted.",
      "zh-CN": "按续约次数而非月份：年付客户一年只有一次离开的机会，用月度数据拟合毫无意义。",
    },
    {
      en: "It describes customers, not money: expansion and price rises are not in it.",
      "zh-CN": "只描述客户去留，不含增购与涨价。",
    },
    {
      en: "Two or three renewals give a curve with a wide error. Hold the last renewal back to check.",
      "zh-CN": "两三次续约也能得出曲线，但误差很大。可留出最后一次续约作检验。",
    },
  ],
  noAnswer: [
    {
      when: { en: "a cohort that rises", "zh-CN": "同期群人数上升" },
      args: [[[1000, 631, 700]]],
      error: "#VALUE!",
    },
    { when: { en: "a negative count", "zh-CN": "客户数为负数" }, args: [[[1000, 631, -5]]], error: "#NUM!" },
    {
      when: { en: "fewer than two renewals", "zh-CN": "不足两次续约" },
      args: [[[1000, 631, null]]],
      error: "#N/A",
    },
    {
      when: { en: "retention is the same at every age", "zh-CN": "各期续约率相同" },
      args: [[[100, 80, 64, 51.2]]],
      error: "#N/A",
    },
    { when: { en: "nobody has left", "zh-CN": "尚无流失" }, args: [[[100, 100, 100]]], error: "#N/A" },
    {
      when: { en: "nobody leaves after the first renewal", "zh-CN": "首次续约后再无流失" },
      args: [[[100, 60, 60, 60]]],
      error: "#N/A",
    },
  ],
  examples: [
    {
      args: [[[0.869, 0.743, 0.653, 0.593, 0.551, 0.517, 0.491]]],
      result: [[0.668, 3.806, -1.611]],
      tolerance: 5e-4,
      source: same("P. Fader, B. Hardie, How to Project Customer Retention, 2007, High End"),
      formula: "SAAS.SBG.FIT(B2:H2)",
    },
  ],
  sources: [
    same("P. Fader, B. Hardie, How to Project Customer Retention, J. Interactive Marketing 21(1), 2007"),
  ],
  related: ["SBG.CURVE", "SBG.DERL", "KM.CURVE", "COHORT.AVG", "LTV"],
  synonyms: [
    "shifted beta geometric",
    "beta-geometric",
    "churn model",
    "survival model",
    "留存预测",
    "移位贝塔几何分布",
  ],
});
