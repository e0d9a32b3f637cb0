import { LEDGER_MATRIX } from "../../catalogue/ledger/matrix";
import { call } from "../call";
import { text } from "../template/columns";
import { defineSheet } from "../template/define";
import { inputs, line } from "../template/kinds";

/*
 * What every customer of the ledger pays, a year ago and now. It has a sheet of its own, so that nothing stands where
 * many customers go, and workbooks without a list of customers do without it.
 */

/** How many customers are looked up, those who pay most first. */
const MOST_CUSTOMERS = 5_000;

const month = (key: string, en: string, zh: string) => text(key, { en, "zh-CN": zh }, 110);

export const CUSTOMER_DATA = defineSheet({
  id: "customer-data",
  family: "base",
  title: { en: "Hourglass customers", "zh-CN": "Hourglass 客户（勿改）" },
  purpose: {
    en: "What every customer of the ledger pays, a year ago and now; other sheets look it up here.",
    "zh-CN": "台账中每个客户一年前与当前的 MRR，供其他各表引用。",
  },
  needs: ["setup", "ledger", "data"],
  hidden: true,
  sections: [
    inputs("days", { en: "Months", "zh-CN": "月份" }, [
      line("first_day", { en: "A year ago", "zh-CN": "一年前" }, "date", "=EOMONTH({setup!y_to},-12)"),
      line("last_day", { en: "Now", "zh-CN": "当前" }, "date", "=EOMONTH({setup!y_to},0)"),
    ]),
    {
      id: "mrr",
      title: { en: "MRR of every customer", "zh-CN": "各客户 MRR" },
      columns: [
        month("customer", "Customer", "客户"),
        month("before", "A year ago", "一年前"),
        month("now", "Now", "当前"),
      ],
      rows: { log: MOST_CUSTOMERS },
      spill: `=IF({data!rows}=0,"",${call(
        LEDGER_MATRIX,
        "{ledger!customer}",
        "{ledger!start}",
        "{ledger!end}",
        "{ledger!amount}",
        "{first_day}:{last_day}",
        "{ledger?interval}",
        "{ledger?count}",
        '"size"',
        "{data!end_day}",
      )})`,
    },
  ],
});
