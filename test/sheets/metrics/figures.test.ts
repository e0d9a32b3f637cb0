import { fillPlans, nativePlans, planFile, sheetsOfFile, writeWorkbook } from "../../../src/files";
import { LANGUAGES, type Language } from "../../../src/locales/text";
import { makeCompany } from "../../../src/sample/company";
import { sampleFill } from "../../../src/sample";
import { METRICS } from "../../../src/sheets/revenue/metrics";
import { newGeometry, rowKey } from "../../../src/sheets/template/geometry";
import { saas } from "../../catalogue/call-by-id";
import { calculated, errorsIn, startEngine } from "../../files/opened";
import { readZip } from "../../files/zip";
import { bridge, mrrOn, monthEnd, retention, type NaiveRow } from "./naive";

beforeAll(startEngine);

type Fill = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
const IDS = new Set(["setup", "costs", "metrics"]);

/** What the cells of the sheet show in a file without the add-in, calculated by an independent engine. */
async function shown(language: Language, fill: Fill, rows: Readonly<Record<string, number>> = {}, ids = IDS) {
  const sound = <T extends object>(answer: T): Exclude<T, { refusal: unknown }> => {
    if ("refusal" in answer) throw new Error(JSON.stringify(answer.refusal));
    return answer as Exclude<T, { refusal: unknown }>;
  };
  const planned = sound(planFile(sheetsOfFile(ids), { language, stage: "GTM", asOf: 46_330 }, rows));
  const plans = sound(
    nativePlans(sound(fillPlans(planned, fill, language, rows)), (id, args) => saas(id, ...args)),
  );
  const file = readZip(
    await writeWorkbook([...plans.values()], { language, made: new Date(Date.UTC(2026, 9, 31)) }),
  );
  const values = calculated(file);
  const sheet = plans.get("metrics")!.name;
  const geometry = newGeometry(METRICS, sheet);
  const cell = (section: string, row: string, col: string) => {
    const found = METRICS.sections.find(({ id }) => id === section)!;
    const at = geometry.rows.get(rowKey(found, row))!;
    return values.get(`${sheet}!${letters(geometry.cols[section][col])}${at + 1}`) ?? "";
  };
  return { cell, number: (...at: Parameters<typeof cell>) => numberIn(cell(...at)), errors: errorsIn(file) };
}

const letters = (col: number): string =>
  (col < 26 ? "" : letters(Math.floor(col / 26) - 1)) + String.fromCharCode(65 + (col % 26));

