import type { Language } from "../../locales/text";
import type { Company } from "../company";
import { numbered, type Rows } from "../entry";
import { payingOn } from "../listed";

const SAID: Readonly<Record<Language, readonly (readonly [said: string, need: string])[]>> = {
  en: [
    ["“Two people stood there at six”", "Double booking after a swap"],
    ["“We close the month by hand”", "Approved hours flow to payroll"],
    ["“Call me when a shift is open”", "Offer open shifts to other stores"],
    ["“Rain empties us”", "Weather in the forecast"],
    ["“Our logo, please”", "Own colours on the staff app"],
    ["“Hotels plan rooms”", "Room planning"],
    ["“It is slow on Mondays”", "Plan page loads in 2 seconds"],
    ["“Which store is over budget?”", "Labour cost per store, live"],
    ["“Can temps use it?”", "Agency staff in the plan"],
    ["“New managers are lost”", "First plan in ten minutes"],
  ],
  "zh-CN": [
    ["“六点来了两个人”", "换班后重复排班"],
    ["“月底靠手工结”", "已批工时进薪酬"],
    ["“有空班叫我”", "空班开放给其他门店"],
    ["“下雨就没人”", "预测加入天气"],
    ["“放我们的标志”", "员工端自定配色"],
    ["“酒店要排客房”", "客房排期"],
    ["“周一很慢”", "班表页 2 秒打开"],
    ["“哪家店超预算？”", "单店人力成本实时可见"],
    ["“临时工能用吗？”", "外派员工进班表"],
    ["“新店长摸不着头脑”", "十分钟排出第一张表"],
  ],
};

const NEEDS = [
  {
    heard: "service",
    asker: "target",
    class: "core",
    level: "level1",
    reason: "renewal",
    reach: 120,
    impact: 3,
    confidence: 1,
    effort: 1,
    answer: "build",
  },
  {
    heard: "csm",
    asker: "target",
    class: "core",
    level: "level2",
    reason: "renewal",
    reach: 210,
    impact: 2,
    confidence: 0.8,
    effort: 4,
    answer: "build",
  },
  {
    heard: "customer",
    asker: "target",
    class: "core",
    level: "level3",
    reason: "activity",
    reach: 160,
    impact: 2,
    confidence: 0.8,
    effort: 3,
    answer: "build",
  },
  {
    heard: "customer",
    asker: "target",
    class: "core",
    level: "level4",
    reason: "activity",
    reach: 190,
    impact: 1,
    confidence: 0.5,
    effort: 3,
    answer: "later",
  },
  {
    heard: "seller",
    asker: "target",
    class: "individual",
    level: "level6",
    reason: "signing",
    reach: 8,
    impact: 0.5,
    confidence: 0.8,
    effort: 1,
    answer: "no",
  },
  {
    heard: "seller",
    asker: "new_segment",
    class: "edge",
    level: "level6",
    reason: "signing",
    reach: 20,
    impact: 1,
    confidence: 0.5,
    effort: 9,
    answer: "no",
  },
  {
    heard: "data",
    asker: "target",
    class: "core",
    level: "level3",
    reason: "activity",
    reach: 340,
    impact: 1,
    confidence: 0.8,
    effort: 2,
    answer: "later",
  },
  {
    heard: "csm",
    asker: "target",
    class: "core",
    level: "level4",
    reason: "renewal",
    reach: 150,
    impact: 2,
    confidence: 0.8,
    effort: 3,
    answer: "later",
  },
  {
    heard: "customer",
    asker: "overflow",
    class: "edge",
    level: "level5",
    reason: "signing",
    reach: 45,
    impact: 1,
    confidence: 0.5,
    effort: 5,
    answer: "third_party",
  },
  {
    heard: "operations",
    asker: "target",
    class: "core",
    level: "level3",
    reason: "activity",
    reach: 130,
    impact: 2,
    confidence: 0.8,
    effort: 2,
    answer: "later",
  },
] as const;

const ROUNDS = 5;

/** Fifty needs over five months; what repeats is asked by other customers. */
export function backlogRows(company: Company, language: Language): Rows {
  const en = language === "en";
  const rows = Array.from({ length: ROUNDS * NEEDS.length }, (_, i) => i);
  return {
    ...numbered(rows, (i) => {
      const { answer, ...need } = NEEDS[i % NEEDS.length];
      const [said, what] = SAID[language][i % NEEDS.length];
      const isLast = i >= (ROUNDS - 1) * NEEDS.length;
      return {
        date: 46_140 + 3 * i,
        customer: payingOn(company, 46_140 + 3 * i)[3 + 5 * i][0],
        said,
        need: what,
        ...need,
        answer: isLast || answer !== "build" ? answer : "later",
        ...(isLast && answer === "build" && { release: "26.9" }),
      };
    }),
    core_systems: {
      belongs: en ? "Forecast, plan, swap, hours" : "预测、排班、换班、工时",
      served: en ? "Ourselves" : "自研",
    },
    edge_needs: {
      belongs: en ? "Payroll, time clocks, weather" : "薪酬、考勤机、天气",
      served: en ? "Third parties" : "三方",
    },
    individual_needs: {
      belongs: en ? "Own reports and colours" : "自定报表与配色",
      served: en ? "Partners, paid" : "伙伴有偿",
    },
    open_mature: { done: true, date: 45_900 },
    open_few: { done: true, date: 46_150 },
    open_as_third: { done: false },
    open_no_claim: { done: true },
    ...numbered(
      [
        {
          name: en ? "Payroll A" : "薪酬 A",
          flow: en ? "Hours to pay" : "工时到薪酬",
          mature: true,
          live: 45_931,
        },
        {
          name: en ? "Time clock B" : "考勤机 B",
          flow: en ? "Clock to hours" : "打卡到工时",
          mature: true,
          live: 46_020,
        },
      ],
      (row) => row,
      "integrations",
    ),
    "overflow-1": {
      segment: en ? "Hotels" : "酒店",
      customers: 9,
      active: 4,
      intact: false,
      market: 90_000_000,
      decision: "leave",
    },
    "overflow-2": {
      segment: en ? "Cleaning firms" : "保洁公司",
      customers: 14,
      active: 11,
      intact: true,
      market: 140_000_000,
      decision: "serve",
    },
    ...numbered(
      ["26.7", "26.8", "26.9"].map((release, i) => ({ release, i })),
      ({ release, i }) => ({
        release,
        date: 46_218 + 28 * i,
        value: en ? ["No double shifts", "Hours to payroll", "Swaps between stores"][i] : ["不再重复排班", "工时进薪酬", "跨店换班"][i], // prettier-ignore
        pitch: en ? "Pitch page" : "话术页",
        message: en ? "Customer mail" : "客户邮件",
        who: en ? "CSM to key person" : "CSM 通知关键人",
        csm: 46_214 + 28 * i,
        service: 46_215 + 28 * i,
        ...(i < 2 && { sellers: 46_216 + 28 * i }),
        able: i === 0,
        used: [0.61, 0.38, 0.22][i],
      }),
      "releases",
    ),
  };
}
