import { PRODUCTS } from "../../base/setup/listed";
import { listRows } from "../../template/list-rows";
import { both } from "../../both";
import { computed, signed } from "../../template/columns";
import { grid } from "../../template/kinds";
import type { CellUnit } from "../../template/cell-unit";
import { YEAR } from "./words";

/* What one product was sold at in twelve months, by whom, and as what. */

const priced = `{deals.product},{label},{deals.acv},">0",${YEAR}`;
const THOSE =
  "({deals.product}={label})*({deals.signed}>={setup!y_from})*({deals.signed}<={setup!y_to})*({deals.acv}>0)";
const ofRow = (formula: string) => `=IF({count}="","",IF({count}=0,"",${formula}))`;
const money = (key: string, title: ReturnType<typeof both>, formula: string, unit: CellUnit = "money") =>
  computed(key, title, unit, ofRow(formula), 120);

/** Who sold at a price; the first of several. */
const seller = (price: string) =>
  ofRow(`INDEX({deals.seller},MATCH(1,${THOSE}*({deals.acv}={${price}}),0))&""`);
const soldAs = (word: "tool" | "solution") => `{deals.sold_as},{'${word}}`;

export const prices = grid(
  "prices",
  both("One product at several prices", "同品价差"),
  [
    computed("count", both("Deals", "成交数"), "count", `=IF({label}="","",COUNTIFS(${priced}))`, 82),
    money("lowest", both("Lowest", "最低"), `MINIFS({deals.acv},${priced})`),
    money("middle", both("Median", "中位数"), `MEDIAN(IF(${THOSE},{deals.acv},""))`),
    money("highest", both("Highest", "最高"), `MAXIFS({deals.acv},${priced})`),
    money("spread", both("Highest to lowest", "最高÷最低"), "{highest}/{lowest}", "multiple"),
    signed(
      "verdict",
      both("Verdict", "判定"),
      '=IF(NOT(ISNUMBER({spread})),"",IF({spread}<10,{"✓ Less than tenfold"|"✓ 不到十倍"},{"✕ Tens-fold"|"✕ 相差十倍以上"}))',
      130,
    ),
    computed("low_seller", both("Sold lowest by", "最低价销售"), "text", seller("lowest"), 89),
    computed("high_seller", both("Sold highest by", "最高价销售"), "text", seller("highest"), 102),
    computed(
      "tools",
      both("As a tool", "作工具"),
      "count",
      ofRow(`COUNTIFS(${priced},${soldAs("tool")})`),
      82,
    ),
    computed(
      "solutions",
      both("As a solution", "作解决方案"),
      "count",
      ofRow(`COUNTIFS(${priced},${soldAs("solution")})`),
      96,
    ),
    money(
      "tool_price",
      both("Mean as a tool", "作工具均价"),
      `IF({tools}=0,"",AVERAGEIFS({deals.acv},${priced},${soldAs("tool")}))`,
    ),
    money(
      "solution_price",
      both("Mean as a solution", "作方案均价"),
      `IF({solutions}=0,"",AVERAGEIFS({deals.acv},${priced},${soldAs("solution")}))`,
    ),
  ],
  listRows("product", "setup!products", PRODUCTS),
  {
    label: both("Product", "产品"),
    labelWidth: 145,
    about: both(
      "12 months; ACV whatever the customer’s size · 004 L183–187",
      "12 个月，年费不分客户规模 · 004 L183–187",
    ),
  },
);
