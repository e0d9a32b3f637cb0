import type { Layout } from "../types";

/** Recurly: one row for each state of a subscription, of which the latest holds. */
export const RECURLY: Layout = {
  id: "recurly",
  name: { en: "Recurly subscriptions", "zh-CN": "Recurly 订阅" },
  kind: "subscriptions",
  needs: [
    ["account id", "account code"],
    ["plan id", "plan code"],
    ["state"],
    ["activated at"],
    ["expires at"],
  ],
  roles: {
    customer: ["account code", "account id"],
    subscription: ["uuid", "id", "subscription id"],
    product: ["plan code", "plan id", "plan name"],
    start: ["activated at"],
    end: ["expires at"],
    cancelled: ["canceled at"],
    period_end: ["current term ends at", "current period ends at"],
    amount: ["unit amount"],
    quantity: ["quantity"],
    interval: ["plan interval unit", "interval unit"],
    count: ["plan interval length", "interval length"],
    currency: ["currency"],
    status: ["state"],
    created: ["created at"],
    updated: ["updated at"],
    trial_start: ["trial started at"],
    trial_end: ["trial ends at"],
    addons: ["add ons total"],
  },
  besides: ["email", "subtotal", "tax", "total", "current term started at", "current period started at", "auto renew", "remaining billing cycles", "collection method"], // prettier-ignore
  statuses: {
    active: "counts",
    live: "counts",
    past_due: "counts",
    canceled: "ending",
    expired: "ended",
    future: "future",
    "in trial": "trial",
    pending: "never",
    failed: "never",
    paused: "paused",
  },
  settled: { amounts: "units", per: "unit", end: "end", "end-day": "excluded", zone: "written" },
};
