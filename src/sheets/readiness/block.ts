import { cellAddress } from "../../excel/address";
import type { Area } from "../../excel/area";
import { onSheet } from "../../excel/sheet-name";
import { quoteText } from "../../excel/text";
import { fill, type Language, type Text } from "../../locales/text";
import {
  CAPABILITIES,
  CAPABILITY_NAMES,
  CHECKLIST,
  gatesOf,
  type CompanyStage,
} from "../../playbook/checklist";
import { dayText, periodFormula } from "../dates";
import { ACTIONS } from "../../playbook/readiness/actions";
import { cellIn, type Geometry } from "../geometry";
import { says } from "../locate";
import type { StyleName } from "../plan";
import type { Writer } from "../writer";
import { actionFormulas } from "./action-cells";
import { alertsFormula } from "./alerts";
import type { InputColumn, ReadinessColumn } from "./columns";
import type { Sheet } from "./gate-tests";
import { PRESETS } from "../../playbook/readiness/presets";
import { missingForGates } from "./missing-line";
import { writeSince } from "./since-snapshot";
import { saidIn } from "../template/said-here";
import { PRESET_NAME } from "./presets";
import type { ReadinessChoice } from "./types";
import * as verdict from "./verdict";
import { stageSaid, titleOf, TITLES } from "./words";

/* The lines above the table: the verdict, the bars by capability, the key. */

export interface Block {
  readonly top: number;
  readonly sheet: Sheet;
  readonly inputs: Geometry<InputColumn>;
  readonly choice: ReadinessChoice;
}

const META: Text = {
  en: '"Stage {stage} · thresholds: "&{preset}&" · as of "&{period}&" · built {built}"',
  "zh-CN": '"阶段：{stage} · 阈值："&{preset}&" · 截至 "&{period}&" · 生成于 {built}"',
};

/** Reads the line back: stage, preset and period. Sheets of before have them in another order, the preset last. */
export const META_PATTERNS: Readonly<Record<Language, RegExp>> = {
  en: /^Stage (?<stage>.+?)(?: · thresholds: (?<preset>.*))? · as of (?<period>.*?)(?: · live formulas)? · built .+?(?: · thresholds: (?<last>.*))?$/,
  "zh-CN":
    /^阶段[： ](?<stage>.+?)(?: · 阈值：(?<preset>.*))? · 截至 (?<period>.*?)(?: · 实时公式)? · (?:Hourglass )?生成于 .+?(?: · 阈值：(?<last>.*))?$/,
};

const HEADS = {
  capability: { en: "Capability", "zh-CN": "能力" },
  score: { en: "Score", "zh-CN": "得分" },
  gates: { en: "Gates", "zh-CN": "关口" },
  actions: { en: "Next five actions", "zh-CN": "接下来的五件事" },
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
    en: "✎ columns are yours. “COO: team in place by March” overrides a gate: role, colon, reason.",
    "zh-CN": "✎ 列由你填写，更新时保留。「COO：三月前团队到位」即特批该关口：角色、冒号、理由。",
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
  writeActions(write, block);
  writeSince(write, block);
  write.dress(top, sheet.cols.where, { style: "metaRule" });
  KEY.forEach((line, i) => {
    const text = fill(line, { inputs: inputs.sheet })[choice.language];
    write.put("words", top + i, sheet.cols.next, { text }, { style: i === 0 ? "metaRule" : "meta" });
  });
}

/** What to do first, where the key of builds of before stood. */
function writeActions(write: Writer, block: Block): void {
  const { sheet, top, choice } = block;
  const { wanted, evidence, note, source } = sheet.cols;
  write.put("words", top, wanted, { text: HEADS.actions[choice.language] }, { style: "metaRuleIndent" });
  for (const col of [evidence, note, source]) write.dress(top, col, { style: "metaRule" });
  for (let k = 1; k <= ACTIONS; k++) {
    const { item, next, where } = actionFormulas(block, k);
    write.put("formulas", top + k, wanted, { formula: item }, { style: "lineIndent" });
    write.put("formulas", top + k, evidence, { formula: next }, { style: "meta" });
    write.put("formulas", top + k, source, { formula: where }, { style: "meta" });
  }
}

