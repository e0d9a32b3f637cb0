import { rowOf, type Input } from "../input";

const organization = rowOf("organization");

export const ORGANIZATION_INPUTS: readonly Input[] = [
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
