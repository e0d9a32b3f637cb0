import { same, type Text } from "../../../locales/text";
import { text } from "../../template/columns";
import { defineSheet } from "../../template/define";
import { log } from "../../template/kinds";
import { company, presets, tiers } from "./company";
import { ledger, endDay, findings, read } from "./ledger";

const ROLES: readonly Text[] = [
  { en: "product lead", "zh-CN": "产品负责人" },
  { en: "marketing", "zh-CN": "市场" },
  same("SDR"),
  { en: "seller", "zh-CN": "销售" },
  { en: "pre-sales", "zh-CN": "售前" },
  { en: "delivery", "zh-CN": "交付" },
  { en: "customer service", "zh-CN": "客服" },
  same("CSM"),
  { en: "renewal", "zh-CN": "续费" },
  { en: "finance", "zh-CN": "财务" },
  { en: "business owner", "zh-CN": "业务负责人" },
];

const lists = log(
  "lists",
  { en: "Lists", "zh-CN": "名单" },
  20,
  [
    text("verticals", { en: "Verticals", "zh-CN": "垂直市场" }),
    text("regions", { en: "Regions", "zh-CN": "区域" }),
    text("products", { en: "Products", "zh-CN": "产品" }),
    text("teams", { en: "Teams", "zh-CN": "团队" }),
    text("sellers", { en: "Sellers", "zh-CN": "销售" }),
    text("csms", { en: "CSMs", "zh-CN": "客户成功经理" }),
    { ...text("roles", { en: "Roles", "zh-CN": "角色" }), first: ROLES },
  ],
  { about: { en: "what other sheets offer to choose from", "zh-CN": "供其他表选择" } },
);

export const SETUP = defineSheet({
  id: "setup",
  family: "base",
  title: { en: "Set-up", "zh-CN": "基础设置" },
  purpose: {
    en: "The few choices that every other sheet reads; for whoever builds the workbook.",
    "zh-CN": "其他各表共用的少数设定，由搭建工作簿的人填写。",
  },
  needs: ["data"],
  sections: [company, presets, tiers, ledger, endDay, read, findings, lists],
  search: ["stage", "阶段", "currency", "币种", "tiers", "客户分层"],
});
