import { SAMPLE_AS_OF, YEAR_FROM } from "../days";
import { numbered, type SampleSheet } from "../entry";
import { payingOn } from "../listed";
import { rolesOf, sayIn } from "./say";

export const calendar: SampleSheet = (_company, language) => {
  const t = sayIn(language);
  const role = rolesOf(t);
  const kinds = ["interaction", "training", "salon", "speaks", "needs", "community"];
  const regions = [t("East", "华东"), t("South", "华南"), t("North", "华北")];
  return {
    customer_hours: 5_200,
    building_hours: 4_100,
    review_rule: true,
    ...numbered(
      [
        ["month", role.owner, 12, 2, 9],
        ["month", role.seller, 20, 3, 14],
        ["week", role.product, 4, 1.5, 8],
        ["month", "CSM", 47, 1, 30],
        ["month", "CSM", 9, 2, 10],
        ["half", role.owner, 130, 4, 7],
      ] as const,
      ([every, owner, ago, hours, people], i) => ({
        every,
        owner,
        last: SAMPLE_AS_OF - ago,
        offline: i === 0 || i === 5,
        why: i === 0 || i === 5 ? "stop" : null,
        hours,
        people,
        numbers: i !== 3,
      }),
      "meetings",
    ),
    ...numbered(
      Array.from({ length: 24 }, (_, i) => YEAR_FROM + 352 - i * 15),
      (date, i) => ({
        date,
        kind: kinds[i % kinds.length],
        scene: t("Losing less stock", "降低损耗"),
        region: regions[i % 3],
        guests: [9, 8, 16, 30, 7, 22][i % 6] + (i % 4),
        alike: i % 3 === 0 ? "middle" : "high",
        rivals: i === 7,
        speaker: i % 3 !== 1,
        needs: i % 6 === 4 ? 6 : i % 3,
        owner: "CSM",
      }),
      "activities",
    ),
  };
};

export const knowledge: SampleSheet = (company, language) => {
  const t = sayIn(language);
  const role = rolesOf(t);
  const states = ["personal", "organised", "explicit", "explicit", "standard", "system"];
  const kinds = ["shared", "industry", "errors", "faq", "practice", "sop", "case"];
  const titles = [t("How chains count stock", "连锁如何盘点"), t("Catering in figures", "餐饮行业数据"), t("Lost deals of the quarter", "本季丢单复盘"), t("Import of old data", "旧数据导入"), t("Opening talk", "开场话术"), t("Delivery SOP", "交付 SOP"), t("Chain of 60 stores", "60 家门店连锁")]; // prettier-ignore
  const saw = (what: string, why: string, lever: string) => ({ seen: what, why, lever });
  const seen = [
    saw(t("Managers count at night", "店长夜间盘点"), t("No time by day", "白天没时间"), t("Count one shelf a day", "每天盘一个货架")),
    saw(t("Orders are written on paper first", "先在纸上记订货"), t("No signal in the store-room", "库房没有信号"), t("Offline order list", "离线订货单")),
    saw(t("Shifts are swapped in a chat group", "在群里换班"), t("The plan is on the office computer", "班表只在办公室电脑上"), t("Plan on the phone", "手机看班表")),
    saw(t("Reports are printed and filed", "报表打印后归档"), t("The owner reads paper", "老板习惯看纸质"), t("One page a week for the owner", "每周给老板一页")),
    saw(t("Two stores count the same goods differently", "两家店同品不同口径"), t("Units were never agreed", "计量单位未统一"), t("One list of units", "统一单位表")),
  ]; // prettier-ignore
  return {
    stale_months: 6,
    ...numbered(
      Array.from({ length: 42 }, (_, i) => i),
      (i) => ({
        title: `${titles[i % 7]} ${Math.floor(i / 7) + 1}`,
        kind: kinds[i % 7],
        state: states[(i * 5) % 6],
        owner: i % 2 ? role.product : "CSM",
        updated: SAMPLE_AS_OF - ((i * 17) % 290),
        open: i % 9 !== 4,
      }),
      "index",
    ),
    ...numbered(
      Array.from({ length: 14 }, (_, i) => i),
      (i) => ({
        date: SAMPLE_AS_OF - 9 - i * 19,
        customer: payingOn(company, SAMPLE_AS_OF - 9 - i * 19)[i * 3][0],
        visitor: i % 3 === 0 ? role.owner : role.product,
        himself: i % 3 === 0,
        ...seen[i % seen.length],
        became: i % 2 === 0 ? SAMPLE_AS_OF - 2 - i * 19 : null,
      }),
      "visits",
    ),
    ...numbered(
      [
        [t("One pitch", "统一话术"), "consistency", 12, 12, 11],
        [t("Reading a store’s figures", "读懂门店数据"), "solution", 9, 12, 6],
        [t("First call", "首次通话"), "process", 11, 14, 9],
        [t("Release 5.2", "5.2 版本"), "product", 38, 44, 30],
        [t("First month", "入职首月"), "newcomers", 5, 5, 4],
      ] as const,
      ([topic, kind, trained, of, certified], i) => ({
        topic,
        kind,
        trained,
        of,
        certified,
        way: i % 2 ? "coaching" : "course",
        date: SAMPLE_AS_OF - 30 * (i + 1),
      }),
      "training",
    ),
    ...numbered(
      [
        [t("One pitch", "统一话术"), 12, 11, 0],
        [t("Reading a store’s figures", "读懂门店数据"), 9, 7, 1],
      ] as const,
      ([course, answers, helpful, unsuitable]) => ({
        course,
        answers,
        helpful,
        unsuitable,
        liked: helpful - 1,
      }),
      "survey",
    ),
  };
};

