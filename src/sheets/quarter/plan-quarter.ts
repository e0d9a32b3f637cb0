import { LANGUAGES, type Language, type Text } from "../../locales/text";
import { quarterEnd } from "../dates";
import type { PlannedCell, SheetPlan } from "../plan";
import { barePlan } from "../readiness/bare-plan";
import { planHistory } from "../readiness/plan-history";
import { takeSnapshot } from "../readiness/take-snapshot";
import { historyName as historyNameOf } from "../readiness/words";
import { findGeometry } from "../template/find";
import { rowKey } from "../template/geometry";
import { ledgerIn } from "../template/ledger-names";
import { lastClosedMonth } from "../template/periods";
import { settingFor } from "../template/setting";
import { COMPANY_STAGES } from "../../playbook/checklist";
import type { Setting, SheetDefinition } from "../template/types";
import { moveInputs } from "./inputs";
import { lastQuarter, moveSheet, STARTED } from "./library-sheet";
import { pastName, planPast } from "./past";
import type { QuarterPlans, QuarterReport, StandingCells } from "./types";

/** What the start of a quarter must know of a workbook. */
export interface QuarterBook {
  readonly definitions: readonly SheetDefinition[];
  readonly readiness: StandingCells;
  readonly inputs: StandingCells;
  readonly history: StandingCells | undefined;
  readonly past: StandingCells | undefined;
  /** Sheets of the library that stand, by id. */
  readonly library: ReadonlyMap<string, StandingCells>;
  /** The names of the workbook, with what they mean. */
  readonly names: ReadonlyMap<string, string>;
  /** Excel’s number of today. */
  readonly today: number;
  /** A name for a new sheet which no other has. */
  readonly free: (name: string) => string;
  /** Sheets of the library that stay as they are, by id. */
  readonly without: ReadonlySet<string>;
}

/**
 * Everything that starts the next quarter: a snapshot first, then typed quarters one to the left with their heads, on
 * the inputs and on every other sheet that has some. What leaves a sheet stands on the one for past figures.
 */
export function planNextQuarter(book: QuarterBook): QuarterPlans | { readonly refusal: Text } {
  const { readiness, inputs, history, past, today, free } = book;
  const language = languageOf(readiness);
  const snapshot = takeSnapshot(readiness.values, { ...inputs, formulas: inputs.values }, today);
  if (!snapshot) return { refusal: UNREADABLE };
  const first = moveInputs(inputs);
  if ("refusal" in first) return first;
  const end = quarterEnd(first.to.en)!;
  const now = settingOf(book, language);
  const asOf = nextAsOf(book, now, end);
  const next = { ...now, asOf: asOf?.after ?? now.asOf };
  const others = book.definitions.flatMap((definition) => {
    const standing = book.library.get(definition.id);
    if (!standing || definition.hidden) return [];
    const spoken = { language: languageOf(standing) };
    return moveSheet(definition, standing, { ...now, ...spoken }, { ...next, ...spoken }, end) ?? [];
  });
  const moved = [first, ...others];
  const chosen = moved.filter(({ sheet }) => !book.without.has(sheet.kind));
  const leaving = chosen.flatMap(({ sheet }) => sheet.leaving);
  const pastSheet = past?.name ?? free(pastName(readiness.name)[language]);
  const historyName = history?.name ?? free(historyNameOf(readiness.name)[language]);
  const report: QuarterReport = {
    checklist: readiness.name,
    from: first.from,
    to: first.to,
    sheets: moved.map(({ sheet }) => sheet),
    ...(asOf && { asOf: { sheet: asOf.sheet, before: now.asOf, after: asOf.after } }),
    asOfStays: !asOf && book.library.has("setup") && lastQuarter(now) < end,
    history: historyName,
    past: pastSheet,
  };
  const plans: readonly SheetPlan[] = [
    planHistory(snapshot, history ? languageOf(history) : language, readiness.name, history, historyName),
    ...planPast(leaving, past ? languageOf(past) : language, today, past, pastSheet),
    ...chosen.map(({ sheet, cells }) => ({
      ...barePlan(sheet.kind, sheet.name, cells),
      properties: { [STARTED]: first.to.en },
    })),
    ...(asOf ? [barePlan("setup", asOf.sheet, [asOf.cell])] : []),
  ];
  return { plans, report };
}

const languageOf = ({ properties }: StandingCells): Language =>
  LANGUAGES.find((each) => each === properties.language) ?? "en";

function settingOf(
  { definitions, library, names, today, readiness }: QuarterBook,
  language: Language,
): Setting {
  const stage = COMPANY_STAGES.find((each) => each === readiness.properties.stage) ?? "GTM";
  const known = { definitions, existing: library, ledger: ledgerIn(names) };
  return settingFor({ language, stage, asOf: today }, [], known);
}

/** The as-of day of set-up goes along once the quarter has closed; a formula of the user’s gives it by itself. */
function nextAsOf(
  { definitions, library, today }: QuarterBook,
  now: Setting,
  end: number,
): { readonly sheet: string; readonly after: number; readonly cell: PlannedCell } | undefined {
  const definition = definitions.find(({ id }) => id === "setup");
  const standing = library.get("setup");
  const geometry = definition && standing && findGeometry(definition, standing);
  if (!geometry || "refusal" in geometry) return undefined;
  const [company] = definition.sections;
  const row = geometry.rows.get(rowKey(company, "asof"));
  const col = geometry.cols[company.id].value;
  const closed = lastClosedMonth(today) >= end;
  if (row === undefined || typeof standing.formulas[row]?.[col] !== "number") return undefined;
  if (!closed || lastQuarter(now) >= end) return undefined;
  return { sheet: standing.name, after: end, cell: { row, col, content: { number: end } } };
}

const UNREADABLE: Text = {
  en: "The next quarter was not started: the verdict can’t be read, so no snapshot can be taken. Update the sheet, then try again.",
  "zh-CN": "未能开始下一季度：无法读取结论，也就无法先生成快照。更新该表后重试。",
};
