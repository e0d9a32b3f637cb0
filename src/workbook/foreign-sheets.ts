import { readSheets } from "./our-sheets";
import { inWorkbook } from "./problems";

/** The names of the sheets that are none of ours. */
export function foreignSheets(): Promise<readonly string[]> {
  return inWorkbook(async (context) =>
    (await readSheets(context)).flatMap(({ name, kind }) => (kind === undefined ? [name] : [])),
  );
}
