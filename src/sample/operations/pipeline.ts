import type { SampleSheet } from "../entry";
import { quarterly } from "./quarterly";
import { rolesOf, sayIn } from "./say";

const PLANS = ["basic", "team", "enterprise"] as const;
const FUNNEL_STAGES = ["deal", "demo", "visit", "appointment", "call", "opportunity"] as const;
/** Of each stage, how many come to the one after it. */
const ON = [0.5, 0.85, 0.78, 0.8, 0.92];

/** How many it takes at each stage for so many deals. */
function funnelFor(deals: number): Record<string, number> {
  const counts = ON.reduce<number[]>((all, rate) => [...all, Math.ceil(all[all.length - 1] / rate)], [deals]);
  return Object.fromEntries(FUNNEL_STAGES.map((stage, i) => [stage, counts[i]]));
}

export const pipeline: SampleSheet = (company, language) => {
  const t = sayIn(language);
  const role = rolesOf(t);
  const { quarters, latest } = quarterly(company);
  const bySegment = PLANS.map((plan) => latest.deals.filter((deal) => deal.plan === plan));
  const funnels = bySegment.map(({ length }) => funnelFor(length));
  const opportunities = funnels.reduce((sum, { opportunity }) => sum + opportunity, 0);
  const perStage = FUNNEL_STAGES.map((stage) => [stage, { a: funnels[0][stage], b: funnels[1][stage], c: funnels[2][stage] }] as const); // prettier-ignore
  const acv = (i: number) =>
    Math.round(bySegment[i].reduce((sum, deal) => sum + deal.acv, 0) / bySegment[i].length);
  const segment = (i: number, name: string, meets: string, [cycle, sellers, each]: readonly number[]) => ({
    ...{ name, meets, cycle, sellers, each, trusted: true, acv: acv(i) },
    target: Math.round((acv(i) * bySegment[i].length * 1.15) / 10_000) * 10_000,
  });
  const actions: Readonly<Record<string, string>> = {
    opportunity: t("Case of the same trade in the first mail", "首封邮件附同业案例"),
    demo: t("Count stock in one of their stores", "到其门店实地盘点"),
    deal: t("Return sheet with the owner", "与老板一起看 ROI 测算"),
  };
  return {
    "goals-sql": {
      wanted: 230,
      quality: t("In profile, with a key person", "目标客群内，有关键人"),
      owner: role.marketing,
    },
    contracts: {
      wanted: 3_400_000,
      quality: t("Margin of year one above 0", "首年毛利为正"),
      owner: role.seller,
    },
    lifetime: { wanted: 1, quality: t("By segment", "按客群"), owner: "CSM" },
    lag: 0,
    education: t("Store managers’ handbook, monthly webinar", "店长手册、每月直播"),
    contacts: quarters.map(({ leads }) => leads * 5 + 40),
    leads: quarters.map(({ leads }) => leads),
    worked: quarters.map(({ leads }) => Math.round(leads * 0.78)),
    "quarters-sql": quarters.map(({ sql }) => sql),
    opportunities: quarters.map(({ sql }, i) => (i === 3 ? opportunities : Math.round(sql * 0.79))),
    sdr_cost: [138_000, 141_000, 150_000, 156_000],
    ...Object.fromEntries(
      perStage.map(([stage, counts]) => [`funnel-${stage}`, { ...counts, action: actions[stage] ?? null }]),
    ),
    "segments-a": segment(0, t("Single stores", "单店"), t("In the trial", "试用期间"), [19, 3, 2.5]),
    "segments-b": segment(1, t("Small chains", "小型连锁"), t("After the webinar", "直播之后"), [37, 6, 1.2]),
    "segments-c": segment(2, t("Large chains", "大型连锁"), t("At the first call", "首次通话"), [76, 3, 0.5]),
    acquisition: { count: latest.leads },
    activation: { count: Math.round(latest.leads * 0.48) },
    retention: { count: Math.round(latest.leads * 0.31) },
    revenue: { count: latest.deals.length },
    referral: { count: latest.deals.filter(({ referrer }) => referrer !== null).length },
  };
};
