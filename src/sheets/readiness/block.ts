import { cellAddress, columnRange } from "../../excel/address";
import type { Area } from "../../excel/area";
import { onSheet } from "../../excel/sheet-name";
import { fill, type Language, type Text } from "../../locales/text";
import { CAPABILITIES, CAPABILITY_NAMES, CHECKLIST, gatesOf, type Stage } from "../../playbook/checklist";
import { dayText, periodFormula } from "../dates";
import { cellIn, type Geometry } from "../geometry";
import { says } from "../locate";
import type { StyleName } from "../plan";
import type { Writer } from "../writer";
import type { InputColumn } from "./columns";
import type { ReadinessChoice } from "./types";
import * as verdict from "./verdict";
import { STAGE_NAMES, TITLES } from "./words";

/* The lines above the table: the verdict, the bars by capability, the key. */

export interface Block {
  readonly top: number;
  readonly sheet: verdict.Sheet;
  readonly inputs: Geometry<InputColumn>;
  readonly choice: ReadinessChoice;
}

const META: Text = {
  en: '"Stage {stage} · as of "&{period}&" · live formulas · built {built} by Hourglass"',
  "zh-CN": '"阶段：{stage} · 截至 "&{period}&" · 实时公式 · Hourglass 生成于 {built}"',
};

/** Reads the line back: stage, period and day of the build. Sheets of before have a space for the colon. */
export const META_PATTERNS: Readonly<Record<Language, RegExp>> = {
  en: /^Stage (.+?) · as of (.*) · live formulas · built (.+) by Hourglass$/,
  "zh-CN": /^阶段[： ](.+?) · 截至 (.*) · 实时公式 · Hourglass 生成于 (.+)$/,
};

const HEADS = {
  capability: { en: "Capability", "zh-CN": "能力" },
  score: { en: "Score", "zh-CN": "得分" },
  gates: { en: "Gates", "zh-CN": "关口" },
} as const satisfies Record<string, Text>;

const SCORE_FORMAT: Text = { en: '"Score "0%', "zh-CN": '"得分 "0%' };

const KEY: readonly Text[] = [
  { en: "How to read", "zh-CN": "图例与说明" },
  {
    en: "◆ hard gate. Every gate of the stage must pass; R17 and R38 count as one, and so do R49 and R50.",
    "zh-CN": "◆ 硬性关口。本阶段关口须全部通过；R17 与 R38 合计一道，R49 与 R50 合计一道。",
  },
  {
    en: "✓ Pass   ◐ Partly   ✕ Fail   ○ Open   – not counted. N/A leaves the score, but passes no gate.",
    "zh-CN": "✓ 通过   ◐ 部分   ✕ 未过   ○ 未填   – 不计。「不适用」不计分，也不能通过关口。",
  },
  {
    en: "✎ columns are yours: status, owner, due, evidence, note. Update keeps them.",
    "zh-CN": "✎ 列由你填写：状态、负责人、期限、证据、备注。更新时保留。",
  },
  {
    en: "Metric items judge themselves from {inputs}. Change a threshold in its cell.",
    "zh-CN": "指标项按「{inputs}」自动判定。阈值可直接改单元格。",
  },
  {
    en: "Score: gates weigh 3, strong items 2, advice 1; partly counts half.",
    "zh-CN": "得分权重：关口 3、重要 2、建议 1；部分计一半。",
  },
];

export function writeBlock(write: Writer, block: Block): void {
  writeVerdict(write, block);
  writeCapabilities(write, block);
  const { sheet, top, choice, inputs } = block;
  for (const col of [sheet.cols.evidence, sheet.cols.note]) write.dress(top, col, { style: "metaRule" });
  KEY.forEach((line, i) => {
    const text = fill(line, { inputs: inputs.sheet })[choice.language];
    write.put("words", top + i, sheet.cols.wanted, { text }, { style: i === 0 ? "metaRule" : "meta" });
  });
}

/** The cells of the verdict, for its colour. */
export function verdictArea({ top, sheet }: Block): Area {
  return { row: top + 1, col: sheet.cols.id, rows: 4, cols: sheet.cols.item - sheet.cols.id + 1 };
}

function writeVerdict(write: Writer, block: Block): void {
  const { top, sheet, inputs, choice } = block;
  const { id, item } = sheet.cols;
  const { language, stage } = choice;
  const gates = gatesOf(stage);
  const passed = passedCell(block);
  const marks = columnRange(sheet.cols.result, top + 1, top + CAPABILITIES.length);
  const retitled = write.held(top, id) !== "" && !says(write.held(top, id), TITLES.readiness);
  const put = (line: number, col: number, formula: string, looks: Parameters<Writer["put"]>[4]) =>
    write.put("formulas", top + line, col, { formula }, looks);

  if (!retitled) write.put("words", top, id, { text: TITLES.readiness[language] }, { style: "title" });
  put(1, id, verdict.verdictFormula(passed, marks, gates.length, language), { style: "verdict" });
  put(
    1,
    item,
    verdict.scoreFormula(
      sheet,
      CHECKLIST.map((each) => each.id),
      [],
    ),
    {
      style: "verdictRight",
      format: SCORE_FORMAT[language],
    },
  );
  put(2, id, verdict.countsFormula(sheet, gates, passed, language), { style: "verdictLine" });
  put(3, id, verdict.firstLine(sheet, gates, marks, language), { style: "verdictLine" });
  put(4, id, verdict.secondLine(sheet, gates, marks, cellAddress(top + 3, id), language), {
    style: "verdictLine",
  });
  const period = periodFormula(onSheet(inputs.sheet, cellAddress(inputs.head, inputs.cols.p4)), language);
  const meta = fill(META, { stage: STAGE_NAMES[stage], period, built: dayText(choice.asOf) });
  put(5, id, `=${meta[language]}`, { style: "meta" });
}

/** How many gates are met in all, as an expression over the group rows. */
function passedCell({ sheet }: Block): string {
  return `SUM(${CAPABILITIES.map((key) => cellIn(sheet, "owner", key)).join(",")})`;
}

function writeCapabilities(write: Writer, { top, sheet, choice }: Block): void {
  const { stage: name, live, threshold, result, type } = sheet.cols;
  const { language } = choice;
  const words = (col: number, text: Text, style: StyleName) =>
    write.put("words", top, col, { text: text[language] }, { style });
  words(name, HEADS.capability, "metaRuleIndent");
  write.dress(top, type, { style: "metaRule" });
  write.dress(top, live, { style: "metaRule" });
  words(threshold, HEADS.score, "metaRuleRight");
  words(result, HEADS.gates, "metaRuleRight");
  CAPABILITIES.forEach((key, i) => {
    const row = top + 1 + i;
    const score: { formula: string } = { formula: `=${cellIn(sheet, "result", key)}` };
    write.put("words", row, name, { text: CAPABILITY_NAMES[key][language] }, { style: "lineIndent" });
    write.put("formulas", row, live, score, { style: "bar", format: ";;;" });
    write.put("formulas", row, threshold, score, { style: "value", format: "0%" });
    const gates = gatesIn(key, choice.stage);
    const mark = gates.length > 0 ? verdict.gateMark(sheet, gates, cellIn(sheet, "owner", key)) : '="–"';
    write.put("formulas", row, result, { formula: mark }, { style: "value" });
  });
}

/** The gates that a capability counts. */
export function gatesIn(capability: string, stage: Stage) {
  return gatesOf(stage).filter((gate) => gate.capability === capability);
}
