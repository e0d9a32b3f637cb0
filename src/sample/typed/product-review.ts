import type { Language } from "../../locales/text";
import { numbered, type Rows } from "../entry";

const FUNCTIONS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "Forecast",
    "Week plan",
    "Shift swap",
    "Hours export",
    "Cost per store",
    "Wall display",
    "Birthday list",
    "Old import",
  ],
  "zh-CN": ["预测", "周班表", "换班", "工时导出", "单店成本", "墙面看板", "生日名单", "旧版导入"],
};

const USERS = [3_420, 3_910, 2_260, 1_180, 640, 74, 31, 12] as const;
const UPKEEP = [62_000, 48_000, 31_000, 22_000, 18_000, 9_000, 4_000, 7_500] as const;

export function productReviewRows(language: Language): Rows {
  const en = language === "en";
  return {
    system_model: {
      unit: en ? "objects" : "对象数",
      direction: "at_most",
      baseline: 140,
      q1: 128,
      q2: 133,
      q3: 137,
      q4: 139,
    },
    performance: {
      unit: en ? "s, plan page" : "秒，班表页",
      direction: "at_most",
      baseline: 2.5,
      q1: 2.2,
      q2: 2.4,
      q3: 2.7,
      q4: 2.9,
    },
    apps: { unit: en ? "apps" : "个", direction: "at_most", baseline: 6, q1: 5, q2: 5, q3: 6, q4: 6 },
    apis: { unit: en ? "APIs" : "个", direction: "at_least", baseline: 30, q1: 24, q2: 28, q3: 31, q4: 34 },
    availability: [99.91, 99.94, 99.89, 99.95],
    promised: [99.9, 99.9, 99.9, 99.9],
    page_time: [2.2, 2.4, 2.7, 2.9],
    incidents: [3, 2, 4, 2],
    security: [0, 0, 0, 0],
    core_minutes: [11.5, 11, 10.6, 10.8],
    capacity: 54,
    reserved: 6,
    unused_below: 100,
    "doubtful-1": {
      project: en ? "One platform for all forecasts" : "统一预测中台",
      claims: "platform",
      bottleneck: false,
      decision: "no_project",
    },
    "doubtful-2": {
      project: en ? "Split the plan service" : "拆分班表服务",
      claims: "stability",
      bottleneck: true,
      decision: "small",
    },
    ...numbered(
      FUNCTIONS[language].map((name, i) => ({ name, i })),
      ({ name, i }) => ({
        function: name,
        users: USERS[i],
        key_flow: i < 4,
        key_step: i < 3,
        state: i < 3 ? "polish" : i < 6 ? "pass" : "remove",
        upkeep: UPKEEP[i],
      }),
      "functions",
    ),
  };
}
