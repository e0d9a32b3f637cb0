import { both } from "../../both";
import { date, fromList, perRow, text } from "../../template/columns";
import { fixedItem, grid, log } from "../../template/kinds";
import { notes } from "../../template/notes";
import { same } from "../../../locales/text";
import type { Cell, Row } from "../../template/types";

/* What to do next, what the meeting has to decide, and the questions it should not skip. */

const RESULTS_SHOWN = 3;
const TRAPS_SHOWN = 2;

const step = (value: string): Cell => ({ owner: "ours", value: { formula: value } });

/** The place of the n-th result that misses its threshold; nothing where there are fewer. */
const missedPlace = (n: number) =>
  `=IF(COUNT({results.rank})<${n},"",MATCH(LARGE({results.rank},${n}),{results.rank},0))`;

const resultStep = (place: string) =>
  `=IF(${place}="","",INDEX({results.label},${place})&{": "|"："}&IF(INDEX({results.next},${place})="",MID(INDEX({results.verdict},${place}),3,60),INDEX({results.next},${place})))`;

const trapStep = (n: number) =>
  `=IF({traps.trap${n}.light}="","",{traps.trap${n}.label}&{": "|"："}&{traps.trap${n}.way})`;

const results = Array.from({ length: RESULTS_SHOWN }, (_, i): Row => ({
  ...fixedItem(`result${i + 1}`, both(`Result ${i + 1}`, `指标 ${i + 1}`), {
    action: step(resultStep("{place}")),
    place: {
      owner: "ours",
      unit: "hidden",
      value: { formula: missedPlace(i + 1) },
    },
  }),
}));

export const actions = grid(
  "actions",
  both("Next actions", "下一步行动"),
  [
    perRow("action", both("Action", "行动"), "text", 600),
    fromList("who", both("Owner ✎", "负责角色 ✎"), "setup!roles", 110),
    date("until", both("Due ✎", "期限 ✎"), 89),
    perRow("place", both("·", "·"), "hidden", 54),
  ],
  [
    fixedItem("gate1", both("Gate", "关口"), {
      action: step('=IF({gates.first.says}="","",{gates.first.says})'),
    }),
    ...results,
    ...Array.from({ length: TRAPS_SHOWN }, (_, i) =>
      fixedItem(`trap_step${i + 1}`, both(`Trap ${i + 1}`, `陷阱 ${i + 1}`), {
        action: step(trapStep(i + 1)),
      }),
    ),
  ],
  {
    labelWidth: 110,
    label: both("From", "来自"),
    about: both("gates first, then results, then traps", "先关口，再指标，后陷阱"),
  },
);

export const decisions = log(
  "decisions",
  both("Decisions wanted", "待决事项"),
  8,
  [
    text("question", both("Question", "问题"), 285),
    text("options", both("Options and what we advise", "选项与建议"), 360),
    fromList("decider", both("Who decides", "决策角色"), "setup!roles", 110),
    date("by", both("By", "截止"), 89),
    text("decided", both("Decided", "决定"), 285),
    date("on", both("Decided on", "决定日期"), 102),
  ],
  {
    about: both("in doubt the slower pace · 001 L344–345", "拿不准时从慢 · 001 L344–345"),
    rules: [
      {
        column: "by",
        when: 'AND(ISNUMBER({by}),{by}<{setup!asof},{decided}="")',
        look: "fail",
        count: 'COUNTIFS({decisions.by},"<"&{setup!asof},{decisions.by},">0",{decisions.decided},"")',
      },
    ],
  },
);

export const frame = notes(
  "frame",
  both("Before we close", "框架复盘"),
  [
    both("What changed outside?", "外部有什么变化？"),
    both("What changed inside?", "内部有什么变化？"),
    both("Is the stage still right?", "所处阶段是否仍成立？"),
    both("Which item would we answer differently today?", "哪一项今天会有不同答案？"),
    both("What do we stop?", "停做什么？"),
  ],
  same("000 L89"),
);
