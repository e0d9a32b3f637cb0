import { generateRandomId, type Injector } from "@univerjs/core";
import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/preset-sheets-core";

/**
 * The names of a workbook and what they stand for. The library's own list makes an object of every name each time,
 * which takes a build with many names most of a second.
 */
export function readNames(injector: Injector, unitId: string): ReadonlyMap<string, string> {
  return new Map(
    definedNames(injector, unitId).map(({ name, formulaOrRefString }) => [name, `=${formulaOrRefString}`]),
  );
}

/** A mutation of the library's, with what takes it back: `back` on `before`. */
interface NameChange {
  readonly id: string;
  readonly params: object;
  readonly before: object;
  readonly back: string;
}

/**
 * What gives a name another meaning, or takes it away where `formula` is null; null if there is nothing to take. The
 * library's commands read every formula of the workbook for each name, because a name might be called otherwise.
 */
export function nameChange(
  injector: Injector,
  unitId: string,
  name: string,
  formula: string | null,
): NameChange | null {
  const [set, remove] = [SetDefinedNameMutation.id, RemoveDefinedNameMutation.id];
  const found = definedNames(injector, unitId).find((each) => each.name === name);
  const stands = found && { ...found, unitId };
  if (formula === null) return stands ? { id: remove, params: stands, before: stands, back: set } : null;
  const formulaOrRefString = formula.replace(/^=/, "");
  if (stands) return { id: set, params: { ...stands, formulaOrRefString }, before: stands, back: set };
  const localSheetId = SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
  const params = { id: generateRandomId(10), unitId, name, formulaOrRefString, localSheetId };
  return { id: set, params, before: params, back: remove };
}

const definedNames = (injector: Injector, unitId: string) =>
  Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {});
