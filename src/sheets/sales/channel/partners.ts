import { both } from "../../both";
import { computed, days, fromList, money, number, ofQuarter, text, yesNo } from "../../template/columns";
import { grid, item, log } from "../../template/kinds";

/* Whom to sell with: what partners are judged by, and how each does. */

const CRITERIA = [
  ["will", both("Will to do it well", "意愿"), 3],
  ["ability", both("Ability", "能力"), 2],
  ["people", both("People in place", "班子"), 2],
  ["invest", both("Will invest together", "共同投入"), 2],
  ["resources", both("Resources", "资源"), 1],
] as const;

export const weights = grid(
  "weights",
  both("Weights of the partner score", "伙伴评分权重"),
  [number("weight", both("Weight ✎", "权重 ✎"), 89)],
  CRITERIA.map(([id, label, number_]) =>
    item(id, label, { weight: { owner: "offered", unit: "number", value: { number: number_ } } }),
  ),
  { about: both("ours; the source says resources are overrated", "我方建议；来源认为资源常被高估") },
);

const each = CRITERIA.map(([key]) => `N({${key}})*{weights.${key}.weight}`).join("+");
const over = CRITERIA.map(([key]) => `ISNUMBER({${key}})*{weights.${key}.weight}`).join("+");

export const partners = log(
  "partners",
  both("Partners", "代理伙伴"),
  25,
  [
    text("partner", both("Partner", "伙伴"), 145),
    fromList("region", both("Region", "区域"), "setup!regions", 82),
    ...CRITERIA.map(([key, label]) => number(key, label, 110)),
    yesNo("exclusive", both("Exclusive", "独家"), 82),
    days("experts", both("Experts sent", "赋能天数"), 96),
    yesNo("earning", both("Earning", "是否赚钱"), 75),
    ofQuarter(money("output", both("Output, Q", "本季产出"), 96)),
    yesNo("along", both("Sells along only", "仅带着卖"), 110),
    computed(
      "score",
      both("Score, 1–5", "评分（1–5）"),
      "number",
      `=IF(OR({partner}="",(${over})=0),"",ROUND((${each})/(${over}),1))`,
      89,
    ),
  ],
  {
    about: both("criteria from 1 to 5", "各项按 1–5 打分"),
    rules: [
      {
        column: "exclusive",
        when: "{exclusive}={'yes}",
        look: "fail",
        count: "COUNTIFS({partners.exclusive},{'yes})",
      },
    ],
  },
);
