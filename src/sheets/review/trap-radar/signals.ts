import type { Text } from "../../../locales/text";
import { STAGES } from "../../../playbook/checklist";
import { TRAPS } from "../../../playbook/traps";
import { both } from "../../both";
import { perRow, signed } from "../../template/columns";
import { grid } from "../../template/kinds";
import { NO_DATA } from "../../template/measure";
import { say } from "../../template/say";
import type { CellUnit } from "../../template/cell-unit";
import type { Row } from "../../template/types";
import { READINGS, type Reading } from "./readings";

/* What sheets say: a number against a limit, or words with a sign. */

/** Of a trap; formulas and people go by the sign. */
export const LIGHTS = {
  on: both("✕ On", "✕ 已陷入"),
  near: both("◐ Near", "◐ 有苗头"),
  off: both("✓ Off", "✓ 未陷入"),
  open: both("○ Not known", "○ 不明"),
} as const satisfies Record<string, Text>;

/** Of a signal, which is no trap by itself: most traps take two. */
const SIGHTS = {
  on: both("✕ Seen", "✕ 已出现"),
  near: both("◐ Near", "◐ 接近"),
  off: both("✓ Not seen", "✓ 未出现"),
} as const satisfies Record<string, Text>;

const sight = (key: keyof typeof SIGHTS) => say(SIGHTS[key]);
const NO_LIMIT = '{"○ Set the limit"|"○ 请设定界限"}';

const near = "AND({limit}<>0,ABS({value}-{limit})<=N({nearness})*ABS({limit}))";
const bySign = `IF(LEFT({value},1)="✕",${sight("on")},IF(LEFT({value},1)="◐",${sight("near")},IF(LEFT({value},1)="✓",${sight("off")},IF(LEFT({value},1)="○",{value},${NO_DATA}))))`;

/** Without a number it is the words that say whether it is there. What is counted is near to nothing. */
function state({ unit, limit }: Reading): string {
  if (!limit) return `=${bySign}`;
  const otherwise = unit === "count" ? sight("off") : `IF(${near},${sight("near")},${sight("off")})`;
  return `=IF(ISNUMBER({value}),IF(ISNUMBER({limit}),IF({value}${limit.when}{limit},${sight("on")},${otherwise}),${NO_LIMIT}),${bySign})`;
}

const rows = TRAPS.flatMap(({ id: trap, signals }) =>
  signals.flatMap(({ anyOf }) => anyOf.map(({ id, label }) => ({ trap, id, label }))),
).map(({ trap, id, label }): Row => {
  const { unit, value, limit } = READINGS[id];
  const comparator = limit && Object.fromEntries(STAGES.map((stage) => [stage, limit.when]));
  return {
    id,
    cells: {
      trap: { owner: "ours", look: "note", value: { text: both(trap, trap) } },
      label: { owner: "offered", look: "label", value: { text: label } },
      value: { owner: "ours", unit, look: "strong", value: { formula: value } },
      ...(limit && {
        limit: {
          owner: "offered",
          unit,
          comparator,
          value: limit.limit === undefined ? undefined : { number: limit.limit },
        },
        from: { owner: "ours", look: "source", value: { text: limit.from } },
      }),
      state: { owner: "ours", look: "result", value: { formula: state(READINGS[id]) } },
    },
  };
});

/** The number format in which a sentence tells a signal’s number, and the word of its unit behind it. */
const FORMATS: Readonly<Partial<Record<CellUnit, readonly [format: string, word?: Text]>>> = {
  percent: ["0.0%"],
  points: ["+0.0;-0.0;0.0", both(" pp", " 个百分点")],
  multiple: ["0.00×"],
  dayTenths: ["0.0", both(" d", " 天")],
  hours: ["0.0", both(" h", " 小时")],
  minutes: ["0.0", both(" min", " 分钟")],
};

/** A number without a format of its own shows two decimals at most; a format would leave the point behind a whole one. */
const toldNumber = (value: string, unit: CellUnit) => {
  // An amount carries the sign of the workbook’s currency, as its cell does.
  if (unit === "money") return `TEXT(${value},"#,##0")&" "&{setup!currency}`;
  const [format, word] = FORMATS[unit] ?? [];
  return format ? `TEXT(${value},"${format}")${word ? `&${say(word)}` : ""}` : `ROUND(${value},2)`;
};

/** “Off-target share: 12.0%”, as a part of a formula elsewhere on the sheet. */
export const toldIn = (id: string) =>
  `{signals.${id}.label}&{": "|"："}&IF(ISNUMBER({signals.${id}.value}),${toldNumber(`{signals.${id}.value}`, READINGS[id].unit)},MID({signals.${id}.value},3,60))`;

export const signals = {
  ...grid(
    "signals",
    both("What the sheets say", "各表信号"),
    [
      perRow("trap", both("Trap", "陷阱"), "text", 54),
      perRow("value", both("Now", "当前"), "number", 110),
      {
        ...perRow("limit", both("There when ✎", "出现条件 ✎"), "number", 110),
        cell: { owner: "offered", unit: "number" } as const,
      },
      signed("state", both("State", "状态"), "", 145),
      perRow("from", both("Whose limit", "界限出处"), "text", 180),
    ],
    rows,
    {
      label: both("Signal", "信号"),
      labelWidth: 285,
      alone: true,
      about: both("signals are ours: the handbook describes the traps", "信号为我方拟定，手册只描述陷阱"),
    },
  ),
};
