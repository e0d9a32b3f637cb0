import type { Language } from "../../locales/text";
import type { Company } from "../company";
import { numbered, type Rows } from "../entry";
import { payingOn } from "../listed";
import { verticalAt } from "../traits";

interface Words {
  readonly verticals: readonly (readonly [vertical: string, profile: string, value: string])[];
  readonly visits: readonly (readonly [uses: string, seen: string])[];
  readonly regions: readonly (readonly [region: string, area: string])[];
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    verticals: [
      ["Retail", "Chains of 20–300 stores", "Labour cost per store down 4%"],
      ["Catering", "Chains of 20–300 stores", "Overtime down by a third"],
      ["Education", "Groups of 10–80 campuses", "Rooms and teachers planned in one step"],
      ["Manufacturing", "50–500M revenue, shift work", "Idle shifts down by a fifth"],
    ],
    visits: [
      ["Planning 64 stores", "Labour cost 4.2% lower than a year ago"],
      ["Planning 31 kitchens", "Overtime 35% lower"],
      ["Campus timetables", ""],
      ["Night shifts of two plants", "Idle shifts 18% lower"],
      ["Planning 120 stores", "Planners save 3 hours a week each"],
    ],
    regions: [
      ["East", "Shanghai, Jiangsu, Zhejiang"],
      ["South", "Guangdong, Fujian"],
    ],
  },
  "zh-CN": {
    verticals: [
      ["零售", "20–300 家门店的连锁", "单店人力成本下降 4%"],
      ["餐饮", "20–300 家门店的连锁", "加班减少三分之一"],
      ["教育", "10–80 个校区的集团", "教室与教师一次排定"],
      ["制造", "营收 0.5–5 亿、轮班制", "空班减少五分之一"],
    ],
    visits: [
      ["64 家门店排班", "人力成本较去年低 4.2%"],
      ["31 间后厨排班", "加班减少 35%"],
      ["校区课表", ""],
      ["两个工厂夜班", "空班减少 18%"],
      ["120 家门店排班", "排班人每周省 3 小时"],
    ],
    regions: [
      ["华东", "上海、江苏、浙江"],
      ["华南", "广东、福建"],
    ],
  },
};

/** Customers in profile, of which GTM Inputs has the first. */
export const TARGETS = [3_100, 2_600, 1_450, 2_350] as const;
const LEADERS = [
  [14, 5],
  [12, 3],
  [8, 1],
  [10, 1],
] as const;
/** When, and to which of the verticals, as what was seen there says. */
const VISITED = [
  [46_217, 0],
  [46_229, 1],
  [46_244, 2],
  [46_258, 3],
  [46_280, 0],
] as const;

/** One of the larger customers of a vertical on a day, another one each time. */
const visited = (company: Company, i: number) =>
  payingOn(company, VISITED[i][0]).filter(([customer]) => verticalAt(customer) === VISITED[i][1])[i][0];

export function marketShareRows(company: Company, language: Language): Rows {
  const { verticals, visits, regions } = WORDS[language];
  return {
    ...numbered(
      verticals.map((row, i) => ({ row, i })),
      ({ row: [vertical, profile, value], i }) => ({
        vertical,
        profile,
        value,
        target: TARGETS[i],
        attacked: i < 2,
        leaders: LEADERS[i][0],
        signed: LEADERS[i][1],
        incentive: i === 0,
        aim: i === 0 ? "moat" : "revenue",
      }),
    ),
    doubling: 14,
    to_five: 40,
    actual_share: [0.017, 0.019, 0.021, 0.023],
    ...numbered(
      visits.map((row, i) => ({ row, i })),
      ({ row: [uses, seen], i }) => ({
        date: VISITED[i][0],
        customer: visited(company, i),
        known: i === 1 || i === 4,
        uses,
        early: i !== 2,
        ...(seen !== "" && { seen }),
      }),
      "visits",
    ),
    ...numbered(
      regions.map((row, i) => ({ row, i })),
      ({ row: [region, area], i }) => ({
        region,
        area,
        mode: i === 0 ? "direct" : "channel",
        people: i === 0 ? 54 : 11,
        market: i === 0 ? 460_000_000 : 310_000_000,
      }),
      "regions",
    ),
  };
}
