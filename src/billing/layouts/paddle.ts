import type { Layout } from "../types";

/** Paddle Billing’s API: amounts are texts in the lowest unit, one price a unit. */
export const PADDLE: Layout = {
  id: "paddle",
  name: { en: "Paddle subscriptions", "zh-CN": "Paddle 订阅" },
  kind: "subscriptions",
  needs: [["customer id"], ["status"], ["first billed at"], ["currency code"]],
  roles: {
    customer: ["customer id"],
    subscription: ["id", "subscription id"],
    product: ["items price product id", "items price id", "price id", "product id"],
    start: ["first billed at"],
    end: ["canceled at"],
    period_end: ["current billing period ends at"],
    amount: ["items price unit price amount", "unit price amount", "price unit price amount"],
    quantity: ["items quantity", "quantity"],
    interval: ["billing cycle interval"],
    count: ["billing cycle frequency"],
    currency: ["currency code"],
    status: ["status"],
    created: ["created at"],
    updated: ["updated at"],
    pause: ["paused at"],
  },
  besides: ["started at", "next billed at", "address id", "business id", "collection mode", "current billing period starts at", "scheduled change"], // prettier-ignore
  signs: [
    { role: "customer", pattern: /^ctm_/, about: { en: "customers begin with ctm_", "zh-CN": "客户编号以 ctm_ 开头" } }, // prettier-ignore
    { role: "subscription", pattern: /^sub_/, about: { en: "ids begin with sub_", "zh-CN": "订阅编号以 sub_ 开头" } }, // prettier-ignore
  ],
  statuses: { active: "counts", past_due: "counts", trialing: "trial", canceled: "ended", paused: "paused" },
  settled: { amounts: "cents", per: "unit", end: "end", "end-day": "excluded", zone: "written" },
};
