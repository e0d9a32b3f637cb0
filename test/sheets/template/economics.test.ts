import type { Book } from "./book";
import { startEngine } from "./book";
import { built, DAY, geometryOf, reader, typeAt, typeRows } from "./typed-book";

/* The sheets of revenue and economics in one workbook; every expectation is arithmetic by hand. */

const NO_DATA = "○ No data";
let book: Book;
let at: ReturnType<typeof reader>;
let values: ReturnType<Book["calculate"]>;

/** One figure a period, oldest first; null leaves the cell alone. */
function across(id: string, section: string, row: string, values: readonly (number | null)[], from = 1) {
  values.forEach((value, i) => {
    if (value !== null) typeAt(book, id, [section, row, `p${from + i}`], value);
  });
}
const value = (id: string, section: string, row: string, held: number | string, col = "value") =>
  typeAt(book, id, [section, row, col], held);

function typeBase() {
  // The engine of the test knows no function over a ledger: what the two pay and paid is typed in its place.
  typeRows(book, "customers", "list", [
    { customer: "A", vertical: "Retail", mrr: 11_000, mrr_before: 10_000 },
    { customer: "B", vertical: "Retail", mrr: 0, mrr_before: 700 },
  ]);
  typeRows(book, "costs", "months", [
    {
      month: DAY["2026-09-15"],
      revenue: 1_000,
      pay: 200,
      leads: 100,
      hosting: 50,
      support: 150,
      rnd: 200,
      admin: 60,
    },
    { month: DAY["2026-08-03"], revenue: 500, pay: 100 },
  ]);
}

function typeHourglass() {
  const years = { opening: 1_000, new: 300, expansion: 100, reactivation: 10, contraction: -20, churn: -90 };
  for (const [row, amount] of Object.entries(years)) across("hourglass", "years", row, [amount], 5);
  across("hourglass", "years", "existing", [990], 5);
  across("hourglass", "years", "new", [100, 0], 3);
  across("hourglass", "years", "expansion", [0, 0], 3);
  across("hourglass", "kinds", "subscription", [0, 800], 3);
  across("hourglass", "kinds", "usage", [100], 4);
  across("hourglass", "kinds", "deployed", [100], 4);
}

function typeUnitEconomics() {
  value("unit-economics", "cac_sum", "won", 2);
  typeRows(book, "unit-economics", "segments", [
    { name: "Retail", vertical: "Retail" },
    { name: "Medium", tier: "medium", choice: "B" },
    { name: "Nobody", tier: "micro" },
  ]);
  value("unit-economics", "groups", "share", 0.5, "b");
  value("unit-economics", "groups", "customers", 0, "b");
}

function typeModel() {
  typeRows(book, "economic-model", "segments", [
    { segment: "a", customers: 1_000, acv: 100 },
    { segment: "b", customers: 500, acv: 400 },
  ]);
  value("economic-model", "plan", "share", 0.2);
  value("economic-model", "plan", "ndr_assumed", 0.9);
  const years = { clients: [10, 20], fee: [100, 100], growing: [50, 0], sales: [200, 0], delivery: [50, 0], service: [100, 0], rnd: [210, 200], admin: [90, 0] }; // prettier-ignore
  for (const [row, values] of Object.entries(years)) across("economic-model", "years", row, values);
  value("economic-model", "threshold", "launch", 0);
  value("economic-model", "threshold", "maintenance", 30);
}

function typeBudget() {
  value("budget", "caps", "cap", 10_000);
  value("budget", "caps", "tolerance", 0.2);
  // Of the twelve months to October the one before last is September.
  across("budget", "months", "revenue_budget", [800], 11);
  across("budget", "months", "sales_budget", [240], 11);
  across("budget", "months", "admin_budget", [60], 11);
  typeRows(book, "budget", "subsidies", [
    { customer: "A", subsidy: 300, renewal: 1_000, margin: 0.5 },
    { customer: "B", subsidy: 300, renewal: 400, margin: 0.5 },
  ]);
}

