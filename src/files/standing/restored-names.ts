import { sameSheet } from "../../excel/sheet-name";
import { wordList } from "../../locales/text";
import { unknownIn } from "../../portable/known";
import { hasMark } from "../../portable/marks";
import type { OriginalName } from "../../portable/originals";
import { because } from "../../portable/reasons";
import type { ChangedCell } from "./sheet-pass";
import { idsIn, revivedSpelling, wellSpelled } from "./spelling";
import type { FileName, WorkbookPart } from "./workbook-part";

/** What the names of a workbook stand for once it is live, and which of those that were added go. */
interface RestoredNames {
  readonly changed: ReadonlyMap<FileName, string>;
  readonly removed: ReadonlySet<FileName>;
  readonly report: readonly ChangedCell[];
  /** Whether a call was stuck, or went by a name that goes. */
  readonly hasRevived: boolean;
}

/** `called`: in capitals, the names of functions that formulas call which can’t call the add-in’s. */
export function restoredNames(
  { names }: WorkbookPart,
  originals: readonly OriginalName[],
  called: ReadonlySet<string>,
): RestoredNames {
  const changed = new Map<FileName, string>();
  const removed = new Set<FileName>();
  const report: ChangedCell[] = [];
  const before = originalsOf(names, originals);
  let hasRevived = false;
  for (const each of names) {
    const kept = before.get(each);
    const isOurs = kept !== undefined && hasMark(each.text, kept.now);
    const base = { sheet: "", cell: each.name, was: each.text };
    if (isOurs && kept.was !== undefined) {
      const now = wellSpelled(kept.was);
      changed.set(each, now);
      report.push({ ...base, becomes: "formula", now, ids: idsIn(kept.was) });
    } else if (!isOurs) {
      const one = standingName(each, kept);
      if (one?.now !== undefined) changed.set(each, one.now);
      if (one) report.push(one);
      hasRevived ||= one?.now !== undefined;
    } else if (called.has(each.name.toUpperCase())) {
      report.push({ ...base, becomes: "stays", reason: because("used"), ids: [] });
    } else removed.add(each);
  }
  return { changed, removed, report, hasRevived };
}

/**
 * What was kept of each name. Several sheets may each have one of the same name; files of before don’t say which was
 * whose, so that what it reads as tells.
 */
export function originalsOf(
  names: readonly FileName[],
  originals: readonly OriginalName[],
): ReadonlyMap<FileName, OriginalName> {
  const found = new Map<FileName, OriginalName>();
  const free = new Set(originals);
  const give = (is: (each: FileName, kept: OriginalName) => boolean) => {
    for (const each of names) {
      const kept = found.has(each)
        ? undefined
        : [...free].find((one) => one.name === each.name && is(each, one));
      if (!kept) continue;
      found.set(each, kept);
      free.delete(kept);
    }
  };
  give((each, { sheet }) => sheet !== undefined && sameSheet(each.sheet, sheet));
  give(({ text }, { sheet, now }) => sheet === undefined && hasMark(text, now));
  give(({ sheet }, kept) => kept.sheet === undefined && sheet === undefined);
  give((_, { sheet }) => sheet === undefined);
  return found;
}

/** A name that is new or was edited stays; what it calls by a name of the workbook, or is stuck, is called anew. */
function standingName({ name, text }: FileName, kept: OriginalName | undefined): ChangedCell | undefined {
  const base = { sheet: "", cell: name, was: text };
  const functions = unknownIn(text);
  if (functions.length > 0) {
    const reason = because("unknown", { functions: wordList(functions) });
    return { ...base, becomes: "stays", reason, ids: [] };
  }
  const now = revivedSpelling(text);
  const isEdited = kept?.was !== undefined;
  if (now !== text) {
    const reason = isEdited ? because("editKept") : undefined;
    return { ...base, becomes: "formula", now, ids: idsIn(now), ...(reason && { reason }) };
  }
  const was = kept?.was;
  return was === undefined
    ? undefined
    : { ...base, was, becomes: "stays", reason: because("edited"), ids: idsIn(was) };
}
