import { TYPES } from "../sales/deals/words";
import { inEachLanguage } from "../template/said-here";
import { same } from "../../locales/text";
import { both } from "../both";
import { level } from "../levels";
import { computed, count, date, fromList, text, yesNo } from "../template/columns";
import { defineSheet } from "../template/define";
import { grid, input, inputs, item, log } from "../template/kinds";
import { countIf, is, measure, meets, NO_DATA, ratio, results, within } from "../template/measure";
import { BETWEEN, withDays } from "../template/between";
import type { Row } from "../template/types";

const MILESTONES = [1, 2, 3] as const;

const milestone = (n: number) => [
  text(`m${n}`, both(`Milestone ${n}`, `里程碑 ${n}`), 145),
  date(`m${n}_due`, both(`${n}: due`, `${n}：应达`)),
  date(`m${n}_reached`, both(`${n}: reached`, `${n}：达成`)),
];

/** The earliest day of a milestone that isn't reached; blank without one. */
const OPEN_DAYS = MILESTONES.map((n) => `IF(AND(ISNUMBER({m${n}_due}),{m${n}_reached}=""),{m${n}_due},"")`);
const NEXT = `MIN(${OPEN_DAYS.map((each) => `IF(ISNUMBER(${each}),${each},99999)`).join(",")})`;

const columns = [
  fromList("customer", both("Customer", "客户"), "customers!customer", 145),
  text("kp", both("Key person", "关键人"), 96),
  date("signed", both("Signed", "签约")),
  date("made", both("Plan made", "计划完成")),
  yesNo("together", both("With the customer", "与客户共创"), 120),
  text("scenario", both("Scenario", "场景"), 145),
  text("outcome", both("Desired outcome", "预期成果"), 180),
  text("measured", both("How it is measured", "衡量方式"), 145),
  text("value", both("First value", "首次价值"), 145),
  date("valued", both("Reached", "达成日"), 89),
  ...MILESTONES.flatMap(milestone),
  text("meaning", both("What it means for the key person", "对关键人的意义"), 215),
  text("resources", both("Resources he can use", "可用资源"), 152),
  count("wins", both("Quick wins", "速赢事项"), 82),
  text("which", both("Which", "内容"), 145),
  level("impact", both("Impact", "影响")),
  level("effort", both("Effort", "投入")),
  level("chance", both("Chance", "成功率")),
  text("realised", both("Value realised so far", "已兑现价值"), 180),
  date("shown", both("Shown on", "展示日")),
  date("handed", both("Handed to users", "已交接用户"), 110),
  text("super", both("Super users", "超级用户"), 110),
  text("expand", both("Way to expand", "扩展切入点"), 145),
  computed(
    "days",
    both("Signed to plan", "签约到计划"),
    "days",
    '=IF(OR({signed}="",{made}=""),"",{made}-{signed})',
    102,
  ),
  computed(
    "next",
    both("Next milestone", "下一里程碑"),
    "date",
    `=IF({customer}="","",IF(${NEXT}=99999,"",${NEXT}))`,
    110,
  ),
  computed(
    "overdue",
    both("Overdue", "逾期项"),
    "count",
    `=IF({customer}="","",${MILESTONES.map((n) => `AND(ISNUMBER({m${n}_due}),{m${n}_reached}="",N({m${n}_due})<{setup!asof})`).join("+")})`,
    75,
  ),
];

const plans = (...tests: readonly string[]) => countIf(within("plans.signed"), ...tests);

/** Of the new customers of twelve months, those whose plan is so: also those count who have no plan here. */
function ofNewCustomers(...tests: readonly string[]) {
  const share = (customers: string) => `=${ratio(plans(...tests), `MAX(N({${customers}}),${plans()})`)}`;
  return {
    value: withDays(share("new_customers"), BETWEEN.year.now),
    earlier: withDays(share("new_before"), BETWEEN.year.before),
  };
}

const WITH_VALUE = meets("plans.realised", "<>");

/** New customers signed between two days, as Deals has them. */
const newDeals = (days: (typeof BETWEEN.year)["now" | "before"]) =>
  withDays(
    inEachLanguage(
      (language) =>
        `COUNTIFS({deals!signed},">="&{from},{deals!signed},"<="&{to},{deals!type},"${TYPES.new[language]}")`,
    ),
    days,
  );

const measures = [
  measure({
    id: "plan_cover",
    label: both("Success-plan coverage, 12 months", "成功计划覆盖率（12 个月）"),
    unit: "percent",
    over: "now",
    ...ofNewCustomers(meets("plans.made", ">0"), is("plans.together", "yes")),
    rule: "plan_cover",
    better: "higher",
    source: both("made with the customer · R28", "与客户共创 · R28"),
  }),
  measure({
    id: "plan_days",
    label: both("Days from signing to plan, median", "签约到计划的天数（中位数）"),
    unit: "days",
    over: "now",
    value: `=IF(COUNT({plans.days})=0,${NO_DATA},MEDIAN({plans.days}))`,
    better: "lower",
    source: same("001 L353"),
  }),
  measure({
    id: "wins_outside",
    label: both("Plans without 1–2 quick wins", "速赢事项不在 1–2 个的计划"),
    unit: "count",
    over: "now",
    value: `=IF(COUNT({plans.wins})=0,${NO_DATA},COUNTIF({plans.wins},"<1")+COUNTIF({plans.wins},">2"))`,
    source: same("001 L359"),
  }),
  measure({
    id: "shown_share",
    label: both("Realised value shown in the quarter", "本季展示过已兑现价值"),
    unit: "percent",
    over: "now",
    value: `=${ratio(countIf(WITH_VALUE, '{plans.shown},">="&{setup!q_from}'), countIf(WITH_VALUE))}`,
    better: "higher",
    source: same("001 L360"),
  }),
  measure({
    id: "overdue_all",
    label: both("Milestones overdue", "逾期里程碑"),
    unit: "count",
    over: "now",
    value: '=IF(COUNT({plans.overdue})=0,{"○ No data"|"○ 缺数据"},SUM({plans.overdue}))',
    better: "lower",
  }),
  measure({
    id: "handover_rate",
    label: both("Hand-over to users, 12 months", "用户交接率（12 个月）"),
    unit: "percent",
    over: "now",
    ...ofNewCustomers(meets("plans.handed", ">0")),
    rule: "handover_rate",
    better: "higher",
    source: same("001 L352"),
  }),
];

