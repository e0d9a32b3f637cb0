import { readAddress } from "../excel/sheet-name";
import { besideKinds, numberIn, numberOf, plainKind } from "../sheets/readiness/numbered";
import { nameOf } from "../sheets/template/names";
import type { SheetInfo } from "./sheet-info";

/*
 * People copy sheets of ours, mark and all. The names of the workbook go on pointing to the original, whatever it is
 * called and wherever it stands: by them it is told from its copies. What can’t be told, people choose.
 */

/** The property of a sheet that people put aside for another one with its mark. */
export const ASIDE = "aside";

type Marked = Omit<SheetInfo, "isMeant">;

/** Says of every sheet whether it is the one of its kind that is meant. */
export function withMeant(
  sheets: readonly Marked[],
  names: ReadonlyMap<string, string>,
): readonly SheetInfo[] {
  const pointed = pointedAt(sheets, names);
  const kinds = new Set(sheets.map(({ kind }) => kind));
  const meant = new Set([...kinds].map((kind) => kind !== undefined && meantAmong(sheets, kind, pointed)));
  return sheets.map((sheet) => ({ ...sheet, isMeant: meant.has(sheet) }));
}

/** Which of several sheets with one mark is meant, and the others of them. */
export interface Meant {
  /** undefined where there is none, or where it can’t be told. */
  readonly sheet: SheetInfo | undefined;
  readonly copies: readonly string[];
}

export function meantOf(sheets: readonly SheetInfo[], kind: string): Meant {
  const marked = sheets.filter((each) => each.kind === kind);
  return {
    sheet: marked.find(({ isMeant }) => isMeant),
    copies: marked.filter(({ isMeant }) => !isMeant).map(({ name }) => name),
  };
}

interface Pointed {
  /** How many names of ours point to a sheet, by its name in small letters. */
  readonly counts: ReadonlyMap<string, number>;
  /** What our names without their cells are called: those of a sheet that was deleted. */
  readonly lost: readonly string[];
}

function pointedAt(sheets: readonly Marked[], names: ReadonlyMap<string, string>): Pointed {
  const counts = new Map(sheets.map(({ name }) => [name.toLowerCase(), 0]));
  const lost: string[] = [];
  for (const [name, formula] of names) {
    if (!name.startsWith("hg_")) continue;
    const sheet = readAddress(formula.replace(/^=/, ""))?.sheet?.toLowerCase() ?? "";
    const count = counts.get(sheet);
    if (count === undefined) lost.push(name);
    else counts.set(sheet, count + 1);
  }
  return { counts, lost };
}

/** The names of a sheet of this kind that was deleted; with them no copy of it is taken for it. */
export const lostNames = (
  sheets: readonly SheetInfo[],
  names: ReadonlyMap<string, string>,
  kind: string,
): readonly string[] => pointedAt(sheets, names).lost.filter((name) => isNameOf(name, kind));

function meantAmong(sheets: readonly Marked[], kind: string, { counts, lost }: Pointed): Marked | undefined {
  const open = sheets.filter((each) => each.kind === kind && !(ASIDE in each.properties));
  const countOf = ({ name }: Marked) => counts.get(name.toLowerCase()) ?? 0;
  const [first, ...others] = [...open].sort((a, b) => countOf(b) - countOf(a));
  if (!first || countOf(first) > 0) return first;
  if (others.length === 0) return lost.some((name) => isNameOf(name, kind)) ? undefined : first;
  // Kinds without names: Excel calls a copy “Deals (2)”.
  const plain = open.filter(({ name }) => !/\(\d+\)$/.test(name));
  return plain.length === 1 ? plain[0] : undefined;
}

function isNameOf(name: string, kind: string): boolean {
  const begins = (each: string) => name.startsWith(nameOf(each, ""));
  if (!begins(plainKind(kind)) || besideKinds(kind).some(begins)) return false;
  const number = numberOf(kind);
  return number === undefined || number === numberIn(name);
}