/** The cells of the verdict, for its colour. */
export function verdictArea({ top, sheet }: Block): Area {
  return { row: top + 1, col: sheet.cols.id, rows: 4, cols: sheet.cols.item - sheet.cols.id + 1 };
}

function writeVerdict(write: Writer, block: Block): void {
  const { top, sheet, inputs, choice } = block;
  const { id, item } = sheet.cols;
  const { language, stage } = choice;
  const judged = judgedIn(block);
  const retitled = write.held(top, id) !== "" && !says(write.held(top, id), TITLES.readiness);
  const put = (line: number, col: number, formula: string, looks: Parameters<Writer["put"]>[4]) =>
    write.put("formulas", top + line, col, { formula }, looks);

  const title = titleOf("readiness", sheet.sheet)[language];
  if (!retitled) write.put("words", top, id, { text: title }, { style: "title" });
  put(0, sheet.cols.owner, alertsFormula(sheet, language), { style: "count" });
  put(1, id, verdict.verdictFormula(judged), { style: "verdict" });
  const score = verdict.scoreFormula(
    sheet,
    CHECKLIST.map((each) => each.id),
    [],
  );
  put(1, item, score, { style: "verdictRight", format: SCORE_FORMAT[language] });
  put(2, id, verdict.countsFormula(judged), { style: "verdictLine" });
  put(3, id, verdict.firstLine(judged), { style: "verdictLine" });
  // A formula of its own: with it the line would be longer than Excel takes.
  const missing = `=${missingForGates(sheet, judged.gates, inputs, language)}`;
  put(4, sheet.cols.standing, missing, { style: "meta", format: ";;;" });
  const [first, waiting] = [cellAddress(top + 3, id), cellAddress(top + 4, sheet.cols.standing)];
  put(4, id, verdict.secondLine(judged, first, waiting), { style: "verdictLine" });
  const period = periodFormula(onSheet(inputs.sheet, cellAddress(inputs.head, inputs.cols.p4)), language);
  const inWords = (text: Text) => quoteText(text[language]);
  const preset = choice.hasSetup ? saidIn(PRESET_NAME, PRESETS, inWords) : inWords(PRESETS.handbook);
  const meta = fill(META, { stage: stageSaid(stage), preset, period, built: dayText(choice.asOf) });
  put(5, id, `=${meta[language]}`, { style: "meta" });
}

function judgedIn(block: Block): verdict.Judged {
  const { sheet, choice } = block;
  return {
    sheet,
    gates: gatesOf(choice.stage),
    passed: sumOf(sheet, COUNT_COLUMNS.passed),
    overridden: sumOf(sheet, COUNT_COLUMNS.overridden),
    stopped: sumOf(sheet, COUNT_COLUMNS.stopped),
    language: choice.language,
  };
}

/** Where the heading of a capability counts its gates. */
export const COUNT_COLUMNS = {
  passed: "owner",
  overridden: "override",
  stopped: "standing",
} as const satisfies Record<keyof verdict.GateCounts, ReadinessColumn>;

/** The sum over all capabilities, as an expression. */
const sumOf = (sheet: Sheet, col: ReadinessColumn) =>
  `SUM(${CAPABILITIES.map((key) => cellIn(sheet, col, key)).join(",")})`;

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
    const counts = {
      passed: cellIn(sheet, COUNT_COLUMNS.passed, key),
      overridden: cellIn(sheet, COUNT_COLUMNS.overridden, key),
      stopped: cellIn(sheet, COUNT_COLUMNS.stopped, key),
    };
    const mark = gates.length > 0 ? verdict.gateMark(counts, gates.length) : '="–"';
    write.put("formulas", row, result, { formula: mark }, { style: "value" });
  });
}

/** The gates that a capability counts. */
export function gatesIn(capability: string, stage: CompanyStage) {
  return gatesOf(stage).filter((gate) => gate.capability === capability);
}