/** Headcount of set-up's month: twelve sellers; ninety people in all, fifty-four of them with customers. */
export const roles: SampleSheet = (_company, language) => {
  const t = sayIn(language);
  const role = rolesOf(t);
  const row = (people: number, works: "facing" | "supports" | "inside", leads: number | null, apart: boolean | null) => ({ exists: people > 0, people, works, leads, apart, reports: role.owner }); // prettier-ignore
  return {
    posts: 9,
    configured: 0.87,
    leavers: 5,
    by_manager: 2,
    sdr: row(5, "facing", null, true),
    inside_sales: row(4, "facing", 5, null),
    outside_sales: row(8, "facing", 7, null),
    presales: row(5, "facing", null, true),
    implementation: row(12, "facing", 8, true),
    service: row(9, "facing", 8, true),
    success: row(9, "facing", 8, true),
    renewal: { ...row(2, "facing", null, true) },
    product: row(6, "supports", 5, null),
    rnd: row(22, "inside", 8, null),
    marketing: row(5, "supports", 4, null),
    admin: row(3, "inside", null, null),
    ...numbered(
      Array.from({ length: 9 }, (_, i) => i),
      (i) => ({
        role: [role.delivery, "CSM", role.seller][i % 3],
        best: i % 5 !== 4,
        led: i % 4 !== 3,
        which: t("Roll-out at a chain", "连锁铺开项目"),
        trained: i % 6 === 5 ? null : SAMPLE_AS_OF - 60 - i * 9,
        ready: i % 3 === 0 ? "now" : "next",
        reviewed: SAMPLE_AS_OF - 40,
      }),
      "cadres",
    ),
    ...numbered(
      [
        [
          t("Hand-over sales to delivery", "销售交接给交付"),
          role.delivery,
          t("Definition of success signed", "成功定义已签字"),
        ],
        [t("Release", "发布"), role.product, t("Full pack", "赋能材料齐全")],
      ] as const,
      ([process, owner, check]) => ({ process, owner, check, runs: true }),
      "processes",
    ),
  };
};