function typeSignals() {
  across("signals", "months", "star_total", [50, 900, 1_000], 10);
  across("signals", "months", "counted", [0, 10, 10], 10);
  typeRows(book, "signals", "indicators", [
    { indicator: "x", type: "Leading", level: "3", wanted: 0.5, above: 60, measured: 100, renewed_above: 0.9, renewed_below: 0.7, credible: "Yes" }, // prettier-ignore
    { indicator: "y", type: "Lagging", level: "3", wanted: 0.5, above: 100, measured: 100 },
  ]);
  value("signals", "bands", "risk", 100, "mrr");
  value("signals", "bands", "risk", 0.5, "expected");
  value("signals", "bands", "good", 300, "mrr");
  value("signals", "bands", "good", 1, "expected");
  const forecast = {
    by_customers: 0.9,
    by_front: 1,
    weight_numbers: 0.5,
    weight_customers: 0.3,
    weight_front: 0.2,
  };
  for (const [row, each] of Object.entries(forecast)) value("signals", "forecast", row, each);
  typeRows(
    book,
    "signals",
    "history",
    [0.1, 0.08, 0.05, 0.01].map((off, i) => ({ made: 45_000 + i, forecast: 1 + off, actual: 1 })),
  );
}

beforeAll(async () => {
  await startEngine();
  book = built("en", "setup", "ledger", "costs", "customers", "hourglass", "unit-economics", "economic-model", "budget", "signals"); // prettier-ignore
  typeBase();
  typeHourglass();
  typeUnitEconomics();
  typeModel();
  typeBudget();
  typeSignals();
  values = book.calculate();
  at = reader(book, values);
});

test("the hourglass tells what existing customers bring, and what revenue is made of", () => {
  const year = (row: string, col: string) => at("hourglass", "years", row, col);
  expect([year("closing", "p5"), year("won", "p5"), year("self", "p5")]).toEqual([1_300, 310, 0.25]);
  // Nothing gained is no answer; nothing of what was gained is one.
  expect([year("self", "p4"), year("self", "p3"), year("closing", "p1")]).toEqual([NO_DATA, 0, ""]);
  const now = (row: string, col = "value") => at("hourglass", "results", row, col);
  expect([now("self_growth_share"), now("self_growth_share", "before")]).toEqual([0.25, NO_DATA]);
  expect(now("self_growth_share", "verdict")).toBe("– Higher is better");
  expect([now("growth_revenue_share"), now("growth_revenue_share", "before")]).toEqual([0.1, NO_DATA]);
  expect([now("private_share"), now("value_added_share")]).toEqual([0.1, 0]);
  // All of 11,000 is of a medium customer.
  expect(at("hourglass", "mix", "medium", "share")).toBe(1);
  expect([now("small_share"), now("small_share", "verdict")]).toEqual([0, "✓ As in the 2:4:4 mix"]);
});

test("unit economics follow from churn, margin and spend, and say what is missing", () => {
  const group = (row: string, col: string) => at("unit-economics", "groups", row, col);
  // One of two left in a year; 200 of delivery and service for a revenue of 1,500.
  const kept = 0.5 ** (1 / 12);
  const margin = 1 - 200 / 1_500;
  expect(group("arpa", "all")).toBe(11_000);
  expect(group("churn", "all")).toBeCloseTo(1 - kept, 9);
  expect(group("margin", "all")).toBeCloseTo(margin, 9);
  // 17.8 months, which is below the ceiling of 36.
  const life = 1 / (1 - kept);
  expect(group("ltv_used", "all")).toBeCloseTo(11_000 * margin * life, 4);
  expect(group("by_churn", "all")).toBeCloseTo(11_000 / (1 - kept), 4);
  // 200 + 100 and 100 were spent on two customers.
  expect([at("unit-economics", "cac_sum", "spend", "value"), group("cac", "all")]).toEqual([400, 200]);
  expect(group("ue", "all")).toBeCloseTo((11_000 * margin * life) / 200, 6);
  expect(at("unit-economics", "results", "ltvcac", "verdict")).toBe("✓ Expand");
  expect(group("payback_revenue", "all")).toBeCloseTo(200 / 11_000, 9);
  expect(group("year_one", "all")).toBeCloseTo(132_000 - 200 - 200, 6);
  expect([group("cac", "b"), group("ue", "micro"), group("arpa", "micro")]).toEqual([NO_DATA, NO_DATA, ""]);
});

