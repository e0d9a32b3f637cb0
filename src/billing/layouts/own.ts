import { LEDGER_HEADS } from "../../locales/ledger-heads";
import type { Layout, Treatment } from "../types";

/* Tables without a system of their own: what people, invoices and analytics systems write. */

const STATUSES: Readonly<Record<string, Treatment>> = {
  active: "counts", live: "counts", running: "counts", past_due: "counts", "past due": "counts", paid: "counts", 有效: "counts", 生效: "counts", 在约: "counts", 正常: "counts", 使用中: "counts",
  cancelled: "ended", canceled: "ended", ended: "ended", expired: "ended", churned: "ended", inactive: "ended", 已取消: "ended", 已结束: "ended", 已到期: "ended", 到期: "ended", 流失: "ended", 已流失: "ended", 终止: "ended", 已终止: "ended",
  "non renewing": "ending", 不续约: "ending",
  trial: "trial", trialing: "trial", "in trial": "trial", 试用: "trial", 试用中: "trial",
  incomplete: "never", incomplete_expired: "never", pending: "never", draft: "never", void: "never", failed: "never", 草稿: "never", 作废: "never",
  future: "future", 未开始: "future", 待生效: "future",
  paused: "paused", 暂停: "paused", 已暂停: "paused",
}; // prettier-ignore

const CANCELLED = ["cancelled at", "canceled at", "cancel date", "cancelled on", "cancellation date", "取消日期", "取消时间", "退订日期"]; // prettier-ignore
const PERIOD_END = [
  "current period end",
  "period end",
  "current term end",
  "next billing date",
  "下次扣款日",
];
const PERIOD_START = ["current period start", "period start"];
const without = (heads: readonly string[], others: readonly string[]) =>
  heads.filter((head) => !others.includes(head));

const CUSTOMER = [...LEDGER_HEADS.customer, "client name", "customer email", "email", "user", "org", "organisation", "organization", "甲方"]; // prettier-ignore
const TAX = ["tax", "tax amount", "vat", "gst", "税额", "税"];
const CURRENCY = LEDGER_HEADS.currency;
const PRODUCT = LEDGER_HEADS.product;

/** A table of subscriptions of one’s own. */
export const OWN: Layout = {
  id: "own",
  name: { en: "A table of subscriptions", "zh-CN": "订阅明细表" },
  kind: "subscriptions",
  needs: [],
  roles: {
    customer: CUSTOMER,
    subscription: ["subscription id", "subscription", "contract", "contract no", "contract number", "contract id", "合同号", "合同编号", "订阅号"], // prettier-ignore
    product: PRODUCT,
    start: [...without(LEDGER_HEADS.start, PERIOD_START), "activated at", "subscription started at", "contract start", "开通日期", "签约日期", ...PERIOD_START], // prettier-ignore
    end: [...without(LEDGER_HEADS.end, [...CANCELLED, ...PERIOD_END]), "expires at", "contract end", "终止日", "截止日期", "截止日"], // prettier-ignore
    cancelled: CANCELLED,
    period_end: PERIOD_END,
    amount: LEDGER_HEADS.amount,
    quantity: [
      "quantity",
      "qty",
      "seats",
      "units",
      "licences",
      "licenses",
      "数量",
      "席位",
      "席位数",
      "账号数",
    ],
    interval: LEDGER_HEADS.interval,
    count: LEDGER_HEADS.count,
    currency: CURRENCY,
    status: ["status", "state", "subscription status", "状态", "订阅状态"],
    created: ["created", "created at", "创建时间"],
    updated: ["updated at", "updated", "last updated", "更新时间"],
    trial_start: ["trial start", "trial started at"],
    trial_end: ["trial end", "trial ends at", "trial ended at", "试用结束", "试用结束日期"],
    pause: ["pause date", "paused at", "暂停日期"],
    resume: ["resume date", "resumed at", "恢复日期"],
    tax: TAX,
    discount: ["discount", "discount amount", "优惠金额", "折扣金额"],
    percent: ["discount %", "discount percent", "discount percentage", "折扣率"],
    term: ["term", "term months", "contract term", "合同期限", "合同期"],
  },
  statuses: STATUSES,
};

