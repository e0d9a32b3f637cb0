import { ALL_SHEETS, SHEETS } from "../sheets";
import type { SheetPlan } from "../sheets/plan";
import { emptyHistory, planReadiness } from "../sheets/readiness";
import { HISTORY_KIND } from "../sheets/readiness/types";
import { planSheets, withRoom, type LogRows, type SheetChoice } from "../sheets/template";
import { LEDGER_ID } from "../sheets/template/ledger-names";
import type { FileRefusal } from "./native";
import { FILE_SHEETS, HISTORY_SHEET, READINESS_SHEETS } from "./sheet-list";

/** The sheets of a file: those asked for, and those without which one of them would be empty. */
export function sheetsOfFile(ids: ReadonlySet<string>): readonly string[] {
  const needed = SHEETS.filter(({ id, onLedger }) => onLedger && ids.has(id)).map(() => LEDGER_ID);
  const wanted = new Set([...ids, ...needed, ...(ids.has("readiness") ? ["inputs"] : [])]);
  return FILE_SHEETS.map(({ id }) => id).filter((id) => wanted.has(id));
}

/** The plans of new sheets, by id, in the order of the list. `rows` makes logs long enough for what will be typed. */
export function planFile(
  ids: readonly string[],
  choice: SheetChoice,
  rows: LogRows = {},
): ReadonlyMap<string, SheetPlan> | FileRefusal {
  const definitions = withRoom(ALL_SHEETS, rows);
  const building = definitions.filter(({ id, hidden }) => !hidden && ids.includes(id));
  const beside = [...READINESS_SHEETS, { id: HISTORY_SHEET.id, kind: HISTORY_KIND }]
    .filter(({ id }) => ids.includes(id))
    .map(({ kind }) => kind);
  const planned = planSheets({ building, definitions, existing: new Map(), beside, choice });
  if ("refusal" in planned) return planned;
  const pair = READINESS_SHEETS.some(({ id }) => ids.includes(id))
    ? planReadiness({ ...choice, hasSetup: ids.includes("setup") })
    : { plans: [] };
  if ("refusal" in pair) return pair;
  const readiness = READINESS_SHEETS.flatMap(({ id, kind }) => {
    const plan = pair.plans.find((each) => each.kind === kind);
    return plan && ids.includes(id) ? [[id, plan] as const] : [];
  });
  const history = ids.includes(HISTORY_SHEET.id) ? [[HISTORY_SHEET.id, emptyHistory(choice.language)] as const] : []; // prettier-ignore
  return new Map([...planned.plans.map((plan) => [plan.kind, plan] as const), ...readiness, ...history]);
}