test("segments are judged by the customers of a year ago", () => {
  const { sheet, rows, cols } = geometryOf(book, "unit-economics");
  const first = rows.get("segments-head")! + 1;
  const row = (i: number) => {
    const cells = values[sheet][first + i];
    return ["then", "stayed", "mrr_then", "mrr_now", "group"].map((key) => cells[cols.segments[key]]);
  };
  expect(row(0)).toEqual([2, 1, 10_700, 11_000, "A"]);
  expect(row(1)).toEqual([1, 1, 10_000, 11_000, "B"]);
  expect(row(2)).toEqual([0, 0, 0, 0, ""]);
});

test("the market has a ceiling, and a plan its margins", () => {
  const plan = (row: string) => at("economic-model", "plan", row, "value");
  expect([plan("market_size"), plan("market_acv")]).toEqual([300_000, 200]);
  expect([plan("ceiling_life"), plan("ceiling_year")]).toEqual([180_000, 60_000]);
  expect(plan("ceiling_ndr")).toBeCloseTo(60_000 * (1 + 0.9 + 0.81), 6);
  const year = (row: string, col = "p1") => at("economic-model", "years", row, col);
  expect([year("revenue"), year("margin1"), year("margin2"), year("margin3"), year("margin4")]).toEqual([1_050, 800, 700, 490, 400]); // prettier-ignore
  expect([year("rnd_rate"), year("margin4", "p3")]).toEqual([0.2, ""]);
  const now = (row: string, col = "value") => at("economic-model", "results", row, col);
  expect([now("planned_share", "verdict"), now("value_years", "verdict")]).toEqual(["✓ Within 36%", "✓ Within 3 years"]); // prettier-ignore
  // From 20% to 10% in the 366 days to October 2028.
  expect(now("rnd_trend")).toBeCloseTo((-10 / 366) * 365.25, 9);
  expect(now("maintenance_share")).toBe(NO_DATA);
});

test("budgets are held beside actual cost, and subsidies beside their cap", () => {
  const month = (row: string, col = "p11") => at("budget", "months", row, col);
  expect([month("revenue_off"), month("sales_off"), month("admin_off")]).toEqual([0.25, 0.25, 0]);
  expect([month("cost_actual"), month("spent_so_far"), month("cost_actual", "p12")]).toEqual([760, 860, ""]);
  const now = (row: string, col = "value") => at("budget", "results", row, col);
  expect([now("cap_use"), now("cap_use", "verdict")]).toEqual([0.086, "✓ Within the cap"]);
  expect(now("revenue_year")).toBeCloseTo(0.25, 9);
  expect(now("subsidy_ratio")).toBeCloseTo(600 / 700, 9);
  expect(now("subsidies_over")).toBe(1);
  expect(at("budget", "discipline", "subsidy_kept", "live")).toBe("✓ Yes");
});

test("indicators foretell renewal, and forecasts are held to what came", () => {
  const now = (row: string, col = "value") => at("signals", "results", row, col);
  expect([now("star_each"), now("star_each", "before")]).toEqual([100, 90]);
  expect(at("signals", "months", "each", "p10")).toBe(NO_DATA);
  expect([now("leading_ratio"), now("leading_ratio", "verdict")]).toEqual([1.2, "✓ Reached"]);
  expect(now("credible_count")).toBe(1);
  expect(at("signals", "forecast", "by_numbers", "value")).toBe(0.875);
  expect(at("signals", "forecast", "forecast_ndr", "value")).toBeCloseTo(0.4375 + 0.27 + 0.2, 9);
  // 3 points off on average after 9.
  expect(now("forecast_error_trend")).toBeCloseTo(-6, 9);
  expect(now("forecast_error_trend", "verdict")).toBe("✓ More accurate");
});
