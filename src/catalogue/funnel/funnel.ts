import { counts, defineFunction, dividedByZero, same, type AnswerCell } from "../define";
import { cellsToAnswer, lyingLike, movedOn, notALine } from "../line";

const share = (part: number, whole: number): AnswerCell =>
  whole === 0 ? dividedByZero({ en: "The count of that stage", "zh-CN": "该阶段的数量" }) : part / whole;

export const FUNNEL = defineFunction({
  id: "FUNNEL",
  family: "funnel",
  title: { en: "Funnel conversion", "zh-CN": "销售漏斗转化率" },
  summary: {
    en: "The share that passes from each stage to the next, and the share of the first stage that gets so far. The narrowest step is where deals are lost.",
    "zh-CN": "各阶段到下一阶段的转化率，以及从首个阶段算起的累计转化率；转化最低的一步就是丢单之处。",
  },
  formula: {
    en: "step = count ÷ count of the stage before\ncumulative = count ÷ count of the first stage",
    "zh-CN": "step = 本阶段数量 ÷ 上一阶段数量\ncumulative = 本阶段数量 ÷ 首个阶段数量",
  },
  basis: {
    en: "Counts of one period, stage by stage; a cohort funnel follows the leads of one month until all are won or lost.",
    "zh-CN": "按同一期间各阶段的数量计；同期群漏斗则跟踪同一批线索，直到全部成单或丢单。",
  },
  params: [
    counts("stage_counts", {
      en: "counts from first stage to last, one row or one column",
      "zh-CN": "自首个阶段起各阶段的数量，单行或单列",
    }),
  ],
  result: { table: ["percent"] },
  unreadable: (counts) => notALine("stage_counts", counts),
  compute: (counts) => {
    const { values } = counts;
    const length = cellsToAnswer(counts);
    const [step, cumulative]: AnswerCell[][] = [[], []];
    for (let i = 0; i < length; i++) {
      step.push(i === 0 ? "" : share(values[i], values[i - 1]));
      cumulative.push(share(values[i], values[0]));
    }
    return lyingLike(counts, step, cumulative);
  },
  native:
    "IF(MIN(ROWS(stage_counts),COLUMNS(stage_counts))>1,#VALUE!,LET(tall,ROWS(stage_counts),wide,COLUMNS(stage_counts)," +
    `stages,IF(stage_counts="",0,stage_counts),at,SEQUENCE(tall,wide),before,${movedOn("stages", "1")},` +
    'IF(SEQUENCE(IF(wide=1,1,2),IF(wide=1,2,1))=1,IF(at=1,"",stages/before),stages/SUM((at=1)*stages))))',
  conventions: [
    {
      en: "A column of counts gives two columns, a row gives two rows, without a header.",
      "zh-CN": "数量为一列时结果为两列，为一行时结果为两行，不带表头。",
    },
    {
      en: "A step may exceed 100% where deals skip a stage or come from earlier months.",
      "zh-CN": "有跳过阶段或往期转入的商机时，某一步可超过 100%。",
    },
  ],
  pitfalls: [
    {
      en: "With a long sales cycle this month’s deals came from last quarter’s leads. TRIALCONV takes such a lag into account.",
      "zh-CN": "销售周期长时，本月成单来自上季线索；可用 TRIALCONV 错期计算。",
    },
    {
      en: "A rate out of 12 tells little: RATECI shows how far to trust it.",
      "zh-CN": "某阶段只有 12 个时，转化率不可靠，可用 RATECI 看置信区间。",
    },
  ],
  noAnswer: [
    {
      when: { en: "a negative count", "zh-CN": "数量为负数" },
      args: [[[1000], [-400], [100]]],
      error: "#NUM!",
    },
    {
      when: { en: "a block instead of a row or column", "zh-CN": "不是单行或单列" },
      args: [
        [
          [1000, 400],
          [900, 300],
        ],
      ],
      error: "#VALUE!",
    },
  ],
  examples: [
    {
      args: [[[1000], [400], [100], [20]]],
      result: [
        ["", 1],
        [0.4, 0.4],
        [0.25, 0.1],
        [0.2, 0.02],
      ],
      source: {
        en: "by hand: 400 ÷ 1,000, 100 ÷ 400, 20 ÷ 100",
        "zh-CN": "手算：400 ÷ 1,000、100 ÷ 400、20 ÷ 100",
      },
      formula: "SAAS.FUNNEL(B2:B5)",
    },
    {
      args: [[[200, 0, 10]]],
      result: [
        ["", 0, "#DIV/0!"],
        [1, 0, 0.05],
      ],
      source: {
        en: "by hand: only the step out of the empty stage has no rate",
        "zh-CN": "手算：只有空阶段之后的一步没有转化率",
      },
      formula: "SAAS.FUNNEL(B2:D2)",
    },
  ],
  sources: [
    same("D. Skok, SaaS Metrics 2.0"),
    { en: "Handbook 001, L295–303; 002, L10", "zh-CN": "手册 001，L295–303；002，L10" },
  ],
  related: ["FUNNELBACK", "TRIALCONV", "RATECI", "LEADDIAG", "VELOCITY", "COVERAGE"],
  synonyms: [
    "conversion rate",
    "stage conversion",
    "pipeline funnel",
    "转化率",
    "漏斗",
    "环节转化",
    "AARRR",
    "pirate metrics",
    "海盗指标",
  ],
});
