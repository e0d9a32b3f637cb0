import type { Company } from "../company";
import { SAMPLE_AS_OF, YEAR_FROM } from "../days";
import { numbered, type SampleSheet } from "../entry";
import { listed, livesOf } from "../listed";
import { placeOf, REGIONS, tierAt, verticalAt, VERTICALS } from "../traits";
import { renewing } from "./health";
import { sayIn } from "./say";

const SIZES = ["smb", "mid", "large"] as const;

/** After so many days a customer has something to tell. */
const OLD_ENOUGH = 240;

/** Customers of long who mean to renew, the largest first: whoever doubts is no example. */
function exemplary(company: Company) {
  const lives = livesOf(company);
  const staying = renewing(company);
  return listed(company).filter(
    ([customer]) => staying.has(customer) && lives.get(customer)!.from < SAMPLE_AS_OF - OLD_ENOUGH,
  );
}

/** When a case was confirmed: over the year, but not before its customer had used the product for a while. */
const confirmedOn = (i: number, from: number) => Math.max(YEAR_FROM + i * 14, from + 120);

export const caseLibrary: SampleSheet = (company, language) => {
  const t = sayIn(language);
  const examples = exemplary(company);
  // Every seventh, so that small ones are among them.
  const customers = examples.filter((_, i) => i % 7 === 0).slice(0, 22);
  const lives = livesOf(company);
  const told = [
    [t("Daily counts and alerts", "每日盘点与提醒"), t("Old scales need an adapter", "旧秤需适配器"), "损耗", "Loss"],
    [t("Orders from the forecast of sales", "按销售预测订货"), t("Recipes must be complete", "菜谱须录全"), "食材浪费", "Waste"],
    [t("Shifts by timetable", "按课表排班"), t("Holidays differ by campus", "各校区假期不同"), "加班", "Overtime"],
    [t("Shifts by order book", "按订单排班"), t("Night rules by plant", "各厂夜班规则不同"), "空班", "Idle shifts"],
  ] as const; // prettier-ignore
  return {
    ...numbered(
      customers,
      ([customer, mrr], i) => {
        const [solution, beware, zh, en] = told[verticalAt(customer)];
        return {
          customer,
          ...placeOf(customer, language),
          size: tierAt(mrr),
          leader: i % 6 === 0,
          solution,
          design: t("Three pilot sites first", "先试点三处"),
          beware,
          result: i % 5 === 3 ? null : t(`${en} down by ${5 + (i % 6)}%`, `${zh}下降 ${5 + (i % 6)}%`),
          confirmed: i % 4 === 2 ? null : confirmedOn(i, lives.get(customer)!.from),
          version: "1.2",
        };
      },
      "cases",
    ),
    ...numbered(
      Array.from({ length: 18 }, (_, i) => i),
      (i) => ({
        vertical: VERTICALS[language][i % 3],
        ...(i < 9
          ? { region: REGIONS[language][Math.floor(i / 3)] }
          : { size: SIZES[Math.floor(i / 3) - 3] }),
      }),
      "coverage",
    ),
    ...numbered(
      examples.slice(0, 5),
      ([customer], i) => ({
        customer,
        value: i < 3,
        person: true,
        increment: t("Loss, hours, sales", "损耗、工时、销售额"),
        path: t("12 weeks in 4 steps", "12 周四步"),
        moderate: true,
        cheap: i !== 2,
        form: i % 2 ? "visit" : "video",
        testimonial: i < 4 ? t("video, 3 minutes", "视频，3 分钟") : null,
        extra: i === 0,
      }),
      "showcases",
    ),
    ...numbered(
      [
        [t("Opening talk with figures of the branch", "以行业数据开场"), "sales", 0.171, 0.189, 6, 5.5],
        [t("Kick-off with store managers", "与店长启动会"), "service", null, null, 42, 33],
        [t("Value review in month two", "第二个月价值回顾"), "success", 0.81, 0.86, null, null],
        [t("Longer demo", "延长演示"), "sales", 0.189, 0.18, 3, 4],
      ] as const,
      ([practice, area, before, after, hours, then]) => ({
        practice,
        area,
        rate_before: before,
        rate_after: after,
        hours_before: hours,
        hours_after: then,
      }),
      "practices",
    ),
  };
};
