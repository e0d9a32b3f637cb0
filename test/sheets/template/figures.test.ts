import { startEngine } from "./book";
import { built, DAY, geometryOf, reader, typeRows } from "./typed-book";

beforeAll(startEngine);

const WORDS = {
  en: { yes: "Yes", no: "No", cross: "Cross-sell", fresh: "New customer", self: "Self-serve", year: "year" },
  "zh-CN": { yes: "是", no: "否", cross: "交叉销售", fresh: "新客户", self: "静默支付", year: "年" },
} as const;

describe.each(["en", "zh-CN"] as const)("in %s", (language) => {
  const words = WORDS[language];

  test("deals are counted in the last closed quarter, beside the one before", () => {
    const book = built(language, "setup", "deals");
    typeRows(book, "deals", "deals", [
      {
        signed: DAY["2026-09-15"],
        type: words.fresh,
        profile: words.yes,
        list: 100_000,
        acv: 90_000,
        tcv: 90_000,
        term: 12,
        cost: 20_000,
        handed: DAY["2026-10-02"],
      },
      {
        signed: DAY["2026-08-03"],
        type: words.fresh,
        profile: words.no,
        list: 40_000,
        acv: 40_000,
        tcv: 80_000,
        term: 24,
        prepaid: words.yes,
        cost: 50_000,
      },
      {
        signed: DAY["2026-07-01"],
        type: words.cross,
        profile: words.yes,
        list: 10_000,
        acv: 10_000,
        tcv: 5_000,
        term: 6,
      },
      {
        signed: DAY["2026-05-20"],
        type: words.fresh,
        profile: words.yes,
        acv: 200_000,
        tcv: 200_000,
        term: 12,
      },
      { signed: DAY["2026-10-02"], type: words.fresh, profile: words.no, acv: 999 },
    ]);
    const at = reader(book);
    const now = (row: string, col = "value") => at("deals", "results", row, col);
    expect([now("count"), now("count", "before")]).toEqual([3, 1]);
    // 1 of 3 deals is off target, above the handbook's 10%.
    expect(now("off_target_share")).toBeCloseTo(1 / 3, 9);
    expect(now("off_target_share", "threshold")).toBe(0.1);
    expect(now("off_target_share", "verdict")).toBe(language === "en" ? "✕ Above 10%" : "✕ 超过 10%");
    expect([now("new_arr"), now("new_arr", "before")]).toEqual([140_000, 200_000]);
    expect(now("half_year_share")).toBeCloseTo(1 / 3, 9);
    // 80,000 of 175,000 was prepaid for two years.
    expect(now("multi_year_share")).toBeCloseTo(80 / 175, 9);
    expect(now("arr_to_tcv")).toBeCloseTo(140 / 175, 9);
    // 150,000 by the list brought 140,000.
    expect(now("discount_average")).toBeCloseTo(1 - 140 / 150, 9);
    // Of four new customers in twelve months one was handed over.
    expect(now("handover_rate")).toBeCloseTo(1 / 4, 9);
    expect(now("at_a_loss")).toBe(1);
    // 90,000, 40,000 and 10,000 are between 10,000 and 100,000: rabbits.
    expect(at("deals", "animals", "rabbit", "count")).toBe(3);
    expect(at("deals", "animals", "deer", "count")).toBe(0);
  });

  test("a threshold that somebody types is judged by and named as their own", () => {
    const book = built(language, "setup", "deals");
    typeRows(book, "deals", "deals", [{ signed: DAY["2026-09-15"], profile: words.yes, acv: 1 }]);
    const geometry = geometryOf(book, "deals");
    const row = geometry.rows.get("results-off_target_share")!;
    book.type(geometry.sheet, row, geometry.cols.results.threshold, 0.2);
    expect(reader(book)("deals", "results", "off_target_share", "verdict")).toBe(
      language === "en" ? "✓ Own threshold met" : "✓ 达到自定阈值",
    );
  });

  test("costs reach the margin ladder", () => {
    const book = built(language, "setup", "costs", "margins");
    typeRows(book, "costs", "months", [
      {
        month: DAY["2026-09-15"],
        revenue: 1000,
        pay: 200,
        leads: 100,
        hosting: 50,
        support: 150,
        rnd: 200,
        admin: 60,
      },
      { month: DAY["2026-08-03"], revenue: 500, pay: 100 },
    ]);
    const at = reader(book);
    // 1,500 of revenue less 400 and 50, in the quarter to September.
    expect(at("margins", "results", "margin1_share", "value")).toBeCloseTo(1050 / 1500, 9);
    expect(at("margins", "results", "margin2_amount", "value")).toBe(900);
    expect(at("margins", "results", "admin_share", "value")).toBeCloseTo(60 / 860, 9);
    // Of twelve months to October the one before last is September.
    expect(at("margins", "months", "margin4", "p11")).toBe(1000 - 300 - 50 - 150 - 200 - 60);
    expect(at("margins", "months", "margin4", "p12")).toBe("");
    expect(at("costs", "quarters", "q_total", "p4")).toBe(860);
  });
});
