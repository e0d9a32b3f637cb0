import type { Layout } from "../types";

const ofSubscriptions = (...heads: readonly string[]) =>
  heads.flatMap((head) => [`subscriptions ${head}`, `subscription ${head}`]);

/** Chargebee’s Subscriptions.csv: heads with a prefix, the plan’s amount for all of its units. */
export const CHARGEBEE: Layout = {
  id: "chargebee",
  name: { en: "Chargebee subscriptions", "zh-CN": "Chargebee 订阅" },
  kind: "subscriptions",
  needs: [ofSubscriptions("id"), ofSubscriptions("plan id"), ofSubscriptions("status"), ["customers id", "customer id"]], // prettier-ignore
  roles: {
    customer: ["customers id", "customer id"],
    subscription: ofSubscriptions("id"),
    product: ofSubscriptions("plan id"),
    start: ofSubscriptions("started at", "start date", "activated at"),
    end: ofSubscriptions("cancelled at"),
    period_end: ofSubscriptions("current term end"),
    amount: ofSubscriptions("plan amount"),
    quantity: ofSubscriptions("plan quantity"),
    interval: ofSubscriptions("billing period unit", "period unit"),
    count: ofSubscriptions("billing period", "period"),
    currency: ofSubscriptions("currency code"),
    status: ofSubscriptions("status"),
    created: ofSubscriptions("created at"),
    trial_start: ofSubscriptions("trial start"),
    trial_end: ofSubscriptions("trial end"),
    pause: ofSubscriptions("pause date"),
    resume: ofSubscriptions("resume date"),
    coupon: ofSubscriptions("coupon", "coupon id"),
  },
  besides: [
    ...ofSubscriptions("plan unit price", "plan free quantity", "current term start", "remaining billing cycles", "next billing at", "po number", "auto collection"), // prettier-ignore
    "customers first name", "customers last name", "customers email", "customers company",
  ], // prettier-ignore
  signs: [{ pattern: /^(subscriptions|customers)\./, about: { en: "heads begin with subscriptions. and customers.", "zh-CN": "列名以 subscriptions.、customers. 开头" } }], // prettier-ignore
  statuses: {
    active: "counts",
    "in trial": "trial",
    "non renewing": "ending",
    cancelled: "ended",
    future: "future",
    paused: "paused",
    transferred: "ended",
  },
  settled: { per: "whole", end: "end", "end-day": "excluded", zone: "written" },
};

export const CHARGEBEE_PLANS: Layout = {
  id: "chargebee-plans",
  name: { en: "Chargebee plans", "zh-CN": "Chargebee 套餐" },
  kind: "plans",
  needs: [
    ["id", "plans id", "plan id"],
    ["period unit", "plans period unit"],
  ],
  roles: {
    product: ["id", "plans id", "plan id"],
    amount: ["price", "plans price"],
    interval: ["period unit", "plans period unit"],
    count: ["period", "plans period"],
    currency: ["currency code", "plans currency code"],
  },
  besides: ["name", "plans name", "plans invoice name", "plans status", "status", "trial period", "trial period unit", "plans trial period", "pricing model"], // prettier-ignore
};

export const CHARGEBEE_ADDONS: Layout = {
  id: "chargebee-addons",
  name: { en: "Chargebee add-ons", "zh-CN": "Chargebee 附加项" },
  kind: "addons",
  needs: [ofSubscriptions("id"), ["addons id", "addon id", "subscription addons id"]],
  roles: {
    subscription: ofSubscriptions("id"),
    product: ["addons id", "addon id", "subscription addons id"],
    amount: ["addons unit price", "addon unit price", "subscription addons unit price"],
    quantity: ["addons quantity", "addon quantity", "subscription addons quantity"],
  },
  besides: ["addons amount", "addon amount", "customers id"],
  settled: { per: "unit" },
};

export const CHARGEBEE_COUPONS: Layout = {
  id: "chargebee-coupons",
  name: { en: "Chargebee coupons", "zh-CN": "Chargebee 优惠券" },
  kind: "coupons",
  needs: [
    ["id", "coupon id", "coupons id"],
    ["discount percentage", "coupons discount percentage"],
    ["duration type", "coupons duration type"],
  ],
  roles: {
    coupon: ["id", "coupon id", "coupons id"],
    percent: ["discount percentage", "coupons discount percentage"],
    discount: ["discount amount", "coupons discount amount"],
    term: ["duration type", "coupons duration type"],
    months: ["duration month", "coupons duration month"],
    currency: ["currency code", "coupons currency code"],
  },
  besides: [
    "name",
    "coupons name",
    "status",
    "coupons status",
    "max redemptions",
    "apply on",
    "apply discount on",
  ],
};
