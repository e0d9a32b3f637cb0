import { gateState, verdictOf, type GateState, type Verdict } from "../../playbook/readiness/gates";
import { GATES } from "../../playbook/rules/gates";
import { contains, type NumberRange } from "../../playbook/rules/rule";
import { defineFunction, flag, number, numbers, optional, rate, share, type AnswerCell } from "../define";
import { GATE_NATIVE } from "./gate-native";

/** By the blank law 0 is blank, and a blank says nothing. */
function test(gate: NumberRange, value: number): GateState {
  if (value === 0) return "open";
  return contains(gate, Number(value.toPrecision(12))) ? "pass" : "fail";
}

/** The handbook's two ways of showing that more sellers bring more margin 2; one of them is enough. */
function expansion(repYield: number, last: number, before: number): GateState {
  const rising = last > before ? "pass" : "fail";
  const isKnown = last !== 0 && before !== 0;
  return gateState([test(GATES.rep_yield, repYield), isKnown ? rising : "open"]);
}

const PASS_WORDS: Readonly<Record<GateState, AnswerCell>> = {
  pass: true,
  partly: false,
  fail: false,
  open: "no data",
};
const VERDICT_WORDS: Readonly<Record<Verdict, AnswerCell>> = {
  ready: true,
  "ready with overrides": true,
  hold: false,
  "roll back to PMF": false,
  "not enough data": "no data",
};

const shown = (value: number): AnswerCell => (value === 0 ? "" : value);

