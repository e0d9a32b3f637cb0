import { amount, defineFunction, optional, ratio, share } from "../define";

export const COVERAGE = defineFunction({
  id: "COVERAGE",
  family: "sales",
  title: { en: "Pipeline coverage", "zh-CN": "商机覆盖倍数" },
  summary: {
    en: "How many times the open pipeline covers the target. With a win rate: whether the deals likely to be won are enough.",
    "zh-CN": "在途商机金额是目标的几倍；给出赢单率时，直接看预计赢单够不够完成目标。",
  },
  formula: {
    en: "pipeline ÷ target\nWith a win rate: pipeline × win_rate ÷ target",
    "zh-CN": "pipeline ÷ target\n给出赢单率时：pipeline × win_rate ÷ target",
  },
  basis: {
    en: "Unweighted unless win_rate is given: unweighted, 1 ÷ win rate is enough; weighted, 1 is.",
    "zh-CN": "不填 win_rate 则不加权，须达到 1 ÷ 赢单率；加权时达到 1 即够。",
  },
  params: [
    amount(
      "pipeline",
      { en: "value of the open deals due in the period", "zh-CN": "预计当期成单的在途商机金额" },
      { min: 0 },
    ),
    amount(
      "target",
      { en: "bookings still to be won in the period", "zh-CN": "当期尚待完成的签约目标" },
      { min: 0 },
    ),
    optional(
      share(
        "win_rate",
        {
          en: "share of pipeline value that is won; none: not weighted",
          "zh-CN": "按金额计的赢单率，不填不加权",
        },
        { min: 0 },
      ),
      1,
    ),
  ],
  result: "multiple",
  compute: (pipeline, target, winRate) => ratio(pipeline * winRate, target, "target"),
  native: "pipeline*win_rate/target",
  conventions: [
    {
      en: "The usual “3 times” assumes a win rate of a third. At a win rate of 20% it takes 5.",
      "zh-CN": "常说的「3 倍」等于默认赢单率为三分之一；赢单率 20% 时要 5 倍。",
    },
  ],
  pitfalls: [
    {
      en: "Deals that can’t close within the period don’t cover its target.",
      "zh-CN": "当期内不可能成单的商机，不能用来覆盖当期目标。",
    },
    {
      en: "A pipeline weighted by stage and then by win_rate is discounted twice.",
      "zh-CN": "商机已按阶段加权，再乘 win_rate 就打了两次折。",
    },
  ],
  noAnswer: [
    { when: { en: "no target", "zh-CN": "目标为 0" }, args: [3_000_000, 0], error: "#DIV/0!" },
    {
      when: { en: "win_rate above 1: 25 typed for 25%", "zh-CN": "win_rate 大于 1：把 25% 填成了 25" },
      args: [3_000_000, 1_000_000, 25],
      error: "#NUM!",
    },
    {
      when: { en: "a negative target", "zh-CN": "目标为负数" },
      args: [3_000_000, -1_000_000],
      error: "#NUM!",
    },
  ],
  examples: [
    {
      args: [3_000_000, 1_000_000],
      result: 3,
      source: { en: "by hand: 3,000,000 ÷ 1,000,000", "zh-CN": "手算：3,000,000 ÷ 1,000,000" },
    },
    {
      args: [3_000_000, 1_000_000, 0.25],
      result: 0.75,
      source: { en: "by hand: 750,000 ÷ 1,000,000", "zh-CN": "手算：750,000 ÷ 1,000,000" },
    },
  ],
  sources: [{ en: "Common practice in sales operations", "zh-CN": "销售运营通行做法" }],
  related: ["VELOCITY", "FUNNELBACK", "CAPACITY", "FUNNEL", "HIRESNEEDED"],
  synonyms: ["pipeline to quota", "pipeline ratio", "管道覆盖率", "商机覆盖率"],
});
