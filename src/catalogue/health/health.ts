import {
  counts,
  defineFunction,
  dividedByZero,
  numbers,
  oneForAll,
  oneWordForAll,
  options,
  optional,
} from "../define";

type Direction = "up" | "down";

/** How much of the target is reached, 0 to 1. */
function reached(value: number, target: number, direction: Direction): number {
  if (direction === "up") return Math.min(1, Math.max(0, value / target));
  return value <= target ? 1 : target / value;
}

export const HEALTH = defineFunction({
  id: "HEALTH",
  family: "health",
  title: { en: "Customer health score", "zh-CN": "客户健康度" },
  summary: {
    en: "How healthy one customer is, 0 to 100: each measure of use and outcome against its target, weighted. It warns before the renewal does.",
    "zh-CN": "单个客户的健康度，0 至 100 分：使用与成效的各项指标对照目标值加权得出，先于续约发出预警。",
  },
  formula: {
    en: "100 × Σ weight × score ÷ Σ weight\nup: score = value ÷ target, within 0 and 1\ndown: score = target ÷ value, at most 1",
    "zh-CN":
      "100 × Σ weight × score ÷ Σ weight\n越高越好：score = value ÷ target，限于 0 至 1\n越低越好：score = target ÷ value，至多为 1",
  },
  basis: {
    en: "The handbook’s narrow health: product use by frequency, breadth and depth, and business outcome, with weights of your own.",
    "zh-CN": "手册的狭义健康度：使用（频度、广度、深度）加业务成效；权重自定。",
  },
  params: [
    numbers(
      "values",
      { en: "measures of the customer, one cell each", "zh-CN": "该客户的各项指标值，每项一格" },
      { typical: [0, 100] },
    ),
    numbers(
      "targets",
      { en: "what each measure should reach", "zh-CN": "各项指标的目标值" },
      { min: 0, typical: [1, 80] },
    ),
    optional(
      counts(
        "weights",
        { en: "weight of each measure; none: all alike", "zh-CN": "各项权重，不填则等权" },
        { typical: [0, 4] },
      ),
      oneForAll(1),
    ),
    optional(
      options(
        "direction",
        { en: "which way is better, for all or for each", "zh-CN": "以高为好还是以低为好，可统一或逐项填" },
        [
          { word: "up", zh: "越高越好", about: { en: "use, outcome", "zh-CN": "如使用量、成效" } },
          {
            word: "down",
            zh: "越低越好",
            about: { en: "response time, faults", "zh-CN": "如响应时长、故障数" },
          },
        ],
      ),
      oneWordForAll("up"),
    ),
  ],
  sameSize: ["values", "targets", "weights", "direction"],
  result: "number",
  compute: (values, targets, weights, direction) => {
    const forAll = { weight: weights.values.length === 1, direction: direction.codes.length === 1 };
    let weighed = 0;
    let score = 0;
    for (let i = 0; i < values.values.length; i++) {
      const value = values.values[i];
      const target = targets.values[i];
      const weight = weights.values[forAll.weight ? 0 : i];
      const way = direction.names[direction.codes[forAll.direction ? 0 : i]];
      const blank = value === 0 && target === 0 && forAll.weight && (forAll.direction || way === "up");
      if (weight === 0 || blank) continue;
      if (way === "up" && target === 0) {
        return dividedByZero({ en: `The target of measure ${i + 1}`, "zh-CN": `第 ${i + 1} 项的目标值` });
      }
      weighed += weight;
      score += weight * reached(value, target, way);
    }
    if (weighed === 0) return dividedByZero({ en: "The sum of the weights", "zh-CN": "权重之和" });
    return (100 * score) / weighed;
  },
  native:
    'IF(SUMPRODUCT((direction<>"up")*(direction<>"down")*(direction<>"越高越好")*(direction<>"越低越好")*(direction<>"")*(direction<>0))>0,#VALUE!,' +
    'LET(value,IF(values="",0,values),target,IF(targets="",0,targets),single,IFERROR(ROWS(weights)*COLUMNS(weights),1)=1,' +
    'given,IF(single*(SUM(weights)=0),1,IF(weights="",0,weights)),falls,(direction="down")+(direction="越低越好")=1,' +
    "one_way,IFERROR(ROWS(direction)*COLUMNS(direction),1)=1," +
    "weight,IF((value=0)*(target=0)*single*IF(one_way,1,1-falls),0,given)," +
    "IF(SUM((weight>0)*(target=0)*(1-falls))+(SUM(weight)=0)>0,#DIV/0!," +
    "100*SUM(weight*IF(value<=0,falls*1,IF(falls,IF(value<=target,1,target/value),IF(value>=target,1,value/IF(target=0,1,target)))))/SUM(weight))))",
  conventions: [
    {
      en: "There is no standard score: customer success products weigh by rules of their own. Compare only your own over time.",
      "zh-CN": "健康度没有统一标准，客户成功产品各用各的权重；只宜与自身历史相比。",
    },
    {
      en: "A measure counts at most in full: twice the target in one does not make up for another.",
      "zh-CN": "每项至多得满分：一项翻倍不能弥补另一项的不足。",
    },
    {
      en: "A blank value is 0. Weight 0 leaves a measure out; a row blank in all ranges is none.",
      "zh-CN": "空白按 0 计；权重为 0 则该项不计，各区域均空白的行不算一项。",
    },
  ],
  pitfalls: [
    {
      en: "A score that was never checked against renewals is an opinion. Compare it with who stayed.",
      "zh-CN": "未经续约结果检验的分数只是主观看法，须与实际留存对照。",
    },
    {
      en: "A mean hides the one measure that can cost the renewal. Look at the lowest score too.",
      "zh-CN": "均值会掩盖致命的一项，还要看得分最低的指标。",
    },
  ],
  noAnswer: [
    {
      when: { en: "a target of 0 where higher is better", "zh-CN": "越高越好的指标目标值为 0" },
      args: [
        [[12], [8]],
        [[20], [0]],
      ],
      error: "#DIV/0!",
    },
    {
      when: { en: "nothing is measured", "zh-CN": "没有任何指标" },
      args: [
        [[0], [0]],
        [[0], [0]],
      ],
      error: "#DIV/0!",
    },
    {
      when: { en: "no measure has a weight", "zh-CN": "各项权重均为 0" },
      args: [
        [[12], [8]],
        [[20], [5]],
        [[0], [0]],
      ],
      error: "#DIV/0!",
    },
    {
      when: { en: "a negative target", "zh-CN": "目标值为负数" },
      args: [
        [[12], [8]],
        [[20], [-5]],
      ],
      error: "#NUM!",
    },
    {
      when: { en: "a negative weight", "zh-CN": "权重为负数" },
      args: [
        [[12], [8]],
        [[20], [5]],
        [[1], [-1]],
      ],
      error: "#NUM!",
    },
    {
      when: { en: "a direction outside the list", "zh-CN": "direction 不在可选范围内" },
      args: [[[12], [8]], [[20], [5]], 1, "higher"],
      error: "#VALUE!",
    },
    {
      when: { en: "ranges of different sizes", "zh-CN": "区域大小不一致" },
      args: [[[12], [8]], [[20]]],
      error: "#VALUE!",
    },
  ],
  examples: [
    {
      args: [
        [[12], [8], [48]],
        [[20], [5], [24]],
        [[2], [1], [1]],
        [["up"], ["up"], ["down"]],
      ],
      result: 67.5,
      source: {
        en: "by hand: 100 × (2 × 0.6 + 1 + 0.5) ÷ 4",
        "zh-CN": "手算：100 × (2 × 0.6 + 1 + 0.5) ÷ 4",
      },
      formula: "SAAS.HEALTH(B2:B4,C2:C4,D2:D4,E2:E4)",
    },
    {
      args: [[[12, 8, 0]], [[20, 5, 0]]],
      result: 80,
      source: {
        en: "by hand: 100 × (0.6 + 1) ÷ 2; the blank measure is none",
        "zh-CN": "手算：100 × (0.6 + 1) ÷ 2；空白一项不计",
      },
      formula: "SAAS.HEALTH(B2:D2,B3:D3)",
    },
  ],
  sources: [{ en: "Handbook 001, L380, L642; 002, L38", "zh-CN": "手册 001，L380、L642；002，L38" }],
  related: ["TTV", "NPS", "SERVICEMODE", "RENEWALRATE", "NDR"],
  synonyms: ["health score", "customer success score", "leading indicator", "健康分", "续费先导指标"],
});
