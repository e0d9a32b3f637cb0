import { MRR } from "../../catalogue/recurring-revenue/mrr";
import { call } from "../call";
import { computed, count, date, fromList, money, note, oneOf, text } from "../template/columns";
import { defineSheet } from "../template/define";
import { log } from "../template/kinds";

const INTERVALS = {
  month: { en: "month", "zh-CN": "月" },
  quarter: { en: "quarter", "zh-CN": "季" },
  year: { en: "year", "zh-CN": "年" },
  week: { en: "week", "zh-CN": "周" },
  day: { en: "day", "zh-CN": "日" },
  term: { en: "term", "zh-CN": "整期" },
};

/** What a row pays per month; of a term, as a year of 365 days would, to cents as the LEDGER functions round it. */
const MONTHLY =
  "IF({interval}={'term},IF(N({end})>{start},ROUND({amount}*365/(12*({end}-{start})),2),0)," +
  `${call(MRR, "{amount}", "{interval}", "{count}")})`;

export const LEDGER = defineSheet({
  id: "ledger",
  family: "base",
  title: { en: "Subscription ledger", "zh-CN": "订阅台账" },
  purpose: {
    en: "The rows a billing system would export, for companies without a table of their own; finance and sales ops.",
    "zh-CN": "相当于计费系统导出的明细，供没有自有台账的公司使用；财务与销售运营填写。",
  },
  needs: ["setup"],
  sections: [
    log(
      "rows",
      { en: "Subscriptions", "zh-CN": "订阅明细" },
      300,
      [
        text("customer", { en: "Customer", "zh-CN": "客户" }),
        fromList("product", { en: "Product", "zh-CN": "产品" }, "setup!products"),
        date("start", { en: "Start", "zh-CN": "开始" }),
        date("end", { en: "End", "zh-CN": "结束" }),
        money("amount", { en: "Amount", "zh-CN": "金额" }),
        oneOf("interval", { en: "Interval", "zh-CN": "周期" }, INTERVALS, 75),
        count("count", { en: "Count", "zh-CN": "期数" }),
        text("currency", { en: "Currency", "zh-CN": "币种" }, 68),
        text("contract", { en: "Contract no.", "zh-CN": "合同号" }),
        computed(
          "mrr",
          { en: "MRR", "zh-CN": "MRR" },
          "money",
          `=IF(OR({customer}="",{amount}=""),"",${MONTHLY})`,
        ),
        note(),
      ],
      {
        about: {
          en: "End is the first day not covered; blank while it runs",
          "zh-CN": "结束为不再覆盖的第一天；仍在用则留空",
        },
        rules: [
          {
            column: "start",
            when: 'AND({customer}<>"",{start}="")',
            look: "missing",
            count: 'COUNTIFS({rows.customer},"<>",{rows.start},"")',
          },
          {
            column: "end",
            when: "AND(ISNUMBER({end}),{end}<{start})",
            look: "fail",
            count: 'SUMPRODUCT(({rows.end}<>"")*({rows.end}<{rows.start}))',
          },
          {
            column: "amount",
            when: 'AND({customer}<>"",{amount}="")',
            look: "missing",
            count: 'COUNTIFS({rows.customer},"<>",{rows.amount},"")',
          },
        ],
      },
    ),
  ],
  search: ["contracts", "合同", "billing", "计费"],
});
