import { LANGUAGES, type Text } from "../../locales/text";
import { STAGES } from "../../playbook/checklist";
import type { ExistingSheet, PlannedCell, SheetPlan } from "../plan";
import { barePlan } from "../readiness/bare-plan";
import { isNeed } from "./contents";
import { findGeometry } from "./find";
import { ledgerFor, planSheets, withHidden, type SheetsWanted } from "./plan-sheets";
import { planSheet } from "./plan-sheet";
import { formerSettings, settingFor, settingForSheet } from "./setting";
import type { Setting, SheetDefinition } from "./types";
import type { OwnedCell } from "./whole-plan";

/* Which cells of sheets that stand could be filled by sheets that were built later. A link is an offer: what people typed stays. */

type Standing = Omit<SheetsWanted, "building" | "names">;

/** A sheet with cells that others can fill by now. */
interface LinkOffer {
  readonly id: string;
  readonly name: string;
  readonly title: Text;
  readonly cells: readonly PlannedCell[];
}

/** By sheet; sheets that nothing can be offered to are left out. */
export function linkOffers(wanted: Standing): readonly LinkOffer[] {
  const sheets = wanted.definitions.filter(({ id, hidden }) => !hidden && wanted.existing.has(id));
  const ledger = ledgerFor({ ...wanted, building: sheets });
  // Hidden sheets come along with a link as with a build.
  const building = withHidden({ building: sheets, definitions: wanted.definitions }, ledger.size > 0);
  return sheets.flatMap((definition) => {
    const existing = wanted.existing.get(definition.id)!;
    const choice = { ...wanted.choice, ...builtWith(existing, wanted.choice) };
    const setting = settingForSheet(settingFor(choice, building, { ...wanted, ledger }), existing, undefined);
    const cells = offered(definition, existing, setting);
    return cells.length === 0
      ? []
      : [{ id: definition.id, name: existing.name, title: definition.title, cells }];
  });
}

/** The steps that write these links, with the hidden sheets that they read, and nothing else. */
export function planLinkOffers(wanted: Standing, offers: readonly LinkOffer[]): readonly SheetPlan[] {
  const building = wanted.definitions.filter(({ id }) => offers.some((offer) => offer.id === id));
  const planned = planSheets({ ...wanted, building });
  const hidden = "refusal" in planned ? [] : planned.plans.filter((plan) => plan.hidden);
  return [...hidden, ...offers.map(({ id, name, cells }) => barePlan(id, name, cells))];
}

const builtWith = ({ properties }: ExistingSheet, { language, stage }: Standing["choice"]) => ({
  language: LANGUAGES.find((each) => each === properties.language) ?? language,
  stage: STAGES.find((each) => each === properties.stage) ?? stage,
});

/** Cells that would hold a formula now, did not when the sheet was built, and hold nothing of anybody’s. */
function offered(definition: SheetDefinition, existing: ExistingSheet, setting: Setting): PlannedCell[] {
  const geometry = findGeometry(definition, existing);
  if ("refusal" in geometry) return [];
  const [former] = formerSettings(setting, existing);
  const then = planSheet(
    definition,
    { ...setting, standing: former.standing, ledger: former.ledger },
    geometry,
  ).cells;
  const before = new Set(then.filter(isFormula).map(placeOf));
  const words = new Map(then.map((cell) => [placeOf(cell), wordsOf(cell)] as const));
  return planSheet(definition, setting, geometry).cells.flatMap((cell): PlannedCell[] => {
    const held = existing.formulas[cell.row]?.[cell.col] ?? "";
    const waits =
      held === ""
        ? cell.kind === "links"
        : isNeed(String(held), setting) || words.get(placeOf(cell)) === held;
    if (!waits || !isFormula(cell) || before.has(placeOf(cell))) return [];
    const { row, col, content, style, format } = cell;
    return [{ row, col, content, style, ...(format !== undefined && { format }) }];
  });
}

const isFormula = ({ content }: OwnedCell) => content !== undefined && "formula" in content;
const wordsOf = ({ content }: OwnedCell) => (content && "text" in content ? content.text : undefined);
const placeOf = ({ row, col }: OwnedCell) => `${row},${col}`;
