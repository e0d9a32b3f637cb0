import { same } from "../../locales/text";
import { both } from "../both";
import { TIERS } from "../base/tiers";
import {
  computed,
  date,
  fromList,
  link,
  number,
  oneOf,
  owner,
  percent,
  signed,
  text,
  yesNo,
} from "../template/columns";
import { defineSheet } from "../template/define";
import { log } from "../template/kinds";
import { countIf, measure, NO_DATA, POINTS, ratio, results } from "../template/measure";

const SIZES = { ...TIERS };
const FORMS = {
  video: both("Video", "视频"),
  podcast: both("Podcast", "播客"),
  article: both("Article", "报道"),
  visit: both("Visit", "参访"),
};
const AREAS = {
  product: both("Product", "产研"),
  sales: both("Sales", "销售"),
  service: both("Service", "服务"),
  success: both("Success", "客户成功"),
};
const USABLE = '{"✓ Usable"|"✓ 可用"}';
const VALID = '{"✓ Valid"|"✓ 有效"}';

const cases = log(
  "cases",
  both("Best-practice cases", "最佳实践案例"),
  60,
  [
    text("customer", both("Customer", "客户"), 110),
    fromList("vertical", both("Vertical", "垂直市场"), "setup!verticals"),
    fromList("region", both("Region", "区域"), "setup!regions", 82),
    oneOf("size", both("Size", "规模"), SIZES, 102),
    text("situation", both("Special situation", "特殊情形"), 145),
    yesNo("leader", both("Leader", "引领者")),
    text("solution", both("Which solution", "用什么方案"), 180),
    text("design", both("How to design it", "如何设计更合理"), 180),
    text("beware", both("What to beware of", "注意事项"), 180),
    text("result", both("Measured result", "量化结果"), 145),
    date("confirmed", both("Confirmed", "客户确认日")),
    text("version", both("Version", "版本"), 75),
    owner(),
    link("where", both("Where", "链接")),
    signed(
      "usable",
      both("Usable", "可用"),
      `=IF({customer}="","",IF(AND({result}<>"",ISNUMBER({confirmed})),${USABLE},IF({result}="",{"◐ No result"|"◐ 缺结果"},{"◐ Not confirmed"|"◐ 未确认"})))`,
      120,
    ),
  ],
  {
    about: both(
      "needs a result and the customer’s word · 001 L168–171",
      "须有量化结果并经客户确认 · 001 L168–171",
    ),
  },
);

/** A row that says nothing of a column takes any. */
const match = (column: string) => `(({${column}}="")+({cases.${column}}={${column}})>0)`;

const coverage = log(
  "coverage",
  both("Coverage", "覆盖矩阵"),
  30,
  [
    fromList("vertical", both("Vertical", "垂直市场"), "setup!verticals", 110),
    fromList("region", both("Region", "区域"), "setup!regions", 102),
    oneOf("size", both("Size", "规模"), SIZES, 102),
    computed(
      "cases",
      both("Usable cases", "可用案例"),
      "count",
      `=IF(AND({vertical}="",{region}="",{size}=""),"",SUMPRODUCT(({cases.usable}=${USABLE})*${match("vertical")}*${match("region")}*${match("size")}))`,
      102,
    ),
    signed(
      "covered",
      both("Covered", "是否覆盖"),
      '=IF({cases}="","",IF({cases}>0,{"✓ Covered"|"✓ 已覆盖"},{"✕ None"|"✕ 缺案例"}))',
      110,
    ),
    text("next", both("Who could it be?", "候选客户"), 215),
  ],
  {
    about: both(
      "one row a case that is wanted: by vertical and region, or vertical and size · R22",
      "每行一个所需案例：按垂直市场×区域或×规模 · R22",
    ),
  },
);

const EIGHT = ["value", "person", "increment", "path", "moderate", "cheap", "form", "testimonial"] as const;
const isGiven = (key: (typeof EIGHT)[number]) =>
  ["value", "person", "moderate", "cheap"].includes(key) ? `({${key}}={'yes})` : `({${key}}<>"")`;

const showcases = log(
  "showcases",
  both("Showcases", "样板客户"),
  12,
  [
    text("customer", both("Customer", "客户"), 110),
    yesNo("value", both("Proven at PMF", "源自 PMF 客户"), 110),
    yesNo("person", both("Key person took part", "关键人参与"), 145),
    text("increment", both("Increment shown", "价值增量"), 145),
    text("path", both("Path shown", "兑现路径"), 145),
    yesNo("moderate", both("Conditions moderate", "适用条件适中"), 145),
    yesNo("cheap", both("Cheap to copy", "复制成本适中"), 110),
    oneOf("form", both("Form", "形式"), FORMS, 82),
    link("testimonial", both("Testimonial", "证言"), 130),
    yesNo("extra", both("Extra resources", "资源超配"), 110),
    computed(
      "complete",
      both("Complete, of 8", "完整度（共 8）"),
      "count",
      `=IF({customer}="","",${EIGHT.map(isGiven).join("+")})`,
      110,
    ),
  ],
  { about: same("R31 · 001 L276–284, L365–370") },
);

