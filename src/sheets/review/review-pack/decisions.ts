import { both } from "../../both";
import { date, fromList, perRow, text } from "../../template/columns";
import { grid, log, noteCell } from "../../template/kinds";
import { notes } from "../../template/notes";
import { same, type Text } from "../../../locales/text";
import type { Cell, Row } from "../../template/types";

/* What to do next, what the meeting has to decide, and the questions it should not skip. */

const GATES_SHOWN = 2;
const RESULTS_SHOWN = 3;
const TRAPS_SHOWN = 2;

/** The place of the n-th result that misses its threshold; nothing where there are fewer. */
const missedPlace = (n: number) =>
  `=IF(COUNT({results.rank})<${n},"",MATCH(LARGE({results.rank},${n}),{results.rank},0))`;

const LABEL = '=IF({place}="","",INDEX({results.label},{place}))';
const STEP =
  '=IF({place}="","",IF(INDEX({results.next},{place})="",MID(INDEX({results.verdict},{place}),3,60),INDEX({results.next},{place})))';

/** A row that says what it is about, and the step; blank where there is nothing to do. */
const stepRow = (
  id: string,
  from: Text,
  label: Cell["value"],
  action: Cell["value"],
  more?: Row["cells"],
): Row => ({
  id,
  height: 36,
  cells: {
    label: { owner: "ours", look: "prose", value: label },
    from: noteCell(from),
    action: { owner: "ours", look: "prose", value: action },
    ...more,
  },
});

/** What the checklist has to be done next begins with its place in the list: “1  R56  ✕ …”. */
const gates = Array.from({ length: GATES_SHOWN }, (_, i) => {
  const [named, done] = [`{readiness!action${i + 1}}`, `{readiness!step${i + 1}}`];
  return stepRow(
    `gate${i + 1}`,
    both("Checklist", "清单"),
    { link: `=MID(${named},4,200)` },
    { link: `=IF(${done}="","",${done})` },
  );
});

const results = Array.from({ length: RESULTS_SHOWN }, (_, i) =>
  stepRow(
    `result${i + 1}`,
    both("Key results", "关键结果"),
    { formula: LABEL },
    { formula: STEP },
    {
      place: { owner: "ours", unit: "hidden", value: { formula: missedPlace(i + 1) } },
    },
  ),
);

const traps = Array.from({ length: TRAPS_SHOWN }, (_, i) => {
  const from = (column: string) => ({
    formula: `=IF({traps.trap${i + 1}.light}="","",{traps.trap${i + 1}.${column}})`,
  });
  return stepRow(`trap_step${i + 1}`, both("Traps", "陷阱"), from("label"), from("way"));
});

export const actions = grid(
  "actions",
  both("Next actions", "下一步行动"),
  [
    { ...perRow("from", both("Kind", "类别"), "text", 190), isLate: true },
    date("until", both("Due ✎", "期限 ✎"), 89),
    fromList("who", both("Owner ✎", "负责角色 ✎"), "setup!roles", 190),
    perRow("action", both("Action", "行动"), "text", 360),
    perRow("place", both("·", "·"), "hidden", 54),
  ],
  [...gates, ...results, ...traps],
  {
    labelWidth: 285,
    label: both("From", "来自"),
    about: both("checklist first, then results, then traps", "先清单，再指标，后陷阱"),
  },
);

export const decisions = log(
  "decisions",
  both("Decisions wanted", "待决事项"),
  8,
  [
    text("question", both("Question", "问题"), 285),
    text("options", both("Options and what we advise", "选项与建议"), 360),
    text("decided", both("Decided", "决定"), 360),
    fromList("decider", both("Who decides", "决策角色"), "setup!roles", 110),
    date("by", both("By", "截止"), 89),
    date("on", both("Decided on", "决定日期"), 102),
  ],
  {
    about: both("in doubt the slower pace · 001 L344–345", "拿不准时选慢的节奏 · 001 L344–345"),
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
    both("Is the stage still right?", "当前阶段的判断是否仍成立？"),
    both("Which item would we answer differently today?", "哪一项放到今天会有不同答案？"),
    both("What do we stop?", "哪些事该停下来？"),
  ],
  same("000 L89"),
);
