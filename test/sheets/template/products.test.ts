import type { Book } from "./book";
import { startEngine } from "./book";
import { built, DAY, reader, typeAt, typeRows } from "./typed-book";

/* The sheets of market and product in one Chinese workbook; every expectation is arithmetic by hand. */

const NO_DATA = "○ 缺数据";
let book: Book;
let at: ReturnType<typeof reader>;

const value = (id: string, section: string, row: string, held: number | string, col = "value") =>
  typeAt(book, id, [section, row, col], held);
const result = (id: string, row: string, col = "value") => at(id, "results", row, col);

function typeMarket() {
  typeRows(book, "market-share", "verticals", [
    {
      vertical: "零售",
      profile: "a",
      value: "b",
      target: 100,
      own: 4,
      attacked: "是",
      leaders: 4,
      signed: 1,
    },
    { vertical: "餐饮", profile: "a", value: "b", target: 100, own: 30, attacked: "是" },
    { vertical: "教育", target: 100, own: 90 },
    { vertical: "制造", profile: "a", value: "b", target: 0, own: 9 },
  ]);
  value("market-share", "pace", "doubling", 12);
  typeRows(book, "market-share", "visits", [
    { date: DAY["2026-08-03"], known: "否", early: "是", seen: "x" },
    { date: DAY["2026-07-01"], known: "是", early: "是" },
  ]);
  typeRows(book, "market-share", "regions", [
    { region: "华东", mode: "直销", people: 50 },
    { region: "华南", mode: "直销", people: 49 },
  ]);
}

function typePricing() {
  const floor = { unit_cost: 60, wanted: 0.7, list: 250, discount: 0.2 };
  for (const [row, each] of Object.entries(floor)) value("pricing", "floor", row, each);
  value("pricing", "enough", "good_from", 0.3);
  typeRows(book, "pricing", "tests", [
    { segment: "a", price: 10, offers: 263, deals: 81, way: "先低后高" },
    { segment: "a", price: 12, offers: 20, deals: 0, way: "先高后低" },
    { segment: "a", price: 15, offers: 0, deals: 0 },
  ]);
  const sizes = { turnover: [1_000, 100_000], fee: [10, 9_000] };
  for (const [row, [smaller, larger]] of Object.entries(sizes)) {
    value("pricing", "sizes", row, smaller, "smaller");
    value("pricing", "sizes", row, larger, "larger");
  }
}

function typeGrowth() {
  value("growth-paths", "more_customers", "more_sellers", "未做", "tried");
  value("growth-paths", "more_customers", "better_sellers", "未做", "tried");
  value("growth-paths", "more_customers", "efficiency", "试行", "tried");
  typeRows(book, "growth-paths", "businesses", [
    { name: "x", base: 200, pioneers: 20, at_gtm: 10, outside: 0 },
  ]);
  value("growth-paths", "top", "top_now", 1_000);
  value("growth-paths", "top", "top_then", 100);
}

function typePmf() {
  const tenfold = { output_before: 1, input_before: 6, output_after: 1, input_after: 0.6 };
  for (const [row, each] of Object.entries(tenfold)) value("pmf", "tenfold_test", row, each);
  typeRows(book, "pmf", "loop", [
    { step: "a", runs: "是" },
    { step: "b", runs: "是", result: "x" },
  ]);
  typeRows(book, "pmf", "angels", [
    {
      name: "a",
      fit: 3,
      urgent: 3,
      can_buy: 1,
      promotes: 1,
      kind: "有影响力",
      invited: 45_000,
      joined: 45_010,
    },
    { name: "b", fit: 1, urgent: 1, can_buy: 1, promotes: 1, kind: "即将引领", invited: 45_000 },
    { name: "c", fit: 3, urgent: 3, can_buy: 3, promotes: 3, kind: "即将引领", invited: 45_000 },
    { name: "d", invited: 45_000 },
  ]);
  typeRows(book, "pmf", "assumptions", [
    { assumption: "x", riskiest: "是", from: 45_000, to: 45_007, outcome: "成立" },
    { assumption: "y", riskiest: "是", from: 45_001 },
  ]);
}

function typeBacklog() {
  const date = DAY["2026-08-03"];
  const level = (number: string) =>
    ["1 致客户损失或业务中断", "2 PMF 闭环未走通", "6 其他"].find((words) => words.startsWith(number))!;
  typeRows(book, "backlog", "needs", [
    { date, customer: "A", asker: "目标客群", class: "核心", level: level("2"), reason: "续费", reach: 10, impact: 2, confidence: 0.5, effort: 2, answer: "自研" }, // prettier-ignore
    { date, asker: "溢出客群", class: "个性", level: level("6"), reason: "新签", answer: "自研" },
    { date, customer: "A", class: "核心", level: level("2"), reach: 100, impact: 2, confidence: 0.5, effort: 2, answer: "暂缓" }, // prettier-ignore
    { date, customer: "A" },
  ]);
  typeRows(book, "backlog", "releases", [
    { release: "1", date, pitch: "x", message: "x", who: "x", csm: date, service: date, sellers: date },
    { release: "2", date, pitch: "x" },
  ]);
}

