import type { ItemState } from "../../playbook/readiness/gates";
import { stateOf } from "../../playbook/readiness/status-words";
import { badValue, fill, type Failure } from "../define";

/** One state for each cell; a word that is none is open. */
export function readStatuses(cells: readonly string[]): readonly ItemState[] {
  return cells.map((cell) => stateOf(cell) ?? "open");
}

/** #VALUE! for the first word that is no status. */
export function unknownStatus(cells: readonly string[]): Failure | null {
  const bad = cells.findIndex((cell) => stateOf(cell) === undefined);
  if (bad < 0) return null;
  return badValue(
    fill(
      {
        en: "status, row {row}, is “{word}”. Allowed: yes, partial, no, na, or 是, 部分, 否, 不适用.",
        "zh-CN": "status 第 {row} 行是「{word}」，可填：是、部分、否、不适用，或 yes、partial、no、na。",
      },
      { row: bad + 1, word: cells[bad] },
    ),
  );
}

/** A gate of its own, a member of the any-of group of that name, or no gate. */
export type GateMark =
  { readonly kind: "none" | "single" } | { readonly kind: "group"; readonly name: string };

const FLAG_WORDS: ReadonlyMap<string, GateMark["kind"]> = new Map([
  ["true", "single"],
  ["yes", "single"],
  ["是", "single"],
  ["false", "none"],
  ["no", "none"],
  ["否", "none"],
  ["", "none"],
]);

/** #VALUE! for the first number among the gates. */
export function unknownGate(cells: readonly (number | string | boolean)[]): Failure | null {
  const bad = cells.findIndex((cell) => typeof cell === "number" && cell !== 0);
  if (bad < 0) return null;
  return badValue(
    fill(
      {
        en: "gates, row {row}, is {number}. It must be TRUE for a gate, or the name of an any-of group.",
        "zh-CN": "gates 第 {row} 行是 {number}。单独的关口填 TRUE，任一满足即可的一组填组名。",
      },
      { row: bad + 1, number: String(cells[bad]) },
    ),
  );
}

export function readGate(cell: number | string | boolean): GateMark {
  const name = cell === 0 ? "" : String(cell).toLowerCase();
  const kind = FLAG_WORDS.get(name);
  return kind === undefined || kind === "group" ? { kind: "group", name } : { kind };
}
