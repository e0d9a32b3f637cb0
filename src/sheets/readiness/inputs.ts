import { ARPA } from "../../catalogue/recurring-revenue/arpa";
import { CAC } from "../../catalogue/unit-economics/cac";
import { LTV } from "../../catalogue/unit-economics/ltv";
import { MARGINS } from "../../catalogue/unit-economics/margins";
import type { Text } from "../../locales/text";
import type { Capability } from "../../playbook/checklist";
import { call } from "../call";
import type { InputCells } from "./cells";
import type { Input, InputUnit } from "./input";

/** The sum of some cells without those whose partner is missing. */
function paired(cells: readonly string[], partners: readonly string[]): string {
  return cells.map((cell, i) => `${cell}*ISNUMBER(${partners[i]})`).join("+");
}

const row =
  (capability: Capability) =>
  <T extends object>(
    ref: string,
    unit: InputUnit,
    periods: "all" | "latest",
    needs: number,
    label: Text,
    about: Text,
    more?: T,
  ) => ({ ref, capability, unit, periods, needs, label, about, ...(more as T) });

const product = row("product_rd");
const sales = row("marketing_sales");
const service = row("service_ops");
const business = row("business_mgmt");
const organization = row("organization");

/** Everything the metric items read, in the order of the sheet. Periods are quarters. */
export const INPUTS: readonly Input[] = [
  product(
    "I01",
    "money",
    "all",
    3,
    { en: "R&D cost", "zh-CN": "研发成本" },
    {
      en: "Pay, cloud and tools of product and engineering in the quarter",
      "zh-CN": "当季产品与研发的薪酬、云资源与工具",
    },
  ),
  product(
    "I02",
    "money",
    "all",
    3,
    { en: "Revenue", "zh-CN": "收入" },
    {
      en: "Subscription revenue recognised in the quarter",
      "zh-CN": "当季确认的订阅收入",
    },
  ),
  product(
    "I03",
    "share",
    "all",
    3,
    { en: "R&D share of revenue", "zh-CN": "研发占收入比" },
    {
      en: "Computed: I01 ÷ I02",
      "zh-CN": "自动计算：I01 ÷ I02",
    },
    {
      reads: ["I01", "I02"],
      value: ({ now }: InputCells) => `${now("I01")}/${now("I02")}`,
    },
  ),
  sales(
    "I04",
    "count",
    "latest",
    1,
    { en: "Deals signed", "zh-CN": "成交数" },
    {
      en: "All new contracts of the quarter",
      "zh-CN": "当季全部新签合同数",
    },
  ),
  sales(
    "I05",
    "count",
    "latest",
    1,
    { en: "of which outside the target profile", "zh-CN": "其中画像外" },
    {
      en: "Deals with customers that the agreed profile rules out; 0 if none",
      "zh-CN": "与画像外客户的成交数，没有则填 0",
    },
    { indent: true },
  ),
  sales(
    "I06",
    "share",
    "all",
    2,
    { en: "Lead-to-deal conversion", "zh-CN": "线索转成交率" },
    {
      en: "Share of the quarter’s qualified leads that signed",
      "zh-CN": "当季合格线索中签约的占比",
    },
  ),
  sales(
    "I07",
    "count",
    "all",
    2,
    { en: "Sellers", "zh-CN": "销售人数" },
    {
      en: "Full-time equivalents at the end of the quarter",
      "zh-CN": "季末全时当量",
    },
  ),
  sales(
    "I08",
    "money",
    "latest",
    1,
    { en: "New ARR signed", "zh-CN": "新签 ARR" },
    {
      en: "Yearly recurring revenue of the quarter’s new contracts",
      "zh-CN": "当季新签合同的年经常性收入",
    },
  ),
  sales(
    "I09",
    "money",
    "latest",
    1,
    { en: "Loaded cost per seller", "zh-CN": "销售人均全成本" },
    {
      en: "Pay, commission, travel and seat of one seller in the quarter",
      "zh-CN": "一名销售当季的薪酬、提成、差旅与工位",
    },
  ),
  sales(
    "I10",
    "money",
    "all",
    2,
    { en: "Sales and marketing spend", "zh-CN": "营销费用" },
    {
      en: "All of the quarter, without customer success",
      "zh-CN": "当季全部销售与市场费用，不含客户成功",
    },
  ),
  sales(
    "I11",
    "count",
    "all",
    1,
    { en: "New customers", "zh-CN": "新增客户" },
    {
      en: "Customers who paid for the first time in the quarter",
      "zh-CN": "当季首次付费的客户数",
    },
  ),
  sales(
    "I12",
    "count",
    "latest",
    1,
    { en: "Target customers in the vertical", "zh-CN": "垂直市场目标客户数" },
    {
      en: "All firms that fit the profile in the market you attack, counted bottom-up",
      "zh-CN": "在攻市场中符合画像的全部企业，自下而上统计",
    },
  ),
  sales(
    "I13",
    "count",
    "latest",
    1,
    { en: "of which your customers", "zh-CN": "其中自有客户数" },
    {
      en: "Those who pay at the end of the quarter",
      "zh-CN": "季末付费的客户数",
    },
    { indent: true },
  ),
  sales(
    "I14",
    "money",
    "latest",
    1,
    { en: "Revenue from small customers", "zh-CN": "小客户收入" },
    {
      en: "The part of the quarter’s revenue that your smallest tier pays",
      "zh-CN": "当季收入中由最小一档客户贡献的部分",
    },
  ),
  service(
    "I15",
    "days",
    "all",
    2,
    { en: "Days to first value", "zh-CN": "首次价值天数" },
    {
      en: "Median from signing to the first result the customer confirms",
      "zh-CN": "从签约到客户首次确认成果的天数，取中位数",
    },
  ),
  service(
    "I16",
    "count",
    "latest",
    1,
    { en: "Customers with a health score", "zh-CN": "有健康度评分的客户" },
    {
      en: "Active customers who were scored in the last 30 days",
      "zh-CN": "近 30 天内有评分的在约客户",
    },
  ),
  service(
    "I17",
    "count",
    "latest",
    1,
    { en: "Active customers", "zh-CN": "在约客户" },
    {
      en: "All who pay at the end of the quarter",
      "zh-CN": "季末付费的全部客户",
    },
  ),
  business(
    "I18",
    "money",
    "latest",
    1,
    { en: "MRR", "zh-CN": "MRR" },
    {
      en: "Monthly recurring revenue at the end of the quarter",
      "zh-CN": "季末的月经常性收入",
    },
  ),
  business(
    "I19",
    "money",
    "latest",
    1,
    { en: "Monthly revenue per customer (ARPA)", "zh-CN": "单客月收入（ARPA）" },
    {
      en: "Computed: SAAS.ARPA(I18, I17)",
      "zh-CN": "自动计算：SAAS.ARPA(I18, I17)",
    },
    {
      reads: ["I18", "I17"],
      value: ({ now }: InputCells) => call(ARPA, now("I18"), now("I17")),
    },
  ),
  business(
    "I20",
    "money",
    "latest",
    1,
    { en: "Yearly revenue per customer (ACV)", "zh-CN": "年客单价（ACV）" },
    {
      en: "Computed: I19 × 12",
      "zh-CN": "自动计算：I19 × 12",
    },
    {
      reads: ["I19"],
      value: ({ now }: InputCells) => `${now("I19")}*12`,
    },
  ),
  business(
    "I21",
    "share",
    "latest",
    1,
    { en: "Gross margin", "zh-CN": "毛利率" },
    {
      en: "Revenue less hosting, delivery and service, as a share of revenue",
      "zh-CN": "收入减去托管、交付与服务成本后占收入的比例",
    },
  ),
  business(
    "I22",
    "share",
    "latest",
    1,
    { en: "Monthly customer churn", "zh-CN": "月断约率" },
    {
      en: "Customers lost in a month ÷ customers at its start, mean of 12 months",
      "zh-CN": "当月断约客户 ÷ 月初客户，取 12 个月平均",
    },
  ),
  business(
    "I23",
    "months",
    "latest",
    1,
    { en: "Life ceiling", "zh-CN": "寿命上限" },
    {
      en: "Most months to credit a customer with; the handbook allows three years",
      "zh-CN": "单客最多计入的月数，手册以三年为限",
    },
    { first: 36 },
  ),
  business(
    "I24",
    "money",
    "latest",
    1,
    { en: "LTV", "zh-CN": "LTV" },
    {
      en: "Computed: SAAS.LTV(I19, I21, I22,,, I23)",
      "zh-CN": "自动计算：SAAS.LTV(I19, I21, I22,,, I23)",
    },
    {
      reads: ["I19", "I21", "I22", "I23"],
      value: ({ now }: InputCells) => call(LTV, now("I19"), now("I21"), now("I22"), "", "", now("I23")),
    },
  ),
  business(
    "I25",
    "money",
    "latest",
    1,
    { en: "CAC", "zh-CN": "获客成本（CAC）" },
    {
      en: "Computed: SAAS.CAC over the quarters with both I10 and I11",
      "zh-CN": "自动计算：SAAS.CAC，取 I10 与 I11 均已填的各季",
    },
    {
      reads: ["I10", "I11"],
      value: ({ each }: InputCells) =>
        call(CAC, paired(each("I10"), each("I11")), paired(each("I11"), each("I10"))),
    },
  ),
  business(
    "I26",
    "money",
    "all",
    2,
    { en: "Delivery cost", "zh-CN": "交付成本" },
    {
      en: "Hosting, implementation and onboarding in the quarter",
      "zh-CN": "当季托管、实施与上线成本",
    },
  ),
  business(
    "I27",
    "money",
    "all",
    2,
    { en: "Service cost", "zh-CN": "服务成本" },
    {
      en: "Support and customer success in the quarter",
      "zh-CN": "当季客服与客户成功成本",
    },
  ),
  business(
    "I28",
    "money",
    "latest",
    1,
    { en: "Admin and internal support cost", "zh-CN": "行政与内部支持成本" },
    {
      en: "Finance, people, legal and office in the quarter",
      "zh-CN": "当季财务、人力、法务与办公成本",
    },
  ),
  business(
    "I29",
    "money",
    "all",
    2,
    { en: "Gross margin 2", "zh-CN": "毛利2" },
    {
      en: "Computed: margin 2 of SAAS.MARGINS(I02, I10, I26, I27)",
      "zh-CN": "自动计算：SAAS.MARGINS(I02, I10, I26, I27) 的毛利2",
    },
    {
      reads: ["I02", "I10", "I26", "I27"],
      value: ({ now }: InputCells) =>
        `INDEX(${call(MARGINS, now("I02"), now("I10"), now("I26"), now("I27"), "0", "0")},3,2)`,
    },
  ),
  business(
    "I30",
    "money",
    "latest",
    1,
    { en: "MRR 12 months ago", "zh-CN": "12 个月前的 MRR" },
    {
      en: "Of all customers at that date",
      "zh-CN": "当时全部客户的月经常性收入",
    },
  ),
  business(
    "I31",
    "money",
    "latest",
    1,
    { en: "of which lost since", "zh-CN": "其中已流失" },
    {
      en: "MRR of those customers who left or now pay less",
      "zh-CN": "这批客户断约与降级减少的 MRR",
    },
    { indent: true },
  ),
  business(
    "I32",
    "money",
    "latest",
    1,
    { en: "gained since from the same customers", "zh-CN": "同批客户的增购" },
    {
      en: "MRR added by those customers who now pay more; 0 if none",
      "zh-CN": "这批客户增购增加的 MRR，没有则填 0",
    },
    { indent: true },
  ),
  business(
    "I33",
    "money",
    "latest",
    1,
    { en: "MRR today of those customers", "zh-CN": "同批客户当前的 MRR" },
    {
      en: "Measured, not computed from the rows above; leave blank if you can’t yet",
      "zh-CN": "按实际统计，不由上面几行推算；尚无数据可留空",
    },
  ),
  business(
    "I34",
    "share",
    "latest",
    1,
    { en: "Planned share of the market", "zh-CN": "规划市占率" },
    {
      en: "The highest share the business plan reaches",
      "zh-CN": "业务计划中达到的最高份额",
    },
  ),
  business(
    "I35",
    "money",
    "latest",
    1,
    { en: "Customer value in plan", "zh-CN": "计划中的单客价值" },
    {
      en: "What the plan credits one customer with over its life",
      "zh-CN": "计划对单个客户整个生命周期的价值假设",
    },
  ),
  business(
    "I36",
    "money",
    "latest",
    1,
    { en: "New-sign subsidy", "zh-CN": "新签补贴" },
    {
      en: "Discounts and free months given to new customers in the quarter",
      "zh-CN": "当季给新客户的折扣与赠送月份",
    },
  ),
  business(
    "I37",
    "money",
    "latest",
    1,
    { en: "Renewal gross profit", "zh-CN": "续费毛利" },
    {
      en: "Renewed revenue of the quarter times its margin",
      "zh-CN": "当季续费收入 × 其毛利率",
    },
  ),
  organization(
    "I38",
    "count",
    "latest",
    1,
    { en: "Front-line supervisors", "zh-CN": "一线主管人数" },
    {
      en: "Those who lead sellers directly",
      "zh-CN": "直接带销售的主管",
    },
  ),
];

const byRef = new Map(INPUTS.map((input) => [input.ref, input]));

export function inputOf(ref: string): Input {
  const input = byRef.get(ref);
  if (!input) throw new RangeError(`No input ${ref}`);
  return input;
}