function typeReview() {
  value("product-review", "baselines", "performance", "不超过", "direction");
  const performance = { baseline: 2, q1: 3, q2: 2, q3: 2.1, q4: 2.5 };
  for (const [col, each] of Object.entries(performance))
    value("product-review", "baselines", "performance", each, col);
  value("product-review", "reserve", "capacity", 50);
  value("product-review", "reserve", "reserved", 0);
  value("product-review", "reserve", "unused_below", 10);
  typeRows(book, "product-review", "functions", [
    { function: "a", users: 10, upkeep: 5 },
    { function: "b", users: 0, upkeep: 7 },
  ]);
  value("product-review", "steadiness", "security", 0, "p4");
  value("product-docs", "mrd", "mrd_project", "x", "says");
  value("product-docs", "head", "size", 5);
  value("product-docs", "head", "brief_from", 5);
}

beforeAll(async () => {
  await startEngine();
  book = built("zh-CN", "setup", "market-share", "pricing", "growth-paths", "pmf", "product-docs", "backlog", "product-review"); // prettier-ignore
  for (const type of [typeMarket, typePricing, typeGrowth, typePmf, typeBacklog, typeReview]) type();
  at = reader(book);
});

test("a share needs a defined market, and fronts below 5% are counted", () => {
  expect([result("market-share", "largest_share"), result("market-share", "largest_share", "verdict")]).toEqual([0.3, "✓ 根基稳固"]); // prettier-ignore
  expect(result("market-share", "open_fronts")).toBe(1);
  expect(result("market-share", "open_fronts", "verdict")).toBe("✓ 逐个突破");
  expect(result("market-share", "leader_coverage")).toBe(0.25);
  expect([result("market-share", "unknown_share"), result("market-share", "unknown_share", "before")]).toEqual([0.5, NO_DATA]); // prettier-ignore
  expect(result("market-share", "early_valued")).toBe(1);
  expect(result("market-share", "base_mrr")).toBe(NO_DATA);
  // 12 + 6 + 3 months to 40%.
  expect(at("market-share", "path", "s40", "by_doubling")).toBe(21);
  expect(at("market-share", "path", "s5", "by_doubling")).toBe(0);
  expect(at("market-share", "path", "s40", "by_start")).toBe("");
});

test("prices stand on a floor, and tests of them say what chance may do", () => {
  const floor = (row: string) => at("pricing", "floor", row, "value");
  expect(floor("floor_price")).toBeCloseTo(200, 9);
  expect([floor("above_floor"), floor("at_list"), floor("discounted")]).toEqual([1.25, 0.76, 200]);
  expect(floor("profit_left")).toBeCloseTo(140, 9);
  expect([floor("margin_left"), floor("profit_lost")].map((each) => Number(Number(each).toFixed(6)))).toEqual([0.7, -0.263158]); // prettier-ignore
  // 20% off takes 20 of 76 points: 20 ÷ 56 more to sell.
  expect(floor("more_needed")).toBeCloseTo(20 / 56, 9);
  expect(result("pricing", "conversion")).toBeCloseTo(81 / 283, 9);
  expect([result("pricing", "turnover_times"), result("pricing", "fee_times"), result("pricing", "fee_follow")]).toEqual([100, 900, 9]); // prettier-ignore
  expect(result("pricing", "ceiling")).toBe("✕ 见顶");
});

test("rungs are taken easy before hard, and a second curve is asked for outsiders", () => {
  expect(at("growth-paths", "more_customers", "efficiency", "turn")).toBe("◐ 先做容易的");
  expect([result("growth-paths", "top20_growth"), result("growth-paths", "top20_growth", "verdict")]).toEqual([10, "✓ 提升一个数量级"]); // prettier-ignore
  expect([result("growth-paths", "pioneer_share"), result("growth-paths", "outside_share")]).toEqual([
    0.1, 0,
  ]);
  expect(result("growth-paths", "vas_coverage")).toBe(NO_DATA);
  expect(result("growth-paths", "pioneer_share", "verdict")).toBe("– 本阶段不判定");
});

test("a loop is closed when its last step hands something over", () => {
  expect(result("pmf", "efficiency_gain")).toBeCloseTo(10, 9);
  expect(result("pmf", "loop_closed")).toBe("✓ 闭环已通");
  expect([result("pmf", "accept_rate"), result("pmf", "angels_on_board")]).toEqual([0.25, 1]);
  expect([result("pmf", "open_assumptions"), result("pmf", "riskiest_open")]).toEqual([1, 1]);
  expect([result("pmf", "first_outcome"), result("pmf", "told_share")]).toEqual([7, NO_DATA]);
});

test("needs are levelled, built for the core, and released with a pack", () => {
  const now = (row: string) => result("backlog", row);
  expect([now("logged"), now("levelled"), now("named")]).toEqual([4, 0.75, 0.75]);
  expect([now("core_fit_share"), now("not_target"), now("built_kept")]).toEqual([0.5, 1, 0.5]);
  expect([now("pack_rate"), result("backlog", "pack_rate", "verdict")]).toEqual([0.5, "✕ 有缺"]);
  expect(result("backlog", "core_fit_share", "before")).toBe(NO_DATA);
});

test("baselines count the quarters they are broken, and 0 is an answer", () => {
  expect(at("product-review", "baselines", "performance", "since")).toBe(2);
  expect(at("product-review", "baselines", "apps", "since")).toBe("");
  expect([result("product-review", "debt_reserve"), result("product-review", "baselines_broken")]).toEqual([
    0, 1,
  ]);
  expect([result("product-review", "unused_share"), result("product-review", "unused_upkeep")]).toEqual([
    0.5, 7,
  ]);
  expect([result("product-review", "security_faults"), result("product-review", "core_trend")]).toEqual(["✓ 无", NO_DATA]); // prettier-ignore
  expect([result("product-docs", "mrd_filled"), result("product-docs", "brief_state")]).toEqual([
    1,
    "✕ 缺少",
  ]);
});