const practices = log(
  "practices",
  both("Does it work?", "有效性验证"),
  6,
  [
    text("practice", both("Practice", "做法"), 215),
    oneOf("area", both("Area", "领域"), AREAS, 89),
    text("version", both("Version", "版本"), 75),
    owner(),
    percent("rate_before", both("Conversion before", "转化率：前"), 130),
    percent("rate_after", both("After", "转化率：后"), 89),
    number("hours_before", both("Hours before", "工时：前"), 102),
    number("hours_after", both("Hours after", "工时：后"), 96),
    computed(
      "points",
      both("Conversion gained", "转化率提升"),
      "points",
      `=IF(COUNT({rate_before},{rate_after})<2,"",({rate_after}-{rate_before})${POINTS})`,
      110,
    ),
    computed(
      "saved",
      both("Hours saved", "工时节省"),
      "percent",
      '=IF(OR(COUNT({hours_before},{hours_after})<2,N({hours_before})=0),"",1-{hours_after}/{hours_before})',
      96,
    ),
    signed(
      "valid",
      both("Valid?", "是否有效"),
      `=IF({practice}="","",IF(COUNT({points},{saved})=0,${NO_DATA},IF(MAX({points},{saved})>0,${VALID},{"✕ Not valid"|"✕ 无效"})))`,
      110,
    ),
  ],
  {
    about: both("if neither improves, it is no best practice · 001 L449", "两项均无改善即不成立 · 001 L449"),
  },
);

const valid = `COUNTIFS({practices.valid},${VALID})`;
const inArea = (key: keyof typeof AREAS) =>
  `(COUNTIFS({practices.valid},${VALID},{practices.area},{'${key}})>0)`;

export const CASE_LIBRARY = defineSheet({
  id: "case-library",
  family: "sales",
  title: both("Cases & showcases", "案例库与样板客户"),
  purpose: both(
    "Cases that a buyer can copy, where they are missing, and which practice works; sales enablement, customer success.",
    "客户可复制的案例、缺口所在，以及哪种做法有效；销售赋能与客户成功使用。",
  ),
  needs: ["setup"],
  sections: [
    results("results", both("Results", "结果"), [
      measure({
        id: "usable",
        label: both("Usable cases", "可用案例"),
        unit: "count",
        over: "now",
        value: `=${countIf(`{cases.usable},${USABLE}`)}`,
        better: "higher",
        source: same("R03"),
      }),
      measure({
        id: "case_cells",
        label: both("Case coverage", "案例覆盖率"),
        unit: "percent",
        over: "now",
        value: `=${ratio('COUNTIF({coverage.cases},">0")', "COUNT({coverage.cases})")}`,
        rule: "case_cells",
        better: "higher",
        source: same("R22 · 001 L305–306"),
      }),
      measure({
        id: "complete_showcases",
        label: both("Showcases with all eight", "八项齐备的样板"),
        unit: "count",
        over: "now",
        value: "=COUNTIF({showcases.complete},8)",
        better: "higher",
        source: same("R31"),
      }),
      measure({
        id: "practice_uplift",
        label: both("Largest gain of a practice", "最佳实践的最大改善"),
        unit: "percent",
        over: "now",
        value: `=IF(COUNT({practices.points},{practices.saved})=0,${NO_DATA},IF(COUNT({practices.points})=0,MAX({practices.saved}),MAX(MAX({practices.points})/100,{practices.saved})))`,
        rule: "practice_uplift",
        next: both("Drop it or rebuild it with the front line.", "放弃该做法，或与一线重新提炼。"),
        source: same("R16 · 001 L449"),
      }),
      measure({
        id: "valid_practices",
        label: both("Valid practices", "有效做法"),
        unit: "count",
        over: "now",
        value: `=${valid}`,
        better: "higher",
        source: same("R16"),
      }),
      measure({
        id: "areas",
        label: both("Areas with one, of 4", "已有有效做法的领域（共 4）"),
        unit: "count",
        over: "now",
        value: `=${(Object.keys(AREAS) as (keyof typeof AREAS)[]).map(inArea).join("+")}`,
        better: "higher",
        source: same("R52"),
      }),
    ]),
    practices,
    showcases,
    coverage,
    cases,
  ],
  search: ["cases", "案例", "showcase", "样板", "best practice", "最佳实践", "testimonial", "证言"],
});
