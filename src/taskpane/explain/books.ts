import { isFailure, type RawArgument } from "../../catalogue/define";
import type { Ledger } from "../../engine/ledger/ledger";
import { cellAddress } from "../../excel/address";
import { onSheet, readAddress } from "../../excel/sheet-name";
import { readerOf } from "../../functions/read";
import { ledgerFromCells } from "../ledger/ledger-from";
import type { Explained } from "./explained";

/** The ledger that a call was given. */
export interface Books {
  readonly ledger: Ledger;
  /** The cells of rows counted from 1; "" where the ledger is no cells. */
  placesOf(rows: readonly number[]): string[];
  /** An option as the function reads it. */
  option<T>(name: string): T;
}

/** An argument of a call by its name. */
export function given({ inputs, args }: Explained, name: string): RawArgument {
  return args?.[inputs.findIndex(({ param }) => param.name === name)] ?? null;
}

/** Where rows of the ledger stand, by their customers. */
export function placesIn({ inputs }: Explained): (rows: readonly number[]) => string[] {
  const at = readAddress(inputs.find(({ param }) => param.name === "customer")?.address ?? "");
  return (rows) =>
    rows.map((row) => (at ? onSheet(at.sheet, cellAddress(at.area.row + row - 1, at.area.col)) : ""));
}

export function booksOf(explained: Explained): Books | undefined {
  const ledger = ledgerFromCells(({ name }) => given(explained, name));
  if (isFailure(ledger)) return undefined;
  const option = <T>(name: string) => {
    const { param } = explained.inputs.find((input) => input.param.name === name) ?? {};
    return (param && readerOf(param)(given(explained, name))) as T;
  };
  return { ledger, placesOf: placesIn(explained), option };
}
