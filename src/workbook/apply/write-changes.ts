import { CONDITIONAL_LOOKS, DATA_BAR_COLOR } from "../../sheets/palette";
import type { DataBar, FormulaRule } from "../../sheets/plan";
import { rangeOf } from "../areas";
import type { SheetChanges } from "./sheet-changes";

/** Queues the changes of one sheet. Nothing happens before the next sync. */
export function writeChanges(sheet: Excel.Worksheet, changes: SheetChanges): void {
  const { looks, formats, contents } = changes;
  for (const area of changes.resets) rangeOf(sheet, area).style = "Normal";
  if (looks) {
    const cells = looks.cells.map((row) => row.map((cell) => cell ?? {}));
    rangeOf(sheet, looks.area).setCellProperties(cells);
  }
  // Formats come before contents, for Excel gives a cell without one the format of what it refers to.
  if (formats) rangeOf(sheet, formats.area).numberFormat = formats.cells;
  if (contents) rangeOf(sheet, contents.area).formulas = contents.cells;
  for (const { area, validation } of changes.validations) {
    const target = rangeOf(sheet, area).dataValidation;
    if (!validation) {
      target.clear();
      continue;
    }
    target.rule = validation.rule;
    target.errorAlert = validation.alert;
  }
  for (const rule of changes.rules) addRule(sheet, rule);
  for (const bar of changes.dataBars) addDataBar(sheet, bar);
  for (const [key, value] of changes.properties) {
    if (value === null) continue;
    sheet.customProperties.add(key, value);
  }
}

function addRule(sheet: Excel.Worksheet, { area, formula, look }: FormulaRule): void {
  const { custom } = rangeOf(sheet, area).conditionalFormats.add("Custom");
  const { color, fill, bold, italic } = CONDITIONAL_LOOKS[look];
  custom.rule.formula = formula.startsWith("=") ? formula : `=${formula}`;
  if (fill) custom.format.fill.color = fill;
  if (color) custom.format.font.color = color;
  if (bold) custom.format.font.bold = true;
  if (italic) custom.format.font.italic = true;
}

function addDataBar(sheet: Excel.Worksheet, { area }: DataBar): void {
  const { dataBar } = rangeOf(sheet, area).conditionalFormats.add("DataBar");
  dataBar.lowerBoundRule = { type: "Number", formula: "0" };
  dataBar.upperBoundRule = { type: "Number", formula: "1" };
  dataBar.positiveFormat.fillColor = DATA_BAR_COLOR;
  dataBar.positiveFormat.gradientFill = false;
}