/** One row an invoice or a line of it: the amount pays for the row’s own days. */
export const INVOICES: Layout = {
  id: "invoices",
  name: { en: "Invoices", "zh-CN": "发票明细" },
  kind: "invoices",
  needs: [
    ["service from", "service start", "service period start", "service start date", "period from", "服务开始", "服务开始日期", "服务期起"],
    ["service to", "service end", "service period end", "service end date", "period to", "服务结束", "服务结束日期", "服务期止"],
  ], // prettier-ignore
  roles: {
    customer: [...CUSTOMER, "contact name", "contactname", "bill to"],
    subscription: ["invoice no", "invoice number", "invoicenumber", "invoice", "invoice id", "num", "发票号", "发票号码", "单号"], // prettier-ignore
    product: [...PRODUCT, "item", "product service", "description", "服务项目"],
    start: ["service from", "service start", "service period start", "service start date", "period from", "服务开始", "服务开始日期", "服务期起"], // prettier-ignore
    end: ["service to", "service end", "service period end", "service end date", "period to", "服务结束", "服务结束日期", "服务期止"], // prettier-ignore
    amount: [...LEDGER_HEADS.amount, "net amount", "line amount", "lineamount", "total", "不含税金额"],
    currency: CURRENCY,
    tax: [...TAX, "taxamount"],
    status: ["status", "状态"],
    date: ["invoice date", "invoicedate", "date", "开票日期"],
  },
  besides: ["due date", "duedate", "memo", "reference"],
  statuses: { paid: "counts", open: "counts", authorised: "counts", overdue: "counts", void: "never", voided: "never", draft: "never", deleted: "never", 作废: "never" }, // prettier-ignore
  settled: { per: "whole", end: "end" },
};

const CHANGE = ["mrr change", "mrr movement", "movement", "change in mrr", "delta mrr", "mrr delta", "activity mrr movement", "mrr 变动", "变动金额"]; // prettier-ignore

/** One row a movement, as ChartMogul and ProfitWell export: for bridges, for it has no spans. */
export const MOVEMENTS: Layout = {
  id: "movements",
  name: { en: "MRR movements (ChartMogul, ProfitWell)", "zh-CN": "MRR 变动（ChartMogul、ProfitWell）" },
  kind: "movements",
  needs: [CHANGE, ["type", "movement type", "activity type", "event type", "类型"]],
  roles: {
    customer: [...CUSTOMER, "customer uuid"],
    date: ["date", "activity date", "event date", "effective date", "日期"],
    type: ["type", "movement type", "activity type", "event type", "类型"],
    amount: CHANGE,
    currency: CURRENCY,
  },
  besides: ["description", "mrr", "arr", "activity mrr", "activity arr", "subscription external id"],
  settled: { per: "whole" },
};

/** One row a change of plan: it holds until the next of the same customer. */
export const EVENTS: Layout = {
  id: "events",
  name: { en: "Events: a new MRR a row", "zh-CN": "变更记录：每行一个新 MRR" },
  kind: "events",
  needs: [["date", "event date", "changed at", "effective date", "日期", "变更日期"], ["new mrr", "mrr", "mrr after", "新 mrr", "变更后 mrr"]], // prettier-ignore
  roles: {
    customer: CUSTOMER,
    subscription: ["subscription id", "subscription", "合同号"],
    product: PRODUCT,
    date: ["date", "event date", "changed at", "effective date", "日期", "变更日期"],
    amount: ["new mrr", "mrr after", "mrr", "新 mrr", "变更后 mrr"],
    currency: CURRENCY,
  },
  besides: ["event", "old mrr", "previous mrr", "note", "reason"],
  settled: { per: "whole" },
};

/** A ledger as `hourglass ledger` writes it. */
export const HOURGLASS: Layout = {
  id: "hourglass",
  name: { en: "A ledger of Hourglass", "zh-CN": "Hourglass 台账" },
  kind: "subscriptions",
  needs: [["customer"], ["start"], ["end"], ["amount"], ["interval"], ["subscription"], ["source"]],
  roles: {
    customer: ["customer"],
    subscription: ["subscription"],
    product: ["product"],
    start: ["start"],
    end: ["end"],
    amount: ["amount"],
    interval: ["interval"],
    currency: ["currency"],
  },
  besides: ["source"],
  settled: {
    decimal: "point",
    amounts: "units",
    per: "whole",
    end: "end",
    "end-day": "excluded",
    zone: "written",
  },
};