/** A number out of what a cell shows: “(1,610)”, “95.9%”, “–”. */
function numberIn(text: string): number {
  if (text.trim().startsWith("–")) return 0;
  const digits = Number(text.replace(/[^\d.]/g, ""));
  const size = text.includes("%") ? digits / 100 : digits;
  return /^\(|^−|^-/.test(text.trim()) ? -size : size;
}

const month = (back: number) => `p${12 - back}`;

describe.each(LANGUAGES)("the sample company, in %s", (language) => {
  const { ledger } = makeCompany();
  let sheet: Awaited<ReturnType<typeof shown>>;
  beforeAll(async () => {
    const { fill, rows } = sampleFill(new Set(["setup", "ledger", "costs"]), language);
    sheet = await shown(language, fill, rows);
  }, 120_000);

  test("has no cell with an error", () => expect(sheet.errors).toEqual([]));

  test("has the bridge of a second reading of the ledger", () => {
    for (const back of [0, 5, 11]) {
      const { opening, money, heads, closing, customers } = bridge(ledger, back);
      const at = month(back);
      expect(sheet.number("mrr", "mrr_opening", at)).toBeCloseTo(opening, -0.3);
      expect(sheet.number("mrr", "mrr_closing", at)).toBeCloseTo(closing, -0.3);
      expect(sheet.number("logos", "logos_closing", at)).toBe(customers);
      for (const kind of ["new", "expansion", "reactivation", "contraction", "churn"] as const) {
        expect([kind, sheet.number("mrr", `mrr_${kind}`, at)]).toEqual([kind, Math.round(money[kind]) || 0]);
        expect([kind, Math.abs(sheet.number("logos", `logos_${kind}`, at))]).toEqual([
          kind,
          Math.abs(heads[kind]),
        ]);
      }
    }
    expect(sheet.number("mrr", "mrr_check", "year")).toBe(0);
  });

  test("and its retention, on the cards and month by month", () => {
    const { ndr, grr } = retention(ledger);
    expect(sheet.number("cards", "value", "ndr")).toBeCloseTo(ndr, 2.9);
    expect(sheet.number("cards", "value", "grr")).toBeCloseTo(grr, 2.9);
    expect(sheet.number("ratios", "ndr", month(6))).toBeCloseTo(retention(ledger, 6).ndr, 2.9);
  });

  test("and what the cohorts became", () => {
    // The last line but three: customers first paying at the end of the third quarter of 2025, four quarters later.
    const won = [...mrrOn(ledger, monthEnd(13))].filter(([customer]) =>
      [16, 19, 22, 25, 28, 31, 34, 37, 40, 43, 46, 49].every(
        (back) => !mrrOn(ledger, monthEnd(back)).has(customer),
      ),
    );
    const size = won.reduce((sum, [, mrr]) => sum + mrr, 0);
    const now = mrrOn(ledger, monthEnd(1));
    const kept = won.reduce((sum, [customer]) => sum + (now.get(customer) ?? 0), 0);
    expect(sheet.number("cohorts", "c8", "won")).toBeCloseTo(size, -0.3);
    expect(sheet.number("cohorts", "c8", "a4")).toBeCloseTo(kept / size, 1.9);
    expect(sheet.cell("cohorts", "c8", "a5")).toBe("");
  });

  test("judges by its thresholds", () => {
    expect(sheet.cell("cards", "verdict", "ndr")).toMatch(/^◐/);
    expect(sheet.cell("cards", "verdict", "ltvcac")).toMatch(/^✓/);
  });
});

const ledgerFill = (rows: readonly NaiveRow[]) =>
  Object.fromEntries(rows.map((row, i) => [String(i + 1), { ...row, interval: row.interval }]));

/** Small ledgers by a fixed chance, so that a failure can be seen again. */
function someRows(seed: number): NaiveRow[] {
  let state = seed;
  const chance = (below: number) => (state = (state * 48_271) % 2_147_483_647) % below;
  return Array.from({ length: 14 }, () => {
    const start = 45_700 + chance(560);
    const interval = chance(3) === 0 ? ("year" as const) : ("month" as const);
    const end = chance(2) === 0 ? null : start + 20 + chance(400);
    return { customer: `K${chance(6)}`, start, end, amount: 120 * (1 + chance(9)), interval };
  });
}

test.each([7, 77, 777])("a small ledger of chance %d has the figures of a second reading", async (seed) => {
  const rows = someRows(seed);
  const fill = { setup: { asof: monthEnd(0) }, ledger: ledgerFill(rows) };
  const sheet = await shown("en", fill, {}, new Set(["setup", "metrics"]));
  expect(sheet.errors).toEqual([]);
  for (let back = 0; back < 12; back++) {
    const { closing, money, customers } = bridge(rows, back);
    expect(sheet.number("mrr", "mrr_closing", month(back))).toBeCloseTo(closing, -0.3);
    expect(sheet.number("logos", "logos_closing", month(back))).toBe(customers);
    for (const kind of ["new", "expansion", "reactivation", "contraction", "churn"] as const)
      expect([back, kind, sheet.number("mrr", `mrr_${kind}`, month(back))]).toEqual([
        back,
        kind,
        money[kind],
      ]);
  }
  // Without monthly costs the cards that need them say so.
  expect(sheet.cell("cards", "value", "ltvcac")).toContain("needs Monthly costs");
});

describe("what is missing or wrong is said on the sheet", () => {
  const row = { customer: "A", start: 46_204, end: null, amount: 100, interval: "month" } as const;
  const about = async (ledger: Fill[string], language: Language = "en") => {
    const sheet = await shown(language, { setup: { asof: monthEnd(0) }, ledger });
    return { sheet, state: sheet.cell("cards", "state", "mrr"), mrr: sheet.cell("cards", "value", "mrr") };
  };

  test("no data", async () => {
    const { sheet, mrr } = await about({});
    expect(mrr).toBe("○ No data");
    expect(sheet.cell("mrr", "mrr_closing", "p12")).toBe("○");
  });

  test("fewer than thirteen months", async () => {
    const { sheet } = await about({ "1": row });
    expect(sheet.number("mrr", "mrr_closing", "p12")).toBe(100);
    expect(sheet.cell("cards", "value", "ndr")).toBe("○ Not enough months");
    expect(sheet.cell("cards", "change", "arr")).toBe("○ Not enough months");
  });

  test("several currencies are not added up", async () => {
    const { mrr } = await about({
      "1": { ...row, currency: "CNY" },
      "2": { ...row, customer: "B", currency: "USD" },
    });
    expect(mrr).toBe("○ No data");
  });

  test("a ledger that can’t be read", async () => {
    const { mrr } = await about({ "1": { ...row, end: 46_000 } });
    expect(mrr).toBe("○ No data");
  });
});