/** Lines of the page for one customer, looked up in the log. */
const PAGE = [
  ["kp", both("Key person", "关键人")],
  ["signed", both("Signed", "签约")],
  ["made", both("Plan made", "计划完成")],
  ["scenario", both("Scenario", "场景")],
  ["outcome", both("Desired outcome", "预期成果")],
  ["measured", both("How success is measured", "衡量方式")],
  ["value", both("First value", "首次价值")],
  ["m1", both("Milestone 1", "里程碑 1")],
  ["m1_due", both("due", "应达")],
  ["m2", both("Milestone 2", "里程碑 2")],
  ["m2_due", both("due", "应达")],
  ["m3", both("Milestone 3", "里程碑 3")],
  ["m3_due", both("due", "应达")],
  ["meaning", both("What it means for the key person", "对关键人的意义")],
  ["resources", both("Resources to use", "可用资源")],
  ["which", both("Quick wins", "速赢事项")],
  ["realised", both("Value realised so far", "已兑现价值")],
  ["super", both("Super users", "超级用户")],
] as const;

const DATES = new Set(["signed", "made", "m1_due", "m2_due", "m3_due"]);

const AT = "MATCH({page.page_customer.words},{plans.customer},0)";

const pageRow = ([key, label]: (typeof PAGE)[number]): Row => {
  const cell = `INDEX({plans.${key}},${AT})`;
  const formula = `=IF({page.page_customer.words}="","",IFERROR(IF(${cell}="","",${cell}),""))`;
  return item(`page_${key}`, label, {
    words: { owner: "ours", unit: DATES.has(key) ? "date" : "text", value: { formula } },
  });
};

const page = grid(
  "page",
  both("The plan as a page", "计划单页"),
  [text("words", both("In this plan", "内容"), 480)],
  [
    item("page_customer", both("Customer", "客户"), {
      words: { owner: "yours", unit: "text", choices: { from: "customers!customer" } },
    }),
    ...PAGE.map(pageRow),
    item("page_us", both("Signed for us", "我方签字")),
    item("page_them", both("Signed for the customer", "客户签字")),
  ],
  {
    about: both(
      "choose a customer of the log below; print for both sides",
      "选择下方记录中的客户，打印后双方签字",
    ),
  },
);

export const SUCCESS_PLANS = defineSheet({
  id: "success-plans",
  family: "service",
  title: both("Customer success plans", "客户成功计划"),
  purpose: both(
    "One plan per customer, made with the customer right after signing; CSMs.",
    "每个客户一份，签约后与客户共同制定；客户成功经理使用。",
  ),
  needs: ["setup"],
  sections: [
    inputs("settings", both("Inputs", "参数"), [
      input("plan_within", both("A plan within", "计划时限"), "days", {
        note: both("◆ yours; soon after signing · 001 L355", "◆ 自定，签约后尽快 · 001 L355"),
      }),
      input("new_customers", both("New customers, 12 months", "新客户数（12 个月）"), "count", {
        link: `=${newDeals(BETWEEN.year.now)}`,
        note: both("where more were signed than are listed below", "签约数多于下方记录时以此为准"),
      }),
      input(
        "new_before",
        both("New customers, 12 months to a quarter before", "新客户数（截至上季的 12 个月）"),
        "count",
        {
          link: `=${newDeals(BETWEEN.year.before)}`,
          note: both("for the figures of the period before", "用于上期数值"),
        },
      ),
    ]),
    results("results", both("Results", "结果"), measures),
    page,
    log("plans", both("Plans", "计划"), 60, columns, {
      rules: [
        {
          column: "made",
          when: 'AND({signed}<>"",{made}="",ISNUMBER({plan_within}),{signed}+{plan_within}<{setup!asof})',
          look: "missing",
          count:
            'IF(ISNUMBER({plan_within}),COUNTIFS({plans.signed},"<"&{setup!asof}-{plan_within},{plans.made},""),0)',
        },
        {
          column: "effort",
          when: "AND(N({wins})>0,{effort}={'high})",
          look: "partly",
          count: 'COUNTIFS({plans.wins},">0",{plans.effort},{\'high})',
        },
        { column: "overdue", when: "N({overdue})>0", look: "fail" },
      ],
    }),
  ],
  search: ["success plan", "成功计划", "quick wins", "低垂果实", "milestones", "里程碑", "hand-over", "交接"],
});
