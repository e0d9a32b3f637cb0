/*
 * The columns of a ledger, and the words above them that billing systems and people use: for ledgers on sheets and
 * in files.
 */

export const LEDGER_COLUMNS = [
  "customer",
  "start",
  "end",
  "amount",
  "interval",
  "count",
  "currency",
  "product",
] as const;
export type LedgerColumn = (typeof LEDGER_COLUMNS)[number];

/** Without these no function can read a ledger. */
export const NEEDED_COLUMNS = [
  "customer",
  "start",
  "end",
  "amount",
] as const satisfies readonly LedgerColumn[];

/** The likeliest first: a table may have both an amount and the MRR of it. */
const HEADS: Readonly<Record<LedgerColumn, readonly string[]>> = {
  customer: ["customer id", "customer", "customer name", "customerid", "account id", "account", "account name", "client", "company", "subscriber", "user id", "客户编号", "客户id", "客户", "客户名称", "客户名", "公司", "公司名称", "企业名称", "租户"], // prettier-ignore
  start: ["start", "start date", "started", "started at", "starts", "start day", "from", "period start", "service start", "subscription start", "begin", "begin date", "current period start", "开始", "开始日期", "开始日", "开始时间", "起始日", "起始日期", "起", "生效日期", "服务开始", "服务开始日期", "合同开始日期"], // prettier-ignore
  end: ["end", "end date", "ended", "ended at", "ends", "end day", "to", "until", "period end", "service end", "subscription end", "expires", "expiry", "expiry date", "cancelled at", "canceled at", "current period end", "结束", "结束日期", "结束日", "结束时间", "终止日期", "到期", "到期日", "到期日期", "止", "服务结束", "服务结束日期", "合同结束日期"], // prettier-ignore
  amount: ["amount", "price", "fee", "unit amount", "plan amount", "recurring amount", "value", "contract value", "mrr", "金额", "订阅金额", "价格", "单价", "费用", "合同金额", "月费", "年费"], // prettier-ignore
  interval: ["interval", "billing interval", "billing period", "billing cycle", "billing frequency", "frequency", "period", "cycle", "plan interval", "周期", "计费周期", "付费周期", "付款周期", "收费周期"], // prettier-ignore
  count: ["count", "interval count", "intervals", "interval_count", "期数", "周期数"],
  currency: ["currency", "currency code", "币种", "货币"],
  product: ["product", "plan", "product name", "plan name", "sku", "产品", "产品名称", "套餐", "版本"],
};

/** The words of a head without what people put around them: “Start_Date *”, “金额（元）”. */
const plain = (cell: unknown) =>
  typeof cell === "string"
    ? cell
        .replace(/[(（[].*$/, "")
        .replaceAll(/[✎*_:：-]+/g, " ")
        .replaceAll(/\s+/g, " ")
        .trim()
        .toLowerCase()
    : "";

/** The columns that the heads of a line name, by their places from 0 on. */
export function columnsUnder(line: readonly unknown[]): ReadonlyMap<LedgerColumn, number> {
  const words = line.map(plain);
  return new Map(
    LEDGER_COLUMNS.flatMap((column) => {
      const at = HEADS[column].map((head) => words.indexOf(head)).find((place) => place >= 0);
      return at === undefined ? [] : [[column, at] as const];
    }),
  );
}
