import { fillPlans, FILE_SHEETS, planFile, sheetsOfFile } from "../../../src/files";
import type { Language } from "../../../src/locales/text";
import { SAMPLE_AS_OF, sampleFill } from "../../../src/sample";
import type { SheetPlan } from "../../../src/sheets/plan";
import type * as Sheets from "../../../src/sheets";
import { Book, startEngine } from "./book";
import type * as ShortLogs from "./short-logs";

/*
 * One workbook may hold sheets of both languages: the pane builds each in the one that was chosen then. Every cell
 * counts and judges as it does among sheets of its own language.
 */

const ROWS = 12;

jest.mock("../../../src/sheets", () => {
  const { shortLogs } = jest.requireActual<typeof ShortLogs>("./short-logs");
  const { SHEETS, ALL_SHEETS } = jest.requireActual<typeof Sheets>("../../../src/sheets");
  return { SHEETS: shortLogs(SHEETS, 12), ALL_SHEETS: shortLogs(ALL_SHEETS, 12) };
});

/** Choices other than those that hold without a word. */
const CHOSEN = {
  ltv: "churn",
  win: "large",
  support_base: "of revenue",
  subsidy_base: "renewal revenue",
  sales: "cash",
  thresholds: "strict",
};

/** What the sample company types; words that are chosen are written as each sheet has them, all others in English. */
function typed(ids: ReadonlySet<string>) {
  const isShort = (id: string) => Number(/(?:^|-)(\d+)$/.exec(id)?.[1] ?? 0) < ROWS;
  const short = Object.entries(sampleFill(ids, "en").fill).map(
    ([sheet, rows]) =>
      [sheet, Object.fromEntries(Object.entries(rows).filter(([id]) => isShort(id)))] as const,
  );
  const fill = Object.fromEntries(short);
  return { ...fill, setup: { ...fill.setup, ...CHOSEN } };
}

type Plans = ReadonlyMap<string, SheetPlan>;

function planned(language: Language): Plans {
  const ids = new Set(FILE_SHEETS.map(({ id }) => id));
  const plans = planFile(sheetsOfFile(ids), { language, stage: "SCALE", asOf: SAMPLE_AS_OF });
  const filled = "refusal" in plans ? plans : fillPlans(plans, typed(ids), language, {});
  if ("refusal" in filled) throw new Error(JSON.stringify(filled.refusal));
  return filled;
}

/** The cells of each sheet, by its id. */
function calculated(plans: Plans) {
  const book = new Book();
  book.apply([...plans.values()]);
  const values = book.calculate();
  return (id: string) => values[plans.get(id)!.name];
}

/** Words that are repeated from another sheet are in the language of that sheet: numbers count, and signs. */
const plain = (cell: unknown) =>
  typeof cell === "string" && cell !== "" ? (/^[✓✕◐○–▲▼]/u.exec(cell)?.[0] ?? "words") : cell;

/** What other sheets read in words: choices of Set-up, kinds of deals and of expansions, tiers, states of meetings. */
const SOURCES = ["setup", "deals", "renewals", "calendar", "customers", "lead-desk"];

const HALVES: Readonly<Record<string, (id: string, at: number) => boolean>> = {
  "what others read": (id) => SOURCES.includes(id),
  "what reads others": (id) => !SOURCES.includes(id),
  "every other sheet": (_, at) => at % 2 === 0,
  "every other pair": (_, at) => at % 4 < 2,
};

let plans: Readonly<Record<Language, Plans>>;
let alone: Readonly<Record<Language, ReturnType<typeof calculated>>>;

beforeAll(async () => {
  await startEngine();
  plans = { en: planned("en"), "zh-CN": planned("zh-CN") };
  alone = { en: calculated(plans.en), "zh-CN": calculated(plans["zh-CN"]) };
});

test.each(Object.keys(HALVES))("%s is in English, the rest in Chinese", (half) => {
  const all = [...plans.en.keys()];
  // A checklist and its inputs are built together, in one language.
  const built = (id: string) => (id === "inputs" ? "readiness" : id);
  const languageOf = (id: string): Language =>
    HALVES[half](built(id), all.indexOf(built(id))) ? "en" : "zh-CN";
  const mixed = calculated(new Map(all.map((id) => [id, plans[languageOf(id)].get(id)!])));
  const differ = all.flatMap((id) => {
    const wanted = alone[languageOf(id)](id);
    return mixed(id).flatMap((cells, row) =>
      cells.flatMap((cell, col) => {
        const other = wanted[row]?.[col];
        return plain(cell) === plain(other) ? [] : [[id, row, col, cell, other]];
      }),
    );
  });
  expect(differ).toEqual([]);
});
