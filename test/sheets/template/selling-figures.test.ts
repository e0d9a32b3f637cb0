import { startEngine } from "./book";
import { typist } from "./by-words";
import { built, DAY, reader } from "./typed-book";

/* Key figures of the sheets of selling, by hand. */

beforeAll(startEngine);

const HOUR = 1 / 24;

test.each(["en", "zh-CN"] as const)("leads, deals, trials and agents in %s", (language) => {
  const book = built(language, "setup", "lead-desk", "key-deals", "trial-plg", "channel");
  const leads = typist(book, language, "lead-desk");
  leads.cells("rule", "value", { score_from: 50, oldest: 24 });
  leads.cells("diagnosis", "label", { s1: "S1", s2: "S2" });
  const lead = (day: number, hours: number, more: object) => ({
    created: day,
    contacted: day + hours * HOUR,
    mode: "'inbound",
    ...more,
  });
  leads.rows("leads", [
    lead(DAY["2026-09-15"], 2, { lead: "1", category: "C", score: 80, claimed: "S1", outcome: "'won" }),
    lead(DAY["2026-08-03"], 30, {
      lead: "2",
      category: "C",
      score: 80,
      claimed: "S1",
      second: "S2",
      found_by: "'seller",
    }),
    lead(DAY["2026-07-01"], 4, { lead: "3", category: "C", score: 49, claimed: "S2", outcome: "'lost" }),
    lead(DAY["2026-07-01"], 6, { lead: "4", score: 50, claimed: "S2", outcome: "'lost" }),
  ]);
  const deals = typist(book, language, "key-deals");
  deals.cells("buyer", "amount", { today: 1_000, better: 0.2, won: 10, worth: 50, price: 300, effort: 100 });
  deals.rows("deals", [
    { customer: "A", concept: "c", solution: "s", tool: "t", sheet: "'yes" },
    { customer: "B", concept: "c" },
    { customer: "C", stage: "'lost", why_lost: "'price" },
    { customer: "D", stage: "'lost", why_lost: "'value" },
  ]);
  const trials = typist(book, language, "trial-plg");
  trials.rows("trials", [
    { account: "1", start: 46_290, second: 46_296, paid: 46_300 },
    { account: "2", start: 46_290 },
    { account: "3", start: 46_325 },
  ]);
  const channel = typist(book, language, "channel");
  channel.cells("agent", "a", { investment: 100, deals_full: 1, to_full: 1, agent_acv: 100, rebate: 0.5 });
  channel.cells("agent", "b", { investment: 100, deals_full: 1, to_full: 4, agent_acv: 100, rebate: 0.5 });
  channel.rows("partners", [{ partner: "P", will: 5, ability: 3, exclusive: "'yes" }]);
  const at = reader(book);
  const now = (id: string, row: string, col = "value") => at(id, "results", row, col);

  // 2, 30, 4 and 6 hours; only the first lead is sorted, scored and fresh.
  expect([now("lead-desk", "lead_age"), now("lead-desk", "sql_share")]).toEqual([5, 0.25]);
  expect([now("lead-desk", "collision_share"), now("lead-desk", "own_leads")]).toEqual([0.25, 0.25]);
  expect(now("lead-desk", "sql_share", "before")).toBe(language === "en" ? "○ No data" : "○ 缺数据");
  // None of two is below the team’s one of four, and may be chance: up to 65.8% after Wilson.
  expect(at("lead-desk", "diagnosis", "s2", "high")).toBeCloseTo(3.841459 / 5.841459, 5);
  expect(String(at("lead-desk", "diagnosis", "s2", "verdict")).charAt(0)).toBe("–");
  expect(String(at("lead-desk", "diagnosis", "s1", "verdict")).charAt(0)).toBe("✓");

  // 200 saved and 500 gained for 400.
  expect(at("key-deals", "buyer", "return", "amount")).toBeCloseTo(0.75, 9);
  expect(at("key-deals", "buyer", "payback", "amount")).toBeCloseTo((400 / 700) * 12, 9);
  expect([
    now("key-deals", "all_links"),
    now("key-deals", "with_sheet"),
    now("key-deals", "lost_for_price"),
  ]).toEqual([0.5, 0.5, 0.5]);

  // The third is still running; one of two paid, the one with a second part.
  expect([
    now("trial-plg", "paid_share"),
    now("trial-plg", "paid_second"),
    now("trial-plg", "paid_without"),
  ]).toEqual([0.5, 1, 0]);
  // Wilson’s limits of one in two.
  expect(now("trial-plg", "paid_low")).toBeCloseTo(0.0945, 4);
  expect(now("trial-plg", "paid_high")).toBeCloseTo(0.9055, 4);
  expect(String(now("trial-plg", "trial_days", "verdict")).charAt(0)).toBe("✓");

  // 50 a month at once; or a quarter, a half, three quarters of it and all: 125 after four months.
  expect(["a", "b"].map((agent) => at("channel", "agent", "paid_back", agent))).toEqual([2, 4]);
  expect(at("channel", "agent", "year_one", "a")).toBe(500);
  expect(now("channel", "exclusive")).toBe(1);
});
