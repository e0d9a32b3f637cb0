import { useEffect, useMemo, useState } from "react";
import { readNamedAreas } from "../../workbook/named-areas";
import { originalOf } from "../../workbook/original-formula";
import { readAsSelected } from "../../workbook/read-as-selected";
import type { Selection } from "../../workbook/types";
import { useReport } from "../faults";
import { useReadings } from "../insert/use-readings";
import {
  callsOf,
  explainStanding,
  placesFrom,
  placesOf,
  shownCell,
  standingIn,
  type Explained,
  type PlaceOf,
  type ReadingOf,
} from "./explained";

/** A formula with calls of ours, and the cell in which it stands or stood. */
export interface Source {
  readonly formula: string;
  readonly address: string;
  readonly isPortable: boolean;
  /** The cell that has the number, which the selected one may only show. */
  readonly cell: Selection;
  /** Where that one stands among the cells that the formula fills, counted from 0. */
  readonly place?: { readonly row: number; readonly col: number };
}

/** What there is to explain of a selection: null for nothing, undefined while that is being found out. */
export function useSource(selection: Selection | undefined): Source | null | undefined {
  const report = useReport();
  const direct = useMemo(() => selection && directSource(selection), [selection]);
  const [found, setFound] = useState<{ readonly of: Selection; readonly source: Source | null }>();
  useEffect(() => {
    if (!selection || direct) return undefined;
    let current = true;
    sourceBehind(selection)
      .then((source) => current && setFound({ of: selection, source }))
      .catch(report);
    return () => {
      current = false;
    };
  }, [selection, direct, report]);
  if (!selection) return null;
  if (direct) return direct;
  return found?.of === selection ? found.source : undefined;
}

function directSource(cell: Selection): Source | undefined {
  const own = cell.spill?.formula ?? cell.formula;
  if (callsOf(own).length === 0) return undefined;
  const address = cell.spill?.address ?? cell.address;
  return { formula: own, address, isPortable: false, cell, place: cell.spill };
}

/** So many cells may show each other. */
const DEEPEST = 3;

/** What the cell was before it was made portable, or the cell whose number it shows. */
async function sourceBehind(selection: Selection, depth = 0): Promise<Source | null> {
  const original = await originalOf(selection);
  if (original && callsOf(original.formula).length > 0)
    return { ...original, isPortable: true, cell: selection };
  if (depth === DEEPEST || selection.formula === "") return null;
  const place = shownCell(selection.formula, placesFrom(selection.address, await readNamedAreas()));
  if (place === undefined) return null;
  const cell = await readAsSelected(place);
  return directSource(cell) ?? sourceBehind(cell, depth + 1);
}

/** A formula taken apart, and what its cells hold. */
export interface Taken {
  readonly calls: readonly Explained[];
  readonly readingOf: ReadingOf;
}

/** The outermost calls of a formula; undefined until its cells have been read. */
export function useExplained({ formula, address }: Pick<Source, "formula" | "address">): Taken | undefined {
  const standing = useMemo(() => standingIn(formula), [formula]);
  const named = useNamedAreas();
  const placeOf: PlaceOf | undefined = useMemo(() => named && placesFrom(address, named), [address, named]);
  const places = useMemo(
    () =>
      placeOf
        ? placesOf(
            standing.map(({ call, index }) => index ?? call),
            placeOf,
          )
        : [],
    [standing, placeOf],
  );
  const readings = useReadings(places);
  return useMemo(() => {
    if (!placeOf || places.some((place) => !readings.has(place))) return undefined;
    const readingOf: ReadingOf = (place) => readings.get(place);
    return { calls: standing.map((each) => explainStanding(each, placeOf, readingOf)), readingOf };
  }, [standing, placeOf, places, readings]);
}

function useNamedAreas(): ReadonlyMap<string, string> | undefined {
  const [named, setNamed] = useState<ReadonlyMap<string, string>>();
  const report = useReport();
  useEffect(() => {
    let current = true;
    readNamedAreas()
      .then((areas) => current && setNamed(areas))
      .catch(report);
    return () => {
      current = false;
    };
  }, [report]);
  return named;
}
