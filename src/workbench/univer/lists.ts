import { DataValidationRenderMode } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/lib/facade";
import { deserializeListOptions, type FRange } from "@univerjs/preset-sheets-core";

/** A drop-down list in plain cells, without the library’s coloured pills; null takes it away. */
export function setList(api: FUniver, range: FRange, list: readonly string[] | null): void {
  const rule = list && api.newDataValidation().requireValueInList([...list], false, true);
  rule?.setAllowInvalid(true).setOptions({ renderMode: DataValidationRenderMode.TEXT });
  range.setDataValidation(rule && rule.build());
}

export function listOf(range: FRange): readonly string[] | null {
  const list = range.getDataValidation()?.rule.formula1;
  return list === undefined ? null : deserializeListOptions(list);
}
