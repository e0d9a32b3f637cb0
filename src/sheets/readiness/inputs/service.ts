import { rowOf, type Input } from "../input";

const service = rowOf("service_ops");

export const SERVICE_INPUTS: readonly Input[] = [
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
];
