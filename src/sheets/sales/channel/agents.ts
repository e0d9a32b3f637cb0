import { same } from "../../../locales/text";
import { both } from "../../both";
import { money, YES_NO } from "../../template/columns";
import { grid, input, inputs, item } from "../../template/kinds";
import type { Cell } from "../../template/types";

/* What a rebate buys, and whether an agent earns. */

const BUYS = {
  leads: both("Leads", "线索"),
  relations: both("Relations", "客情"),
  signing: both("Signing", "签约"),
  delivery: both("Delivery", "交付"),
  local: both("Local service", "本地服务"),
};

export const decision = inputs("decision", both("Channel decision", "渠道决策"), [
  input("proven", both("Direct selling is proven", "直销已跑通"), "text", {
    choices: { words: YES_NO },
    note: same("R27"),
  }),
  input("proof", both("Proof", "证据"), "link"),
  input("when_direct", both("When direct", "何时直销"), "text"),
  input("when_channel", both("When through a channel", "何时渠道"), "text"),
  ...[1, 2, 3].map((n) =>
    input(`buys${n}`, both(`What the rebate buys, ${n}`, `返佣买什么 ${n}`), "text", {
      choices: { words: BUYS },
    }),
  ),
  input("profile", both("Partner profile", "伙伴画像"), "text"),
  input("joint", both("Joint operation", "联营"), "text", { choices: { words: YES_NO } }),
  input("adapt", both("Left to the place to adapt", "因地制宜的部分"), "text", { note: same("X29") }),
]);

const AGENTS = ["a", "b", "c"] as const;
const MONTHS = `{${Array.from({ length: 24 }, (_, i) => i + 1).join(",")}}`;
const cell = (row: string, agent: string) => `{agent.${row}.${agent}}`;

/** What an agent earns in a full month, and what has come in after so many months of an even ramp. */
const full = (agent: string) =>
  `(${cell("deals_full", agent)}*${cell("agent_acv", agent)}*${cell("rebate", agent)})`;
function left(agent: string, months: string): string {
  const ramp = `MAX(1,N(${cell("to_full", agent)}))`;
  const come = `IF(${months}<=${ramp},${months}*(${months}+1)/(2*${ramp}),(${ramp}+1)/2+${months}-${ramp})`;
  return `(${full(agent)}*${come}-N(${cell("own_cost", agent)})*${months}-${cell("investment", agent)})`;
}
const needs = (agent: string) =>
  `COUNT(${["investment", "deals_full", "agent_acv", "rebate"].map((row) => cell(row, agent)).join(",")})<4`;
const ours = (unit: Cell["unit"], formula: (agent: string) => string): Readonly<Record<string, Cell>> =>
  Object.fromEntries(
    AGENTS.map((agent) => [agent, { owner: "ours", unit, value: { formula: formula(agent) } }]),
  );
const typed = (unit: Cell["unit"]): Readonly<Record<string, Cell>> =>
  Object.fromEntries(AGENTS.map((agent) => [agent, { owner: "yours", unit }]));

export const account = grid(
  "agent",
  both("An agent’s account", "代理商账本"),
  AGENTS.map((key) => ({
    ...money(key, both(`Agent ${key.toUpperCase()}`, `代理商 ${key.toUpperCase()}`), 102),
  })),
  [
    item("investment", both("Investment: people, training, deposit", "投入：人员、培训、押金")),
    item("own_cost", both("Own cost a month", "每月自有成本")),
    item("deals_full", both("Deals a month in full swing", "成熟期月单量"), typed("number")),
    item("to_full", both("Months until full swing", "达到成熟期的月数"), typed("months")),
    item("agent_acv", both("ACV", "年费")),
    item("rebate", both("Rebate", "返佣比例"), typed("percent")),
    item("renewal_share", both("Share of renewals", "续费分成"), typed("percent")),
    item(
      "full_month",
      both("Margin of a month in full swing", "成熟期月毛利"),
      ours("money", (agent) => `=IF(${needs(agent)},"",${full(agent)}-N(${cell("own_cost", agent)}))`),
    ),
    item(
      "year_one",
      both("Left after the first year", "首年结余"),
      ours("money", (agent) => `=IF(${needs(agent)},"",${left(agent, "12")})`),
    ),
    item(
      "two_years",
      both("Left after two years", "两年结余"),
      ours("money", (agent) => `=IF(${needs(agent)},"",${left(agent, "24")})`),
    ),
    item(
      "paid_back",
      both("Months to pay back", "回本月数"),
      ours(
        "months",
        (agent) =>
          `=IF(${needs(agent)},"",IF(MIN(IF(${left(agent, MONTHS)}>=0,${MONTHS},99))=99,{"○ Not in 24 months"|"○ 24 个月内未回本"},MIN(IF(${left(agent, MONTHS)}>=0,${MONTHS},99))))`,
      ),
    ),
  ],
  {
    about: both(
      "an even ramp; without renewals, which come on top · 001 L332",
      "按线性爬坡；未计续费分成 · 001 L332",
    ),
  },
);
