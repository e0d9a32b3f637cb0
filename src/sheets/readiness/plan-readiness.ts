import { fill, same, type Text } from "../../locales/text";
import {
  CAPABILITIES,
  CAPABILITY_NAMES,
  CHECKLIST,
  counts,
  itemsOf,
  type Capability,
} from "../../playbook/checklist";
import type { Writer } from "../writer";
import { FOOTNOTE_KEY } from "./anatomy";
import { COUNT_COLUMNS, gatesIn, writeBlock, type Block } from "./block";
import { READINESS_COLUMNS } from "./columns";
import { isOverridden, passes, stops } from "./gate-tests";
import { writeItem, type Ours } from "./item-row";
import { writeRadar } from "./radar";
import * as verdict from "./verdict";
import { FOOTNOTE } from "./words";

/** Writes the whole sheet: block, head row, groups with their items, and the line under them. */
export function writeReadiness(write: Writer, block: Block, ours: Ours): void {
  const { sheet, choice } = block;
  const { language } = choice;
  writeBlock(write, block);
  for (const { key, title, head } of READINESS_COLUMNS) {
    write.put("words", sheet.head, sheet.cols[key], { text: title[language] }, { style: head });
  }
  for (const capability of CAPABILITIES) {
    writeGroup(write, block, capability);
    for (const item of itemsOf(capability)) writeItem(write, block, item, ours);
  }
  const footnote = sheet.rows.get(FOOTNOTE_KEY);
  if (footnote !== undefined) {
    write.put("words", footnote, sheet.cols.id, { text: FOOTNOTE[language] }, { style: "meta" });
  }
  writeRadar(write, sheet, language);
}

const PASSED: Text = { en: '0" of {total} items pass{later}"', "zh-CN": '"{total} 项通过 "0" 项{later}"' };
const LATER: Text = { en: ", {later} later", "zh-CN": "，后续 {later} 项" };

/** What a heading counts among its gates; how many stop it is for formulas only. */
const COUNTS = [
  {
    col: COUNT_COLUMNS.passed,
    test: passes,
    format: { en: '"gates "0" of {total}"', "zh-CN": '"关口 "0"/{total}"' },
  },
  {
    col: COUNT_COLUMNS.overridden,
    test: isOverridden,
    format: { en: '0" overridden";;', "zh-CN": '0" 道特批";;' },
  },
  { col: COUNT_COLUMNS.stopped, test: stops, format: same(";;;") },
] as const;

/** The heading of a capability: its name, how many items pass, its score, its gates. */
function writeGroup(write: Writer, { sheet, choice }: Block, capability: Capability): void {
  const row = sheet.rows.get(capability);
  if (row === undefined) return;
  const { id, item, result } = sheet.cols;
  const { language, stage } = choice;
  const items = itemsOf(capability);
  const counted = items.filter((each) => counts(each, stage)).length;
  const later = items.length - counted === 0 ? "" : fill(LATER, { later: items.length - counted })[language];
  const ids = items.map((each) => each.id);
  const others = CHECKLIST.map((each) => each.id).filter((each) => !ids.includes(each));
  const gates = gatesIn(capability, stage);

  const written = [id, item, result, ...Object.values(COUNT_COLUMNS).map((key) => sheet.cols[key])];
  for (const { key } of READINESS_COLUMNS) {
    if (!written.includes(sheet.cols[key])) write.dress(row, sheet.cols[key], { style: "group" });
  }
  write.put("words", row, id, { text: CAPABILITY_NAMES[capability][language] }, { style: "group" });
  write.put(
    "formulas",
    row,
    item,
    { formula: verdict.itemsPassed(sheet, ids, others) },
    { style: "groupRight", format: fill(PASSED, { total: counted, later })[language] },
  );
  const score = { formula: verdict.scoreFormula(sheet, ids, others) };
  write.put("formulas", row, result, score, { style: "groupScore", format: "0%" });
  for (const { col, test, format } of COUNTS) {
    if (gates.length === 0)
      write.put("formulas", row, sheet.cols[col], { blank: true }, { style: "groupNote" });
    else {
      const formula = verdict.gateCount(sheet, gates, test);
      const shown = fill(format, { total: gates.length })[language];
      write.put("formulas", row, sheet.cols[col], { formula }, { style: "groupNote", format: shown });
    }
  }
}
