import { isSheetName, sameSheet } from "../../excel/sheet-name";
import { BUILD } from "../../locales/pane-build";
import { fill, type Language, type Text } from "../../locales/text";
import type { ReadinessNames } from "../../sheets/readiness/types";
import { SHEET_NAMES } from "../../sheets/readiness/words";
import type { ReadinessInspection } from "../../workbook/readiness";

export type SheetRole = keyof ReadinessNames;

const SHEET_ROLES: readonly SheetRole[] = ["readiness", "inputs"];

/** The sheet that a build will write: one of ours, or a new one whose usual name may be the user's already. */
export interface WantedSheet {
  readonly role: SheetRole;
  readonly isNew: boolean;
  readonly name: string;
  /** The usual name is taken by a sheet that is not ours. */
  readonly taken: boolean;
  /** The name is for people to choose: it is taken, or that of one checklist among several. */
  readonly isNamed: boolean;
}

export function wantedSheets(inspection: ReadinessInspection, language: Language): readonly WantedSheet[] {
  return SHEET_ROLES.map((role) => {
    const found = inspection[role];
    const { number } = inspection;
    const usual = SHEET_NAMES[role][language];
    const name = found?.name ?? (number === 1 ? usual : `${usual} ${number}`);
    const taken = !found && isTaken(inspection, name);
    return { role, isNew: !found, name, taken, isNamed: taken || (!found && number > 1) };
  });
}

const isTaken = ({ takenNames }: ReadinessInspection, name: string) =>
  takenNames.some((taken) => sameSheet(taken, name));

/** Why a sheet can't have this name; undefined where it can. */
export function nameProblem(
  inspection: ReadinessInspection,
  name: string,
  others: readonly string[],
): Text | undefined {
  if (!isSheetName(name)) return BUILD.badName;
  const same = others.some((other) => sameSheet(other, name));
  return same || isTaken(inspection, name) ? fill(BUILD.taken, { name }) : undefined;
}
