import { DataValidationRenderMode, DataValidationType } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/lib/facade";
import type { GridValidation } from "../host/grid";
import { deserializeListOptions, type FRange } from "@univerjs/preset-sheets-core";

/** What belongs into plain cells, without the library’s coloured pills; null takes it away. */
export function setValidation(api: FUniver, range: FRange, validation: GridValidation | null): void {
  if (validation === null) {
    range.setDataValidation(null);
    return;
  }
  const rule = builderFor(api, validation).setAllowInvalid(true);
  const built = rule.setOptions({ renderMode: DataValidationRenderMode.TEXT }).build();
  // The builder knows lists out of ranges only; a rule takes any formula.
  if ("from" in validation) built.rule.formula1 = validation.from;
  range.setDataValidation(built);
}

function builderFor(api: FUniver, validation: GridValidation) {
  const builder = api.newDataValidation();
  if ("from" in validation) return builder.requireValueInList([""], false, true);
  if (!("kind" in validation)) return builder.requireValueInList([...validation], false, true);
  return validation.kind === "date"
    ? builder.requireDateOnOrAfter(new Date(Date.UTC(1900, 0, 1)))
    : builder.requireNumberGreaterThanOrEqualTo(0);
}

export function validationOf(range: FRange): GridValidation | null {
  const rule = range.getDataValidation()?.rule;
  if (!rule) return null;
  if (rule.type === DataValidationType.DATE) return { kind: "date" };
  if (rule.type === DataValidationType.DECIMAL) return { kind: "decimal" };
  const { formula1 } = rule;
  if (formula1 === undefined) return null;
  return formula1.startsWith("=") ? { from: formula1 } : deserializeListOptions(formula1);
}
