import { SAMPLE_AS_OF } from "../days";
import { numbered, type SampleSheet } from "../entry";
import { rolesOf, sayIn } from "../operations/say";

export const gtmCanvasRows: SampleSheet = (_company, language) => {
  const t = sayIn(language);
  const role = rolesOf(t);
  const reviewed = SAMPLE_AS_OF - 12;
  return {
    adopted: {
      now: 118,
      target: 140,
      proof: t("Customers in profile who count daily", "每日盘点的目标客户数"),
    },
    "aims-cac": {
      target: 60_000,
      proof: t("All cost of selling, new customers of 12 months", "12 个月全部获客费用 ÷ 新客户"),
    },
    cycle: { target: 33, proof: t("Median of the deal register", "成交台账中位数") },
    replicable: {
      proof: t("Six of ten sellers reach their quota with the playbook", "十名销售中六名按打法达成定额"),
    },
    "blocks-market": {
      decided: t("Retail and catering chains, 5–80 stores", "零售与餐饮连锁，5–80 家门店"),
      owner: role.owner,
      reviewed,
    },
    "blocks-value": {
      decided: t("Loss visible by store within a month", "一个月内损耗按门店可见"),
      open: t("Is it enough for manufacturing?", "对制造业是否足够？"),
      ...{ owner: role.product, reviewed },
    },
    "blocks-channels": {
      decided: t("Direct; agents below 30,000 in far cities", "直销为主；外地 3 万元以下走代理"),
      owner: role.seller,
      reviewed,
    },
    "blocks-pricing": {
      decided: t("By store and edition, yearly", "按门店与版本，按年收费"),
      open: t("A tariff by orders?", "是否按订单量收费？"),
      owner: role.owner,
      reviewed,
    },
    selling: {
      decided: t("Handbook, webinar, conference selling", "店长手册、直播、会销"),
      owner: role.marketing,
      reviewed,
    },
    "blocks-success": {
      decided: t("Plan within three weeks, value within four", "三周内定计划，四周内见价值"),
      owner: "CSM",
      reviewed,
    },
    ...numbered(
      [
        [
          t("Single stores", "单店"),
          t("Trial", "试用"),
          2_300,
          60,
          18_000,
          t("Pays off, leaves early", "能赚，但流失早"),
          2.1,
          "change",
        ],
        [
          t("Small chains", "小型连锁"),
          t("Direct", "直销"),
          7_900,
          80,
          55_000,
          t("Renews and adds stores", "续费并加门店"),
          3.6,
          "continue",
        ],
        [
          t("Large chains", "大型连锁"),
          t("Direct, pre-sales", "直销加售前"),
          26_000,
          20,
          170_000,
          t("Two cycles still open", "两个周期未结"),
          null,
          null,
        ],
      ] as const,
      ([segment, channel, price, customers, cac, result, ue, go_on], i) => ({
        ...{ segment, channel, price, customers, cac, result, ue, go_on },
        ...{ from: SAMPLE_AS_OF - 300 + i * 20, to: SAMPLE_AS_OF - 120 + i * 80 },
      }),
      "paths",
    ),
    ...numbered(
      [
        [
          t("Counts work offline", "门店离线可盘点"),
          t("Few experts in delivery", "交付专家少"),
          t("Chains grow outside first cities", "下沉城市连锁扩张"),
          t("A till maker adds counting", "收银厂商加盘点功能"),
        ],
        [
          t("Two verticals known well", "两个行业吃得透"),
          t("NDR below 100%", "NDR 低于 100%"),
          t("New rules on food waste", "食品浪费新规"),
          t("Prices fall in retail", "零售行业降价"),
        ],
        [
          t("Renewals handled early", "续费接洽早"),
          t("One agent in the South", "华南仅一家代理"),
          null,
          null,
        ],
      ] as const,
      ([strengths, weaknesses, opportunities, threats]) => ({
        strengths,
        weaknesses,
        opportunities,
        threats,
      }),
      "swot",
    ),
    use: { action: t("Show the offline count first", "演示先讲离线盘点"), owner: role.seller },
    mend: { action: t("Split losses by segment and cause", "按客群与原因拆分流失"), owner: "CSM" },
    seize: { action: t("Package for food waste by March", "3 月前推出食品浪费套餐"), owner: role.product },
    guard: { action: t("Interfaces with three till makers", "与三家收银厂商打通"), owner: role.product },
    "perspectives-customer": {
      for: t("Two verticals bring 60% of MRR", "两个行业占 MRR 六成"),
      against: t("Smaller market", "市场较小"),
    },
    "perspectives-value": {
      for: t("Manufacturers ask for it, too", "制造业也有询问"),
      against: t("No one to serve them", "无人服务"),
    },
    chosen: "customer",
    why: t("Odds of winning matter more than size", "胜算比空间重要"),
    "choice-again": SAMPLE_AS_OF + 150,
    ...numbered(
      [
        [
          24,
          t("Hire two more sellers in Q1?", "一季度再招两名销售？"),
          t("Wait until NDR is above 100%", "等 NDR 超过 100%"),
          true,
          "slower",
        ],
        [
          61,
          t("Enter manufacturing?", "进入制造业？"),
          t("No, not before 5% in catering", "餐饮达到 5% 之前不进"),
          true,
          "slower",
        ],
        [95, t("Yearly price up 5%?", "年费上调 5%？"), t("Yes, at renewal", "续费时上调"), false, "planned"],
        [
          133,
          t("A second agent in the South?", "华南增加一家代理？"),
          t("Try one without exclusivity", "先试一家，不独家"),
          true,
          "planned",
        ],
        [
          178,
          t("SOP for everyone?", "SOP 全员推行？"),
          t("After the batch of nine", "九家打样之后"),
          false,
          "planned",
        ],
      ] as const,
      ([ago, question, decision, doubt, pace]) => ({
        ...{ date: SAMPLE_AS_OF - ago, question, decision, doubt, pace, owner: role.owner },
        again: SAMPLE_AS_OF - ago + 180,
      }),
      "decisions",
    ),
    ...numbered(
      [
        [t("Private deployment", "私有化部署"), t("Each copy takes a team", "每套都要养一个团队")],
        [
          t("Free on-site days for single stores", "单店免费驻场"),
          t("Costs more than their fee", "成本高于年费"),
        ],
      ] as const,
      ([what, why]) => ({ what, why, until: SAMPLE_AS_OF + 365, owner: role.owner }),
      "not_doing",
    ),
  };
};
