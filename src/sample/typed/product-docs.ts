import type { Language } from "../../locales/text";
import type { Rows } from "../entry";

const WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    project: "Shift swaps between stores",
    opportunity: "One shift in nine is filled by phone on the day; 41 of 60 visited chains ask for it",
    users: "Store managers and hourly staff of chains in one city",
    needs: "See who may work where; swap without a call; pay rules kept",
    aim: "Raise weekly active planners from 66% to 75% of customers",
    contributors: "Product, customer success, two store managers",
    research: "60 visits, April to June 2026",
    feedback: "Named in 14 of 38 lost deals",
    competition: "Rival B swaps within one store only",
    granted: "Three people for six weeks",
    version: "1.2",
    lead: "product lead",
    by: "business owner",
    readers: "Two customers, one CSM, one seller",
  },
  "zh-CN": {
    project: "跨店换班",
    opportunity: "九分之一的班次当天靠电话补人；走访的 60 家连锁中 41 家提出",
    users: "同城连锁的店长与小时工",
    needs: "看到谁能去哪家店；换班不用打电话；符合薪酬规则",
    aim: "每周活跃排班人占客户比从 66% 提高到 75%",
    contributors: "产品、客户成功、两位店长",
    research: "2026 年 4–6 月走访 60 家",
    feedback: "38 个丢单中 14 个提到",
    competition: "竞品 B 仅支持店内换班",
    granted: "三人六周",
    version: "1.2",
    lead: "产品负责人",
    by: "业务负责人",
    readers: "两家客户、一位 CSM、一位销售",
  },
};

const FIELDS = [
  "project",
  "opportunity",
  "users",
  "needs",
  "aim",
  "contributors",
  "research",
  "feedback",
  "competition",
];

export function productDocsRows(language: Language): Rows {
  const words = WORDS[language];
  return {
    ...Object.fromEntries(FIELDS.map((id) => [`mrd_${id}`, { says: words[id], updated: 46_220 }] as const)),
    version: words.version,
    dated: 46_220,
    led_by: words.lead,
    size: 7.5,
    decision: "go",
    granted: words.granted,
    decided_by: words.by,
    decided: 46_227,
    brief_from: 6,
    with_mrd: true,
    read_by: words.readers,
    retold: true,
    retold_on: 46_231,
  };
}
