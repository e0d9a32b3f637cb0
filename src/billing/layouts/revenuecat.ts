import type { Layout } from "../types";

/** RevenueCat’s scheduled export: one row a renewal; the ends of renewals touch or overlap by hours. */
export const REVENUECAT: Layout = {
  id: "revenuecat",
  name: { en: "RevenueCat transactions", "zh-CN": "RevenueCat 交易" },
  kind: "renewals",
  needs: [
    ["rc original app user id", "app user id"],
    ["product identifier"],
    ["start time"],
    ["price in usd"],
  ],
  roles: {
    customer: ["rc original app user id", "app user id", "rc last seen app user id alias"],
    product: ["product identifier"],
    start: ["start time"],
    end: ["effective end time", "end time"],
    amount: ["price in usd"],
    interval: ["product duration"],
    updated: ["updated at"],
    refunded: ["refunded at"],
    sandbox: ["is sandbox"],
    trial: ["is trial period"],
  },
  besides: ["end time", "grace period end time", "store", "is auto renewable", "is in intro offer period", "ownership type", "billing issues detected at", "purchased currency", "price in purchased currency", "renewal number", "store transaction id", "original store transaction id", "country", "takehome percentage", "unsubscribe detected at", "platform", "offer", "offer type", "first seen time", "auto resume time", "presented offering", "entitlement identifiers", "custom subscriber attributes", "last seen app user id alias", "rc last seen app user id alias", "tax percentage", "commission percentage", "reserved subscriber attributes"], // prettier-ignore
  settled: { amounts: "units", per: "whole", end: "end", "end-day": "excluded", zone: "written" },
  currency: "USD",
};
