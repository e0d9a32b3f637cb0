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
  hold: '{"✕ Hold: the slower one"|"✕ 放慢：拿不准时从慢"}',
  back: '{"✕ Back to PMF"|"✕ 回到 PMF"}',
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
    note: both("with R39 “not yet”: back to PMF", "且 R39 未完成：回到 PMF"),
  }),
  input("next_review", both("Next review", "下次复盘日"), "date", {
    link: '=IF({setup!review}="","",{setup!review})',
  }),
]);

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
    signed("gates", both("Gates", "关口"), "", 96),
    perRow("on", both("Traps on", "已陷入陷阱"), "count", 96),
    perRow("near", both("Near", "有苗头"), "count", 89),
  ],
  CAPABILITIES.map((capability) =>
    fixedItem(capability, CAPABILITY_NAMES[capability], {
      score: { owner: "ours", unit: "share", value: { link: `={readiness!${capability}}` } },
      gates: { owner: "ours", value: { link: `={readiness!${capability}_gates}` } },
      on: { owner: "ours", unit: "count", value: lights(capability, "✕") },
      near: { owner: "ours", unit: "count", value: lights(capability, "◐") },
    }),
  ),
);
