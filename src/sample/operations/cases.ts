import { YEAR_FROM } from "../days";
import { numbered, type SampleSheet } from "../entry";
import { listed } from "../listed";
import { sayIn } from "./say";

const VERTICALS = {
  en: ["Retail", "Catering", "Education", "Manufacturing"],
  "zh-CN": ["零售", "餐饮", "教育", "制造"],
} as const;
const REGIONS = { en: ["East", "South", "North"], "zh-CN": ["华东", "华南", "华北"] } as const;
const SIZES = ["smb", "mid", "large"] as const;

export const caseLibrary: SampleSheet = (company, language) => {
  const t = sayIn(language);
  const customers = listed(company).slice(0, 22);
  return {
    ...numbered(
      customers,
      ([customer], i) => ({
        customer,
        vertical: VERTICALS[language][i % 4],
        region: REGIONS[language][(i * 2) % 3],
        size: SIZES[(i * 5) % 3],
        leader: i % 6 === 0,
        solution: t("Daily counts and alerts", "每日盘点与提醒"),
        design: t("Three pilot stores first", "先试点三家门店"),
        beware: t("Old scales need an adapter", "旧秤需适配器"),
        result: i % 5 === 3 ? null : t(`Loss down by ${5 + (i % 6)}%`, `损耗下降 ${5 + (i % 6)}%`),
        confirmed: i % 4 === 2 ? null : YEAR_FROM + i * 14,
        version: "1.2",
      }),
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
      customers.slice(0, 5),
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
