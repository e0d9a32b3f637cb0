import { defineSheet } from "../../template/define";
import { CUSTOMER_BRIDGE, MONTH_BY_MONTH, MRR_BRIDGE } from "./bridges";
import { KEY_FIGURES } from "./cards";
import { COHORT_RETENTION } from "./cohorts";
import { MARGIN_LADDER, UNIT_ECONOMICS } from "./economics";
import { BESIDE, MOVES_BY_MONTH } from "./pictures";
import { WATERFALL } from "./waterfall";

export const METRICS = defineSheet({
  id: "metrics",
  family: "revenue",
  title: { en: "Subscription metrics", "zh-CN": "订阅指标" },
  purpose: {
    en: "Twelve months of MRR, retention and cohorts for boards and investors; finance.",
    "zh-CN": "近 12 个月的 MRR、留存与同期群，供董事会与投资人使用；财务维护。",
  },
  needs: ["setup", "ledger", "costs", "data"],
  onLedger: true,
  sections: [
    KEY_FIGURES,
    MRR_BRIDGE,
    MOVES_BY_MONTH,
    WATERFALL,
    COHORT_RETENTION,
    CUSTOMER_BRIDGE,
    MONTH_BY_MONTH,
    UNIT_ECONOMICS,
    MARGIN_LADDER,
    ...BESIDE,
  ],
  search: ["NDR", "NRR", "GRR", "LTV", "CAC", "cohort", "留存", "瀑布", "waterfall", "dashboard", "看板"],
});
