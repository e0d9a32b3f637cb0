import {
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  type IConditionFormattingRule,
} from "@univerjs/preset-sheets-conditional-formatting";
import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { GridRule } from "../host/grid";
import { movedRules, type Move } from "../host/row-moves";
import { toArea, toRange } from "./areas";
import { fromGridStyle, toGridStyle } from "./styles";

/** The rules of a sheet in the order in which they were added; the library keeps the latest first. */
export function readRules(sheet: FWorksheet): GridRule[] {
  const rules = sheet.getConditionalFormattingRules().map(fromGridRule);
  return rules.filter((rule) => rule !== null).reverse();
}

export function addRule(sheet: FWorksheet, rule: GridRule): void {
  sheet.addConditionalFormattingRule(toGridRule(rule));
}

/** Moves rows with the rules on them. The library alone cuts a rule in two and loses what it refers to. */
export function moveRows(sheet: FWorksheet, move: Move, rows: () => void): void {
  const rules = readRules(sheet);
  rows();
  for (const { id } of readRules(sheet)) sheet.deleteConditionalFormattingRule(id);
  for (const rule of movedRules(rules, sheet.getSheetName(), move)) addRule(sheet, rule);
}

/** A conditional format of the grid: a formula and its looks, or a bar from 0 to 1. */
function toGridRule({ id, area, formula, style }: GridRule): IConditionFormattingRule {
  const placed = { cfId: id, ranges: [toRange(area)], stopIfTrue: false };
  if (formula === "") return { ...placed, rule: dataBar(style.fill ?? "#9DBBDA") };
  const looks = toGridStyle(style);
  return {
    ...placed,
    rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: formula, style: looks },
  };
}

function dataBar(color: string) {
  return {
    type: CFRuleType.dataBar as const,
    isShowValue: true,
    config: {
      min: { type: CFValueType.num, value: 0 },
      max: { type: CFValueType.num, value: 1 },
      isGradient: false,
      positiveColor: color,
      nativeColor: color,
    },
  };
}

/** The inverse; null for a rule that people made themselves in a kind the interface doesn't know. */
function fromGridRule({ cfId, ranges, rule }: IConditionFormattingRule): GridRule | null {
  const placed = { id: cfId, area: toArea(ranges[0]) };
  if (rule.type === CFRuleType.dataBar) {
    return { ...placed, formula: "", style: { fill: rule.config.positiveColor } };
  }
  if (rule.type !== CFRuleType.highlightCell || rule.subType !== CFSubRuleType.formula) return null;
  return { ...placed, formula: rule.value, style: fromGridStyle(rule.style) };
}
