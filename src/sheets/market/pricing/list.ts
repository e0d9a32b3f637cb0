import { DISCOUNTBREAKEVEN } from "../../../catalogue/pricing/discountbreakeven";
import { PRICEFLOOR } from "../../../catalogue/pricing/pricefloor";
import { same, type Text } from "../../../locales/text";
import { call } from "../../call";
import { money, text } from "../../template/columns";
import { input, inputs, line, log } from "../../template/kinds";
import { NO_DATA } from "../../template/measure";
import type { CellUnit } from "../../template/cell-unit";

/* What a price must cover, what it is, and what a discount takes. */

/** One of the four lines that a discount comes to, as SAAS.DISCOUNTIMPACT has them. */
const impact = (id: string, label: Text, unit: CellUnit, value: string) =>
  line(
    id,
    label,
    unit,
    `=IF(OR(COUNT({list},{discount},{at_list})<3,N({list})=0,N({discount})>=1,N({at_list})=0),${NO_DATA},${value})`,
  );

export const floor = inputs(
  "floor",
  { en: "Floor and list price", "zh-CN": "底价与标价" },
  [
    input("unit_cost", { en: "Cost of one unit a year", "zh-CN": "单位成本（年）" }, "money"),
    input("wanted", { en: "Margin wanted", "zh-CN": "目标毛利率" }, "percent"),
    line(
      "floor_price",
      { en: "Floor", "zh-CN": "底价" },
      "money",
      `=IF(OR(COUNT({unit_cost},{wanted})<2,N({wanted})>=1),${NO_DATA},${call(PRICEFLOOR, "{unit_cost}", "{wanted}")})`,
      { en: "competition leads, cost is the floor · 000 L50", "zh-CN": "竞争为先，成本为底 · 000 L50" },
    ),
    input("list", { en: "List price a year", "zh-CN": "标价（年）" }, "money"),
    line(
      "above_floor",
      { en: "List price to floor", "zh-CN": "标价与底价之比" },
      "multiple",
      `=IF(OR(COUNT({list},{floor_price})<2,N({floor_price})=0),${NO_DATA},{list}/{floor_price})`,
    ),
    line(
      "at_list",
      { en: "Margin at list price", "zh-CN": "标价毛利率" },
      "percent",
      `=IF(OR(COUNT({list},{unit_cost})<2,N({list})=0),${NO_DATA},1-{unit_cost}/{list})`,
    ),
    input("discount", { en: "A discount of", "zh-CN": "折扣幅度" }, "percent"),
    impact("discounted", { en: "Price after it", "zh-CN": "折后价" }, "money", "{list}*(1-{discount})"),
    impact(
      "profit_left",
      { en: "Gross profit left", "zh-CN": "折后单位毛利" },
      "money",
      "{list}*({at_list}-{discount})",
    ),
    impact(
      "margin_left",
      { en: "Margin left", "zh-CN": "折后毛利率" },
      "percent",
      "({at_list}-{discount})/(1-{discount})",
    ),
    impact(
      "profit_lost",
      { en: "Change of gross profit", "zh-CN": "毛利变化" },
      "percent",
      "-{discount}/{at_list}",
    ),
    line(
      "more_needed",
      { en: "More to sell to earn the same", "zh-CN": "保本所需增量" },
      "percent",
      `=IF(OR(COUNT({discount},{at_list})<2,N({discount})>=N({at_list})),${NO_DATA},${call(DISCOUNTBREAKEVEN, "{discount}", "{at_list}")})`,
    ),
  ],
  same("000 L50; 001 L197"),
);

export const competitors = log("competitors", { en: "Competitors", "zh-CN": "竞争对手" }, 6, [
  text("name", { en: "Name", "zh-CN": "名称" }, 215),
  money("price", { en: "Price a year", "zh-CN": "价格（年）" }, 110),
  text("contents", { en: "What is in it", "zh-CN": "包含内容" }, 400),
]);
