import { METRIC_RULES } from "../../playbook/rules";
import { findBand, findMetric, findRule } from "../../playbook/rules/find";
import { stepAfter } from "../../playbook/rules/next-steps";
import type { Language, Text } from "../../locales/text";
import {
  defineFunction,
  fill,
  missing,
  noAnswer,
  number,
  option,
  optional,
  words,
  type Failure,
} from "../define";
import { nearestMetrics } from "./unknown-name";
import { ANSWER_WORDS, LANGUAGE_WORDS, RULESET_WORDS, STAGE_WORDS } from "./words";

const NO_DATA: Text = { en: "no data", "zh-CN": "无数据" };
const UNSPECIFIED: Text = { en: "unspecified", "zh-CN": "未规定" };
const HEURISTIC: Text = { en: " (heuristic)", "zh-CN": "（经验值）" };

function unknownMetric(metric: string): Failure {
  return noAnswer(
    fill(
      {
        en: "No rule is known for “{metric}”. {nearest}There are rules for: {known}.",
        "zh-CN": "没有「{metric}」的规则。{nearest}可填：{known}。",
      },
      {
        metric,
        nearest: nearestMetrics(METRIC_RULES, metric),
        known: {
          en: METRIC_RULES.map((known) => known.metric).join(", "),
          "zh-CN": METRIC_RULES.map((known) => known.name["zh-CN"]).join("、"),
        },
      },
    ),
  );
}

