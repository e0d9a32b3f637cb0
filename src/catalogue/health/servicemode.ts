import { badValue, defineFunction, fill, flag, type Failure } from "../define";

const blank = (name: string): Failure =>
  badValue(
    fill(
      { en: "{name} is blank. Type TRUE or FALSE.", "zh-CN": "{name} 为空，请填 TRUE 或 FALSE。" },
      { name },
    ),
  );

/** 1 for TRUE, 0 for FALSE, in words too. */
const given = (name: string) =>
  `IF(OR(${name}=TRUE,${name}={"true","yes","是"}),1,IF(AND(LEN(${name})>0,OR(${name}=FALSE,${name}={"false","no","否"})),0,#VALUE!))`;

export const SERVICEMODE = defineFunction({
  id: "SERVICEMODE",
  family: "health",
  title: { en: "Service mode", "zh-CN": "主被动服务方式" },
  summary: {
    en: "Whether a kind of service waits for customers to ask, is offered to them, or both, by the handbook’s two-by-two matrix.",
    "zh-CN": "某类服务应等客户提出、主动提供，还是两者结合：手册的主被动服务矩阵。",
  },
  formula: {
    en: "standardised: passive\nneither standardised nor urgent: active\nurgent only: mixed",
    "zh-CN": "标准化：passive\n既不标准化也不紧急：active\n仅紧急：mixed",
  },
  basis: {
    en: "The handbook’s matrix of standardisation and timeliness: standardised work is passive, urgent or not.",
    "zh-CN": "手册的标准化与时效性矩阵：标准化的服务不论缓急都属被动服务。",
  },
  params: [
    flag("standardised", {
      en: "whether one procedure serves all customers",
      "zh-CN": "是否可按统一标准处理",
    }),
    flag("urgent", { en: "whether it can’t wait", "zh-CN": "时效要求是否高" }),
  ],
  result: "text",
  compute: (standardised, urgent) => {
    if (standardised === null) return blank("standardised");
    if (urgent === null) return blank("urgent");
    if (standardised) return "passive";
    return urgent ? "mixed" : "active";
  },
  native: `CHOOSE(1+2*${given("standardised")}+${given("urgent")},"active","mixed","passive","passive")`,
  conventions: [
    {
      en: "The answer is one of three words: passive, mixed, active.",
      "zh-CN": "结果为三个词之一：passive（被动）、mixed（主被动结合）、active（主动）。",
    },
  ],
  pitfalls: [
    {
      en: "Ask it of a kind of request, not of a single ticket.",
      "zh-CN": "按服务类别判断，不要按单张工单判断。",
    },
    {
      en: "Standardised means that a written procedure exists and is followed, not that one could be.",
      "zh-CN": "标准化指已有成文流程并照此执行，而不是「可以标准化」。",
    },
  ],
  noAnswer: [
    {
      when: { en: "urgent is blank: FALSE would be an answer", "zh-CN": "urgent 为空：填 FALSE 才算回答" },
      args: [true, null],
      error: "#VALUE!",
    },
    {
      when: { en: "standardised is blank", "zh-CN": "standardised 为空" },
      args: [null, false],
      error: "#VALUE!",
    },
    {
      when: { en: "standardised is neither yes nor no", "zh-CN": "standardised 既非「是」也非「否」" },
      args: ["maybe", true],
      error: "#VALUE!",
    },
  ],
  examples: (
    [
      [true, true, "passive"],
      [true, false, "passive"],
      [false, true, "mixed"],
      [false, false, "active"],
    ] as const
  ).map(([standardised, urgent, result]) => ({
    args: [standardised, urgent],
    result,
    source: { en: "Handbook 001, L676–680", "zh-CN": "手册 001，L676–680" },
  })),
  sources: [{ en: "Handbook 001, L676–680", "zh-CN": "手册 001，L676–680" }],
  related: ["SALESMODE", "HEALTH"],
  synonyms: ["passive service", "active service", "service matrix", "主动服务", "被动服务", "主被动服务矩阵"],
});
