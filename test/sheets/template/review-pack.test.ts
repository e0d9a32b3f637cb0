import { planFile } from "../../../src/files";
import { formatted } from "../../../src/excel/number-format";
import { Book, startEngine } from "./book";
import { typist } from "./by-words";
import { built, DAY, geometryOf, reader } from "./typed-book";

beforeAll(startEngine);

test("the pack says what the sheets that stand say, and leaves blank what doesn’t stand", () => {
  const book = built("en", "setup", "deals", "trap-radar", "review-pack");
  typist(book, "en", "deals").rows("deals", [
    // One of four is off target this quarter, one of two in the quarter before.
    { signed: DAY["2026-09-15"], profile: "'yes", acv: 90_000, tcv: 90_000, term: 12 },
    { signed: DAY["2026-09-15"], profile: "'yes", acv: 90_000, tcv: 90_000, term: 12 },
    { signed: DAY["2026-08-03"], profile: "'yes", acv: 60_000, tcv: 60_000, term: 12 },
    { signed: DAY["2026-07-01"], profile: "'no", acv: 40_000, tcv: 80_000, term: 24, prepaid: "'yes" },
    { signed: DAY["2026-05-20"], profile: "'yes", acv: 50_000, tcv: 50_000, term: 12 },
    { signed: DAY["2026-05-20"], profile: "'no", acv: 50_000, tcv: 50_000, term: 12 },
  ]);
  const at = reader(book);
  const result = (col: string) => at("review-pack", "results", "off_target_share", col);
  // From one in two to one in four is 25 points less, and not a quarter less.
  expect([result("value"), result("before"), result("change")]).toEqual([0.25, 0.5, -25]);
  expect(result("verdict")).toBe("✕ Above 10%");
  expect(result("next")).toMatch(/^Lower pay on deals outside the profile/);
  // A sheet that does not stand says so once, and readiness is not there either.
  expect(at("review-pack", "results", "ltvcac", "value")).toBe("○ needs Unit economics");
  expect(at("review-pack", "results", "ltvcac", "verdict")).toBe("");
  expect(at("review-pack", "verdict", "says", "value")).toBe("○ needs GTM Readiness");
  // Of the deal register that share is missed; multi-year deals are judged by their direction only.
  expect(at("review-pack", "sheets", "deals", "missed")).toBe(1);
  expect(at("review-pack", "sheets", "deals", "which")).toBe("Off-target share");
  expect(at("review-pack", "sheets", "budget", "missed")).toBe("");
  // 80,000 of 320,000 is prepaid for two years: T41 is on, and comes first.
  expect(at("review-pack", "traps", "trap1", "label")).toBe("Multi-year number games");
  expect(at("review-pack", "traps", "trap1", "light")).toBe("✕ On");
  expect(at("review-pack", "actions", "result1", "label")).toBe("Off-target share");
  expect(at("review-pack", "actions", "result1", "action")).toMatch(/^Lower pay/);
  expect(at("review-pack", "actions", "trap_step1", "label")).toBe("Multi-year number games");
  expect(at("review-pack", "actions", "trap_step1", "action")).toMatch(/^What counts is renewal/);
  expect(at("review-pack", "actions", "gate1", "action")).toBe("");
  // What is to be copied has no blank lines in place of the steps that there aren’t.
  expect(String(at("review-pack", "summary", "text", "words")).split("\n")).toEqual([
    "2026-10-31",
    "needs GTM Readiness",
    "Results that miss their threshold: 1",
    expect.stringMatching(/^Traps on: /),
    expect.stringMatching(/^– Off-target share: Lower pay/),
    expect.stringMatching(/^– Multi-year number games: What counts/),
  ]);

  // A threshold of one’s own on the deal register is what the pack goes by, too.
  const { sheet, rows, cols } = geometryOf(book, "deals");
  book.type(sheet, rows.get("results-off_target_share")!, cols.results.threshold, 0.3);
  const then = reader(book);
  expect(then("review-pack", "results", "off_target_share", "verdict")).toBe("✓ Own threshold met");
  expect(then("review-pack", "sheets", "deals", "missed")).toBe(0);
});

test.each([
  ["en", 2, "+2.0 pp"],
  ["en", -25, "−25.0 pp"],
  ["zh-CN", -0.04, "−0.0 个百分点"],
  ["zh-CN", 0.5, "+0.5 个百分点"],
  ["en", 0, "–"],
] as const)("in %s a share that moved by %d points reads %s", (language, points, shown) => {
  const plans = planFile(["review-pack"], { language, stage: "GTM", asOf: 46_341 });
  if ("refusal" in plans) throw new Error(plans.refusal.en);
  const formats = new Set(
    [...plans.values()].flatMap(({ cells }) => cells.flatMap(({ format }) => format ?? [])),
  );
  expect([...formats].map((format) => formatted(points, format))).toContain(shown);
});

test("of the checklist it says the verdict, whose it is, and what to do first", () => {
  const plans = planFile(["setup", "inputs", "readiness", "review-pack"], { language: "en", stage: "GTM", asOf: 46_341 }); // prettier-ignore
  if ("refusal" in plans) throw new Error(plans.refusal.en);
  const book = new Book();
  book.apply([...plans.values()]);
  const rows = book.read("GTM Readiness").formulas;
  const status = rows.find((cells) => cells.includes("Status ✎"))!.indexOf("Status ✎");
  const typed = (id: string, word: string) =>
    book.type("GTM Readiness", rows.findIndex((cells) => cells[0] === id), status, word); // prettier-ignore
  typed("R56", "Not yet");
  typed("R01", "Partly");
  const at = reader(book);
  expect(at("review-pack", "verdict", "checklist", "value")).toBe("GTM readiness");
  expect(at("review-pack", "verdict", "says", "value")).toBe("✕ Not ready");
  expect(
    String(at("review-pack", "summary", "text", "words"))
      .split("\n")
      .slice(1, 3),
  ).toEqual([
    "GTM readiness: Not ready · Hold: the slower one",
    "0 of 13 gates passed, 1 failed, 1 partly met, 11 open.",
  ]);
  const step = (n: number) => ["label", "action"].map((col) => at("review-pack", "actions", `gate${n}`, col));
  // A gate that fails comes before one that is partly passed.
  expect(step(1)).toEqual([expect.stringMatching(/^R56 +✕ New-sign and renewal/), expect.stringMatching(/^Fail\. /)]); // prettier-ignore
  expect(step(2)).toEqual([expect.stringMatching(/^R01 +◐ At least one customer need/), expect.stringMatching(/^Partly\. /)]); // prettier-ignore
});
