import { type Text } from "../../../locales/text";
import { money, number, perRow, text } from "../../template/columns";
import { grid, item, noteCell } from "../../template/kinds";

import type { Row } from "../../template/types";

/* From interview to productive: people, cost and conversion, beside what the sources say. */

/** What the sources say of each step; they differ, and are never averaged. */
const REFERENCE: Readonly<Record<string, Text>> = {
  interviews: { en: "100 (001)", "zh-CN": "100（001）" },
  hires: { en: "10 (001); ten trained in a week (002)", "zh-CN": "10（001）；一周培训十人（002）" },
  confirmed: { en: "5 (001); selling in week two (002)", "zh-CN": "5（001）；第二周开始出单（002）" },
  productive: { en: "a few, after a year (001)", "zh-CN": "几人，约需一年（001）" },
};

const HIRING: readonly (readonly [string, Text, formula?: string])[] = [
  ["interviews", { en: "Interviews", "zh-CN": "面试" }],
  ["hires", { en: "Hires", "zh-CN": "入职" }, inYear("hired")],
  ["confirmed", { en: "Confirmed", "zh-CN": "转正" }, inYear("confirmed")],
  ["productive", { en: "Productive", "zh-CN": "稳定出单" }, inYear("stable")],
];

function inYear(column: string): string {
  return `=COUNTIFS({sellers.${column}},">="&{setup!y_from},{sellers.${column}},"<="&{setup!y_to})`;
}

export const hiring = grid(
  "hiring",
  { en: "Hiring funnel", "zh-CN": "招聘培养漏斗" },
  [
    number("people", { en: "People", "zh-CN": "人数" }, 82),
    money("cost", { en: "Cost of the step", "zh-CN": "该步成本" }, 110),
    perRow("step", { en: "Step", "zh-CN": "转化" }, "percent"),
    perRow("all", { en: "From the top", "zh-CN": "累计" }, "percent", 89),
    text("source", { en: "In the source", "zh-CN": "来源参考" }, 285),
  ],
  HIRING.map(([id, label, formula], i) =>
    item(id, label, {
      people: formula
        ? { owner: "offered", unit: "count", value: { formula } }
        : { owner: "yours", unit: "count" },
      step: share(i, "before"),
      all: share(i, "first"),
      source: noteCell(REFERENCE[id]),
    }),
  ),
  { about: { en: "twelve months to as-of", "zh-CN": "截至当月的 12 个月" } },
);

/** Of those in the step before, or in the first one. */
function share(step: number, of: "before" | "first"): Row["cells"][string] {
  const people = (at: number) => `{hiring.${HIRING[at][0]}.people}`;
  const to = people(of === "first" ? 0 : Math.max(0, step - 1));
  const formula = `=IF(OR(NOT(ISNUMBER(${people(step)})),N(${to})=0),"",${people(step)}/${to})`;
  return { owner: "ours", unit: "percent", value: step === 0 && of === "before" ? undefined : { formula } };
}
