import type { Language } from "../../locales/text";
import { numbered, type Rows } from "../entry";

interface Words {
  readonly assumptions: readonly (readonly [
    assumption: string,
    test: string,
    expected: string,
    seen: string,
  ])[];
  readonly loop: readonly (readonly [step: string, who: string, result: string])[];
  readonly angels: readonly string[];
  readonly told: readonly string[];
  readonly profile: readonly [firm: string, pain: string, buyer: string, out: string, samples: string];
  readonly let_go: readonly [customer: string, why: string];
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    assumptions: [
      [
        "Site managers let a forecast fill the plan",
        "Paper plan in two stores",
        "4 of 6 follow it",
        "5 of 6",
      ],
      ["Head office pays per store", "Price page, three calls", "2 of 3 sign", "2 of 3"],
      ["Payroll data can be had in a week", "One export by hand", "7 days", "19 days"],
      ["Kitchens plan by station", "Two visits", "Stations named", ""],
    ],
    loop: [
      ["Read last year’s sales", "Delivery", "Clean table of sales by hour"],
      ["Forecast hours needed", "Product", "Hours by store and day"],
      ["Fill the plan", "Site manager", "Plan of the week"],
      ["Staff see and swap shifts", "Staff", "Plan as worked"],
    ],
    angels: [
      "North Harbour Foods",
      "Willow Markets",
      "Grand Kitchen",
      "Blue Door",
      "Cedar Schools",
      "Plain Bread",
    ],
    told: ["Operations head, retail", "Store manager", "Friend outside the trade", "Investor"],
    profile: [
      "Chains of 20–300 stores, hourly staff",
      "Plans take a manager six hours a week",
      "Head of operations; head of HR signs",
      "Single shops; firms without hourly pay",
      "North Harbour Foods, Willow Markets",
    ],
    let_go: ["Castle Hotels", "Wants room planning, not shifts"],
  },
  "zh-CN": {
    assumptions: [
      ["店长愿意让预测排班", "两家门店纸面排班", "6 人中 4 人采用", "6 人中 5 人"],
      ["总部愿意按门店付费", "报价页与三次通话", "3 家签 2 家", "3 家签 2 家"],
      ["一周内可取得薪酬数据", "手工导出一次", "7 天", "19 天"],
      ["后厨按工位排班", "走访两次", "列出工位", ""],
    ],
    loop: [
      ["读取去年销售", "交付", "分时销售清表"],
      ["预测所需工时", "产品", "各店每日工时"],
      ["生成班表", "店长", "一周班表"],
      ["员工查看与换班", "员工", "实际出勤班表"],
    ],
    angels: ["北港食品", "柳叶超市", "大灶餐饮", "蓝门便利", "雪松教育", "素面包"],
    told: ["零售运营负责人", "店长", "行外朋友", "投资人"],
    profile: [
      "20–300 家门店、小时工为主的连锁",
      "店长每周排班花六小时",
      "运营负责人；人力负责人签字",
      "单店；无小时工的企业",
      "北港食品、柳叶超市",
    ],
    let_go: ["城堡酒店", "要的是客房排期而非班次"],
  },
};

const TRAITS = [
  [3, 3, 3, 3],
  [3, 3, 2, 3],
  [2, 3, 3, 1],
  [3, 2, 1, 2],
  [2, 2, 2, 2],
  [1, 3, 1, 0],
] as const;
const KINDS = ["leads", "about_to", "leads", "about_to", "influential", "other"] as const;
const JOINED = [44_220, 44_232, 44_270, null, 44_295, null] as const;

export function pmfRows(language: Language): Rows {
  const words = WORDS[language];
  const [firm, pain, buyer, out, samples] = words.profile;
  return {
    "before-profile": { state: "done", date: 44_180 },
    "before-pain": { state: "done", date: 44_180 },
    "before-named": { state: "done", date: 44_190 },
    "before-niche": { state: "partly" },
    "before-chain": { state: "partly" },
    "before-tenfold": { state: "done", date: 44_240 },
    "before-paid": { state: "done", date: 44_220 },
    "before-model": { state: "done", date: 44_200 },
    "before-roles": { state: "done", date: 44_170 },
    output_before: 1,
    input_before: 6,
    output_after: 1,
    input_after: 0.5,
    promises: 3,
    ...numbered(
      words.assumptions.map((row, i) => ({ row, i })),
      ({ row: [assumption, test, expected, seen], i }) => ({
        assumption,
        riskiest: i < 2,
        test,
        limit: 8_000,
        from: 44_180 + 14 * i,
        to: 44_192 + 14 * i,
        expected,
        ...(seen !== "" && { seen, outcome: i === 2 ? "fails" : "holds" }),
      }),
    ),
    ...numbered(words.loop, ([step, who, result]) => ({ step, who, runs: "yes", result }), "loop"),
    walked: 44_235,
    own_workflow: true,
    days_to_first: 71,
    ...numbered(
      words.angels.map((name, i) => ({ name, i })),
      ({ name, i }) => ({
        name,
        fit: TRAITS[i][0],
        urgent: TRAITS[i][1],
        can_buy: TRAITS[i][2],
        promotes: TRAITS[i][3],
        kind: KINDS[i],
        invited: 44_200 + 6 * i,
        joined: JOINED[i],
        introduced: i === 0 ? 2 : 0,
      }),
      "angels",
    ),
    ...numbered(
      words.told.map((listener, i) => ({ listener, i })),
      ({ listener, i }) => ({ listener, scene: true, value: i !== 2, joins: i < 2 }),
      "told",
    ),
    "let_go-1": { customer: words.let_go[0], why: words.let_go[1], date: 44_280 },
    firm,
    their_pain: pain,
    buyer,
    ruled_out: out,
    samples,
    by_product: true,
    by_sales: true,
    by_service: false,
    version: 44_285,
  };
}
