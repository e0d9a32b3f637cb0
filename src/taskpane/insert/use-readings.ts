import { useEffect, useState } from "react";
import { readRange } from "../../workbook/read-range";
import { problemText, useSelected } from "../selection";
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
  const wanted = [...new Set(addresses)].join("\n");
  useEffect(() => {
    if (wanted === "") return undefined;
    let current = true;
    const timer = setTimeout(() => {
      void Promise.all(wanted.split("\n").map(readOne)).then((entries) => {
        if (current) setReadings(new Map(entries));
      });
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [wanted, selected]);
  return readings;
}

async function readOne(address: string): Promise<readonly [string, Reading]> {
  try {
    return [address, await readRange(address)];
  } catch (error) {
    return [address, { problem: problemText(error) }];
  }
}
