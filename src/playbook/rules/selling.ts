import { bounded, metric, open, watch } from "./open";
import { STAGES, type MetricRules, type Rule } from "./rule";

/* Shares that are counted in registers of deals, leads, trials, partners, sellers and cases. */

const noneOrSome = (label: string, meaning: readonly [string, string], at: readonly [string, string]): Rule =>
  bounded(
    [
      { to: 0, label: "none", meaning: { en: "none", "zh-CN": "无" } },
      { above: 0, label, meaning: { en: meaning[0], "zh-CN": meaning[1] } },
    ],
    { at, stages: ["PMF"] },
  );

export const SELLING: readonly MetricRules[] = [
  metric(
    "silent_pay_share",
    ["Self-serve payment share", "静默支付占比"],
    "percent",
    [open("lower", { at: ["001", "L330"] })],
    ["SILENTPAY"],
  ),
  metric(
    "half_year_share",
    ["Half-year contract share", "半年付占比"],
    "percent",
    [noneOrSome("avoid", ["avoid", "应避免"], ["001", "L162"]), open("lower", { at: ["001", "L162"] })],
    ["HALFYEARSHARE"],
  ),
  metric(
    "multi_year_share",
    ["Multi-year prepaid share", "一次性多年收费占比"],
    "percent",
    [
      noneOrSome("reduce", ["reduce", "应减少"], ["001", "L160–161"]),
      open("lower", { at: ["001", "L160–161"] }),
    ],
    ["MULTIYEARSHARE"],
  ),
  metric(
    "arr_to_tcv",
    ["ARR to contract value", "ARR 与合同额之比"],
    "multiple",
    [watch({ en: "report ARR", "zh-CN": "对外报 ARR" }, { at: ["004", "L207"] })],
    ["ARRRATIO"],
  ),
  metric("discount_average", ["Average discount", "平均折扣"], "percent", [
    open("lower", { at: ["001", "L197"], stages: STAGES }),
  ]),
  metric(
    "discount_quota_use",
    ["Discount quota used", "折扣配额使用率"],
    "multiple",
    [
      bounded(
        [
          { to: 1, label: "within", meaning: { en: "within the quota", "zh-CN": "配额内" } },
          { above: 1, label: "over", meaning: { en: "over the quota", "zh-CN": "超配额" } },
        ],
        { at: ["001", "L314"], stages: STAGES },
      ),
    ],
    ["DISCOUNTQUOTA"],
  ),
  metric("handover_rate", ["Hand-over to users", "用户交接率"], "percent", [
    open("higher", { at: ["001", "L352"] }),
  ]),
  metric(
    "referral_share",
    ["Referral share", "转介绍占比"],
    "percent",
    [
      open("higher", { at: ["001", "L124, L593"], stages: ["PMF", "GTM"] }),
      watch(
        { en: "a supplement in a large team", "zh-CN": "大团队中为辅助来源" },
        { at: ["001", "L593"], stages: ["SCALE"] },
      ),
    ],
    ["REFERRALSHARE"],
  ),
  metric(
    "lead_budget_share",
    ["Leads’ part of marketing", "线索预算占比"],
    "percent",
    [
      bounded(
        [
          { below: 1, label: "mixed", meaning: { en: "leads and brand", "zh-CN": "长短结合" } },
          { from: 1, label: "leads_only", meaning: { en: "leads only", "zh-CN": "仅看线索" } },
        ],
        { at: ["000", "L59"], stages: STAGES },
      ),
    ],
    ["MKTMIX"],
  ),
  metric(
    "marketing_modes",
    ["Marketing modes in use", "在用营销模式数"],
    "count",
    [
      bounded(
        [
          { from: 3, label: "combined", meaning: { en: "all three combined", "zh-CN": "三种并用" } },
          { below: 3, label: "incomplete", meaning: { en: "not all in use", "zh-CN": "未并用" } },
        ],
        { at: ["004", "L137"] },
      ),
    ],
    ["MODEMIX"],
  ),
  metric("top_mode_share", ["Largest mode’s share", "最大营销模式占比"], "percent", [
    open("lower", { at: ["004", "L137–141"] }),
  ]),
  metric("sql_share", ["SQL share", "SQL 占比"], "percent", [open("higher", { at: ["001", "L590–592"] })]),
  metric("lead_age", ["Hours to first contact", "线索响应时长"], "hours", [
    open("lower", { at: ["004", "L157–161"] }),
  ]),
  metric("collision_share", ["Deal collisions", "撞单占比"], "percent", [
    watch({ en: "some is normal", "zh-CN": "少量属正常" }, { at: ["001", "L313"] }),
  ]),
  metric("price_gap", ["Price gap of one product", "同品价差"], "multiple", [
    bounded(
      [
        { below: 10, label: "closer", meaning: { en: "less than tenfold", "zh-CN": "相差不到十倍" } },
        {
          from: 10,
          label: "tens_fold",
          meaning: { en: "tens-fold: some sell it as a tool", "zh-CN": "相差十倍以上，部分按工具售卖" },
        },
      ],
      { at: ["004", "L183–187"], stages: STAGES },
    ),
  ]),
  metric("trial_to_cycle", ["Trial to sales cycle", "试用与签单周期之比"], "multiple", [
    watch({ en: "set it by the cycle", "zh-CN": "按签单周期设定" }, { at: ["001", "L325"] }),
  ]),
  metric(
    "plg_rate",
    ["Free-to-paid upgrades", "免费转付费率"],
    "percent",
    [open("higher", { at: ["001", "L317–322"] })],
    ["PLGRATE"],
  ),
  metric(
    "agent_payback",
    ["Agent’s payback", "代理商回本周期"],
    "months",
    [open("lower", { at: ["001", "L332"] })],
    ["AGENTPAYBACK"],
  ),
  metric(
    "rep_retention",
    ["Stable sellers kept", "稳定出单销售留存率"],
    "percent",
    [open("higher", { at: ["001", "L494"] })],
    ["REPRETENTION"],
  ),
  metric(
    "rep_cost",
    ["Cost of a stable seller", "稳定出单销售平均成本"],
    "amount",
    [
      watch(
        { en: "put it into the budget", "zh-CN": "计入预算" },
        { at: ["001", "L511"], stages: ["GTM", "SCALE"] },
      ),
    ],
    ["REPCOST"],
  ),
  metric(
    "rep_deals",
    ["Deals per seller a month", "单人月单量"],
    "count",
    [watch({ en: "no limit in the source", "zh-CN": "手册未给数字" }, { at: ["002", "L10"] })],
    ["REPCAPACITY"],
  ),
  metric(
    "manager_attrition",
    ["Left because of the manager", "因直属上司离职占比"],
    "percent",
    [watch({ en: "some 70% where pay is fair", "zh-CN": "薪酬正常时约七成" }, { at: ["001", "L530"] })],
    ["MGRATTRITION"],
  ),
  metric("practice_uplift", ["Best practice’s effect", "最佳实践有效性"], "percent", [
    bounded(
      [
        { above: 0, label: "valid", meaning: { en: "valid", "zh-CN": "有效" } },
        { to: 0, label: "not_valid", meaning: { en: "not valid", "zh-CN": "无效" } },
      ],
      { at: ["001", "L449"] },
    ),
  ]),
  metric("case_cells", ["Case coverage", "案例覆盖率"], "percent", [
    open("higher", { at: ["001", "L305–306"] }),
  ]),
];
