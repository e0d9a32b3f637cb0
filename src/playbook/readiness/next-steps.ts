import type { Text } from "../../locales/text";
import type { ChecklistItem } from "../checklist";

/** What to do about a number that misses its threshold. */
const STEPS: Readonly<Record<string, Text>> = {
  R12: {
    en: "Write a sustainability review, or move work to the app market.",
    "zh-CN": "做可持续性复核，或转由配件市场承接。",
  },
  R13: {
    en: "Set a cost goal for R&D and let revenue dilute it.",
    "zh-CN": "设定研发成本目标，靠收入规模摊薄。",
  },
  R14: {
    en: "Lower pay on deals outside the profile; build nothing for them.",
    "zh-CN": "降低非目标客群的提成，不为其做产品支持。",
  },
  R16: {
    en: "Drop the practice, or rebuild it with the front line.",
    "zh-CN": "放弃该做法，或与一线重新提炼。",
  },
  R17: {
    en: "Retrain or move the lowest quarter of sellers; don’t hire over it.",
    "zh-CN": "先带教或调整末位四分之一，不靠加人掩盖。",
  },
  R18: {
    en: "Change the sales model or the price of this segment.",
    "zh-CN": "调整该客群的销售方式或定价。",
  },
  R19: {
    en: "Change the sales model or the price of this segment.",
    "zh-CN": "调整该客群的销售方式或定价。",
  },
  R24: {
    en: "Keep one vertical; pause the others until it holds its share.",
    "zh-CN": "只保留一个垂直市场，份额达标再开新线。",
  },
  R25: { en: "Point new sellers at mid-size customers.", "zh-CN": "新增销售转向中型客户。" },
  R29: {
    en: "Name the most repeated manual step before first value; turn it into a tool.",
    "zh-CN": "找出首次价值前重复最多的人工步骤，做成工具。",
  },
  R33: {
    en: "List those without a score; give each a name and a day.",
    "zh-CN": "列出未评分客户，逐一定人定期。",
  },
  R36: {
    en: "Cut CAC, or raise renewal, price or life before adding sellers.",
    "zh-CN": "先降 CAC，或提高续费、客单价、合作年限，再加销售。",
  },
  R37: {
    en: "No more sellers until service and delivery cost per customer fall.",
    "zh-CN": "单客服务与交付成本降下来之前不再加人。",
  },
  R38: {
    en: "No more sellers until service and delivery cost per customer fall.",
    "zh-CN": "单客服务与交付成本降下来之前不再加人。",
  },
  R41: {
    en: "Choose anew whom to sign; split losses by segment and cause.",
    "zh-CN": "重新选择签约客群，按客群与原因拆分流失。",
  },
  R42: {
    en: "Bring the plan back to the cap before showing it.",
    "zh-CN": "先把规划值压回上限，再对外使用。",
  },
  R43: {
    en: "Bring the plan back to the cap before showing it.",
    "zh-CN": "先把规划值压回上限，再对外使用。",
  },
  R45: {
    en: "Cut what serves nobody outside; check rent and coordination roles.",
    "zh-CN": "压缩内部消耗，先查租金与协调岗位。",
  },
  R47: {
    en: "Put new sellers on hold; find which segments can pass 100%.",
    "zh-CN": "暂停扩张销售，先找出可能超过 100% 的客群。",
  },
  R48: {
    en: "Stop discounts and free months of this kind until renewals earn more.",
    "zh-CN": "停止同类补贴，待续费毛利提高后再议。",
  },
  R49: {
    en: "Keep one vertical; pause the others until it holds its share.",
    "zh-CN": "只保留一个垂直市场，份额达标再开新线。",
  },
  R59: { en: "Name another supervisor, or split the team.", "zh-CN": "增设主管或拆分团队。" },
};

/** An item that people judge lacks its proof; R39 without one leads back to PMF. */
export function nextStep(item: ChecklistItem): Text {
  return STEPS[item.id] ?? { en: `Show: ${item.evidence.en}`, "zh-CN": `拿出：${item.evidence["zh-CN"]}` };
}

/** The sheet, by its id, on which the work on an item is done and its proof kept. */
export const PROOF_SHEETS: Readonly<Record<string, string>> = {
  R01: "pmf",
  R02: "pmf",
  R03: "case-library",
  R04: "economic-model",
  R05: "unit-economics",
  R06: "gtm-canvas",
  R07: "backlog",
  R08: "backlog",
  R09: "backlog",
  R10: "backlog",
  R11: "product-review",
  R12: "margins",
  R13: "margins",
  R14: "deals",
  R15: "pipeline",
  R16: "pipeline",
  R17: "sales-team",
  R18: "unit-economics",
  R19: "unit-economics",
  R20: "channel",
  R21: "deals",
  R22: "case-library",
  R23: "lead-desk",
  R24: "market-share",
  R25: "hourglass",
  R26: "deals",
  R27: "channel",
  R28: "success-plans",
  R29: "delivery",
  R30: "delivery",
  R31: "case-library",
  R32: "delivery",
  R33: "health",
  R34: "service-desk",
  R35: "delivery",
  R36: "unit-economics",
  R37: "margins",
  R38: "margins",
  R39: "signals",
  R40: "signals",
  R41: "metrics",
  R42: "economic-model",
  R43: "economic-model",
  R44: "pricing",
  R45: "margins",
  R46: "budget",
  R47: "metrics",
  R48: "budget",
  R49: "market-share",
  R50: "market-share",
  R51: "market-share",
  R52: "case-library",
  R53: "cycle-map",
  R54: "unit-economics",
  R55: "roles",
  R56: "renewals",
  R57: "sales-team",
  R58: "sales-team",
  R59: "sales-team",
  R60: "knowledge",
};
