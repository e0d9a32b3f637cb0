import { CAPABILITIES, CAPABILITY_NAMES, STAGES } from "../../../playbook/checklist";
import { TRAPS } from "../../../playbook/traps";
import { both } from "../../both";
import { perRow, signed, YES_NO } from "../../template/columns";
import { fixedItem, grid, input, inputs, line } from "../../template/kinds";
import { NO_DATA } from "../../template/measure";
import type { Cell } from "../../template/types";
import { howMany, reached } from "../trap-radar/radar";

/* What GTM Readiness says where it stands, and the pace that follows from it. */

const PACE = {
  go: '{"✓ Go"|"✓ 推进"}',
  hold: '{"✕ Hold: the slower one"|"✕ 放慢：拿不准时选慢的节奏"}',
  back: '{"✕ Back to PMF"|"✕ 退回 PMF"}',
};

/** Nobody found an indicator that foretells renewal, and somebody looked hard for one. */
const BACK = 'AND(LEFT({readiness!R39},1)="✕",{sought}={\'yes})';
const SIGN = "LEFT({readiness!verdict},1)";

export const verdict = inputs("verdict", both("Verdict", "结论"), [
  line("checklist", both("Checklist", "清单"), "text", "={readiness!title}"),
  line("says", both("GTM Readiness", "GTM 就绪度"), "text", "={readiness!verdict}"),
  line(
    "pace",
    both("Pace", "节奏"),
    "text",
    `=IF(${BACK},${PACE.back},IF(${SIGN}="✓",${PACE.go},IF(${SIGN}="✕",${PACE.hold},${NO_DATA})))`,
    both("001 L344–345, L458", "001 L344–345、L458"),
  ),
  line("score", both("Score", "得分"), "share", "={readiness!score}"),
  input("sought", both("An indicator of renewal was sought with effort", "已尽力寻找续费先导指标"), "text", {
    choices: { words: YES_NO },
    note: both("with R39 “not yet”: back to PMF", "若 R39 也未完成：退回 PMF"),
  }),
  input("next_review", both("Next review", "下次复盘日"), "date", {
    link: '=IF({setup!review}="","",{setup!review})',
  }),
]);

const TAKEN = "COUNT({readiness-history!date})";
const lastOf = (column: string) => `INDEX({readiness-history!${column}},${TAKEN})`;
const ifTaken = (said: string) => `=IF(${TAKEN}=0,"",${said})`;

/** “2026-09-30 · ✕ Not ready · score 76% · gates 6/13”. */
const LAST_SNAPSHOT = ifTaken(
  [
    `TEXT(${lastOf("date")},"yyyy-mm-dd")`,
    lastOf("verdict"),
    `{"score "|"得分 "}&IF(ISNUMBER(${lastOf("score")}),TEXT(${lastOf("score")},"0%"),"–")`,
    `{"gates "|"关口 "}&${lastOf("passed")}&"/"&${lastOf("gates")}`,
  ].join('&" · "&'),
);

const text = (formula: string): Cell => ({ owner: "ours", look: "label", value: { formula } });

export const gates = grid(
  "gates",
  both("Gates", "关口"),
  [perRow("says", both("What it says", "说明"), "text", 700)],
  [
    fixedItem("count", both("Gates passed", "通过情况"), { says: text("={readiness!gates}") }),
    fixedItem("first", both("First gate in the way", "首要关口"), {
      says: text("={readiness!first_gate}"),
    }),
    fixedItem("more", both("Further gates", "其余关口"), { says: text("={readiness!more_gates}") }),
    fixedItem("snapshot", both("Last snapshot", "上次快照"), {
      says: { owner: "ours", look: "label", value: { link: LAST_SNAPSHOT } },
    }),
  ],
);

const lights = (capability: string, sign: string): Cell["value"] => ({
  byStage: Object.fromEntries(
    STAGES.map((at) => {
      const own = TRAPS.filter((trap) => trap.capability === capability && reached(trap.stage, at));
      return [at, { link: `=${howMany(own.map(({ id }) => `LEFT({trap-radar!${id}},1)="${sign}"`))}` }];
    }),
  ),
});

export const capabilities = grid(
  "capabilities",
  both("By capability", "按能力"),
  [
    perRow("score", both("Score", "得分"), "share", 96),
    { ...perRow("before", both("Last snapshot", "上次快照"), "share", 96), isLate: true },
    perRow("on", both("Traps on", "已陷入陷阱"), "count", 89),
    perRow("near", both("Near", "有苗头"), "count", 89),
    signed("gates", both("Gates", "关口"), "", 96),
  ],
  CAPABILITIES.map((capability) =>
    fixedItem(capability, CAPABILITY_NAMES[capability], {
      score: { owner: "ours", unit: "share", value: { link: `={readiness!${capability}}` } },
      before: {
        owner: "ours",
        unit: "share",
        look: "muted",
        value: { link: ifTaken(`IF(${lastOf(capability)}="","",${lastOf(capability)})`) },
      },
      gates: { owner: "ours", value: { link: `={readiness!${capability}_gates}` } },
      on: { owner: "ours", unit: "count", value: lights(capability, "✕") },
      near: { owner: "ours", unit: "count", value: lights(capability, "◐") },
    }),
  ),
);
