import type { Layout } from "../types";

/** Chargify and Maxio: moments with an offset, prices in cents. */
export const MAXIO: Layout = {
  id: "maxio",
  name: { en: "Maxio (Chargify) subscriptions", "zh-CN": "Maxio（Chargify）订阅" },
  kind: "subscriptions",
  needs: [["customer id", "customer reference"], ["state", "subscription state"], ["activated at"], ["product name", "product handle"]], // prettier-ignore
  roles: {
    customer: ["customer reference", "customer id"],
    subscription: ["subscription id", "id"],
    product: ["product handle", "product name"],
    start: ["activated at"],
    end: ["canceled at"],
    period_end: ["current period ends at"],
    amount: ["product price in cents", "price in cents", "product price"],
    quantity: ["quantity"],
    interval: ["interval unit", "product interval unit"],
    count: ["interval", "product interval"],
    currency: ["currency"],
    status: ["state", "subscription state"],
    created: ["created at"],
    updated: ["updated at"],
    trial_start: ["trial started at"],
    trial_end: ["trial ended at"],
    coupon: ["coupon code"],
  },
  besides: ["product name", "customer first name", "customer last name", "customer email", "customer organization", "current period started at", "expires at", "next assessment at", "delayed cancel at"], // prettier-ignore
  signs: [{ role: "start", pattern: /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [+-]\d{4}$/, about: { en: "times end in an offset such as -0400", "zh-CN": "时间以 -0400 等时差结尾" } }], // prettier-ignore
  statuses: {
    active: "counts",
    past_due: "counts",
    soft_failure: "counts",
    assessing: "counts",
    trialing: "trial",
    trial_ended: "trial",
    canceled: "ended",
    expired: "ended",
    unpaid: "ask",
    on_hold: "paused",
    suspended: "paused",
    failed_to_create: "never",
    pending: "never",
    awaiting_signup: "never",
  },
  settled: { per: "unit", end: "end", "end-day": "excluded" },
};
