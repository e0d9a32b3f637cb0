import { same, type Text } from "../../../locales/text";
import { PRODUCTS, SELLERS } from "../../base/setup/listed";
import { both } from "../../both";
import { computed, count, owner, signed, text, YES_NO } from "../../template/columns";
import { listRows } from "../../template/list-rows";
import { defineSheet } from "../../template/define";
import { fixedItem, grid, input, inputs, item } from "../../template/kinds";
import { countIf, measure, meets, ratio, results } from "../../template/measure";
import type { Row } from "../../template/types";
import { cases, NATURES, openReviews } from "./cases";
import { scope, sla } from "./promises";

const andon = grid(
  "andon",
  both("Andon", "按灯机制"),
  [
    text("first", both("First owner", "首责角色"), 120),
    count("within", both("Within hours ◆", "时限（小时）◆"), 120),
    { ...owner("then", both("Then", "升级角色")) },
    count("then_within", both("Within hours", "升级时限（小时）"), 120),
    signed(
      "late",
      both("Open over time", "超时未解决"),
      '=IF({label}="","",IF(NOT(ISNUMBER({within})),"",IF({over}>0,"✕ "&{over},{"✓ None"|"✓ 无"})))',
      110,
    ),
    {
      key: "over",
      title: both("Number", "件数"),
      width: 68,
      cell: { owner: "ours", unit: "hidden" },
    },
  ],
  [
    item("three", both("Key customer, important and urgent", "关键客户、重要且紧急"), {
      over: {
        owner: "ours",
        unit: "hidden",
        value: {
          formula:
            '=IF(ISNUMBER({within}),COUNTIFS({cases.andon},{"✕ Lit"|"✕ 亮灯"},{cases.opened},"<"&{setup!asof}+1-{within}/24),0)',
        },
      },
    }),
    ...[1, 2, 3].map((n): Row => ({
      id: `own${n}`,
      cells: {
        label: { owner: "yours" },
        late: { owner: "yours" },
        over: { owner: "yours", unit: "hidden" },
      },
    })),
  ],
  {
    label: both("Trigger", "触发条件"),
    labelWidth: 215,
    about: same("001 L675, L682"),
  },
);

const inYear = '{cases.opened},">="&{setup!y_from},{cases.opened},"<"&{setup!y_to}+1';
const REVIEWABLE = (["complaint", "unsubscribe", "refund"] as const).map((key) => `{cases.nature},{'${key}}`);
const sumOf = (...tests: readonly string[]) =>
  `(${REVIEWABLE.map((nature) => countIf(inYear, '{cases.opened},"<="&{setup!asof}-N({review_days})', nature, ...tests)).join("+")})`;
const inQuarter = '{cases.opened},">="&{setup!q_from},{cases.opened},"<"&{setup!q_to}+1';
const PASSIVE = 'SUMIFS({scope.tickets},{scope.mode},{"passive"|"被动"})';

const cost = (id: string, column: string, en: string, zh: string) => [
  input(id, both(`${en}, 12 months`, `${zh}（12 个月）`), "money", {
    link: `=SUMIFS({costs!${column}},{costs!month},">="&{setup!y_from},{costs!month},"<="&{setup!y_to})`,
  }),
];

const perCustomer = (id: string, of: string, en: string, zh: string) =>
  measure({
    id,
    label: both(`${en} per active customer, 12 months`, `${zh}，每活跃客户（12 个月）`),
    unit: "money",
    over: "now",
    value: `=${ratio(`{${of}}`, "{active}")}`,
    better: "lower",
    source: same("001 L396–399"),
  });

