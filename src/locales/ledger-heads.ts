/* The heads over the columns of a ledger, in the words that billing systems and people use; the likeliest first. */

export const LEDGER_HEADS = {
  customer: ["customer id", "customer", "customer name", "customerid", "account id", "account", "account name", "client", "company", "subscriber", "user id", "客户编号", "客户id", "客户", "客户名称", "客户名", "公司", "公司名称", "企业名称", "租户"], // prettier-ignore
  start: ["start", "start date", "started", "started at", "starts", "start day", "from", "period start", "service start", "subscription start", "begin", "begin date", "current period start", "开始", "开始日期", "开始日", "开始时间", "起始日", "起始日期", "起", "生效日期", "服务开始", "服务开始日期", "合同开始日期"], // prettier-ignore
  end: ["end", "end date", "ended", "ended at", "ends", "end day", "to", "until", "period end", "service end", "subscription end", "expires", "expiry", "expiry date", "cancelled at", "canceled at", "current period end", "结束", "结束日期", "结束日", "结束时间", "终止日期", "到期", "到期日", "到期日期", "止", "服务结束", "服务结束日期", "合同结束日期"], // prettier-ignore
  amount: ["amount", "price", "fee", "unit amount", "plan amount", "recurring amount", "value", "contract value", "金额", "订阅金额", "价格", "单价", "费用", "合同金额", "月费", "年费", "mrr"], // prettier-ignore
  interval: ["interval", "billing interval", "billing period", "billing cycle", "billing frequency", "frequency", "period", "cycle", "plan interval", "周期", "计费周期", "付费周期", "付款周期", "收费周期"], // prettier-ignore
  count: ["count", "interval count", "intervals", "interval_count", "期数", "周期数"],
  currency: ["currency", "currency code", "币种", "货币"],
  product: ["product", "plan", "product name", "plan name", "sku", "产品", "产品名称", "套餐", "版本"],
} as const;
