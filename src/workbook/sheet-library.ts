import { HISTORY_KIND, READINESS_KIND, type BuildReport } from "../sheets/readiness/types";
import { numbered } from "../sheets/readiness/numbered";
import { nameOf } from "../sheets/template/names";
import type { LogRows, PlannedSheets, SheetChoice, SheetDefinition } from "../sheets/template";
import { buildPlans } from "./apply/apply-plans";
import { existingOf, readWorkbook, type WorkbookRead } from "./apply/workbook-read";
import { checklistsAmong, type Checklist } from "./checklists";
import { meantOf } from "./meant";
import { readSheets } from "./our-sheets";
import { inWorkbook } from "./problems";
import { WorkbookProblem, type AppliedReport, type Watch } from "./types";

/** A sheet that can be built, and the worksheet that it is by now. */
export interface LibrarySheet {
  readonly definition: SheetDefinition;
  readonly standing: { readonly name: string; readonly properties: Readonly<Record<string, string>> } | null;
  /** The names of other worksheets with its mark: people have copied it. */
  readonly copies: readonly string[];
}

export interface SheetsBuild {
  readonly applied: AppliedReport;
  readonly report: BuildReport;
}

/** What new sheets are called where their titles won't do, by id. */
type Names = Readonly<Record<string, string>>;

/** Every sheet there is, and which of them the workbook has. */
export async function readLibrary(): Promise<{
  readonly sheets: readonly LibrarySheet[];
  /** The names of all worksheets; a new one needs another name. */
  readonly takenNames: readonly string[];
  /** All that the workbook has. */
  readonly checklists: readonly Checklist[];
}> {
  const { SHEETS } = await loadSheets();
  const found = await inWorkbook(readSheets);
  return {
    sheets: SHEETS.map((definition) => {
      const { sheet, copies } = meantOf(found, definition.id);
      return { definition, standing: sheet ?? null, copies };
    }),
    takenNames: found.map(({ name }) => name),
    checklists: checklistsAmong(found),
  };
}

/** What a build would keep, change and add. Nothing is written. */
export async function previewSheets(
  ids: readonly string[],
  choice: SheetChoice,
  names?: Names,
): Promise<BuildReport> {
  const { wanted, plan } = await planner(ids, choice, names);
  return inWorkbook(async (context) => plan(await readWorkbook(context, wanted)).report);
}

/**
 * Makes these sheets, or brings those that stand up to date, all in one run. What people typed stays. `rows` makes the
 * logs of new sheets long enough for what will be typed. With a watch somebody may stop between two of the sheets.
 */
export async function buildSheets(
  ids: readonly string[],
  choice: SheetChoice,
  names?: Names,
  rows?: LogRows,
  watch?: Watch,
): Promise<SheetsBuild> {
  const { wanted, plan } = await planner(ids, choice, names, rows);
  const { planned, applied } = await buildPlans(wanted, plan, watch);
  const sheets = planned.report.sheets.filter(({ kind }) => !applied.left.includes(kind));
  return { applied, report: { sheets } };
}

/** A sheet with cells that others of the workbook could fill, and how many they are. */
export interface LinkableSheet {
  readonly name: string;
  readonly count: number;
}

/** The sheets that were built before others which could fill cells of theirs. */
export async function readLinkable(choice: SheetChoice): Promise<readonly LinkableSheet[]> {
  const { ALL_SHEETS, linkOffers } = await loadSheets();
  const wanted = ALL_SHEETS.map(({ id }) => ({ kind: id }));
  return inWorkbook(async (context) => {
    const offers = linkOffers(standingIn(await readWorkbook(context, wanted), ALL_SHEETS, choice));
    return offers.map(({ name, cells }) => ({ name, count: cells.length }));
  });
}

/** Links those cells; what people typed stays. */
export async function linkSheets(choice: SheetChoice): Promise<void> {
  const { ALL_SHEETS, linkOffers, planLinkOffers } = await loadSheets();
  const wanted = ALL_SHEETS.map(({ id }) => ({ kind: id }));
  await buildPlans(wanted, (read) => {
    const standing = standingIn(read, ALL_SHEETS, choice);
    return { plans: planLinkOffers(standing, linkOffers(standing)) };
  });
}

/** The definitions of all sheets; no part of the pane's first load. */
const loadSheets = async () => {
  const [{ SHEETS, ALL_SHEETS }, { linkOffers, planLinkOffers, planSheets, withRoom }] = await Promise.all([
    import("../sheets"),
    import("../sheets/template"),
  ]);
  return { SHEETS, ALL_SHEETS, linkOffers, planLinkOffers, planSheets, withRoom };
};

/** A name that the sheets of a checklist have since builds of now. */
const NEWEST = [
  [READINESS_KIND, "action1"],
  [HISTORY_KIND, "score"],
] as const;

/** The sheets of ours in a workbook, as planners take them. */
function standingIn(
  { sheets, ours, names: known }: WorkbookRead,
  definitions: readonly SheetDefinition[],
  choice: SheetChoice,
) {
  const existing = new Map(ours.map((sheet) => [sheet.info.kind ?? "", existingOf(sheet)]));
  // One that was built before its cells had names can't be read yet.
  const beside = checklistsAmong(sheets).flatMap(({ number }) =>
    NEWEST.filter(([kind, name]) => known.has(numbered(nameOf(kind, name), number))).map(([kind]) =>
      numbered(kind, number),
    ),
  );
  return { choice, definitions, existing, beside, known };
}

async function planner(
  ids: readonly string[],
  choice: SheetChoice,
  names: Names | undefined,
  rows: LogRows = {},
) {
  const { ALL_SHEETS, planSheets, withRoom } = await loadSheets();
  const definitions = withRoom(ALL_SHEETS, rows);
  const building = definitions.filter(({ id, hidden }) => !hidden && ids.includes(id));
  const plan = (read: WorkbookRead, only?: ReadonlySet<string>): PlannedSheets => {
    const meant = building.filter(({ id }) => !only || only.has(id));
    const planned = planSheets({ ...standingIn(read, definitions, choice), building: meant, names });
    if ("refusal" in planned) throw new WorkbookProblem(planned.refusal);
    return planned;
  };
  // Others are read, too: a sheet links to those that stand.
  return { wanted: ALL_SHEETS.map(({ id }) => ({ kind: id })), plan };
}