const measures = [
  measure({
    id: "complaint_review",
    label: both("Refunds and complaints reviewed, 12 months", "客诉退费复盘率（12 个月）"),
    unit: "percent",
    over: "now",
    value: `=${ratio(sumOf(meets("cases.reviewed", ">0")), sumOf())}`,
    rule: "complaint_review",
    next: both("Close the oldest one this week.", "本周先完成最早的一项。"),
    source: same("001 L647; 000 L69"),
  }),
  measure({
    id: "breaches",
    label: both("Promises broken, this quarter", "本季违约次数"),
    unit: "count",
    over: "now",
    value: '=IF(COUNT({sla.breaches})=0,{"○ No data"|"○ 缺数据"},SUM({sla.breaches}))',
    better: "lower",
    source: same("001 L78–79"),
  }),
  measure({
    id: "passive_share",
    label: both("Passive share of tickets", "被动服务工单占比"),
    unit: "percent",
    over: "now",
    value: `=${ratio(PASSIVE, "SUM({scope.tickets})")}`,
    better: "watch",
    source: same("R34"),
  }),
  measure({
    id: "cases_q",
    label: both("Cases opened", "新增工单"),
    unit: "count",
    over: "now",
    value: `=${countIf(inQuarter)}`,
  }),
  perCustomer("service_each", "service_cost", "Service", "客户服务"),
  perCustomer("delivery_each", "delivery_cost", "Delivery", "交付"),
  perCustomer("success_each", "success_cost", "Success", "客户成功"),
];

const byNature = grid(
  "by_nature",
  both("By nature", "按性质"),
  [
    computed(
      "quarter",
      both("Quarter", "本季"),
      "count",
      `=${countIf(inQuarter, "{cases.nature},{label}")}`,
      120,
    ),
    computed(
      "year",
      both("12 months", "12 个月"),
      "count",
      `=${countIf(inYear, "{cases.nature},{label}")}`,
      120,
    ),
    computed(
      "amount",
      both("Amount, 12 months", "金额（12 个月）"),
      "money",
      `=SUMIFS({cases.amount},${inYear},{cases.nature},{label})`,
      145,
    ),
  ],
  Object.entries(NATURES).map(([id, label]) => fixedItem(id, label)),
  { labelWidth: 215 },
);

const refundsBy = (id: string, list: string, rows: number, head: Text) =>
  grid(
    id,
    both(`Refunds by ${head.en.toLowerCase()}`, `退费按${head["zh-CN"]}`),
    [
      computed(
        "cases",
        both("Cases", "件数"),
        "count",
        `=IF({label}="","",${countIf(inYear, "{cases.nature},{'refund}", `{cases.${id}},{label}`)})`,
        120,
      ),
      computed(
        "amount",
        both("Amount", "金额"),
        "money",
        `=IF({label}="","",SUMIFS({cases.amount},${inYear},{cases.nature},{'refund},{cases.${id}},{label}))`,
        120,
      ),
    ],
    listRows(id, `setup!${list}`, rows),
    { label: head, labelWidth: 215, about: both("12 months", "12 个月") },
  );

export const SERVICE_DESK = defineSheet({
  id: "service-desk",
  family: "service",
  title: both("Service desk", "服务台"),
  purpose: both(
    "Promises, scope, cases, andon and the review of every refund; head of service.",
    "承诺、范围、工单、按灯与每笔退费的复盘；客户服务负责人使用。",
  ),
  needs: ["setup"],
  sections: [
    inputs("settings", both("Inputs", "参数"), [
      input("review_days", both("Reviewed within", "复盘时限"), "days", {
        note: both("◆ yours; younger cases don’t count yet", "◆ 自定，未到时限的暂不计"),
      }),
      input("active", both("Active customers", "活跃客户"), "count", { link: "={customers!active}" }),
      ...cost("service_cost", "support", "Customer service", "客户服务成本"),
      ...cost("delivery_cost", "delivery", "Delivery", "交付成本"),
      ...cost("success_cost", "success", "Customer success", "客户成功成本"),
      input("gtm_done", both("GTM is complete", "GTM 已完成"), "text", {
        choices: { words: YES_NO },
        note: both("no outsourcing before · 001 L395", "此前不外包 · 001 L395"),
      }),
      input(
        "one_leader",
        both("One leader for active and passive service", "主被动服务同一负责人或 OKR 咬合"),
        "text",
        {
          choices: { words: YES_NO },
          note: same("001 L684"),
        },
      ),
    ]),
    results("results", both("Results", "结果"), measures),
    openReviews,
    sla,
    andon,
    byNature,
    refundsBy("product", "products", PRODUCTS, both("Product", "产品")),
    refundsBy("seller", "sellers", SELLERS, both("Seller", "销售")),
    scope,
    cases,
  ],
  search: ["SLA", "服务等级协议", "tickets", "工单", "andon", "按灯", "refund", "退费", "complaints", "客诉"],
});
