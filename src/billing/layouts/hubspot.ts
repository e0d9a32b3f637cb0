import type { Layout } from "../types";

/** HubSpot’s line items: deals, whose term says the end. */
export const HUBSPOT: Layout = {
  id: "hubspot",
  name: { en: "HubSpot line items", "zh-CN": "HubSpot 订单行" },
  kind: "subscriptions",
  needs: [["recurringbillingfrequency", "recurring billing frequency", "billing frequency"], ["amount", "net price"], ["start date", "billing start date", "hs recurring billing start date"]], // prettier-ignore
  roles: {
    customer: ["company", "associated company", "company name", "associated company ids", "deal name", "associated deal"], // prettier-ignore
    subscription: ["hs object id", "record id", "line item id", "id"],
    product: ["name", "product", "hs sku"],
    start: ["hs recurring billing start date", "billing start date", "start date"],
    end: ["hs recurring billing end date", "billing end date"],
    term: ["hs recurring billing period", "term", "term months"],
    amount: ["amount", "net price"],
    quantity: ["quantity"],
    interval: ["recurringbillingfrequency", "recurring billing frequency", "billing frequency"],
    currency: ["hs line item currency code", "currency"],
  },
  besides: ["price", "unit price", "hs discount percentage", "discount", "hs cost of goods sold", "createdate", "deal stage"], // prettier-ignore
  // A line without a frequency is paid once.
  settled: { amounts: "units", end: "end", "end-day": "excluded", zone: "written", interval: "once" },
};
