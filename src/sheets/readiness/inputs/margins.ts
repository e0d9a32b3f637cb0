import { MARGINS } from "../../../catalogue/unit-economics/margins";
import { call } from "../../call";
import type { InputCells } from "../cells";
import { rowOf, type Input } from "../input";

const business = rowOf("business_mgmt");

/** Costs, margins, and what became of the customers of a year ago. */
export const MARGIN_INPUTS: readonly Input[] = [
  business(
    "I26",
    "money",
    "all",
    2,
    { en: "Delivery cost", "zh-CN": "交付成本" },
    {
      en: "Hosting, implementation and onboarding in the quarter",
      "zh-CN": "当季云资源、实施与上线成本",
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
      en: "Computed: I02 − I10 − I26 − I27, margin 2 of SAAS.MARGINS",
      "zh-CN": "自动计算：I02 − I10 − I26 − I27，即 SAAS.MARGINS 的毛利2",
    },
    {
      reads: ["I02", "I10", "I26", "I27"],
      // A gate reads it: the plain sum needs none of the newer functions that the whole ladder is made of.
      value: ({ now }: InputCells) => {
        const costs = ["I10", "I26", "I27"].map(now);
        return `IF(MIN(${costs.join(",")})<0,#VALUE!,${now("I02")}-${costs.join("-")})`;
      },
      formerly: ({ now }: InputCells) =>
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
      "zh-CN": "当时全部客户的月度经常性收入",
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
  business(
    "I44",
    "share",
    "latest",
    1,
    { en: "Subsidy ÷ renewal gross profit, in total", "zh-CN": "新签补贴 ÷ 续费毛利（总额）" },
    {
      en: "Computed: I36 ÷ I37",
      "zh-CN": "自动计算：I36 ÷ I37",
    },
    {
      reads: ["I36", "I37"],
      value: ({ now }: InputCells) => `${now("I36")}/${now("I37")}`,
    },
  ),
  business(
    "I45",
    "share",
    "latest",
    1,
    { en: "The same ratio, highest single customer", "zh-CN": "同一比值，单客最高" },
    {
      en: "Of the quarter’s new customers: subsidy ÷ gross profit expected of a year’s renewal; 0 if none",
      "zh-CN": "当季各新客户的补贴 ÷ 预计一年续费毛利，取最高；没有补贴则填 0",
    },
  ),
];
