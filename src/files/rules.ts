import type { ConditionalFormattingRule, DataValidation, Worksheet } from "@cj-tech-master/excelts";
import { areaAddress } from "../excel/address";
import { withFilePrefixes } from "../excel/formula/prefixes";
import { quoteText } from "../excel/text";
import { DATA_BAR_COLOR } from "../sheets/palette";
import type { SheetPlan, ValidationRule } from "../sheets/plan";
import { withoutSign } from "./formulas";
import { conditionalStyle, rgb } from "./looks";

/** Drop-downs and limits. Other entries are taken with a warning. */
export function writeValidations(sheet: Worksheet, { validations }: SheetPlan): void {
  for (const { area, ...rule } of validations)
    sheet.dataValidations.add(areaAddress(area), {
      ...validationOf(rule),
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: "warning",
    } as DataValidation);
}

function validationOf(rule: ValidationRule) {
  if ("list" in rule) return { type: "list", formulae: [quoteText(rule.list.join(","))] };
  if ("listFrom" in rule) return { type: "list", formulae: [inFile(rule.listFrom)] };
  const operator = "greaterThanOrEqual";
  if (rule.type === "date") return { type: "date", operator, formulae: [FIRST_DAY] };
  return { type: "decimal", operator, formulae: [0] };
}

/** Day 1 of Excel; the library takes a number or a text for something else than the number of a day. */
const FIRST_DAY = new Date(Date.UTC(1899, 11, 31));

/** The last rule stands first, as in Excel, where each that is added goes before the others. */
export function writeRules(sheet: Worksheet, { rules, dataBars }: SheetPlan): void {
  const count = rules.length + dataBars.length;
  rules.forEach(({ area, formula, look }, i) => {
    const rule: ConditionalFormattingRule = {
      type: "expression",
      formulae: [inFile(formula)],
      style: conditionalStyle(look),
      priority: count - i,
    };
    sheet.addConditionalFormatting({ ref: areaAddress(area), rules: [rule] });
  });
  dataBars.forEach(({ area }, i) => {
    const bar: ConditionalFormattingRule = {
      type: "dataBar",
      gradient: false,
      cfvo: [
        { type: "num", value: 0 },
        { type: "num", value: 1 },
      ],
      color: rgb(DATA_BAR_COLOR),
      priority: dataBars.length - i,
    };
    sheet.addConditionalFormatting({ ref: areaAddress(area), rules: [bar] });
  });
}

const inFile = (formula: string) => withoutSign(withFilePrefixes(formula));