export const VERDICT = defineFunction({
  id: "VERDICT",
  family: "verdicts",
  title: { en: "Verdict on a number", "zh-CN": "指标判定" },
  summary: {
    en: "What the handbook, or another author, says about a number at your stage, in a few words. Where the source has no rule there is no verdict.",
    "zh-CN": "按所处阶段给出手册或其他作者对某个数值的判定，用几个字说明。来源没有规定之处不作判定。",
  },
  formula: {
    en: "the band of the rule for metric, stage and ruleset that value falls in",
    "zh-CN": "value 落在 metric、stage、ruleset 对应规则的哪一档",
  },
  basis: {
    en: "The bands of a rule as its source writes them, for one stage; a value or a stage that no band covers is “unspecified”.",
    "zh-CN":
      "按来源原文的档位与所处阶段判定；数值落在无归属的界限或空档上，或来源未提及该阶段，均为「未规定」。",
  },
  params: [
    words("metric", {
      en: "name of the metric, in English or Chinese: ltvcac, ndr, payback",
      "zh-CN": "指标名称，中英文均可，如 ndr、净收入留存率",
    }),
    number("value", {
      en: "the number to judge; shares as decimals or percent",
      "zh-CN": "待判定的数值，比率填小数或百分比",
    }),
    optional(
      option("stage", { en: "stage of the company or product", "zh-CN": "所处阶段" }, STAGE_WORDS),
      "GTM",
    ),
    optional(option("ruleset", { en: "whose rules", "zh-CN": "采用谁的规则" }, RULESET_WORDS), "handbook"),
    optional(
      option("language", { en: "language of the answer", "zh-CN": "结果所用语言" }, LANGUAGE_WORDS),
      "en",
    ),
    optional(option("what", { en: "what to answer", "zh-CN": "要哪一项" }, ANSWER_WORDS), "verdict"),
  ],
  result: "text",
  compute: (metric, value, stage, ruleset, language, what) => {
    const found = findMetric(metric);
    if (!found) return metric === "" ? noAnswer(missing("metric")) : unknownMetric(metric);
    const inLanguage: Language = language === "zh" ? "zh-CN" : "en";
    const rule = findRule(found, stage, ruleset);
    // Where a rule stands does not depend on the number.
    if (what === "source") return rule?.source[inLanguage] ?? "";
    if (value === 0) return NO_DATA[inLanguage];
    const band = rule && findBand(rule, value);
    if (what === "next") return (band && stepAfter(found.metric, band.label)?.[inLanguage]) ?? "";
    if (!band) return UNSPECIFIED[inLanguage];
    const suffix = rule.basis === "heuristic" ? HEURISTIC[inLanguage] : "";
    return band.meaning[inLanguage] + suffix;
  },
  native: {
    none: {
      en: "The rules are a library of their own; a worksheet formula would carry only one of them.",
      "zh-CN": "规则是一整套数据，工作表公式只能写入其中一条。",
    },
  },
  conventions: [
    {
      en: "Where the handbook gives two figures, such as 5–10% market share, handbook takes the first and strict the second. Where it gives one, strict is handbook.",
      "zh-CN":
        "手册给出两个数值时（如市占率 5%–10%），handbook 取前者，strict 取后者；只有一个数值时两者相同。",
    },
    {
      en: "Skok, Scale, Sacks and Bessemer give rules of thumb from their own portfolios. Their verdicts end in “(heuristic)”.",
      "zh-CN": "Skok、Scale、Sacks、Bessemer 的数值来自各自的投资经验，判定后附「（经验值）」。",
    },
    {
      en: "A blank value and 0 are the same and give “no data”, also for a churn rate.",
      "zh-CN": "空白与 0 等同，均判为「无数据」，客户流失率为 0 时也一样。",
    },
    {
      en: "what “next” answers the next step after the verdict, in our words, and nothing after a good one; “source” the place of the rule, whatever the value.",
      "zh-CN":
        "what 填「下一步」给出判定之后的下一步（措辞为我方），判定良好则为空；填「来源」给出规则出处，与数值无关。",
    },
  ],
  pitfalls: [
    {
      en: "The stage is GTM unless given. Margin 1, contribution and the Rule of 40 have rules for SCALE only.",
      "zh-CN": "stage 不填即为 GTM。毛利 1、边际贡献、40 法则仅有 SCALE 阶段的规则。",
    },
    {
      en: "80 typed for 80% is judged as 80, which is above every bound.",
      "zh-CN": "把 80% 填成 80，会按 80 判定，高于所有界限。",
    },
    {
      en: "Amounts are in CNY, unless the metric says US dollars.",
      "zh-CN": "金额按人民币判定，指标注明美元的除外。",
    },
  ],
  noAnswer: [
    { when: { en: "a metric without rules", "zh-CN": "没有规则的指标" }, args: ["nps", 40], error: "#N/A" },
    {
      when: { en: "a stage outside the list", "zh-CN": "stage 不在可选范围内" },
      args: ["ndr", 0.9, "seed"],
      error: "#VALUE!",
    },
    { when: { en: "text for the value", "zh-CN": "value 为文本" }, args: ["ndr", "90 %"], error: "#VALUE!" },
  ],
  examples: [
    {
      args: ["ltvcac", 3.4],
      result: "expand",
      source: { en: "Handbook 001, L113", "zh-CN": "手册 001，L113" },
    },
    {
      args: ["ltvcac", 2, "GTM", "handbook", "zh"],
      result: "优化",
      source: { en: "Handbook 001, L114", "zh-CN": "手册 001，L114" },
    },
    {
      args: ["ndr", 0.75],
      result: "do not expand sales",
      source: { en: "Handbook 001, L346, L452", "zh-CN": "手册 001，L346、L452" },
    },
    {
      args: ["ndr", 0.75, "GTM", "handbook", "zh", "下一步"],
      result: "暂停扩张销售，先找出可能超过 100% 的客群。",
      source: {
        en: "our words on Handbook 001, L346, L452",
        "zh-CN": "措辞为我方，依据手册 001，L346、L452",
      },
    },
    {
      args: ["subsidy_ratio", 0, "GTM", "handbook", "en", "source"],
      result: "Handbook 001, L347, L453, L706",
      source: { en: "Handbook 001, L347, L453, L706", "zh-CN": "手册 001，L347、L453、L706" },
    },
    {
      args: ["burn_multiple", 1.2, "GTM", "sacks"],
      result: "great (heuristic)",
      source: { en: "D. Sacks, The Burn Multiple, 2020", "zh-CN": "D. Sacks，The Burn Multiple，2020" },
    },
  ],
  sources: [
    { en: "Handbook 000–004, figures as stated there", "zh-CN": "手册 000–004，数值均按原文" },
    { en: "D. Skok, SaaS Metrics 2.0", "zh-CN": "D. Skok，SaaS Metrics 2.0" },
    {
      en: "R. O’Driscoll, Magic Number Math, Scale Venture Partners, 2010",
      "zh-CN": "R. O’Driscoll，Magic Number Math，Scale Venture Partners，2010",
    },
    { en: "D. Sacks, The Burn Multiple, 2020", "zh-CN": "D. Sacks，The Burn Multiple，2020" },
    { en: "Bessemer, State of the Cloud, 2017", "zh-CN": "Bessemer，State of the Cloud，2017" },
  ],
  related: ["BENCH", "DEFINE", "LTVCAC", "NDR", "PAYBACK", "GTM.GATE", "RULE40"],
  synonyms: ["threshold", "healthy", "good or bad", "rule of thumb", "阈值", "健康线", "判断"],
});
