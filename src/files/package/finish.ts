import type { SheetPlan } from "../../sheets/plan";
import { nameCharts } from "./charts";
import { addProperties } from "./properties";
import { asBytes, asText, readParts, writeParts } from "./parts";
import { repairSheet, repairWorkbook } from "./repair";

const SHEET = (index: number) => `xl/worksheets/sheet${index + 1}.xml`;

/** What the library leaves to do: repairs, and the properties by which the add-in knows its sheets again. */
export async function finish(file: Uint8Array, plans: readonly SheetPlan[]): Promise<Uint8Array> {
  const parts = await readParts(file);
  repair(parts, "xl/workbook.xml", repairWorkbook);
  let properties = 0;
  plans.forEach((plan, i) => {
    repair(parts, SHEET(i), repairSheet);
    nameCharts(parts, SHEET(i), plan);
    properties = addProperties(parts, SHEET(i), plan, properties);
  });
  return writeParts(parts);
}

function repair(parts: Map<string, Uint8Array>, name: string, how: (xml: string) => string): void {
  const part = parts.get(name);
  if (!part) throw new Error(`The library wrote no ${name}`);
  parts.set(name, asBytes(how(asText(part))));
}
