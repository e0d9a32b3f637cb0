import { type Text } from "../../../locales/text";
import { computed, days, money, number, perRow, text, yesNo } from "../../template/columns";
import { grid, item } from "../../template/kinds";
import { nextWhole } from "../../template/measure";
import type { Column, Row } from "../../template/types";

/* Funnels of one quarter: by segment with what a target asks for, and AARRR. */

const SEGMENTS = ["a", "b", "c"] as const;
type Segment = (typeof SEGMENTS)[number];
const SEGMENT_NAMES: Readonly<Record<Segment, Text>> = {
  a: { en: "Segment A", "zh-CN": "客群 A" },
  b: { en: "Segment B", "zh-CN": "客群 B" },
  c: { en: "Segment C", "zh-CN": "客群 C" },
};

const FUNNEL_STAGES: readonly (readonly [id: string, text: Text])[] = [
  ["opportunity", { en: "Education: opportunity", "zh-CN": "客户教育：商机" }],
  ["call", { en: "Education: call", "zh-CN": "客户教育：通话" }],
  ["appointment", { en: "Education: appointment", "zh-CN": "客户教育：约访" }],
  ["visit", { en: "Study: visit", "zh-CN": "方案研究：拜访" }],
  ["demo", { en: "Study: demo or solution", "zh-CN": "方案研究：演示/方案" }],
  ["deal", { en: "Choice: deal", "zh-CN": "选择成交：成交" }],
];
const LAST = FUNNEL_STAGES[FUNNEL_STAGES.length - 1][0];

/** How many of the stage before come on, or of the first one; as SAAS.FUNNEL has it, in arithmetic of any Excel. */
const ofBefore = (now: string, before: string | undefined) =>
  before === undefined ? '=""' : `=IF(OR(NOT(ISNUMBER(${now})),N(${before})=0),"",${now}/${before})`;
const ofFirst = (now: string, first: string) =>
  `=IF(OR(NOT(ISNUMBER(${now})),N(${first})=0),"",${now}/${first})`;

const stepHead = (key: string, of: Text): Column =>
  perRow(key, { en: `Step ${of.en.slice(-1)}`, "zh-CN": `转化 ${of["zh-CN"].slice(-1)}` }, "percent", 75);
const allHead = (key: string, of: Text): Column =>
  perRow(key, { en: `From top ${of.en.slice(-1)}`, "zh-CN": `累计 ${of["zh-CN"].slice(-1)}` }, "percent", 82);

export const bySegment = grid(
  "funnel",
  { en: "Funnel by segment", "zh-CN": "分客群漏斗" },
  [
    ...SEGMENTS.flatMap((key) => [
      number(key, SEGMENT_NAMES[key], 82),
      stepHead(`${key}_step`, SEGMENT_NAMES[key]),
      allHead(`${key}_all`, SEGMENT_NAMES[key]),
    ]),
    text("action", { en: "Best action of the stage", "zh-CN": "关键动作" }, 285),
  ],
  FUNNEL_STAGES.map(([id, label], i): Row => {
    const shares = SEGMENTS.flatMap((key) =>
      [1, 2].map((col) => {
        const at = (stage: number) => `{funnel.${FUNNEL_STAGES[stage][0]}.${key}}`;
        const formula = col === 1 ? ofBefore(at(i), i === 0 ? undefined : at(i - 1)) : ofFirst(at(i), at(0));
        const cell = { owner: "ours", unit: "percent", value: { formula } } as const;
        return [`${key}_${col === 1 ? "step" : "all"}`, cell] as const;
      }),
    );
    return item(id, label, Object.fromEntries(shares));
  }),
  {
    about: {
      en: "counts of one quarter; stage names are yours to change",
      "zh-CN": "填一个季度的数量；阶段名称可改",
    },
  },
);

/**
 * What a target of new ARR asks of the first stage, by the rates of the funnel above: as SAAS.FUNNELBACK has it, in
 * arithmetic of any Excel.
 */
