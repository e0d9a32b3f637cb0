import { defineSheet } from "../../template/define";
import { input, inputs } from "../../template/kinds";
import { results } from "../../template/measure";
import { YOURS } from "../../template/yours";
import { animals, animalsChart } from "./animals";
import { measures } from "./measures";
import { prices } from "./prices";
import { quotas } from "./quota";
import { register } from "./register";
import { bySeller } from "./sellers";

export const DEALS = defineSheet({
  id: "deals",
  family: "sales",
  title: { en: "Deal register", "zh-CN": "成交台账" },
  purpose: {
    en: "One row a signed contract; nearly every sales share is counted here; sales ops and finance.",
    "zh-CN": "每份签约合同一行，多数销售占比由此统计；销售运营与财务填写。",
  },
  needs: ["setup"],
  sections: [
    inputs("inputs", { en: "Inputs", "zh-CN": "参数" }, [
      input(
        "quota",
        { en: "Discounted deals allowed in ten, mid-size", "zh-CN": "中型客户每十单折扣配额" },
        "count",
        { suffix: { en: "deals", "zh-CN": "单" }, note: YOURS },
      ),
      input("counts_from", { en: "Counts as a discount from", "zh-CN": "计为折扣的起点" }, "percent", {
        first: { number: 0 },
        note: { en: "first 0%", "zh-CN": "初始为 0%" },
      }),
      input(
        "least_deals",
        { en: "A seller knows a product from so many deals", "zh-CN": "一个产品卖到几单才算熟练" },
        "count",
        { suffix: { en: "deals", "zh-CN": "单" }, note: YOURS },
      ),
    ]),
    results("results", { en: "Results", "zh-CN": "结果" }, measures, {
      en: "last closed quarter and the one before",
      "zh-CN": "最近已结季度及其前一季度",
    }),
    animals,
    animalsChart,
    quotas,
    prices,
    bySeller,
    register,
  ],
  search: ["contracts", "合同", "discount", "折扣", "rabbit deer elephant", "兔鹿象"],
});
