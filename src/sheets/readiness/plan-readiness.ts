import { fill, type Text } from "../../locales/text";
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
import { gatesIn, writeBlock, type Block } from "./block";
import { READINESS_COLUMNS } from "./columns";
import { writeItem, type Ours } from "./item-row";
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
}

const PASSED: Text = { en: '0" of {total} items pass{later}"', "zh-CN": '"{total} 项通过 "0" 项{later}"' };
const LATER: Text = { en: ", {later} later", "zh-CN": "，后续 {later} 项" };
const GATES: Text = { en: '"gates "0" of {total}"', "zh-CN": '"关口 "0"/{total}"' };

/** The heading of a capability: its name, how many items pass, its score, its gates. */
function writeGroup(write: Writer, { sheet, choice }: Block, capability: Capability): void {
  const row = sheet.rows.get(capability);
  if (row === undefined) return;
  const { id, item, result, owner } = sheet.cols;
  const { language, stage } = choice;
  const items = itemsOf(capability);
  const counted = items.filter((each) => counts(each, stage)).length;
  const later = items.length - counted === 0 ? "" : fill(LATER, { later: items.length - counted })[language];
  const ids = items.map((each) => each.id);
  const others = CHECKLIST.map((each) => each.id).filter((each) => !ids.includes(each));
  const gates = gatesIn(capability, stage);

  for (const { key } of READINESS_COLUMNS) {
    if (![id, item, result, owner].includes(sheet.cols[key]))
      write.dress(row, sheet.cols[key], { style: "group" });
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
  if (gates.length === 0) return write.put("formulas", row, owner, { blank: true }, { style: "groupNote" });
  const passed = { formula: verdict.passedCount(sheet, gates) };
  write.put("formulas", row, owner, passed, {
    style: "groupNote",
    format: fill(GATES, { total: gates.length })[language],
  });
}
