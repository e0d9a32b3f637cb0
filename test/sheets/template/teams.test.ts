import fc from "fast-check";
import type { Language } from "../../../src/locales/text";
import { saas } from "../../catalogue/call-by-id";
import { runs } from "../../runs";
import { startEngine } from "./book";
import { built, DAY, geometryOf, reader, typeAt, typeRows } from "./typed-book";

beforeAll(startEngine);

const WORDS = {
  en: {
    yes: "Yes",
    success: "Success",
    failure: "Failure",
    open: "In progress",
    done: "Done",
    stopped: "Best people fail too: stop",
    need: "Need understood",
    manager: "Direct manager",
    consumer: "Consumer",
    faster: "Faster",
    average: "Average",
  },
  "zh-CN": {
    yes: "是",
    success: "成功",
    failure: "失败",
    open: "进行中",
    done: "已完成",
    stopped: "骨干也做不到：停止",
    need: "需求理解",
    manager: "直属上司",
    consumer: "消费行业",
    faster: "加快",
    average: "一般",
  },
};

describe.each(["en", "zh-CN"] as const)("in %s", (language: Language) => {
  const words = WORDS[language];

  test("deliveries are counted by the quarter they started in, with their causes", () => {
    const book = built(language, "setup", "delivery");
    const started = DAY["2026-08-03"];
    typeRows(book, "delivery", "deliveries", [
      {
        customer: "A",
        seller: "S1",
        signed: started - 5,
        started,
        valued: started + 10,
        finished: started + 20,
        outcome: words.success,
        cost: 1_000,
        changes: 3,
        beyond: words.yes,
      },
      {
        customer: "B",
        started: DAY["2026-07-01"],
        finished: DAY["2026-07-01"] + 40,
        outcome: words.failure,
        cost: 3_000,
        cause: words.need,
      },
      { customer: "C", started: DAY["2026-09-15"], outcome: words.open },
      {
        customer: "D",
        started: DAY["2026-05-20"],
        finished: DAY["2026-05-20"] + 60,
        outcome: words.success,
        cost: 5_000,
      },
    ]);
    const at = reader(book);
    const quarter = (row: string) => at("delivery", "quarters", row, "p4");
    expect([quarter("started"), quarter("successes"), quarter("open")]).toEqual([3, 1, 1]);
    expect(quarter("rate")).toBeCloseTo(1 / 3, 9);
    expect(quarter("at_best")).toBeCloseTo(2 / 3, 9);
    // 1,000 and 3,000; 20 and 40 days.
    expect([quarter("cost"), quarter("days_median")]).toEqual([2_000, 30]);
    expect(at("delivery", "quarters", "days_median", "p3")).toBe(60);
    const now = (row: string, col = "value") => at("delivery", "results", row, col);
    expect(now("delivery_success")).toBeCloseTo(1 / 3, 9);
    expect(now("delivery_success", "before")).toBe(1);
    expect(now("changes")).toBe(1);
    // From 5,000 and 60 days at the end of June to 2,000 and 30 at the end of September: 92 days.
    expect(now("cost_trend")).toBeCloseTo((-3_000 / 92) * (365.25 / 4), 6);
    expect(now("days_trend", "verdict")).toBe(language === "en" ? "✓ Shorter" : "✓ 缩短");
    expect(at("delivery", "causes", "need", "failure")).toBe(1);
    expect(at("delivery", "causes", "need", "success")).toBe(0);
  });

  test("a pilot goes step by step, and a stop ends it", () => {
    const book = built(language, "setup", "delivery");
    const turns = () => {
      const at = reader(book);
      return ["showcases", "written", "group", "batch"].map((step) =>
        String(at("delivery", "sop", step, "turn")).charAt(0),
      );
    };
    expect(turns()).toEqual(["◐", "–", "–", "–"]);
    typeAt(book, "delivery", ["sop", "showcases", "state"], words.done);
    expect(turns()).toEqual(["✓", "◐", "–", "–"]);
    typeAt(book, "delivery", ["sop", "written", "state"], words.stopped);
    typeAt(book, "delivery", ["sop", "group", "state"], words.done);
    expect(turns()).toEqual(["✓", "✕", "–", "–"]);
  });

  test("sellers give yield, span, who stayed, and the capacity of the year to come", () => {
    const book = built(language, "setup", "sales-team");
    typeRows(book, "sales-team", "sellers", [
      { code: "S1", supervisor: "M", hired: 45_000, stable: 45_200, arr: 900, deals: 9, cost: 200 },
      { code: "S2", supervisor: "M", hired: 45_100, stable: 45_300, left: 46_200, because: words.manager },
      {
        code: "S3",
        supervisor: "M",
        background: words.consumer,
        hired: 46_000,
        arr: 100,
        deals: 4,
        cost: 300,
      },
    ]);
    typeAt(book, "sales-team", ["pay", "quota", "value"], 1_200_000);
    for (let month = 1; month <= 6; month++)
      typeAt(book, "sales-team", ["ramp", "share", `m${month}`], month === 1 ? 0.5 : 1);
    for (let month = 1; month <= 12; month++)
      typeAt(book, "sales-team", ["capacity", "target", `p${month}`], month < 3 ? 200_000 : 300_000);
    const at = reader(book);
    const now = (row: string) => at("sales-team", "results", row, "value");
    expect(now("rep_yield")).toBe(2);
    expect(now("span")).toBe(2);
    expect(now("rep_deals")).toBeCloseTo(13 / 2 / 3, 9);
    // S1 and S2 were stable when the twelve months began; S2 left in them, because of the manager.
    expect([now("rep_retention"), now("manager_attrition")]).toEqual([0.5, 1]);
    expect(at("sales-team", "background", "consumer", "acv")).toBe(25);
    const month = (row: string, col: string) => at("sales-team", "capacity", row, col);
    // Two sellers past their ramp close 100,000 a month each.
    expect([month("capacity", "p1"), month("capacity", "p12")]).toEqual([200_000, 200_000]);
    expect([month("short", "p1"), month("short", "p3")]).toEqual([0, 100_000]);
    // One who starts in the second month is at full quota in the third.
    expect([1, 2, 3, 4].map((each) => month("hires", `p${each}`))).toEqual([0, 1, 0, 0]);
    expect([1, 2].map((each) => month("late", `p${each}`))).toEqual(["✓", "✓"]);
  });

  type Planned = typeof plan extends fc.Arbitrary<infer T> ? T : never;
  const plan = fc.record({
    hired: fc.array(fc.integer({ min: 45_000, max: 46_600 }), { minLength: 1, maxLength: 5 }),
    stay: fc.array(fc.option(fc.integer({ min: 0, max: 900 })), { minLength: 5, maxLength: 5 }),
    quota: fc.integer({ min: 1, max: 12 }).map((each) => each * 100_000),
    ramp: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 6, maxLength: 6 }),
    targets: fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 12, maxLength: 12 }),
  });
  test("capacity and hires are those of the functions, for any team", () => {
    const check = ({ hired, stay, quota, ramp, targets }: Planned) => {
      const book = built(language, "setup", "sales-team");
      const left = hired.map((day, i) => (stay[i] === null ? undefined : day + stay[i]));
      const shares = ramp.toSorted((a, b) => a - b).map((quarters) => quarters / 4);
      const wanted = targets.map((each) => each * 10_000);
      typeRows(book, "sales-team", "sellers", hired.map((day, i) => ({ code: `S${i}`, hired: day, ...(left[i] !== undefined && { left: left[i] }) }))); // prettier-ignore
      typeAt(book, "sales-team", ["pay", "quota", "value"], quota);
      shares.forEach((share, i) => typeAt(book, "sales-team", ["ramp", "share", `m${i + 1}`], share));
      wanted.forEach((target, i) => typeAt(book, "sales-team", ["capacity", "target", `p${i + 1}`], target));
      // A head may be any day of its month, the first of which is January 2026.
      const middle = (month: number) => Date.UTC(2026, month, 15) / 86_400_000 + 25_569;
      wanted.forEach((_, i) => typeAt(book, "sales-team", ["capacity", "days", `p${i + 1}`], middle(i)));
      const at = reader(book);
      const row = (id: string) => wanted.map((_, i) => at("sales-team", "capacity", id, `p${i + 1}`));
      const capacity = saas("CAPACITY", hired.map((day) => [day]), left.map((day) => [day ?? null]), quota, [shares], [row("days")]); // prettier-ignore
      expect(row("capacity")).toEqual((capacity as number[][])[0].map((each) => expect.closeTo(each, 6)));
      const hires = (saas("HIRESNEEDED", [wanted], capacity, quota, [shares]) as unknown[][])[0];
      const late = row("late");
      hires.forEach((each, i) => {
        if (typeof each === "number") expect([late[i], row("hires")[i]]).toEqual(["✓", each]);
        else expect(late[i]).toMatch(/^✕/);
      });
    };
    fc.assert(fc.property(plan, check), { numRuns: runs(2) });
  });

  test("leads become deals quarter by quarter, and a target asks for opportunities", () => {
    const book = built(language, "setup", "pipeline");
    const rows = { leads: [100, 200, 300, 400], sql: [10, 40, 60, 100], deals: [1, 2, 3, 9] };
    for (const [row, values] of Object.entries(rows))
      values.forEach((value, i) => typeAt(book, "pipeline", ["quarters", row, `p${i + 1}`], value));
    [100, 50, 40, 20, 10, 5].forEach((value, i) => {
      const stages = ["opportunity", "call", "appointment", "visit", "demo", "deal"];
      typeAt(book, "pipeline", ["funnel", stages[i], "a"], value);
    });
    typeAt(book, "pipeline", ["segments", "a", "acv"], 10_000);
    typeAt(book, "pipeline", ["segments", "a", "target"], 100_000);
    typeAt(book, "pipeline", ["segments", "a", "sellers"], 1);
    typeAt(book, "pipeline", ["segments", "a", "each"], 3);
    typeAt(book, "pipeline", ["settings", "lag", "value"], 1);
    const at = reader(book);
    const now = (row: string) => at("pipeline", "results", row, "value");
    // Nine deals of the quarter out of the 300 leads of the one before.
    expect(now("lead_to_deal")).toBeCloseTo(9 / 300, 9);
    expect(now("lead_growth")).toBeCloseTo(1 / 3, 9);
    expect(now("sql_share")).toBe(0.25);
    expect(at("pipeline", "funnel", "demo", "a_step")).toBe(0.5);
    expect(at("pipeline", "funnel", "deal", "a_all")).toBe(0.05);
    // Ten deals at one in twenty; one seller closes nine a quarter at most.
    expect(["needed", "first", "most"].map((col) => at("pipeline", "segments", "a", col))).toEqual([
      10, 200, 9,
    ]);
    expect(headLine(book, "pipeline")).toContain(language === "en" ? "1 alert" : "1 条提醒");
  });

  test("a hurry in doubt and resources for the average seller are told in the head of the sheet", () => {
    const book = built(language, "setup", "sales-team", "gtm-canvas");
    typeRows(book, "gtm-canvas", "decisions", [
      { date: DAY["2026-09-15"], doubt: words.yes, pace: words.faster },
    ]);
    typeRows(book, "sales-team", "leavers", [{ date: DAY["2026-09-15"], receiver: words.average }]);
    const alert = language === "en" ? "1 alert" : "1 条提醒";
    expect(headLine(book, "gtm-canvas")).toContain(alert);
    expect(headLine(book, "sales-team")).toContain(alert);
  });
});

function headLine(book: ReturnType<typeof built>, id: string): string {
  const { sheet, rows } = geometryOf(book, id);
  return String(book.calculate()[sheet][rows.get("meta")!][1]);
}
