import { same } from "../../../locales/text";
import { both } from "../../both";
import { computed, count, money, month, text } from "../../template/columns";
import { defineSheet } from "../../template/define";
import { log } from "../../template/kinds";
import { measure, NO_DATA, ratio, results } from "../../template/measure";
import { account, decision } from "./agents";
import { models } from "./models";
import { partners, weights } from "./partners";

const conferences = log("conferences", both("Conference selling plan", "会销计划"), 4, [
  month("month", both("Month", "月份")),
  text("city", both("City", "城市")),
  count("guests", both("Guests", "客户数")),
  count("deals", both("Deals", "成交")),
  money("cost", both("Cost", "成本")),
  computed(
    "per_deal",
    both("Cost per deal", "单笔成本"),
    "money",
    '=IF(N({deals})=0,"",N({cost})/{deals})',
    102,
  ),
]);

export const CHANNEL = defineSheet({
  id: "channel",
  family: "sales",
  title: both("Channel & sales model", "渠道与销售模式"),
  purpose: both(
    "How to sell at which price, what a rebate buys, whether agents earn; head of sales, channel lead.",
    "何种客单价用何种销售方式、返佣买什么、代理商是否赚钱；销售负责人与渠道负责人使用。",
  ),
  needs: ["setup"],
  sections: [
    results("results", both("Results", "结果"), [
      measure({
        id: "agent_payback",
        label: both("Agent’s payback, the slowest of them", "代理商回本周期（最慢者）"),
        unit: "months",
        over: "now",
        value: `=IF(COUNT({agent.paid_back.a},{agent.paid_back.b},{agent.paid_back.c})=0,${NO_DATA},MAX({agent.paid_back.a},{agent.paid_back.b},{agent.paid_back.c}))`,
        rule: "agent_payback",
        better: "lower",
        source: same("001 L332"),
      }),
      measure({
        id: "earning_share",
        label: both("Partners that earn", "赚钱的伙伴占比"),
        unit: "percent",
        over: "now",
        value: `=${ratio("COUNTIFS({partners.earning},{'yes})", "(COUNTIFS({partners.earning},{'yes})+COUNTIFS({partners.earning},{'no}))")}`,
        better: "higher",
        source: same("001 L332"),
      }),
      measure({
        id: "exclusive",
        label: both("Exclusive partners", "独家伙伴"),
        unit: "count",
        over: "now",
        value: "=COUNTIFS({partners.exclusive},{'yes})",
        better: "lower",
        source: same("T38"),
      }),
      measure({
        id: "too_early",
        label: both("Partners before direct selling is proven", "直销未跑通时的伙伴"),
        unit: "text",
        over: "now",
        value: `=IF({proven}="",${NO_DATA},IF(AND({proven}={'no},COUNTA({partners.partner})>0),{"✕ Too early"|"✕ 为时过早"},{"✓ None too early"|"✓ 无"}))`,
        source: same("R27"),
      }),
    ]),
    decision,
    account,
    weights,
    models,
    conferences,
    partners,
  ],
  search: [
    "agents",
    "代理",
    "partners",
    "伙伴",
    "rebate",
    "返佣",
    "sales model",
    "销售方式",
    "conference",
    "会销",
  ],
});
