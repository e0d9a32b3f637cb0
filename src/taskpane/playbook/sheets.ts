import { LANGUAGES, type Text } from "../../locales/text";
import { metricsOf, type Origin } from "../../playbook/statements/ties";
import { TRAPS } from "../../playbook/traps";
import type { Statement } from "../../playbook/statements";
import { SHEETS } from "../../sheets";
import { READINESS_KIND } from "../../sheets/readiness/types";
import { TITLES } from "../../sheets/readiness/words";
import type { Row } from "../../sheets/template/types";

/** What a sheet of ours is called; undefined for one that people never ask for by itself. */
export function sheetTitle(id: string): Text | undefined {
  return id === READINESS_KIND ? TITLES.readiness : SHEETS.find((sheet) => sheet.id === id)?.title;
}

/** Every sheet that can be asked for, with the names by which people look for it: its title goes first. */
export const NAMED_SHEETS: readonly { readonly id: string; readonly names: readonly string[] }[] = [
  { id: READINESS_KIND, names: Object.values(TITLES.readiness) },
  ...SHEETS.map(({ id, title, search = [] }) => ({ id, names: [...Object.values(title), ...search] })),
];

/** A sheet’s rows by what their hidden ids say: “deals-results-off_target_share”. */
function* rowsOf(id: string): Generator<readonly [key: string, row: Row]> {
  for (const section of SHEETS.find((sheet) => sheet.id === id)?.sections ?? []) {
    if ("log" in section.rows) continue;
    for (const row of section.rows) yield [`${id}-${section.id}-${row.id}`, row];
  }
}

/** The metric that judges a row of a sheet of ours. */
function metricOfRow(sheet: string, ids: readonly string[]): string | undefined {
  for (const [key, row] of rowsOf(sheet)) if (ids.includes(key)) return row.rule;
  return undefined;
}

/** Rows of the review pack that repeat a measure, or sum up a sheet: “review-pack-results-ltvcac”. */
const REPEATED = /^review-pack-(results|sheets)-(.+)$/;

/** The sheet and the metric that a row of a sheet of ours is about: a review pack is about other sheets. */
export function aboutOf(sheet: string, ids: readonly string[]): { sheet: string; metric?: string } {
  const [, section, about] = ids.map((id) => REPEATED.exec(id)).find(Boolean) ?? [];
  if (section === "sheets") return { sheet: about };
  if (section !== "results") return { sheet, metric: metricOfRow(sheet, ids) };
  const found = SHEETS.flatMap(({ id }) =>
    [...rowsOf(id)].flatMap(([, row]) =>
      row.id === about && row.rule ? [{ sheet: id, metric: row.rule }] : [],
    ),
  );
  return found[0] ?? { sheet: "metrics", metric: about };
}

/** Sheets that list the traps and items of others, by their names or as “R56  ✕ …”. */
const LISTING: readonly string[] = ["review-pack", "trap-radar"];

/** The trap or item of the checklist that a row of a list is about; undefined for any other row. */
export function listedIn(sheet: string, texts: readonly string[]): Origin | undefined {
  if (!LISTING.includes(sheet)) return undefined;
  const trap = TRAPS.find(({ name }) => LANGUAGES.some((language) => texts.includes(name[language])));
  if (trap) return { trap: trap.id };
  const item = texts.map((text) => /^(R\d\d) {2}/.exec(text)?.[1]).find(Boolean);
  return item === undefined ? undefined : { items: [item] };
}

/** What our sheets say to do where a measure of the statement is bad, each sentence once. */
export function nextSteps(statement: Statement): readonly Text[] {
  const metrics = metricsOf(statement).map(({ metric }) => metric);
  const rows = SHEETS.flatMap(({ id }) => [...rowsOf(id)].map(([, row]) => row));
  const steps = rows.flatMap(({ rule, next }) => (rule && next && metrics.includes(rule) ? [next] : []));
  return [...new Map(steps.map((step) => [step.en, step])).values()];
}
