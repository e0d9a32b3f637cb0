import type { InputCells } from "../cells";
import { rowOf, type Input } from "../input";

const product = rowOf("product_rd");

export const PRODUCT_INPUTS: readonly Input[] = [
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
    "I39",
    "money",
    "latest",
    1,
    { en: "of which innovation and second curve", "zh-CN": "其中创新与第二曲线投入" },
    {
      en: "What is left out of core R&D at the Scale stage; 0 if none",
      "zh-CN": "规模化阶段不计入核心研发的部分，没有则填 0",
    },
    { indent: true },
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
];
