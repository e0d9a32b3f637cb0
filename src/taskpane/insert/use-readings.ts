import { useEffect, useState } from "react";
import { readRange } from "../../workbook/read-range";
import { NoSuchCells } from "../../workbook/types";
import { problemText, useReport } from "../faults";
import { useSelected } from "../selection";
import type { Reading } from "./preview";

/** Typing "B12" should not read B1 on the way. */
const PAUSE = 150;

/**
 * What stands at the addresses. They are read again with the selection, which is whenever it moves or cells
 * change; until then the last reading stands.
 */
export function useReadings(addresses: readonly string[]): ReadonlyMap<string, Reading> {
  const [readings, setReadings] = useState<ReadonlyMap<string, Reading>>(new Map());
  const selected = useSelected();
  const report = useReport();
  const wanted = [...new Set(addresses)].join("\n");
  useEffect(() => {
    if (wanted === "") return undefined;
    let current = true;
    const timer = setTimeout(() => {
      Promise.all(wanted.split("\n").map(readOne))
        .then((entries) => current && setReadings(new Map(entries)))
        .catch(report);
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [wanted, selected, report]);
  return readings;
}

async function readOne(address: string): Promise<readonly [string, Reading]> {
  try {
    return [address, await readRange(address)];
  } catch (error) {
    return [address, { problem: problemText(error), isNowhere: error instanceof NoSuchCells }];
  }
}
