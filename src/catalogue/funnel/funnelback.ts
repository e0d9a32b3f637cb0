import { amount, defineFunction, dividedByZero, flag, optional, rates, same } from "../define";
import { lyingLike, notALine } from "../line";

/** Counts this close above a whole one are that one: 464 ÷ 0.2 is 2320 leads, whatever the last digit. */
const ROUNDING = 1e-9;

/** ceil of a little less than 0 is −0. */
const wholeOnes = (count: number) => Math.ceil(count - ROUNDING) + 0;

export const FUNNELBACK = defineFunction({
  id: "FUNNELBACK",
  family: "funnel",
  title: { en: "Funnel back-solve", "zh-CN": "漏斗倒推" },
  summary: {
    en: "How many leads, opportunities and deals a revenue target needs, from the last stage back to the first.",
    "zh-CN": "由收入目标逐级倒推所需的成单、商机与线索数量。",
  },
  formula: {
    en: "deals = target_revenue ÷ deal_size\nstage = stage after it ÷ its conversion rate\neach rounded up to whole ones, unless exact",
    "zh-CN":
      "成单数 = target_revenue ÷ deal_size\n各阶段 = 下一阶段 ÷ 该阶段转化率\n除非 exact，逐级向上取整",
  },
  basis: {
    en: "Each stage is rounded up before going on, for there are no half deals; exact keeps the fractions.",
    "zh-CN": "商机没有半个，故逐级向上取整后再往上推；exact 则保留小数。",
  },
  params: [
    amount(
      "target_revenue",
      { en: "revenue to be signed", "zh-CN": "要签下的收入目标" },
      { min: 0, typical: [10_000, 5_000_000] },
    ),
    amount(
      "deal_size",
      { en: "revenue of one deal, on the same basis", "zh-CN": "平均成单金额，与目标同口径" },
      { min: 0, typical: [1000, 100_000] },
    ),
    rates(
      "conversion_rates",
      { en: "from each stage to the next, first to last", "zh-CN": "自首个阶段起，各阶段到下一阶段的转化率" },
      { min: 0, max: 1, typical: [0.05, 0.9] },
    ),
    optional(
      flag("exact", { en: "TRUE: no rounding; none: whole ones", "zh-CN": "TRUE 为不取整，不填则逐级取整" }),
      false,
    ),
  ],
  result: { table: ["count"] },
  unreadable: (_target, _size, conversionRates) => notALine("conversion_rates", conversionRates),
  compute: (target, dealSize, conversionRates, exact) => {
    const rates = [...conversionRates.values];
    if (dealSize === 0) return dividedByZero("deal_size");
    if (rates.includes(0)) {
      return dividedByZero({ en: "A conversion rate", "zh-CN": "有一级转化率" });
    }
    const needed = exact ? (count: number) => count : wholeOnes;
    const upwards = [needed(target / dealSize)];
    for (const rate of rates.reverse()) upwards.push(needed(upwards[upwards.length - 1] / rate));
    return lyingLike(conversionRates, upwards.reverse());
  },
  native: {
    whole:
      "LET(tall,ROWS(conversion_rates),wide,COLUMNS(conversion_rates),steps,tall*wide," +
      'whole,IF(OR(exact=TRUE,exact={"yes","是","true"}),FALSE,IF(OR(exact=FALSE,exact=0,exact={"","no","否","false"}),TRUE,#VALUE!)),' +
      "IF(AND(tall>1,wide>1),#VALUE!,IF(ISERROR(whole),whole,IF(OR(target_revenue<0,deal_size<0,MIN(conversion_rates)<0,MAX(conversion_rates)>1),#NUM!," +
      'IF(OR(deal_size=0,SUM((conversion_rates<>"")*(conversion_rates<>0))<steps),#DIV/0!,' +
      "MAKEARRAY(tall+(wide=1),wide+(wide>1),LAMBDA(down,across,REDUCE(0,SEQUENCE(steps+2-MAX(down,across)),LAMBDA(after,back," +
      "LET(need,IF(back=1,target_revenue/deal_size,after/SUM((SEQUENCE(tall,wide)=steps+2-back)*conversion_rates)),IF(whole,-INT(1E-9-need),need)))))))))))",
  },
  conventions: [
    {
      en: "The result has one cell more than the rates, and lies like them: first stage … deals.",
      "zh-CN": "结果比转化率多一格，方向一致：首个阶段……成单数。",
    },
  ],
  pitfalls: [
    {
      en: "With average rates the target is missed in about half of all periods. Plan with the lower limit of RATECI to be safe.",
      "zh-CN": "按平均转化率倒推，约有一半的期间达不到；求稳可取 RATECI 的下限。",
    },
    {
      en: "The leads must come one sales cycle before the revenue.",
      "zh-CN": "线索须提前一个销售周期到位。",
    },
  ],
  noAnswer: [
    {
      when: { en: "a rate of 0", "zh-CN": "某级转化率为 0" },
      args: [4_000_000, 70_000, [[0.2], [0], [0.5]]],
      error: "#DIV/0!",
    },
    {
      when: { en: "deal_size is 0", "zh-CN": "deal_size 为 0" },
      args: [4_000_000, 0, [[0.2]]],
      error: "#DIV/0!",
    },
    {
      when: { en: "a rate above 1: 20 typed for 20%", "zh-CN": "转化率大于 1：把 20% 填成了 20" },
      args: [4_000_000, 70_000, [[20], [0.25]]],
      error: "#NUM!",
    },
    {
      when: { en: "a block instead of a row or column", "zh-CN": "不是单行或单列" },
      args: [
        4_000_000,
        70_000,
        [
          [0.2, 0.25],
          [0.3, 0.5],
        ],
      ],
      error: "#VALUE!",
    },
    {
      when: { en: "exact is neither yes nor no", "zh-CN": "exact 既非「是」也非「否」" },
      args: [4_000_000, 70_000, [[0.2]], "maybe"],
      error: "#VALUE!",
    },
  ],
  examples: [
    {
      args: [4_000_000, 70_000, [[0.2], [0.25], [0.5]]],
      result: [[2320], [464], [116], [58]],
      source: {
        en: "by hand: 57.1 deals are 58; 58 ÷ 0.5, 116 ÷ 0.25, 464 ÷ 0.2",
        "zh-CN": "手算：57.1 单取 58；58 ÷ 0.5、116 ÷ 0.25、464 ÷ 0.2",
      },
      formula: "SAAS.FUNNELBACK(4000000,70000,B2:B4)",
    },
    {
      args: [4_000_000, 70_000, [[0.2, 0.25, 0.5]], true],
      result: [[16_000 / 7, 3200 / 7, 800 / 7, 400 / 7]],
      source: {
        en: "by hand: 400 ÷ 7 deals, and their multiples",
        "zh-CN": "手算：400 ÷ 7 单及其倍数",
      },
      formula: "SAAS.FUNNELBACK(4000000,70000,B2:D2,TRUE)",
    },
  ],
  sources: [same("D. Skok, SaaS Metrics 2.0")],
  related: ["FUNNEL", "RATECI", "COVERAGE", "CAPACITY", "VELOCITY", "HIRESNEEDED"],
  synonyms: ["reverse funnel", "leads needed", "pipeline needed", "倒推", "线索需求", "目标拆解"],
});
