import { CAPABILITIES, CAPABILITY_NAMES, STAGES } from "../../../playbook/checklist";
import { TRAP_STAGES, TRAPS, type Trap } from "../../../playbook/traps";
import { both } from "../../both";
import { computed, perRow } from "../../template/columns";
import { fixedItem, grid, input, inputs, line } from "../../template/kinds";
import { say } from "../../template/say";
import { top } from "../../template/top";
import { howMany, LATER, reached, TRAP_STAGE_NAMES } from "./radar";
import { LIGHTS } from "./signals";

/* How many traps are on, near, off and not known: in all, by stage, by capability; and which come first. */

type Light = keyof typeof LIGHTS;

const COUNTS = both("Counts", "计入");

const WORDS = {
  on: both("On", "已陷入"),
  near: both("Near", "有苗头"),
  off: both("Off", "未陷入"),
  open: both("Not known", "不明"),
} as const satisfies Record<Light, unknown>;
const KEYS = Object.keys(WORDS) as Light[];
const sign = (key: Light) => LIGHTS[key].en.charAt(0);

export const counts = inputs("counts", both("Where we stand", "总览"), [
  // Of several checklists one alone is read here.
  line("checklist", both("Checklist", "清单"), "text", "={readiness!title}"),
  // Of the stages that are reached.
  ...KEYS.map((key) =>
    line(key, WORDS[key], "count", `=SUMIFS({by_stage.${key}},{by_stage.counted},${say(COUNTS)})`),
  ),
  input("nearness", both("A signal is near within, of its limit", "距界限在此比例以内即为接近"), "percent", {
    first: { number: 0.1 },
    note: both("ours; change it", "我方建议，可改"),
  }),
  input("old_after", both("An answer is old after", "回答有效期"), "days", {
    first: { number: 90 },
    note: both("ours; change it", "我方建议，可改"),
  }),
  input("nps_high", both("NPS is high from", "NPS 达到多少算高"), "number", {
    first: { number: 30 },
    note: both("ours; for T24", "我方建议，用于 T24"),
  }),
]);

const shown = (key: Light, traps: readonly Trap[]) =>
  howMany(traps.map(({ id }) => `LEFT({radar.${id}.light},1)="${sign(key)}"`));

const columns = KEYS.map((key) => perRow(key, WORDS[key], "count", 89));
const cells = (traps: readonly Trap[]) =>
  Object.fromEntries(
    KEYS.map((key) => [
      key,
      { owner: "ours" as const, unit: "count" as const, value: { formula: `=${shown(key, traps)}` } },
    ]),
  );
const all = computed("all", both("Traps", "陷阱数"), "count", "=SUM({on}:{open})", 89);

export const byStage = grid(
  "by_stage",
  both("By stage", "按阶段"),
  [...columns, all, perRow("counted", both("In the count", "是否计入"), "text", 110)],
  TRAP_STAGES.map((stage) =>
    fixedItem(stage.toLowerCase(), TRAP_STAGE_NAMES[stage], {
      ...cells(TRAPS.filter((trap) => trap.stage === stage)),
      counted: {
        owner: "ours",
        look: "note",
        value: {
          byStage: Object.fromEntries(
            STAGES.map((at) => [at, { text: reached(stage, at) ? COUNTS : LATER }]),
          ),
        },
      },
    }),
  ),
);

export const byCapability = grid(
  "by_capability",
  both("By capability", "按能力"),
  [...columns, all],
  CAPABILITIES.map((capability) =>
    fixedItem(
      capability,
      CAPABILITY_NAMES[capability],
      cells(TRAPS.filter((trap) => trap.capability === capability)),
    ),
  ),
  { about: both("our assignment, later stages too", "归类为我方拟定，含后续阶段") },
);

export const worst = top(
  "worst",
  both("Look here first", "优先处理"),
  6,
  { log: "radar", rank: "rank" },
  [
    { key: "trap", title: both("Trap", "陷阱"), unit: "text", width: 260, from: "label" },
    { key: "is", title: both("State", "状态"), unit: "text", width: 110, from: "light" },
    { key: "why", title: both("What tells", "依据"), unit: "text", width: 300, from: "tells", look: "aside" },
    { key: "who", title: both("Owner", "负责角色"), unit: "text", width: 110, from: "owner" },
    { key: "by", title: both("Due", "期限"), unit: "date", width: 89, from: "due" },
    { key: "out", title: both("Way out", "化解"), unit: "text", width: 285, from: "way", look: "aside" },
  ],
  both("what is on, then what is near; the own stage first", "先已陷入、后有苗头，本阶段优先"),
  50,
);