function asked(key: Segment): string {
  const all = `{funnel.${LAST}.${key}_all}`;
  return `=IF(COUNT({needed},${all})<2,"",IF(${all}=0,"",${nextWhole(`{needed}/${all}`)}))`;
}

/** 1 where a target asks for more deals than the sellers can close, else 0. */
const over = (key: Segment) =>
  `IF(COUNT({segments.${key}.needed},{segments.${key}.most})<2,0,--({segments.${key}.needed}>{segments.${key}.most}))`;

export const plans = grid(
  "segments",
  { en: "What a target asks for", "zh-CN": "目标反推" },
  [
    text("name", { en: "Segment", "zh-CN": "客群" }, 152),
    money("acv", { en: "ACV", "zh-CN": "年费" }),
    days("cycle", { en: "Cycle", "zh-CN": "周期" }),
    text("meets", { en: "Where a buyer first meets a seller", "zh-CN": "客户何时见到销售" }, 215),
    money("target", { en: "Target new ARR ◆", "zh-CN": "目标新签 ARR ◆" }, 130),
    number("sellers", { en: "Sellers ◆", "zh-CN": "销售人数 ◆" }, 89),
    number("each", { en: "Deals a month each ◆", "zh-CN": "人均月单量 ◆" }, 145),
    perRow("first", { en: "Opportunities needed", "zh-CN": "所需商机" }, "count", 145),
    computed(
      "needed",
      { en: "Deals needed", "zh-CN": "所需成交" },
      "count",
      `=IF(COUNT({target},{acv})<2,"",IF({acv}=0,"",${nextWhole("{target}/{acv}")}))`,
      96,
    ),
    computed(
      "most",
      { en: "Most deals possible", "zh-CN": "最大成交数" },
      // 4.5 are no 5 beside the 5 that are needed.
      "number",
      '=IF(COUNT({sellers},{each})<2,"",{sellers}*{each}*3)',
      130,
    ),
    yesNo("trusted", { en: "Data trusted", "zh-CN": "数据可信" }, 89),
  ],
  SEGMENTS.map((key) =>
    item(key, SEGMENT_NAMES[key], {
      first: { owner: "ours", unit: "count", value: { formula: asked(key) } },
    }),
  ),
  {
    about: {
      en: "for one quarter; higher ACV meets a seller earlier · 001 L296",
      "zh-CN": "按一个季度；客单价越高，越早见到销售 · 001 L296",
    },
    rules: [
      {
        column: "needed",
        when: "AND(ISNUMBER({needed}),ISNUMBER({most}),{needed}>{most})",
        look: "fail",
        count: SEGMENTS.map((key) => over(key)).join("+"),
      },
    ],
  },
);

const PIRATE: readonly (readonly [string, Text])[] = [
  ["acquisition", { en: "Acquisition", "zh-CN": "获取" }],
  ["activation", { en: "Activation", "zh-CN": "激活" }],
  ["retention", { en: "Retention", "zh-CN": "留存" }],
  ["revenue", { en: "Revenue", "zh-CN": "变现" }],
  ["referral", { en: "Referral", "zh-CN": "推荐" }],
];

const pirates = (stage: number) => `{aarrr.${PIRATE[stage][0]}.count}`;

export const aarrr = grid(
  "aarrr",
  { en: "AARRR", "zh-CN": "AARRR 海盗指标" },
  [
    number("count", { en: "Count", "zh-CN": "数量" }, 82),
    perRow("step", { en: "Step", "zh-CN": "转化" }, "percent", 75),
    perRow("all", { en: "From the top", "zh-CN": "累计" }, "percent", 89),
  ],
  PIRATE.map(([id, label], i) =>
    item(id, label, {
      step: {
        owner: "ours",
        unit: "percent",
        value: { formula: ofBefore(pirates(i), i === 0 ? undefined : pirates(i - 1)) },
      },
      all: { owner: "ours", unit: "percent", value: { formula: ofFirst(pirates(i), pirates(0)) } },
    }),
  ),
  { about: { en: "ordinary form, not from the source", "zh-CN": "通用格式，来源未给出" } },
);
