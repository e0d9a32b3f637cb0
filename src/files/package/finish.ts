import type { SheetPlan } from "../../sheets/plan";
import { addProperties } from "./properties";
import { asBytes, asText, readParts, writeParts } from "./parts";
import { repairSheet } from "./repair";

const SHEET = (index: number) => `xl/worksheets/sheet${index + 1}.xml`;

/** What the library leaves to do: repairs, and the properties by which the add-in knows its sheets again. */
export async function finish(file: Uint8Array, plans: readonly SheetPlan[]): Promise<Uint8Array> {
  const parts = await readParts(file);
  let properties = 0;
  plans.forEach((plan, i) => {
    const part = parts.get(SHEET(i));
    if (!part) throw new Error(`No part ${SHEET(i)} for “${plan.name}”`);
    parts.set(SHEET(i), asBytes(repairSheet(asText(part))));
    properties = addProperties(parts, SHEET(i), plan, properties);
  });
  return writeParts(parts);
}
