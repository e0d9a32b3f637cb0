import { averageByAge } from "../../engine/cohorts/average";
import { cells, count, defineFunction, isFailure, option, optional, type RawArgument } from "../define";
import { COHORT_AVG_NATIVE } from "./cohort-avg-native";
import { readTriangle } from "./triangle";

// Cohorts of 10, 20 and 40; the last two have not reached every age.
const THREE_COHORTS: RawArgument = [
  ["cohort", "size", 0, 1, 2],
  [45658, 10, 1, 0.8, 0.7],
  [45689, 20, 1, 0.9, ""],
  [45717, 40, 1, "", ""],
];

const FROM_THREE = {
  en: "by hand: ages 0, 1, 2 of cohorts of 10, 20 and 40",
  "zh-CN": "手算：规模为 10、20、40 的三个同期群，第 0、1、2 期",
};

export const COHORT_AVG = defineFunction({
  id: "COHORT.AVG",
  family: "cohorts",
  title: { en: "Average retention curve of cohorts", "zh-CN": "同期群平均留存曲线" },
  summary: {
    en: "One retention curve out of a cohort triangle: at each age the mean over the cohorts that have reached it. Fits under the triangle’s columns of ages.",
    "zh-CN": "把同期群三角表合成一条留存曲线：每一期取已满该期的各同期群的平均，可直接放在各期列之下。",
  },
  formula: {
    en: "at age j: Σ size × share ÷ Σ size, over the mature cohorts\nequal: the plain mean of their shares\nrow i of R, counted from 0, is mature at age j when j ≤ R − 1 − i",
    "zh-CN":
      "第 j 期：Σ 规模 × 占比 ÷ Σ 规模，只计已满该期者\nequal：各占比的简单平均\n共 R 行，自 0 起第 i 行在 j ≤ R − 1 − i 时已满第 j 期",
  },
  basis: {
    en: "At each age the mean over the cohorts that have reached it by their place in the triangle, weighted by size unless weights is equal.",
    "zh-CN": "每一期取按位置已满该期的各同期群的平均，默认按规模加权；weights 填「等权」则为简单平均。",
  },
  params: [
    cells("triangle", {
      en: "the whole table: header row, cohort, size, a column per age",
      "zh-CN": "整张表：表头行、同期群列、规模列及各期占比",
    }),
    optional(
      option("weights", { en: "how cohorts weigh", "zh-CN": "各同期群的权重" }, [
        { word: "size", zh: "规模", about: { en: "by their size", "zh-CN": "按规模加权" } },
        { word: "equal", zh: "等权", about: { en: "all alike", "zh-CN": "一律等权" } },
      ]),
      "size",
    ),
    optional(
      count(
        "last_n",
        {
          en: "only so many of the youngest at each age; none: all",
          "zh-CN": "每期只取最近若干个同期群，不填为全部",
        },
        { typical: [1, 6] },
      ),
      0,
    ),
  ],
  result: { table: ["percent"] },
  unreadable: (triangle) => {
    const read = readTriangle(triangle);
    return isFailure(read) ? read : null;
  },
  compute: (triangle, weights, lastN) => {
    const read = readTriangle(triangle);
    if (isFailure(read)) return read;
    const means = averageByAge(read.cohorts, read.ages, weights === "size", Math.trunc(lastN));
    return [means.map((mean) => mean ?? "")];
  },
  native: { whole: COHORT_AVG_NATIVE },
  conventions: [
    {
      en: "Rows run from the oldest cohort to the youngest, one period apart. A blank where a cohort has reached the age is 0: all have left. Cells beyond are not read.",
      "zh-CN": "同期群由早到晚逐期排列。已满该期而为空者按 0 计，即已全部离开；未满期的单元格不读取。",
    },
    {
      en: "Weights by size show what became of all customers, or of all the money. Equal weights show a typical cohort.",
      "zh-CN": "按规模加权反映全体客户（或全部金额）的去留；等权反映一个典型同期群的表现。",
    },
    {
      en: "Cohorts of size 0 are left out, and don’t count for last_n.",
      "zh-CN": "规模为 0 的同期群不计，也不占 last_n 的名额。",
    },
  ],
  pitfalls: [
    {
      en: "Each age averages different cohorts, so the curve may rise where old cohorts were better. Compare the rows first.",
      "zh-CN": "各期所含同期群不同，早期同期群较好时曲线会上翘，应先逐行对比。",
    },
    {
      en: "The last ages rest on one or two cohorts. KM.CURVE gives confidence limits.",
      "zh-CN": "末尾几期只有一两个同期群，可信程度可参考 KM.CURVE 的置信限。",
    },
  ],
  noAnswer: [
    {
      when: { en: "no header row", "zh-CN": "没有表头行" },
      args: [
        [
          [45658, 10, 1],
          [45689, 20, 1],
        ],
      ],
      error: "#VALUE!",
    },
    {
      when: { en: "no columns of ages", "zh-CN": "没有各期数据列" },
      args: [
        [
          ["cohort", "size"],
          [45658, 10],
        ],
      ],
      error: "#VALUE!",
    },
    {
      when: { en: "text in a mature cell; names row and column", "zh-CN": "已满期的单元格为文本，注明行列" },
      args: [
        [
          ["cohort", "size", 0],
          [45658, 10, "all"],
        ],
      ],
      error: "#VALUE!",
    },
    {
      when: { en: "a negative size", "zh-CN": "规模为负数" },
      args: [
        [
          ["cohort", "size", 0],
          [45658, -10, 1],
        ],
      ],
      error: "#NUM!",
    },
    {
      when: { en: "last_n is negative", "zh-CN": "last_n 为负数" },
      args: [THREE_COHORTS, "size", -1],
      error: "#NUM!",
    },
  ],
  examples: [
    {
      args: [THREE_COHORTS],
      result: [[1, 26 / 30, 0.7]],
      source: FROM_THREE,
      formula: "SAAS.COHORT.AVG(A1:E4)",
    },
    {
      args: [THREE_COHORTS, "equal"],
      result: [[1, 0.85, 0.7]],
      source: FROM_THREE,
      formula: 'SAAS.COHORT.AVG(A1:E4,"equal")',
    },
    {
      args: [THREE_COHORTS, null, 1],
      result: [[1, 0.9, 0.7]],
      source: FROM_THREE,
      formula: 'SAAS.COHORT.AVG(A1:E4,"size",1)',
    },
  ],
  sources: [
    {
      en: "D. Skok, SaaS Metrics 2.0: the two views of a cohort analysis",
      "zh-CN": "D. Skok，SaaS Metrics 2.0，同期群分析的两种视角",
    },
  ],
  related: ["LEDGER.COHORT", "KM.CURVE", "SBG.FIT", "MRRFORECAST.COHORT", "NDR", "GRR"],
  synonyms: [
    "cohort analysis",
    "retention triangle",
    "retention curve",
    "average cohort",
    "同期群分析",
    "留存三角",
    "cohort table",
    "平均留存",
  ],
});
