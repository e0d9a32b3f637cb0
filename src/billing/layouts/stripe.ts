import type { Layout } from "../types";

/** The subscriptions that Stripe’s dashboard exports. */
export const STRIPE: Layout = {
  id: "stripe",
  name: { en: "Stripe subscriptions", "zh-CN": "Stripe 订阅" },
  kind: "subscriptions",
  needs: [["customer id"], ["status"], ["ended at"], ["start", "start date"], ["amount", "quantity"]],
  roles: {
    customer: ["customer id"],
    subscription: ["id"],
    product: ["plan", "plan price id", "product", "price id"],
    start: ["start", "start date"],
    end: ["ended at"],
    cancelled: ["canceled at"],
    period_end: ["current period end"],
    amount: ["amount"],
    quantity: ["quantity"],
    interval: ["interval"],
    count: ["interval count"],
    currency: ["currency"],
    status: ["status"],
    created: ["created"],
    trial_start: ["trial start"],
    trial_end: ["trial end"],
    coupon: ["coupon"],
  },
  besides: ["customer email", "customer name", "customer description", "current period start", "cancel at period end", "tax percent", "application fee percent", "billing", "days until due"], // prettier-ignore
  signs: [
    {
      pattern: /\(UTC\)$/,
      about: { en: "times end in “(UTC)”", "zh-CN": "时间列名以“(UTC)”结尾" },
    },
    { role: "customer", pattern: /^cus_/, about: { en: "customers begin with cus_", "zh-CN": "客户编号以 cus_ 开头" } }, // prettier-ignore
    { role: "subscription", pattern: /^sub_/, about: { en: "ids begin with sub_", "zh-CN": "订阅编号以 sub_ 开头" } }, // prettier-ignore
  ],
  statuses: {
    active: "counts",
    past_due: "counts",
    trialing: "trial",
    canceled: "ended",
    incomplete: "never",
    incomplete_expired: "never",
    unpaid: "ask",
    paused: "paused",
  },
  settled: { amounts: "units", end: "end", "end-day": "excluded", zone: "written" },
};

/** The rows of Stripe’s API as warehouses keep them: amounts in the lowest unit, one price a unit. */
export const STRIPE_API: Layout = {
  ...STRIPE,
  id: "stripe-api",
  name: { en: "Stripe API rows", "zh-CN": "Stripe API 数据行" },
  needs: [["customer id", "customer"], ["status"], ["ended at"], ["start date"], ["cancel at period end", "cancel at", "unit amount", "price id"]], // prettier-ignore
  roles: {
    ...STRIPE.roles,
    customer: ["customer id", "customer"],
    subscription: ["id", "subscription id"],
    product: ["price id", "plan id", "plan", "product id", "product"],
    start: ["start date"],
    amount: ["unit amount", "plan amount", "price unit amount", "items price unit amount"],
    interval: ["interval", "recurring interval", "price recurring interval", "plan interval"],
    count: ["interval count", "recurring interval count", "price recurring interval count", "plan interval count"], // prettier-ignore
    currency: ["currency", "price currency", "plan currency"],
    coupon: ["coupon", "coupon id", "discount coupon", "discount coupon id"],
  },
  besides: ["current period start", "cancel at", "cancel at period end", "livemode", "metadata", "collection method", "latest invoice id", "default payment method id", "billing cycle anchor"], // prettier-ignore
  signs: (STRIPE.signs ?? []).filter(({ role }) => role !== undefined),
  settled: { amounts: "cents", per: "unit", end: "end", "end-day": "excluded", zone: "written" },
  // The API writes these two with two decimals, and MGA without any.
  decimals: { ISK: 2, UGX: 2, MGA: 0 },
};

/** The prices that rows of the API refer to. */
export const STRIPE_PRICES: Layout = {
  id: "stripe-prices",
  name: { en: "Stripe prices", "zh-CN": "Stripe 价格表" },
  kind: "plans",
  needs: [["id", "price id"], ["unit amount"], ["interval", "recurring interval"]],
  roles: {
    product: ["id", "price id"],
    amount: ["unit amount"],
    interval: ["interval", "recurring interval"],
    count: ["interval count", "recurring interval count"],
    currency: ["currency"],
  },
  besides: ["product", "product id", "nickname", "active", "livemode", "type", "billing scheme", "created", "recurring usage type"], // prettier-ignore
  signs: [{ role: "product", pattern: /^(price|plan)_/, about: { en: "ids begin with price_", "zh-CN": "编号以 price_ 开头" } }], // prettier-ignore
  settled: { amounts: "cents" },
};

/** What Stripe’s coupons take off. */
export const STRIPE_COUPONS: Layout = {
  id: "stripe-coupons",
  name: { en: "Stripe coupons", "zh-CN": "Stripe 优惠券" },
  kind: "coupons",
  needs: [["id", "coupon id"], ["percent off"], ["duration"]],
  roles: {
    coupon: ["id", "coupon id"],
    percent: ["percent off"],
    discount: ["amount off"],
    term: ["duration"],
    months: ["duration in months"],
    currency: ["currency"],
  },
  besides: ["name", "created", "max redemptions", "redeem by", "times redeemed", "valid"],
  settled: { amounts: "cents" },
};
