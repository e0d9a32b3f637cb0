import { same } from "../../../locales/text";
import { defineSheet } from "../../template/define";
import { countIf, is, measure, meets, ratio, results, within } from "../../template/measure";
import { needs } from "./needs";
import { boundary, integrations, openness, overflow, releases } from "./releases";

const inQuarter = within("needs.date");
const logged = (...tests: readonly string[]) => countIf(inQuarter, ...tests);
const BUILT = is("needs.answer", "build");
const CORE = ["level1", "level2", "level3", "level4"]
  .map((level) => logged(BUILT, is("needs.class", "core"), is("needs.level", level)))
  .join("+");
const notTarget = (...tests: readonly string[]) =>
  `${logged(BUILT, is("needs.asker", "overflow"), ...tests)}+${logged(BUILT, is("needs.asker", "new_segment"), ...tests)}`;
const released = (...tests: readonly string[]) =>
  countIf(within("releases.date"), '{releases.release},"<>"', ...tests);

const measures = [
  measure({
    id: "logged",
    label: { en: "Needs logged", "zh-CN": "登记需求" },
    unit: "count",
    over: "quarter",
    value: `=${logged()}`,
    source: same("S038"),
  }),
  measure({
    id: "levelled",
    label: { en: "With a level", "zh-CN": "已定优先级" },
    unit: "percent",
    over: "quarter",
    value: `=${ratio(logged('{needs.level},"<>"'), logged())}`,
    better: "higher",
    source: { en: "R08 asks for all · 001 L217–228", "zh-CN": "R08 要求全部 · 001 L217–228" },
  }),
  measure({
    id: "named",
    label: { en: "With a named customer", "zh-CN": "有具名客户" },
    unit: "percent",
    over: "quarter",
    value: `=${ratio(logged('{needs.customer},"<>"'), logged())}`,
    better: "higher",
    source: same("T02"),
  }),
  measure({
    id: "core_fit_share",
    label: { en: "Built for the core fit", "zh-CN": "核心需求占比" },
    unit: "percent",
    over: "quarter",
    value: `=${ratio(`(${CORE})`, logged(BUILT))}`,
    rule: "core_fit_share",
    better: "higher",
    source: same("001 L213–215"),
  }),
  measure({
    id: "not_target",
    label: { en: "Built for overflow or new segments, no reason given", "zh-CN": "为非目标客群开发且无理由" },
    unit: "count",
    over: "quarter",
    value: `=${notTarget(meets("needs.why", "="))}`,
    source: { en: "R07 asks for none · T26", "zh-CN": "R07 要求为 0 · T26" },
  }),
  measure({
    id: "built_kept",
    label: { en: "Built for activity or renewal", "zh-CN": "为活跃或续费开发" },
    unit: "percent",
    over: "quarter",
    value: `=${ratio(`(${logged(BUILT, is("needs.reason", "activity"))}+${logged(BUILT, is("needs.reason", "renewal"))})`, logged(BUILT, '{needs.reason},"<>"'))}`,
    better: "higher",
    source: { en: "the rest for new signing · 001 L217", "zh-CN": "其余为新签 · 001 L217" },
  }),
  measure({
    id: "pack_rate",
    label: { en: "Releases with a full pack", "zh-CN": "发布赋能完成率" },
    unit: "percent",
    over: "quarter",
    value: `=${ratio(released(`{releases.complete},{"✓ Complete"|"✓ 齐备"}`), released())}`,
    rule: "pack_rate",
    next: { en: "Close the oldest one this week.", "zh-CN": "本周先完成最早的一项。" },
    source: same("R09 · 001 L247"),
  }),
];

export const BACKLOG = defineSheet({
  id: "backlog",
  family: "product",
  title: { en: "Needs & releases", "zh-CN": "需求池与发布" },
  purpose: {
    en: "Every voice logged, one of six levels, a home for each need, and a pack for each release; product, customer success, sales.",
    "zh-CN": "客户之声逐条登记，分六级优先级，每项需求有去处，每次发布有赋能包；产品、客户成功与销售使用。",
  },
  needs: ["setup"],
  sections: [
    results("results", { en: "Results", "zh-CN": "结果" }, measures, {
      en: "last closed quarter and the one before",
      "zh-CN": "最近已结季度及其前一季度",
    }),
    needs,
    boundary,
    openness,
    integrations,
    overflow,
    releases,
  ],
  search: ["backlog", "需求池", "RICE", "release", "发布", "赋能", "voice of the customer", "客户之声"],
});
