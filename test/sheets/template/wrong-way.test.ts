import type { Language } from "../../../src/locales/text";
import type { Stage } from "../../../src/playbook/checklist";
import { SHEETS } from "../../../src/sheets";
import { planSheets, type SheetDefinition } from "../../../src/sheets/template";
import { measure, NO_DATA, results, type Measure } from "../../../src/sheets/template/measure";
import { Book, startEngine } from "./book";

/* A measure without a number in the source is told of when it went the wrong way in two periods in turn. */

beforeAll(startEngine);

type Periods = readonly [now: string, before: string, earlier: string];

/** A value of each period, told apart by the day on which it begins. */
const valueOf = ([now, before, earlier]: Periods, [end, months]: readonly [string, number]) =>
  `=IF({from}>EOMONTH(${end},-${months}),${now},IF({from}>EOMONTH(${end},-${months + 3}),${before},${earlier}))`;

const QUARTER = ["{setup!q_to}", 3] as const;
const YEAR = ["{setup!y_to}", 12] as const;

const TEXT = { en: "x", "zh-CN": "x" };

const probe = (id: string, value: string, more: Partial<Measure> = {}) =>
  measure({ id, label: TEXT, unit: "number", over: "quarter", value, better: "higher", ...more });

/** The next step of each measure. */
function nextSteps(measures: readonly ReturnType<typeof probe>[], stage: Stage, language: Language) {
  const setup = SHEETS.find(({ id }) => id === "setup")!;
  const sheet: SheetDefinition = {
    ...{ id: "probe", family: "review", title: { en: "Probe", "zh-CN": "Probe" }, purpose: TEXT },
    needs: [],
    sections: [results("results", TEXT, measures)],
  };
  const planned = planSheets({
    building: [setup, sheet],
    definitions: [setup, sheet],
    existing: new Map(),
    choice: { language, stage, asOf: 46_341 },
  });
  if ("refusal" in planned) throw new Error(planned.refusal.en);
  const book = new Book();
  book.apply(planned.plans);
  const rows = book.calculate().Probe;
  const head = rows.findIndex((row) => row.includes("Verdict") || row.includes("判定"));
  const col = rows[head].findIndex((title) => title === "Next step" || title === "下一步");
  return Object.fromEntries(measures.map(({ id }, i) => [id, rows[head + 1 + i][col]]));
}

const TOLD = "Look at the rows behind it; set a threshold of your own.";

test("two periods in turn, in the direction that is worse, over quarters and over years", () => {
  const lower = { better: "lower" } as const;
  const measures = [
    probe("falls_twice", valueOf(["0.1", "0.2", "0.3"], QUARTER)),
    probe("falls_twice_a_year", valueOf(["0.1", "0.2", "0.3"], YEAR), { over: "year" }),
    probe("falls_once", valueOf(["0.1", "0.2", "0.2"], QUARTER)),
    probe("falls_after_a_rise", valueOf(["0.2", "0.3", "0.1"], QUARTER)),
    probe("recovers", valueOf(["0.2", "0.1", "0.3"], QUARTER)),
    probe("stays", valueOf(["0.2", "0.2", "0.3"], QUARTER)),
    probe("unknown_earlier", valueOf(["0.1", "0.2", NO_DATA], QUARTER)),
    probe("unknown_before", valueOf(["0.1", NO_DATA, "0.3"], QUARTER)),
    probe("unknown_now", valueOf([NO_DATA, "0.2", "0.3"], QUARTER)),
    probe("to_zero", valueOf(["0", "0.2", "0.3"], QUARTER)),
    probe("rises_twice", valueOf(["0.3", "0.2", "0.1"], QUARTER)),
    probe("lower_rises_twice", valueOf(["0.3", "0.2", "0.1"], QUARTER), lower),
    probe("lower_falls_twice", valueOf(["0.1", "0.2", "0.3"], QUARTER), lower),
    probe("lower_unknown_earlier", valueOf(["0.3", "0.2", NO_DATA], QUARTER), lower),
  ];
  const told = nextSteps(measures, "GTM", "en");
  expect(Object.keys(told).filter((id) => told[id] === TOLD)).toEqual([
    "falls_twice",
    "falls_twice_a_year",
    "to_zero",
    "lower_rises_twice",
  ]);
  expect(new Set(Object.values(told))).toEqual(new Set([TOLD, ""]));
});

test("where the stage has bands the bands speak, and where it does not judge nothing does", () => {
  const rises = valueOf(["0.3", "0.2", "0.1"], QUARTER);
  const half = { rule: "half_year_share", better: "lower" } as const;
  // No half-year terms at PMF, above 0 the step of the band; from GTM on the source says only that fewer are better.
  expect(nextSteps([probe("half", rises, half)], "PMF", "en").half).toBe(
    "Offer yearly terms only; end prizes for long prepaid deals.",
  );
  expect(nextSteps([probe("half", rises, half)], "GTM", "zh-CN").half).toBe("查看明细，并设定自己的阈值。");
  const vas = { rule: "penetration", better: "higher" } as const;
  const falls = valueOf(["0.1", "0.2", "0.3"], QUARTER);
  expect(nextSteps([probe("vas", falls, vas)], "GTM", "en").vas).toBe("");
  expect(nextSteps([probe("vas", falls, vas)], "SCALE", "en").vas).toBe(TOLD);
});

test("a threshold of one's own speaks in its place", () => {
  const own = probe("own", valueOf(["0.1", "0.2", "0.3"], QUARTER));
  const met = {
    ...own,
    cells: { ...own.cells, threshold: { ...own.cells.threshold, value: { number: 0.05 } } },
  };
  const missed = {
    ...met,
    id: "missed",
    cells: { ...met.cells, threshold: { ...own.cells.threshold, value: { number: 0.15 } } },
  };
  expect(nextSteps([met, missed], "GTM", "en")).toEqual({ own: "", missed: "Look at the rows behind it." });
});
