import { firstRows } from "../first-rows";
import { happened, livesOf } from "../listed";
import { numbered, type SampleSheet } from "../entry";
import { SAMPLE_AS_OF, YEAR_BEFORE_FROM, YEAR_BEFORE_TO, YEAR_FROM } from "../days";

/** The new customers of the twelve months and of those a quarter before them, the latest first. */
export const successPlans: SampleSheet = (company, language) => {
  const words = WORDS[language];
  const lives = livesOf(company);
  const signed = firstRows(company, YEAR_BEFORE_FROM, SAMPLE_AS_OF).reverse();
  return {
    plan_within: 21,
    new_customers: signed.filter(({ start }) => start >= YEAR_FROM).length,
    new_before: signed.filter(({ start }) => start <= YEAR_BEFORE_TO).length,
    page_customer: { words: signed[2].customer },
    ...numbered(
      signed,
      ({ customer, start }, i) => {
        const { left } = lives.get(customer)!;
        const made = i % 8 === 5 ? null : happened(start + 5 + ((i * 5) % 17), left);
        const age = SAMPLE_AS_OF - start;
        const reached = (after: number, slip: number) =>
          i % 7 === 3 ? null : happened(start + after + slip, left);
        return {
          customer,
          kp: words.people[i % 3],
          signed: start,
          made,
          together: made === null ? null : i % 9 !== 4,
          scenario: words.scenarios[i % 3],
          outcome: words.outcomes[i % 3],
          measured: words.measured[i % 3],
          value: words.value[i % 3],
          valued: reached(20 + (i % 9), 0),
          m1: words.milestones[0],
          m1_due: start + 30,
          m1_reached: reached(30, (i % 5) - 2),
          m2: words.milestones[1],
          m2_due: start + 90,
          m2_reached: reached(90, (i % 6) - 1),
          m3: words.milestones[2],
          m3_due: start + 180,
          m3_reached: reached(180, i % 9),
          meaning: words.meaning[i % 3],
          resources: words.resources,
          wins: i % 10 === 6 ? 3 : 1 + (i % 2),
          which: words.wins[i % 3],
          impact: "high",
          effort: i % 13 === 5 ? "high" : "low",
          chance: i % 4 === 0 ? "middle" : "high",
          realised: age > 60 && i % 3 !== 1 ? words.realised[i % 2] : null,
          shown: age > 60 && i % 3 === 0 ? happened(SAMPLE_AS_OF - 20 - (i % 40), left) : null,
          handed: age > 35 && i % 4 !== 1 ? happened(start + 28, left) : null,
          super: age > 60 && i % 2 === 0 ? words.super : null,
          expand: words.expand[i % 3],
        };
      },
      "plans",
    ),
  };
};

const WORDS = {
  en: {
    people: ["Head of operations", "Owner", "CFO"],
    scenarios: ["Stock of all stores", "Closing the month", "Staff planning"],
    outcomes: ["Less lost stock", "Figures three days earlier", "Fewer hours overplanned"],
    measured: ["Loss ÷ sales", "Day of closing", "Hours planned ÷ needed"],
    value: ["First stock count", "First closing", "First plan in use"],
    milestones: ["Pilot stores live", "Half of all stores live", "All stores live"],
    meaning: ["Shows results to the owner", "Decides on fresh figures", "Leaves the office on time"],
    resources: "One trainer, two store managers",
    wins: ["Daily stock alert", "Bank import", "Shift templates"],
    realised: ["Lost stock down by 8%", "Closing 2 days earlier"],
    super: "2 store managers",
    expand: ["More stores", "Delivery platforms", "Reports for head office"],
  },
  "zh-CN": {
    people: ["运营负责人", "老板", "财务负责人"],
    scenarios: ["全店库存", "月结", "排班"],
    outcomes: ["降低损耗", "提前三天出数", "减少冗余工时"],
    measured: ["损耗 ÷ 销售额", "结账日", "排班工时 ÷ 所需工时"],
    value: ["首次盘点", "首次月结", "首份班表启用"],
    milestones: ["试点门店上线", "半数门店上线", "全部门店上线"],
    meaning: ["向老板展示成果", "用最新数据决策", "按时下班"],
    resources: "培训师 1 名、店长 2 名",
    wins: ["每日库存提醒", "银行流水导入", "班次模板"],
    realised: ["损耗下降 8%", "结账提前 2 天"],
    super: "店长 2 名",
    expand: ["更多门店", "外卖平台对接", "总部报表"],
  },
} as const;
