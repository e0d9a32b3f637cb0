import type { Text } from "../../../locales/text";
import { PRESETS } from "../../../playbook/readiness/presets";
import { STAGE_NAMES } from "../../readiness/words";
import { saidHere } from "../../template/said-here";

/** What Set-up lets choose in words, and other sheets read. */
export const SETUP_CHOICES = {
  stage: STAGE_NAMES,
  thresholds: PRESETS,
  win: {
    any: { en: "each tier with its own UE", "zh-CN": "各层级分别核算" },
    middle: { en: "mid-size first", "zh-CN": "优先中型" },
    large: { en: "large only", "zh-CN": "只做大客户" },
  },
  ltv: {
    margin: { en: "gross profit", "zh-CN": "毛利" },
    churn: { en: "churn", "zh-CN": "客户流失率（断约率）" },
    years: { en: "ACV × years", "zh-CN": "年单价 × 年限" },
  },
  support_base: {
    stage: { en: "by stage", "zh-CN": "随阶段" },
    cost: { en: "of cost", "zh-CN": "占总成本" },
    revenue: { en: "of revenue", "zh-CN": "占收入" },
  },
  subsidy_base: {
    profit: { en: "renewal gross profit", "zh-CN": "续费毛利" },
    revenue: { en: "renewal revenue", "zh-CN": "续费收入" },
    net: { en: "renewal profit", "zh-CN": "续费利润" },
  },
  output: {
    arr: { en: "new ARR", "zh-CN": "新签 ARR" },
    revenue: { en: "revenue", "zh-CN": "收入" },
    profit: { en: "gross profit", "zh-CN": "毛利" },
  },
  seller_cost: { loaded: { en: "loaded", "zh-CN": "全成本" }, pay: { en: "pay", "zh-CN": "薪酬" } },
  sales: {
    revenue: { en: "recognised revenue", "zh-CN": "确认收入" },
    cash: { en: "cash", "zh-CN": "回款" },
    contract: { en: "contract value", "zh-CN": "合同额" },
  },
  trial: { cn: { en: "China 1+1", "zh-CN": "中国 1+1" }, us: { en: "US two weeks", "zh-CN": "美国两周" } },
  ramp: {
    tool: { en: "low-ACV tool", "zh-CN": "工具型低客单" },
    large: { en: "mid to large", "zh-CN": "中大型" },
  },
} as const satisfies Record<string, Readonly<Record<string, Text>>>;

/** A choice of Set-up in the words of the sheet that reads it, which may be in the other language. */
export const chosenInSetUp = (id: keyof typeof SETUP_CHOICES): string =>
  saidHere(`{setup!${id}}`, SETUP_CHOICES[id]);
