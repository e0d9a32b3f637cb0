import { LANGUAGES, type Text } from "../../locales/text";
import { COMPANY_STAGES, judgedAs, STAGES, type CompanyStage } from "../../playbook/checklist";
import { numberOf, plainKind } from "../readiness/numbered";
import { HISTORY_KIND, READINESS_KIND } from "../readiness/types";
import { SHEET_NAMES } from "../readiness/words";
import { says } from "../locate";
import type { ExistingSheet } from "../plan";
import { findGeometry } from "./find";
import { rowKey } from "./geometry";
import { namesOf } from "./names";
import { lastClosedMonth } from "./periods";
import { isLedgerColumn, LEDGER_ID, type LedgerPlaces } from "./ledger-names";
import type { SheetChoice } from "./choice";
import { rowsOf, type Setting, type SheetDefinition } from "./types";

interface Workbook {
  /** Sheets that stand by a planner of their own, or are built in the same run. */
  readonly beside?: readonly string[];
  readonly definitions: readonly SheetDefinition[];
  readonly existing: ReadonlyMap<string, ExistingSheet>;
  readonly ledger: LedgerPlaces;
}

/** Stage, as-of and currency: as set-up says where it stands, else as chosen. */
export function settingFor(
  choice: SheetChoice,
  building: readonly SheetDefinition[],
  { beside = [], definitions, existing, ledger }: Workbook,
): Setting {
  const setUp = definitions.find(({ id }) => id === "setup");
  const sheet = existing.get("setup");
  const said = setUp && sheet ? readSetUp(setUp, sheet) : {};
  const company = said.company ?? choice.stage;
  const standing = new Set([...existing.keys(), ...beside, ...building.map(({ id }) => id)]);
  return {
    ...choice,
    asOf: lastClosedMonth(choice.asOf),
    currency: "CNY",
    ...said,
    company,
    stage: judgedAs(company),
    checklist: choice.checklist ?? 1,
    standing,
    ledger,
    titles: titlesOf(definitions),
    targets: Object.fromEntries(
      definitions.flatMap((each) =>
        namesOf(each)
          .slice(0, 1)
          .map(({ name }) => [each.id, name] as const),
      ),
    ),
  };
}

/**
 * The setting for one sheet, which keeps the checklist that it reads until another is chosen. One that is gone gives
 * way to the first that stands.
 */
export function settingForSheet(
  setting: Setting,
  existing: ExistingSheet | undefined,
  chosen: number | undefined,
): Setting {
  const wanted = chosen ?? storedChecklist(existing);
  const stand = checklistsIn(setting.standing);
  return { ...setting, checklist: stand.includes(wanted) ? wanted : (stand[0] ?? wanted) };
}

const storedChecklist = (existing: ExistingSheet | undefined) => Number(existing?.properties.checklist) || 1;

/** The numbers of the checklists that stand, in order. */
function checklistsIn(standing: ReadonlySet<string>): readonly number[] {
  const kinds = [...standing].filter((id) => plainKind(id) === READINESS_KIND);
  return kinds.map((kind) => numberOf(kind)!).sort((a, b) => a - b);
}

/** Nobody knows the hidden sheet, which comes with the ledger. */
function titlesOf(definitions: readonly SheetDefinition[]): Readonly<Record<string, Text>> {
  const ledger = definitions.find(({ id }) => id === LEDGER_ID)?.title;
  return {
    // Planned by itself, and read by sheets of the library all the same.
    [READINESS_KIND]: SHEET_NAMES.readiness,
    [HISTORY_KIND]: SHEET_NAMES.history,
    ...Object.fromEntries(
      definitions.map(({ id, title, hidden }) => [id, (hidden && ledger) ?? title] as const),
    ),
  };
}

function readSetUp(
  definition: SheetDefinition,
  sheet: ExistingSheet,
): Partial<Pick<Setting, "company" | "asOf" | "currency">> {
  const geometry = findGeometry(definition, sheet);
  if ("refusal" in geometry) return {};
  const [company] = definition.sections;
  const held = (id: string) => {
    const row = geometry.rows.get(rowKey(company, id));
    return row === undefined ? undefined : sheet.formulas[row][geometry.cols[company.id].value];
  };
  const stage = stageIn(definition, held("stage"));
  const asOf = held("asof");
  const currency = held("currency");
  return {
    ...(stage && { company: stage }),
    ...(typeof asOf === "number" && asOf > 0 && { asOf }),
    ...(typeof currency === "string" && /^[A-Z]{3}$/.test(currency) && { currency }),
  };
}

function stageIn({ sections }: SheetDefinition, held: unknown): CompanyStage | undefined {
  const choices = rowsOf(sections[0]).find(({ id }) => id === "stage")?.cells.value.choices;
  if (!choices || !("words" in choices)) return undefined;
  const [key] = Object.entries(choices.words).find(([, words]) => says(held, words)) ?? [];
  return COMPANY_STAGES.find((stage) => stage === key);
}

/** The settings under which a sheet may have been built before, the last one first. */
export function formerSettings(now: Setting, existing: ExistingSheet): readonly Setting[] {
  const { properties } = existing;
  const asOf = Number(properties.asOf) || now.asOf;
  const currency = properties.currency ?? now.currency;
  const listed = (text = "") => text.split(",").filter((id) => id !== "");
  const stood = listed(properties.standing);
  const columns = listed(properties.bound).filter(isLedgerColumn);
  const had = new Map(columns.map((column) => [column, now.ledger.get(column) ?? ""] as const));
  const ledger = properties.bound === undefined ? now.ledger : had;
  const likeliest = <T>(all: readonly T[], stored: string | undefined) =>
    [...all].sort((a, b) => Number(String(b) === stored) - Number(String(a) === stored));
  return [new Set(stood), now.standing, new Set<string>()].flatMap((standing) =>
    likeliest(STAGES, properties.stage).flatMap((stage) =>
      likeliest(LANGUAGES, properties.language).map((language): Setting => ({
        ...now,
        asOf,
        currency,
        checklist: storedChecklist(existing),
        standing,
        ledger,
        stage,
        language,
      })),
    ),
  );
}
