import type { Language, Text } from "../locales/text";
import { STATUS } from "../sheets/readiness/words";

/** What people at the sample company type beside an item, in the language of the sheet. */
export interface SampleStatus {
  /** Evidence items only; metric items judge themselves. */
  readonly status?: string;
  readonly owner?: string;
  /** The day as a serial number. */
  readonly due?: number;
  readonly evidence?: string;
}

type StatusKey = "done" | "partly" | "notYet" | "na";

interface Entry {
  readonly status?: StatusKey;
  readonly owner: Text;
  readonly due?: number;
  readonly evidence?: Text;
}

const OWNERS = {
  ceo: { en: "CEO", "zh-CN": "CEO" },
  cpo: { en: "Head of product", "zh-CN": "产品负责人" },
  cro: { en: "Head of sales", "zh-CN": "销售负责人" },
  cs: { en: "Head of service", "zh-CN": "服务负责人" },
  cfo: { en: "CFO", "zh-CN": "CFO" },
  coo: { en: "COO", "zh-CN": "COO" },
} as const satisfies Record<string, Text>;

const entry = (
  status: StatusKey,
  owner: Text,
  evidence?: readonly [en: string, zh: string],
  due?: number,
): Entry => ({
  status,
  owner,
  ...(evidence && { evidence: { en: evidence[0], "zh-CN": evidence[1] } }),
  ...(due !== undefined && { due }),
});

/** Days as serial numbers. */
const DUE = { mid: 46_371, yearEnd: 46_387, newYear: 46_388, january: 46_402, march: 46_477 } as const;

const { ceo, cpo, cro, cs, cfo, coo } = OWNERS;

const ENTRIES: Readonly<Record<string, Entry>> = {
  R01: entry("done", cpo, ["Interview notes, 14 customers", "访谈记录，14 家客户"]),
  R02: entry("done", ceo, ["Customer profile, version 3", "客户画像，第 3 版"]),
  R03: entry("done", cs, ["Case file: retail chain, East China", "案例档案：华东零售连锁"]),
  R04: entry("done", cfo, ["Market sizing, bottom-up", "自下而上的市场测算"]),
  R05: entry("done", cfo, ["Unit economics sheet, 2024", "单位经济模型测算，2024"]),
  R06: entry("done", cro, ["GTM plan 2025", "2025 年 GTM 计划"]),
  R07: entry("done", cpo, ["Backlog filter, October", "10 月需求清单筛选"]),
  R08: entry("done", cpo, ["Priority rules on the wiki", "知识库中的优先级规则"]),
  R09: entry("partly", cpo, ["Pack missing for two releases", "有两次发布缺材料"], DUE.yearEnd),
  R10: entry("done", cpo, ["Boundary map, 6 integrations", "产品边界图，接入 6 家"]),
  R11: entry("done", cpo, ["Availability 99.95% in Q3", "三季度可用性 99.95%"]),
  R15: entry("done", cro, ["Funnel by segment, 3 quarters", "分客群漏斗，3 个季度"]),
  R20: entry("done", cro, ["Sales model by ACV", "按客单价划分的销售方式"]),
  R21: entry("partly", cro, ["Quota set, register incomplete", "配额已定，登记不全"], DUE.january),
  R22: entry("partly", cro, ["11 of 18 cells have a case", "18 格中 11 格有案例"], DUE.march),
  R23: entry("done", cro, ["Lead rules, version 2", "线索规则，第 2 版"]),
  R26: entry("done", cfo, ["Contract list with terms", "合同清单，含期限"]),
  R27: entry("na", cro, ["No agents so far", "目前没有代理商"]),
  R28: entry("done", cs, ["Success plan template in use", "成功计划模板已启用"]),
  R30: entry("partly", cs, ["Cost per delivery for one quarter", "仅有一个季度的单次成本"], DUE.january),
  R31: entry("done", cs, ["5 showcases", "5 家样板客户"]),
  R32: entry("done", cs, ["Delivery SOP 1.2, 4 pilots", "交付 SOP 1.2，4 人试点"]),
  R34: entry("done", cs, ["Three cost columns since July", "7 月起三列成本"]),
  R35: entry("partly", cs, ["Two reviews so far", "目前复盘两次"], DUE.yearEnd),
  R36: { owner: cfo },
  R39: entry("partly", cfo, ["Weekly active stores, 61% of customers", "周活跃门店，61% 客户达标"], DUE.mid),
  R40: entry("partly", cfo, ["First forecast, no actuals yet", "首次预测，尚无实际值"], DUE.january),
  R44: entry("done", cfo, ["Price list: per store", "价目表：按门店计价"]),
  R46: entry("done", cfo, ["Variance review, monthly", "月度偏差复盘"]),
  R55: entry("done", coo, ["Cadre list, 9 names", "干部名单，9 人"]),
  R56: entry("notYet", coo, undefined, DUE.newYear),
  R57: entry("done", coo, ["HR report, Q3", "三季度人事报告"]),
  R58: entry("partly", coo, ["Cost done, training SOP open", "成本已算清，培训 SOP 未完成"], DUE.yearEnd),
  R60: entry("done", coo, ["Calendar of key meetings", "关键会议日历"]),
};

export function sampleStatuses(language: Language): Readonly<Record<string, SampleStatus>> {
  return Object.fromEntries(
    Object.entries(ENTRIES).map(([id, { status, owner, due, evidence }]) => [
      id,
      {
        ...(status && { status: STATUS[status][language] }),
        owner: owner[language],
        ...(due !== undefined && { due }),
        ...(evidence && { evidence: evidence[language] }),
      },
    ]),
  );
}
