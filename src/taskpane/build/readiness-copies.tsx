import type { ReadinessInspection } from "../../workbook/readiness";
import { Copies } from "./copies";

interface ReadinessCopiesProps {
  readonly inspection: ReadinessInspection;
  readonly onUse: (sheet: string) => void;
}

/** Copies of either sheet of a checklist; nothing where people copied none. */
export function ReadinessCopies({ inspection, onUse }: ReadinessCopiesProps) {
  const { readiness, inputs, copies } = inspection;
  return (
    <>
      <Copies meant={readiness?.name} copies={copies.readiness} onUse={onUse} />
      <Copies meant={inputs?.name} copies={copies.inputs} onUse={onUse} />
    </>
  );
}
