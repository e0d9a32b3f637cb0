import { KIND, propertyName } from "../sheets/properties";
import { inWorkbook } from "./problems";

/** The row in which the selection begins, on a sheet of ours. */
export interface OurRow {
  /** Which sheet of ours. */
  readonly kind: string;
  /** Texts of its first cells; the hidden id of the row is one of them. */
  readonly ids: readonly string[];
}

/** People put columns of their own left of the ids; nobody puts more than these. */
const FIRST_COLUMNS = 8;

/** undefined where the selected sheet is not ours. */
export function readOurRow(): Promise<OurRow | undefined> {
  return inWorkbook(async (context) => {
    const range = context.workbook.getSelectedRange().load("rowIndex");
    const stored = range.worksheet.customProperties.load("items/key,items/value");
    await context.sync();
    const kind = stored.items.find(({ key }) => propertyName(key) === KIND)?.value;
    if (kind === undefined) return undefined;
    const cells = range.worksheet.getRangeByIndexes(range.rowIndex, 0, 1, FIRST_COLUMNS).load("values");
    await context.sync();
    const ids = cells.values[0].filter((value): value is string => typeof value === "string" && value !== "");
    return { kind, ids };
  });
}
