import { amount, defineFunction } from "../define";
import { percent } from "../working";
import { rateReached, rateReachedNative, tiers, TIERS_NATIVE, tiersFrom, unreadableTiers } from "./tiers";

const TIERS = [
  [0, 0.05],
  [100_000, 0.06],
  [125_000, 0.07],
];

export const COMMISSION_MEDAL = defineFunction({
  id: "COMMISSION.MEDAL",
  family: "sales",
  title: { en: "Medal commission", "zh-CN": "金银铜牌制提成" },
  summary: {
    en: "Commission at the rate earned last month: gold, silver or bronze by last month’s sales, paid on this month’s. Keeps sellers steady from month to month.",
    "zh-CN": "上月业绩定牌级，本月业绩按该牌级的比例提成，促使销售月月稳定出单。",
  },
  formula: {
    en: "sales × rate of the highest tier whose bound ≤ last_month_sales",
    "zh-CN": "sales × 上月业绩所达最高档的比例",
  },
  basis: {
    en: "One rate for all of this month’s sales, the one that last month’s sales reached; COMMISSION goes by what the same period reaches.",
    "zh-CN": "本月业绩全部按上月所定的比例；COMMISSION 则按当期业绩定档。",
  },
  params: [
    amount("sales", { en: "this month’s sales, on which commission is paid", "zh-CN": "本月业绩，提成基数" }),
    amount("last_month_sales", {
      en: "last month’s sales, which set the tier",
      "zh-CN": "上月业绩，决定牌级",
    }),
    tiers,
  ],
  result: "amount",
  unreadable: (_sales, _lastMonth, table) => unreadableTiers(table),
  compute: (sales, lastMonth, table) => sales * rateReached(tiersFrom(table), lastMonth),
  working: (sales, lastMonth, table) => ({
    formula: `${sales}*${percent(rateReached(tiersFrom(table), lastMonth))}`,
  }),
  native: {
    whole:
      `IF(COLUMNS(tiers)<>2,#VALUE!,LET(${TIERS_NATIVE}` +
      `IF(falling,#VALUE!,IF(MIN(tiers)<0,#NUM!,sales*${rateReachedNative("last_month_sales", "bound")}))))`,
  },
  conventions: [
    {
      en: "A bound counts as reached when it is met exactly; below the first bound the rate is 0. The handbook gives the rule, not the bounds and rates.",
      "zh-CN": "恰好等于下限即算达档；低于首档为 0。手册只给出规则，下限与比例自定。",
    },
  ],
  pitfalls: [
    {
      en: "A seller just below a bound at the month’s end gains from moving a deal forward, and one far above it from holding one back.",
      "zh-CN": "月末差一点达档的销售会提前拉单，已远超下限的则会压单到下月。",
    },
    {
      en: "A newcomer had no last month. Agree on the first month’s tier beforehand.",
      "zh-CN": "新人没有上月业绩，首月牌级须事先约定。",
    },
  ],
  noAnswer: [
    {
      when: { en: "the bounds don’t rise", "zh-CN": "下限未按升序排列" },
      args: [
        90_000,
        110_000,
        [
          [100_000, 0.06],
          [0, 0.05],
        ],
      ],
      error: "#VALUE!",
    },
    {
      when: { en: "tiers without a column of rates", "zh-CN": "tiers 缺少比例列" },
      args: [90_000, 110_000, [[0], [100_000]]],
      error: "#VALUE!",
    },
    {
      when: { en: "a negative rate", "zh-CN": "比例为负数" },
      args: [90_000, 110_000, [[0, -0.05]]],
      error: "#NUM!",
    },
  ],
  examples: [
    {
      args: [90_000, 110_000, TIERS],
      result: 5400,
      source: {
        en: "by hand: 110,000 reaches the 6% tier; 90,000 × 6%",
        "zh-CN": "手算：110,000 达到 6% 档；90,000 × 6%",
      },
      formula: "SAAS.COMMISSION.MEDAL(90000,110000,E2:F4)",
    },
    {
      args: [90_000, 125_000, TIERS],
      result: 6300,
      source: {
        en: "by hand: 125,000 meets the bound of 7%; 90,000 × 7%",
        "zh-CN": "手算：125,000 恰达 7% 档；90,000 × 7%",
      },
      formula: "SAAS.COMMISSION.MEDAL(90000,125000,E2:F4)",
    },
  ],
  sources: [{ en: "Handbook 000, L18", "zh-CN": "手册 000，L18" }],
  related: ["COMMISSION"],
  synonyms: ["gold silver bronze", "medal system", "金银铜牌", "提成", "牌级"],
});
