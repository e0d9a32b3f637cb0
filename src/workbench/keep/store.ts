import { createStore, del, get, set, update, type UseStore } from "idb-keyval";
import { GRID_VERSION, problemOf, type KeptWorkbook, type Unusable } from "./record";

/* The workbook in the browser’s own storage: the one in use, and one that could not be opened. */

const CURRENT = "workbook";
const ASIDE = "aside";

/** What was kept but isn’t opened, whatever it holds; “replaced” by another that was opened in its place. */
export interface Aside {
  readonly reason: Unusable | "replaced";
  readonly record: unknown;
}

export interface Found {
  readonly kept: KeptWorkbook | null;
  /** The latest last. */
  readonly aside: readonly Aside[];
}

let database: UseStore | undefined;
const store = () => (database ??= createStore("hourglass-workbench", "workbooks"));

/** Rejects where the browser keeps nothing, as in some private windows. */
export async function readStore(): Promise<Found> {
  const record: unknown = await get(CURRENT, store());
  const reason = record === undefined ? null : problemOf(record);
  if (reason !== null) await setAside({ reason, record });
  const aside = (await get<Aside[]>(ASIDE, store())) ?? [];
  return { kept: record === undefined || reason !== null ? null : (record as KeptWorkbook), aside };
}

/** The transaction is committed at once, for the page may be about to go. */
export async function writeKept(kept: KeptWorkbook): Promise<void> {
  await store()("readwrite", (all) => {
    all.put(kept, CURRENT);
    const { transaction } = all;
    transaction.commit();
    return new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error("The browser did not keep it."));
    });
  });
}

/** Leaves the workbook where it can be had again, and nothing that would be opened. */
export async function setAside(aside: Aside): Promise<void> {
  await update<Aside[]>(ASIDE, (others = []) => [...others, aside], store());
  await del(CURRENT, store());
}

/** The last workbook set aside is opened next time, whichever version wrote it, and `instead` takes its place. */
export async function takeBack(instead: KeptWorkbook | null): Promise<void> {
  const aside = (await get<Aside[]>(ASIDE, store())) ?? [];
  const taken = aside.pop();
  if (taken === undefined) return;
  if (instead) aside.push({ reason: "replaced", record: instead });
  await set(CURRENT, { ...(taken.record as KeptWorkbook), gridVersion: GRID_VERSION }, store());
  await set(ASIDE, aside, store());
}

/** Deletes the last workbook set aside. */
export const deleteAside = () => update<Aside[]>(ASIDE, (all = []) => all.slice(0, -1), store());
export const deleteKept = () => del(CURRENT, store());

/** Only one page at a time keeps the workbook, or two would write over each other. Answers whether this one does. */
export function becomeKeeper(): Promise<boolean> {
  // A page that is just being left lets go within this time, in milliseconds.
  const signal = AbortSignal.timeout(1000);
  return new Promise((resolve) => {
    const holding = () => {
      resolve(true);
      return new Promise<never>(() => undefined);
    };
    navigator.locks.request("hourglass-workbench", { signal }, holding).catch(() => resolve(false));
  });
}
