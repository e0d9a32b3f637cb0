import { verdictOf } from "../../playbook/readiness/gates";
import { cells, defineFunction, ids, isFailure, NO_CELLS, numbers, oneForAll, optional } from "../define";
import { gateStates, scoreOf } from "./readiness";
import { SCORE_NATIVE } from "./score-native";
import { readGate, readStatuses, unknownGate, unknownStatus } from "./status";

export const GTM_SCORE = defineFunction({
  id: "GTM.SCORE",
  family: "gtm",
  title: { en: "Readiness score", "zh-CN": "就绪度得分" },
  summary: {
    en: "How much of a checklist is done, by weight, and whether its gates let you go on. The verdict comes from the gates alone.",
    "zh-CN": "按权重计算清单的完成度，并判断关口是否放行。判定只看关口，不看得分。",
  },
  formula: {
    en: "score = Σ weight × credit ÷ Σ weight\nyes 1, partial 0.5, no or blank 0; na is left out\nverdict: hold if a gate fails, not enough data if one is open, else ready",
    "zh-CN":
      "得分 = Σ weight × 分值 ÷ Σ weight\n是 1，部分 0.5，否或空白 0；不适用不计\n判定：有关口未通过为 hold，有关口未填为 not enough data，否则为 ready",
  },
  basis: {
    en: "The handbook’s completion marks: a gate that is no, partial or na holds everything, whatever the score.",
    "zh-CN": "采用手册的完成标志：任一关口为「否」「部分」或「不适用」即为 hold，与得分无关。",
  },
  params: [
    ids("status", {
      en: "yes, partial, no or na for each item; blank: not assessed",
      "zh-CN": "每项填「是」「部分」「否」或「不适用」，空白表示未评估",
    }),
    optional(
      numbers(
        "weights",
        { en: "weight of each item; none: all alike", "zh-CN": "各项权重，不填则等权" },
        { min: 0, typical: [0, 5] },
      ),
      oneForAll(1),
    ),
    optional(
      cells("gates", {
        en: "TRUE marks a gate; a word, the any-of group of that name",
        "zh-CN": "TRUE 为单独的关口；填组名则归入该组，组内一项为「是」即可",
      }),
      NO_CELLS,
    ),
  ],
  sameSize: ["status", "weights", "gates"],
  result: { table: ["percent", "text"] },
  unreadable: (status, _, gates) => unknownStatus(status.values) ?? unknownGate(gates.values),
  compute: (status, weights, gates) => {
    const statuses = readStatuses(status.values);
    const score = scoreOf(statuses, weights.values);
    return isFailure(score) ? score : [[score, verdictOf(gateStates(statuses, gates.values.map(readGate)))]];
  },
  native: { whole: SCORE_NATIVE },
  conventions: [
    {
      en: "na leaves the score but passes no gate, as in the readiness sheet. To go on without a gate, clear its mark in gates and note why.",
      "zh-CN":
        "「不适用」不计分，也不能通过关口，与就绪度表一致。确需放行时，清除该行的 gates 标记并注明理由。",
    },
    {
      en: "An any-of group passes with one yes. It fails when all its items are no, partial or na.",
      "zh-CN": "同组中有一项为「是」即通过；全部为「否」「部分」或「不适用」则不通过。",
    },
    {
      en: "The words in the answer are English in every language: ready, hold, not enough data.",
      "zh-CN": "结果用词固定为英文：ready 就绪、hold 暂缓、not enough data 数据不足。",
    },
  ],
  pitfalls: [
    {
      en: "Without gates the verdict is always “ready”: nothing can hold it.",
      "zh-CN": "不填 gates 时判定恒为 ready，因为没有任何关口。",
    },
    {
      en: "Blank rows below the list count as items not done. Select the list only; with weights, rows without weight do not count.",
      "zh-CN": "清单下方的空行会按未完成计入，只应选取清单本身；给出 weights 时，没有权重的行不计。",
    },
  ],
  noAnswer: [
    {
      when: { en: "every item is na", "zh-CN": "全部为不适用" },
      args: [[["na"], ["不适用"]]],
      error: "#DIV/0!",
    },
    {
      when: { en: "a word outside the list", "zh-CN": "状态不在可选范围内" },
      args: [[["yes"], ["maybe"]]],
      error: "#VALUE!",
    },
    {
      when: { en: "a negative weight", "zh-CN": "权重为负数" },
      args: [
        [["yes"], ["no"]],
        [[1], [-1]],
      ],
      error: "#NUM!",
    },
    {
      when: { en: "a number among the gates", "zh-CN": "gates 中有数字" },
      args: [[["yes"], ["no"]], null, [[true], [2]]],
      error: "#VALUE!",
    },
  ],
  examples: [
    {
      args: [
        [["yes"], ["partial"], ["no"], ["na"], ["yes"]],
        [[3], [2], [1], [1], [3]],
        [[true], [null], [null], [null], ["mass"]],
      ],
      result: [[7 / 9, "ready"]],
      source: {
        en: "by hand: (3 + 1 + 0 + 3) ÷ 9",
        "zh-CN": "手算：(3 + 1 + 0 + 3) ÷ 9",
      },
      formula: "=SAAS.GTM.SCORE(D2:D6,E2:E6,F2:F6)",
    },
    {
      args: [
        [["部分"], ["是"]],
        [[1], [1]],
        [[true], [null]],
      ],
      result: [[0.75, "hold"]],
      source: { en: "by hand: (0.5 + 1) ÷ 2", "zh-CN": "手算：(0.5 + 1) ÷ 2" },
      formula: "=SAAS.GTM.SCORE(D2:D3,E2:E3,F2:F3)",
    },
  ],
  sources: [
    {
      en: "Handbook 001, L30–35, L441–458: completion marks of PMF and GTM",
      "zh-CN": "手册 001，L30–35、L441–458：PMF 与 GTM 的完成标志",
    },
  ],
  related: ["GTM.GATE", "VERDICT"],
  synonyms: ["readiness", "checklist", "就绪度", "检查清单"],
});
