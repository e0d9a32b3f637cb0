import { LANGUAGES, type Language } from "../../locales/text";
import { CHECKLIST } from "../../playbook/checklist";
import { PROOF_SHEETS } from "../../playbook/readiness/next-steps";
import { SHEETS } from "..";
import type { ExistingSheet, SheetPlan } from "../plan";
import { linkTo } from "../template/link-to";
import { namesOf } from "../template/names";
import { READINESS } from "./anatomy";
import { barePlan } from "./bare-plan";
import { foundFrame } from "./frame";
import type { LinkOffer } from "./links";
import { READINESS_KIND } from "./types";

/* Where the proof of an item is kept, as a link that is offered; what people typed stays. */

const sheets = new Map(SHEETS.map((sheet) => [sheet.id, sheet]));

/** The links to proof for blank cells; `names` are those of the workbook. */
export function proofLinksFor(readiness: ExistingSheet, names: ReadonlySet<string>): LinkOffer {
  const frame = foundFrame(READINESS, readiness);
  if ("refusal" in frame) return { cells: [], refs: [] };
  const { rows, cols } = frame.now;
  const language = LANGUAGES.find((each) => each === readiness.properties.language) ?? "en";
  const offers = CHECKLIST.flatMap(({ id }) => {
    const row = rows.get(id);
    const sheet = sheets.get(PROOF_SHEETS[id]);
    const name = sheet && namesOf(sheet).find((each) => names.has(each.name))?.name;
    if (row === undefined || !name || (readiness.formulas[row]?.[cols.evidence] ?? "") !== "") return [];
    const content = { formula: linkTo(name, sheet.title[language]) };
    return [{ id, cell: { row, col: cols.evidence, content } }];
  });
  return { cells: offers.map(({ cell }) => cell), refs: offers.map(({ id }) => id) };
}

/** A link of ours in another language, in this one; undefined for everything else. */
export function translatedLink(held: unknown, item: string, language: Language): string | undefined {
  const sheet = sheets.get(PROOF_SHEETS[item]);
  const [, name] = /^=HYPERLINK\("#(\w+)",/i.exec(String(held)) ?? [];
  if (!sheet || name === undefined) return undefined;
  const isOther = LANGUAGES.some(
    (each) =>
      each !== language && linkTo(name, sheet.title[each]).toUpperCase() === String(held).toUpperCase(),
  );
  return isOther ? linkTo(name, sheet.title[language]) : undefined;
}

/** The steps that write some links to proof and nothing else. */
export const planProofLinks = (sheet: string, { cells }: LinkOffer): SheetPlan =>
  barePlan(READINESS_KIND, sheet, cells);
