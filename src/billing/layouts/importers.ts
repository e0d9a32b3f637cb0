import type { Layout } from "../types";

/* Sheets that analytics systems ask for, and that people therefore have. */

/** Baremetrics’ import sheet: plans in the lowest unit, one price a unit. */
export const BAREMETRICS: Layout = {
  id: "baremetrics",
  name: { en: "Baremetrics import sheet", "zh-CN": "Baremetrics 导入表" },
  kind: "subscriptions",
  needs: [["plan oid"], ["plan amount"], ["customer oid"], ["subscription started at"]],
  roles: {
    customer: ["customer oid"],
    subscription: ["subscription oid"],
    product: ["plan name", "plan oid"],
    start: ["subscription started at"],
    end: ["subscription canceled at"],
    amount: ["plan amount"],
    quantity: ["subscription quantity"],
    interval: ["plan interval"],
    count: ["plan interval count"],
    currency: ["plan currency"],
  },
  besides: ["plan oid", "customer name", "customer email", "customer created at", "subscription addons", "subscription discount"], // prettier-ignore
  settled: { amounts: "cents", per: "unit", end: "end", "end-day": "excluded", zone: "written" },
};

/** OpenPay’s import: the total of each row with its tax, the end blank while it runs. */
export const OPENPAY: Layout = {
  id: "openpay",
  name: { en: "OpenPay import", "zh-CN": "OpenPay 导入表" },
  kind: "subscriptions",
  needs: [["customer email"], ["total amount"], ["period start"], ["period end"], ["billing interval"]],
  roles: {
    customer: ["customer email"],
    product: ["product name"],
    start: ["period start"],
    end: ["period end"],
    amount: ["total amount"],
    quantity: ["quantity"],
    interval: ["billing interval"],
    count: ["billing interval count"],
    currency: ["currency"],
    tax: ["tax amount"],
  },
  besides: ["discount name", "customer name", "product description"],
  settled: { amounts: "units", per: "whole", tax: "included", end: "end", zone: "written" },
};
