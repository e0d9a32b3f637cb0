import { both } from "../../both";
import { perRow } from "../../template/columns";
import { defineSheet } from "../../template/define";
import { grid, noteCell } from "../../template/kinds";
import type { SheetDefinition } from "../../template/types";
import { sheetAlarms, trapAlarms } from "./alarms";
import { actions, decisions, frame } from "./decisions";
import { keyResults } from "./key-results";
import { capabilities, gates, verdict } from "./verdict";

const BREAK = "&CHAR(10)&";
const COLON = '{": "|"："}';

/** To be copied into a mail: verdict, gates, alarms, actions. */
const SUMMARY = `=${[
  'IF({setup!company}="","",{setup!company}&" · ")&TEXT({setup!asof},"yyyy-mm-dd")',
  // Of several checklists it says which.
  `IF(LEFT({checklist},1)="○",MID({checklist},3,60),{checklist}&${COLON}&MID({says},3,60)&" · "&MID({pace},3,60)${BREAK}{gates.count.says})`,
  `{"Results that miss their threshold"|"未达阈值的关键结果"}&${COLON}&COUNTIF({results.verdict},"✕*")`,
  `{"Traps on"|"已陷入陷阱"}&${COLON}&SUM({capabilities.on})&{", near: "|"，有苗头："}&SUM({capabilities.near})`,
].join(BREAK)}&${["gate1", "result1", "result2", "trap_step1"]
  .map(
    (row) =>
      `IF({actions.${row}.action}="","",CHAR(10)&"– "&{actions.${row}.label}&${COLON}&{actions.${row}.action})`,
  )
  .join("&")}`;

const summary = grid(
  "summary",
  both("Summary", "摘要"),
  [
    { ...perRow("how", both("For mail or chat", "用于邮件或群聊"), "text", 471), isLate: true },
    perRow("words", both("To copy", "可复制"), "text", 360),
  ],
  [
    {
      id: "text",
      height: 230,
      cells: {
        label: { owner: "ours", look: "label" },
        how: noteCell(both("Copy the cell at the right.", "复制右侧单元格即可。")),
        words: { owner: "ours", look: "prose", value: { formula: SUMMARY } },
      },
    },
  ],
  { labelWidth: 285, label: both("·", "·") },
);

/** The page for the meeting, out of what all other sheets say. */
export const reviewPack = (sheets: readonly SheetDefinition[]): SheetDefinition =>
  defineSheet({
    id: "review-pack",
    family: "review",
    title: both("Review pack", "经营复盘"),
    purpose: both(
      "The page for the monthly or quarterly meeting: verdict, changes, alarms, decisions wanted; business owner, CFO, consultants.",
      "月度或季度经营会的一页材料：结论、变化、警报与待决事项；业务负责人、财务负责人与顾问使用。",
    ),
    needs: ["setup"],
    sections: [
      verdict,
      gates,
      capabilities,
      keyResults(sheets),
      trapAlarms,
      actions,
      decisions,
      frame,
      summary,
      sheetAlarms(sheets),
    ],
    search: ["review", "复盘", "board", "董事会", "monthly meeting", "经营会", "summary", "摘要"],
  });
