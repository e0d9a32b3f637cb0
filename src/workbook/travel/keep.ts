import { markOfValues } from "../../portable/marks";
import { originalsXml, ORIGINALS_NAMESPACE, type Originals } from "../../portable/originals";
import { inWorkbook } from "../problems";
import type { CellValue } from "../types";

/** The mark of what several cells show. */
export const markOfAll = (values: readonly (readonly CellValue[])[]) =>
  markOfValues(values.flat().map(String));

/** The one part that keeps them; none where there is nothing to keep. */
export function keep(originals: Originals): Promise<void> {
  return inWorkbook(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(ORIGINALS_NAMESPACE).load("items/id");
    await context.sync();
    const { cells, names, rules = [], columns = [] } = originals;
    if (cells.length + names.length + rules.length + columns.length > 0)
      context.workbook.customXmlParts.add(originalsXml(originals));
    for (const part of parts.items) part.delete();
    await context.sync();
  });
}
