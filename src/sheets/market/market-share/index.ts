import { same } from "../../../locales/text";
import { QUESTIONS } from "../../../playbook/questions";
import { computed, count, date, fromList, money, oneOf, text, yesNo } from "../../template/columns";
import { defineSheet } from "../../template/define";
import { log } from "../../template/kinds";
import { countIf, is, measure, NO_DATA, ratio, results, within } from "../../template/measure";
import { notes } from "../../template/notes";
import { actual, pace, path, pathChart } from "./path";
import { settings, verticals } from "./verticals";

const ATTACKED = "{verticals.attacked},{'yes}";
const visits = (...tests: readonly string[]) => countIf(within("visits.date"), ...tests);
const KEEP_ONE = {
  en: "Keep one vertical, pause the others until it holds 5%.",
  "zh-CN": "只保留一个垂直市场，达到 5% 再开新线。",
};

const measures = [
  measure({
    id: "largest_share",
    label: { en: "Largest share of a vertical", "zh-CN": "最大垂直市场市占率" },
    unit: "percent",
    over: "now",
    value: `=IF(COUNT({verticals.share})=0,${NO_DATA},MAX({verticals.share}))`,
    rule: "market_share",
    good: "base",
    partly: ["crossed"],
    next: KEEP_ONE,
    source: same("I12, I13, R49 · 001 L340–341"),
  }),
  measure({
    id: "attacked_share",
    label: { en: "Share of the vertical attacked now", "zh-CN": "正在进攻的垂直市场市占率" },
    unit: "percent",
    over: "now",
    value: `=IF(COUNTIFS(${ATTACKED},{verticals.share},">=0")=0,${NO_DATA},MAXIFS({verticals.share},${ATTACKED}))`,
    rule: "market_share",
    good: "crossed",
    beyond: ["base"],
    next: KEEP_ONE,
    source: same("R24 · 001 L455"),
  }),
  measure({
    id: "open_fronts",
    label: { en: "Verticals attacked below 5%", "zh-CN": "同时进攻的垂直市场（低于 5%）" },
    unit: "count",
    over: "now",
    value: `=IF(COUNTIFS(${ATTACKED})=0,${NO_DATA},COUNTIFS(${ATTACKED},{verticals.share},"<0.05"))`,
    rule: "open_fronts",
    next: KEEP_ONE,
    source: same("T06 · 001 L342–343"),
  }),
  measure({
    id: "leader_coverage",
    label: { en: "Leader coverage, all verticals", "zh-CN": "引领者覆盖率（合计）" },
    unit: "percent",
    over: "now",
    value: `=${ratio("SUM({verticals.signed})", "SUM({verticals.leaders})")}`,
    rule: "leader_coverage",
    better: "higher",
    source: same("001 L307"),
  }),
  measure({
    id: "base_mrr",
    label: { en: "Largest vertical’s part of our MRR", "zh-CN": "最大垂直市场占我方 MRR" },
    unit: "percent",
    over: "now",
    value: `=IF(COUNT({verticals.mrr_share})=0,${NO_DATA},MAX({verticals.mrr_share}))`,
    better: "watch",
    source: { en: "a base or none · T06", "zh-CN": "有无根据地 · T06" },
  }),
  measure({
    id: "unknown_share",
    label: { en: "Little-known customers among those visited", "zh-CN": "走访中的非知名活跃客户占比" },
    unit: "percent",
    over: "quarter",
    value: `=${ratio(visits(is("visits.known", "no")), visits())}`,
    rule: "unknown_share",
    better: "higher",
    source: same("R50 · 001 L455"),
  }),
  measure({
    id: "early_valued",
    label: { en: "Early majority with value measured", "zh-CN": "已量化价值的早期大众客户" },
    unit: "count",
    over: "quarter",
    value: `=${visits(is("visits.early", "yes"), '{visits.seen},"<>"')}`,
    source: same("R51 · 001 L457"),
  }),
];

const MODES = { direct: { en: "Direct", "zh-CN": "直销" }, channel: { en: "Channel", "zh-CN": "渠道" } };

export const MARKET_SHARE = defineSheet({
  id: "market-share",
  family: "market",
  title: { en: "Market share & focus", "zh-CN": "市场份额与阵地战" },
  purpose: {
    en: "Share, leaders and fronts by vertical; shows whether the chasm is crossed; head of sales, founder.",
    "zh-CN": "分垂直市场看市占率、引领者与战线，判断是否跨越鸿沟；销售负责人与创始人使用。",
  },
  needs: ["setup", "customers"],
  sections: [
    results("results", { en: "Results", "zh-CN": "结果" }, measures),
    settings,
    verticals,
    pace,
    path,
    pathChart,
    actual,
    log(
      "visits",
      { en: "Visits of active customers", "zh-CN": "活跃客户走访" },
      20,
      [
        date("date", { en: "Date", "zh-CN": "日期" }),
        text("customer", { en: "Customer", "zh-CN": "客户" }, 145),
        yesNo("known", { en: "Known before", "zh-CN": "原已知名" }, 110),
        text("uses", { en: "Uses it for", "zh-CN": "使用场景" }, 215),
        text("seen", { en: "Value seen, measured", "zh-CN": "量化价值" }, 215),
        yesNo("early", { en: "Early majority", "zh-CN": "早期大众" }, 110),
      ],
      { about: { en: "each quarter · 001 L455–457", "zh-CN": "每季 · 001 L455–457" } },
    ),
    log(
      "regions",
      { en: "Regions", "zh-CN": "区域" },
      15,
      [
        fromList("region", { en: "Region", "zh-CN": "区域" }, "setup!regions", 110),
        text("area", { en: "Area", "zh-CN": "范围" }, 152),
        oneOf("mode", { en: "Mode", "zh-CN": "模式" }, MODES, 89),
        count("people", { en: "People", "zh-CN": "人数" }, 75),
        computed(
          "size",
          { en: "Team size", "zh-CN": "团队规模" },
          "text",
          '=IF(OR({people}="",{mode}<>{\'direct},COUNT({team_from},{team_to})<2),"",IF({people}<{team_from},{"◐ Below the suggested size"|"◐ 小于建议规模"},IF({people}>{team_to},{"◐ Above the suggested size"|"◐ 大于建议规模"},{"✓ Best size"|"✓ 最佳规模"})))',
          190,
        ),
        money("market", { en: "Market size", "zh-CN": "市场规模" }, 120),
        text("lead", { en: "Lead", "zh-CN": "负责人" }, 110),
      ],
      { about: { en: "need not follow provinces", "zh-CN": "可不按行政区划" } },
    ),
    notes(
      "industry",
      { en: "Why this industry", "zh-CN": "为何进入该行业" },
      [QUESTIONS.industry.ask.aim, QUESTIONS.industry.ask.after],
      same("000 L46"),
    ),
  ],
  search: ["market share", "市占率", "chasm", "跨越鸿沟", "leaders", "引领者", "regions", "区域"],
});