export const GTM_GATE = defineFunction({
  id: "GTM.GATE",
  family: "gtm",
  title: { en: "Gates before expanding sales", "zh-CN": "扩张销售前的关口" },
  summary: {
    en: "The handbook’s numbers that must be right before the sales team grows, each with its threshold, and all of them together.",
    "zh-CN": "手册要求在扩充销售团队之前达到的各项数值：逐项列出阈值与是否通过，并给出总判定。",
  },
  formula: {
    en: "ndr ≥ 0.8, ltvcac > 3, margin2 > 0, lead_indicator\nexpansion: yield ≥ 3, or margin2 above the period before\nshare ≥ 0.05 is shown; subsidy ≤ 1 counts when given\nall: every gate that counts",
    "zh-CN":
      "ndr ≥ 0.8，ltvcac > 3，margin2 > 0，lead_indicator\nexpansion：yield ≥ 3，或 margin2 高于上期\nshare ≥ 0.05 仅列示；subsidy ≤ 1 给出时才计\nall：所有计入的关口",
  },
  basis: {
    en: "The handbook’s conditions for expanding sales, all required but share: many little-known firms among the active customers may stand in for it.",
    "zh-CN": "手册的扩张条件，除 share 外须全部满足；活跃客户中有大量非知名企业，也可视为已触达大众客户。",
  },
  params: [
    rate(
      "ndr",
      { en: "net revenue retention of 12 months", "zh-CN": "12 个月净收入留存率" },
      { typical: [0.5, 1.3] },
    ),
    number("ltvcac", { en: "LTV over CAC", "zh-CN": "LTV 与 CAC 之比" }, { typical: [0.5, 6] }),
    numbers(
      "margin2",
      { en: "margin 2, one period or several, oldest first", "zh-CN": "毛利 2，一期或多期，由早到晚" },
      { typical: [1, 1000] },
    ),
    number(
      "yield",
      { en: "output per seller over cost per seller", "zh-CN": "人均产出与人均成本之比" },
      { typical: [0.5, 6] },
    ),
    flag("lead_indicator_ok", {
      en: "whether the leading indicator of renewal is healthy",
      "zh-CN": "续费先导指标是否健康",
    }),
    optional(
      share(
        "share",
        { en: "market share of the vertical; none: not known", "zh-CN": "垂直市场的市占率，不填为未知" },
        { min: 0, typical: [0.01, 0.4] },
      ),
      0,
    ),
    optional(
      number(
        "subsidy_ratio",
        { en: "subsidy over its cap; none: not counted", "zh-CN": "新签补贴与上限之比，不填不计" },
        { min: 0, typical: [0.2, 1.5] },
      ),
      0,
    ),
  ],
  result: {
    table: ["text", "multiple", "text", "text"],
    lines: { ndr: "percent", margin2: "amount", share: "percent" },
  },
  compute: (ndr, ltvcac, margin2, repYield, leadIndicatorOk, marketShare, subsidyRatio) => {
    const [before, last] = [margin2.values.at(-2) ?? 0, margin2.values.at(-1) ?? 0];
    const lead = leadIndicatorOk ?? "";
    const states = {
      ndr: test(GATES.ndr, ndr),
      ltvcac: test(GATES.ltvcac, ltvcac),
      margin2: test(GATES.margin2, last),
      expansion: expansion(repYield, last, before),
      leadIndicator: lead === "" ? "open" : lead ? "pass" : "fail",
      share: test(GATES.market_share, marketShare),
      subsidy: test(GATES.subsidy_ratio, subsidyRatio),
    } as const;
    const counted = [states.ndr, states.ltvcac, states.margin2, states.expansion, states.leadIndicator];
    if (states.subsidy !== "open") counted.push(states.subsidy);
    const passes = (gate: keyof typeof states) => PASS_WORDS[states[gate]];
    return [
      ["gate", "value", "threshold", "pass"],
      ["ndr", shown(ndr), ">= 0.8", passes("ndr")],
      ["ltvcac", shown(ltvcac), "> 3", passes("ltvcac")],
      ["margin2", shown(last), "> 0", passes("margin2")],
      ["expansion", shown(repYield), ">= 3 or margin2 rising", passes("expansion")],
      ["lead_indicator", lead, "TRUE", passes("leadIndicator")],
      ["share", shown(marketShare), ">= 0.05", passes("share")],
      ["subsidy", shown(subsidyRatio), "<= 1", passes("subsidy")],
      ["all", "", "", VERDICT_WORDS[verdictOf(counted)]],
    ];
  },
  native: GATE_NATIVE,
  conventions: [
    {
      en: "subsidy is new-sign subsidy over renewal gross profit, and counts only when given.",
      "zh-CN": "subsidy 为新签补贴与续费毛利之比，给出时才计入总判定。",
    },
    {
      en: "A blank or 0 is “no data”, not a failure; expansion is “no data” while one of its two ways could still pass. While NDR cannot be measured, the leading indicator answers for it in the readiness sheet.",
      "zh-CN":
        "空白或 0 为 no data，不算未通过；expansion 的两种证明有一种尚未知时，也为 no data。NDR 尚无法衡量时，就绪度表中由先导指标代替。",
    },
  ],
  pitfalls: [
    {
      en: "Rising margin 2 is proof only if sellers were added in between.",
      "zh-CN": "毛利 2 上升只有在期间增加了销售人员时才算证明。",
    },
    {
      en: "Passing all gates does not mean that the market is there. Read them beside the evidence items of the checklist.",
      "zh-CN": "关口全部通过不代表市场已成熟，须与清单中的证据项一并看。",
    },
  ],
  noAnswer: [
    {
      when: { en: "share above 1: 6 typed for 6%", "zh-CN": "share 大于 1：把 6% 填成了 6" },
      args: [0.92, 3.4, 150, 2.6, true, 6],
      error: "#NUM!",
    },
    {
      when: { en: "subsidy_ratio is negative", "zh-CN": "subsidy_ratio 为负数" },
      args: [0.92, 3.4, 150, 2.6, true, 0.06, -1],
      error: "#NUM!",
    },
    {
      when: {
        en: "lead_indicator_ok is neither yes nor no",
        "zh-CN": "lead_indicator_ok 既非「是」也非「否」",
      },
      args: [0.92, 3.4, 150, 2.6, "maybe"],
      error: "#VALUE!",
    },
  ],
  examples: [
    {
      args: [0.92, 3.4, [[120, 150]], 2.6, true, 0.06],
      result: [
        ["gate", "value", "threshold", "pass"],
        ["ndr", 0.92, ">= 0.8", true],
        ["ltvcac", 3.4, "> 3", true],
        ["margin2", 150, "> 0", true],
        ["expansion", 2.6, ">= 3 or margin2 rising", true],
        ["lead_indicator", true, "TRUE", true],
        ["share", 0.06, ">= 0.05", true],
        ["subsidy", "", "<= 1", "no data"],
        ["all", "", "", true],
      ],
      source: {
        en: "by hand: 2.6 is below 3, but 150 is above 120",
        "zh-CN": "手工判定：2.6 不足 3，但 150 高于 120",
      },
      formula: "=SAAS.GTM.GATE(0.92,3.4,B2:C2,2.6,TRUE,0.06)",
    },
    {
      args: [null, 3, -40, null, true, null, 1.2],
      result: [
        ["gate", "value", "threshold", "pass"],
        ["ndr", "", ">= 0.8", "no data"],
        ["ltvcac", 3, "> 3", false],
        ["margin2", -40, "> 0", false],
        ["expansion", "", ">= 3 or margin2 rising", "no data"],
        ["lead_indicator", true, "TRUE", true],
        ["share", "", ">= 0.05", "no data"],
        ["subsidy", 1.2, "<= 1", false],
        ["all", "", "", false],
      ],
      source: {
        en: "by hand: 3 is not above 3, a loss is not above 0, 1.2 exceeds the cap",
        "zh-CN": "手工判定：3 不大于 3，亏损不大于 0，1.2 超过上限",
      },
    },
  ],
  sources: [{ en: "Handbook 001, L346–347, L441–458", "zh-CN": "手册 001，L346–347、L441–458" }],
  related: ["GTM.SCORE", "NDR", "LTVCAC", "MARGINS", "REPYIELD", "SUBSIDYCAP", "SHAREPATH", "VERDICT"],
  synonyms: ["expansion gate", "go or no-go", "扩张门槛", "准入条件"],
});
