import { HEALTH } from "../../../src/catalogue/health/health";
import { saas } from "../../catalogue/call-by-id";
import { startEngine } from "./book";
import { typist } from "./by-words";
import { built, DAY, reader } from "./typed-book";

/* Key figures of the sheets of service, by hand. As of 31 October 2026; the quarter ended on 30 September. */

beforeAll(startEngine);

const AS_OF = 46_326;
const HOUR = 1 / 24;

describe.each(["en", "zh-CN"] as const)("in %s", (language) => {
  test("renewals, plans, health and cases", () => {
    const book = built(language, "setup", "renewals", "success-plans", "health", "service-desk");
    const blank = reader(book);
    const NO_DATA = language === "en" ? "○ No data" : "○ 缺数据";
    expect(blank("renewals", "results", "renewal_mrr", "value")).toBe(NO_DATA);
    expect(blank("health", "results", "health_coverage", "value")).toBe(NO_DATA);
    expect(blank("service-desk", "results", "complaint_review", "value")).toBe(NO_DATA);
    expect(blank("success-plans", "results", "plan_cover", "value")).toBe(NO_DATA);

    const renewals = typist(book, language, "renewals");
    renewals.cells("settings", "value", {
      late_days: 40,
      margin: 0.5,
      opening_mrr: 10_000,
      opening_customers: 50,
      service_cost: 8_000,
    });
    renewals.rows("due", [
      {
        customer: "A",
        due: DAY["2026-09-15"],
        mrr: 1_000,
        contact: DAY["2026-08-03"],
        renewed: 1_200,
        outcome: "'renewed",
      },
      {
        customer: "B",
        due: DAY["2026-08-03"],
        mrr: 500,
        contact: DAY["2026-07-01"],
        renewed: 300,
        outcome: "'partly",
      },
      { customer: "C", due: DAY["2026-07-01"], mrr: 500, renewed: 0, outcome: "'lost" },
      {
        customer: "D",
        due: DAY["2026-05-20"],
        mrr: 400,
        contact: DAY["2026-05-20"] - 70,
        renewed: 400,
        outcome: "'renewed",
      },
      {
        customer: "E",
        due: DAY["2026-05-20"],
        mrr: 100,
        contact: DAY["2026-05-20"] - 40,
        renewed: 0,
        outcome: "'closed",
      },
    ]);
    renewals.rows("expansion", [
      { date: DAY["2026-09-15"], customer: "A", mrr: 100, before: "'yes" },
      { date: DAY["2026-10-02"], customer: "B", mrr: 50, before: "'no" },
      { date: DAY["2026-05-20"], customer: "C", mrr: 30, before: "'yes", at_renewal: "'yes" },
    ]);
    renewals.rows("services", [{ name: "S", type: "'procedure", price: 1_000, offered: 4, paid: 3 }]);
    renewals.rows("rollout", [{ customer: "A", all: 40, live: 10 }]);
    renewals.cells("form", "value", { arr: 710_000_000, usd_rate: 7.1, quotes: "'standard" });
    renewals.cells("order", "value", { good: 200, together: 100 });

    const health = typist(book, language, "health");
    health.cells("rules", "value", { risk_below: 50, good_from: 75, active: 4 });
    for (const key of ["frequency", "breadth", "depth", "outcome"])
      health.cells("settings", key, { target: 10, ...(key === "outcome" && { direction: "'down" }) });
    health.rows("list", [
      { customer: "A", frequency: 10, breadth: 5, depth: 20, scored: AS_OF - 6, intent: "'will", nps: 9 },
      {
        customer: "B",
        frequency: 0,
        breadth: 2,
        depth: 4,
        outcome: 2,
        scored: AS_OF - 46,
        intent: "'wont",
        nps: 3,
      },
    ]);
    health.cells("exceptions", "v0", { step1: 9 });
    health.cells("exceptions", "high", { step1: 8 });

    const plans = typist(book, language, "success-plans");
    plans.cells("settings", "value", { new_customers: 5 });
    plans.cells("page", "words", { page_customer: "A" });
    plans.rows("plans", [
      {
        customer: "A",
        kp: "Ann",
        signed: DAY["2026-09-15"],
        made: DAY["2026-09-15"] + 10,
        together: "'yes",
        wins: 1,
        m1_due: DAY["2026-10-02"],
      },
      { customer: "B", signed: DAY["2026-08-03"], made: DAY["2026-08-03"] + 20, together: "'no", wins: 3 },
      { customer: "C", signed: DAY["2026-10-02"] },
      {
        customer: "D",
        signed: DAY["2026-05-20"],
        made: DAY["2026-05-20"] + 5,
        together: "'yes",
        handed: DAY["2026-07-01"],
      },
    ]);

    const desk = typist(book, language, "service-desk");
    desk.cells("settings", "value", { review_days: 14, active: 10, service_cost: 5_000 });
    desk.cells("sla", "target", { answer: 4, solution: 72 });
    desk.rows("cases", [
      {
        opened: DAY["2026-09-15"] + 10 * HOUR,
        customer: "A",
        nature: "'refund",
        answered: DAY["2026-09-15"] + 12 * HOUR,
        solved: DAY["2026-09-15"] + 20 * HOUR,
        amount: 500,
        reviewed: DAY["2026-10-02"],
      },
      {
        opened: DAY["2026-08-03"] + 9 * HOUR,
        customer: "B",
        nature: "'complaint",
        answered: DAY["2026-08-03"] + 15 * HOUR,
        solved: DAY["2026-08-03"] + 109 * HOUR,
      },
      { opened: DAY["2026-10-02"], customer: "C", nature: "'question" },
    ]);
    desk.rows("scope", [
      { request: "How do I", standard: "'yes", urgent: "'yes", tickets: 30 },
      { request: "Advice", standard: "'no", urgent: "'no", tickets: 10 },
    ]);

    const at = reader(book);
    const of =
      (id: string) =>
      (row: string, col = "value") =>
        at(id, "results", row, col);
    const due = of("renewals");
    // 1,200 and 300 of 2,000; the quarter before 400 of 500.
    expect([due("renewal_mrr"), due("renewal_mrr", "before")]).toEqual([0.75, 0.8]);
    expect(String(due("renewal_mrr", "verdict")).charAt(0)).toBe("✓");
    expect(due("renewal_customers")).toBeCloseTo(2 / 3, 9);
    // B was asked 33 days ahead, C never; D 70 and E 40 days, which is just in time.
    expect(due("late_contact_share")).toBeCloseTo(2 / 3, 9);
    expect(due("late_contact_share", "before")).toBe(0);
    expect(due("closure_rate")).toBe(0.02);
    // 100 of those who paid a year ago; what came at a renewal and from a new customer doesn’t count.
    expect(due("expansion_rate")).toBeCloseTo(0.01, 9);
    // 100 for 1.5 months, 50 for one, and three services at 1,000, against 8,000.
    expect(due("expansion_cover")).toBeCloseTo(3_200 / 8_000, 9);
    expect(due("penetration")).toBe(0.25);
    expect(due("renewal_profit")).toBe(9_000);
    // Exactly 100 million dollars is on neither side of the border.
    expect(at("renewals", "form", "who", "value")).toBe(
      language === "en" ? "The source says and/or: decide" : "来源为“和/或”，请自定",
    );
    expect(String(at("renewals", "order", "in_order", "value")).charAt(0)).toBe("✕");

    const score = of("health");
    expect(score("health_coverage")).toBe(0.25);
    expect(String(score("health_coverage", "verdict")).charAt(0)).toBe("✕");
    expect([score("risk_share"), score("will_renew"), score("nps_score")]).toEqual([0.5, 0.5, 0]);
    expect([1, 2].map((n) => at("health", "risk", `risk${n}`, "customer"))).toEqual(["B", "A"]);
    const A = (100 * (1 + 0.5 + 1)) / 3;
    expect(at("health", "risk", "risk2", "score")).toBeCloseTo(A, 9);
    expect(at("health", "risk", "risk1", "score")).toBeCloseTo((100 * (0 + 0.2 + 0.4 + 1)) / 4, 9);
    expect(saas(HEALTH.id, [[10, 5, 20]], [[10, 10, 10]])).toBeCloseTo(A, 9);
    expect(
      saas(HEALTH.id, [[0, 2, 4, 2]], [[10, 10, 10, 10]], null, [["up", "up", "up", "down"]]),
    ).toBeCloseTo(40, 9);
    expect(at("health", "bands", "good", "customers")).toBe(1);
    expect(String(at("health", "exceptions", "step1", "state")).charAt(0)).toBe("✕");

    const plan = of("success-plans");
    expect([plan("plan_cover"), plan("plan_days"), plan("wins_outside"), plan("overdue_all")]).toEqual([
      0.4, 10, 1, 1,
    ]);
    // One of five new customers, of whom four have a plan.
    expect(plan("handover_rate")).toBe(0.2);
    expect(at("success-plans", "page", "page_kp", "words")).toBe("Ann");

    const service = of("service-desk");
    expect([service("complaint_review"), service("breaches"), service("cases_q")]).toEqual([0.5, 2, 2]);
    expect([service("passive_share"), service("service_each")]).toEqual([0.75, 500]);
    expect(at("service-desk", "sla", "answer", "measured")).toBeCloseTo(4, 6);
    expect(at("service-desk", "sla", "solution", "measured")).toBeCloseTo(55, 6);
    expect(at("service-desk", "reviews", "reviews1", "customer")).toBe("B");
    expect(at("service-desk", "by_nature", "refund", "amount")).toBe(500);
  });
});
