import { isTable, type RawArgument } from "../../src/catalogue/define";
import { REFERENCE, referenceOf } from "../../src/catalogue/reference";
import { call } from "../../src/functions/call";
import { explainStanding, callsOf, placesFrom } from "../../src/taskpane/explain/explained";
import { linesOf, shownAnswer } from "../../src/taskpane/explain/lines";
import { showValue } from "../../src/taskpane/format";
import { showAnswer } from "../../src/taskpane/insert/answer";
import { ask, startEngine } from "../parity/spreadsheet";

/* What a working says is read as it is printed, and calculated by an engine that isn’t ours. */

beforeAll(startEngine);

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** A printed line as a formula that anybody could type. */
const typed = (line: string) =>
  line
    .replace(/(\d+) (\w{3}) (\d{4})/g, (_, d, m: string, y) => `DATE(${y};${MONTHS.indexOf(m) + 1};${d})`)
    .replace(/(?<=\d),(?=\d{3})/g, "")
    .replaceAll(";", ",")
    .replaceAll("×", "*")
    .replaceAll("÷", "/")
    .replaceAll("−", "-")
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, (digits) => `^${[...digits].map((digit) => RAISED.indexOf(digit)).join("")}`);

const computed = (lines: readonly string[]): number[] =>
  ask(lines.map((line) => ({ cells: {}, formula: () => typed(line), rows: 1, cols: 1 }))).map(([[text]]) =>
    Number(text),
  );

/** Every example, and every one with the optional arguments that a list of calls adds. */
const CALLS: readonly (readonly [id: string, args: readonly RawArgument[]])[] = [
  ...REFERENCE.flatMap(({ id, examples }) => examples.map(({ args }) => [id, args] as const)),
  ["LTV", [5136, 0.74, 0.0121, null, null, 36]],
  ["LTV", [500, 0.8, 0.05, 0.01, 0.002, 36, "renewal"]],
  ["LTV", [500, 0.8, 0.05, 0.01, null, null, "期末"]],
  ["PAYBACK", [6000, 433.33, 0.81, 0.0173]],
  ["NDR", [[[100], [200], [""]] as never, [[120], [100], [50]] as never, 12]],
  ["RULE40", [-0.05, -0.1, 2]],
];

function linesOfCall(id: string, args: readonly RawArgument[]) {
  const definition = referenceOf(id);
  const answer = call(definition, args);
  const whole = definition.params.map((_, i) => args[i] ?? null);
  const shown = (value: number) => showAnswer(definition, whole, value, "en");
  return { answer, shown, ...linesOf({ definition, inputs: [], args: whole, answer }, "en") };
}

test("every line of every working comes to the number that the cell shows", () => {
  const all = CALLS.flatMap(([id, args]) => {
    const { answer, lines, sign, shown } = linesOfCall(id, args);
    if (typeof answer !== "number" || sign !== "=") return [];
    return lines.map((line) => ({ id, line, wanted: shown(answer), shown }));
  });
  expect(all.length).toBeGreaterThan(150);
  const numbers = computed(all.map(({ line }) => line));
  const wrong = all.filter(({ wanted, shown }, i) => shown(numbers[i]) !== wanted);
  expect(wrong).toEqual([]);
});

/** Remission under 6-MP in weeks, from Freireich et al., Blood 1963 21:699: their median is 23. */
const REMISSIONS = "6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+".split(" ");
const SEEN = 46_000;
const SIX_MP: readonly RawArgument[] = [
  REMISSIONS.map((time) => [SEEN - parseInt(time)]),
  REMISSIONS.map((time) => [time.endsWith("+") ? null : SEEN]),
  SEEN,
  "day",
];

test("the lines of a share of a curve come to what stays at that age", () => {
  const ofExamples = REFERENCE.flatMap(({ id, examples }) =>
    examples
      .map(({ args }) => [id, args] as const)
      .filter(([, args]) => linesOfCall(id, args).sign === "s ="),
  );
  // By hand: 5/6 × 4/5 × 3/4, 4/5 × 3/4 × 1/2 and 4/5 × 3/4; Stata prints 0.4482 for 6-MP at 23.
  const wanted = { "KM.MEDIAN": ["50.0%", "44.8%"], TTV: ["30.0%", "60.0%"] };
  const found: Record<string, string[]> = {};
  for (const [id, args] of [...ofExamples, ["KM.MEDIAN", SIX_MP] as const]) {
    const lines = computed(linesOfCall(id, args).lines).map((value) => showValue(value, "percent", "en"));
    expect(new Set(lines).size).toBe(1);
    (found[id] ??= []).push(lines[0]);
  }
  expect(found).toEqual(wanted);
  expect(linesOfCall("KM.MEDIAN", SIX_MP).says).toMatch(/^s = 44\.8%, .* at 23 days$/);
});

/** Examples whose answer is one of the numbers given, or 0 before anything is calculated, by function and place. */
const NOTHING_TO_CALCULATE = ["SUBSIDYCAP 2", "RUNWAY 3", "SHAREPATH 3"];

test("every function of one number has its working, for each of its examples", () => {
  const without = REFERENCE.flatMap(({ result, examples, id }) => {
    const definition = referenceOf(id);
    return examples.flatMap(({ args }, i) => {
      const answer = call(definition, args);
      if (isTable(result) || typeof answer !== "number") return [];
      const { lines } = linesOf({ definition, inputs: [], args, answer }, "en");
      return lines.length === 0 ? [`${id} ${i + 1}`] : [];
    });
  });
  expect(without).toEqual(NOTHING_TO_CALCULATE);
});

test("steps that a function tells itself, by hand", () => {
  const [commission, median, mean] = ["COMMISSION", "KM.MEDIAN", "KM.MEAN"].map((id) => {
    const definition = referenceOf(id);
    const [{ args }] = definition.examples;
    return linesOf({ definition, inputs: [], args, answer: call(definition, args) }, "en");
  });
  // The first 100,000 at 5%, the next 25,000 at 6%, and 25,000 at 7%.
  expect(commission.lines.at(-1)).toBe("5,000 + 1,500 + 1,750");
  // Of six lives two are gone, 4 of 6 stay; of the 4 still watched at three months one goes.
  expect(median).toMatchObject({
    lines: ["66.6667% × (1 − 1 ÷ 4)", "66.6667% × (1 − 0.25)", "66.6667% × 0.75"],
    sign: "s =",
    says: "s = 50.0%, at most 50% for the first time: at 3 months",
  });
  // 1 + 5/6 + 4/6 + 3 × 1/2 is 4.
  expect(mean.lines[0]).toBe("100.0% × 1 + 83.3333% × 1 + 66.6667% × 1 + 50.0% × 3");
});

test("of many steps the last number is the sum of the rest", () => {
  const definition = referenceOf("KM.MEAN");
  // One leaves at the end of each of twelve months of 2025; known to the end of 2026.
  const ends = Array.from({ length: 12 }, (_, i) => [Math.round(45_658 + 30.44 * (i + 1))]);
  const args = [ends.map(() => [45_658]), ends, 46_387, 12];
  const answer = call(definition, args);
  const { lines, says } = linesOf({ definition, inputs: [], args, answer }, "en");
  expect(says).toMatch(/^The last number is the sum of \d+ further terms\.$/);
  expect(lines[0].split(" + ")).toHaveLength(8);
  expect(computed([lines[0]])[0]).toBeCloseTo(answer as number, 3);
});

function explained(formula: string, cells: Readonly<Record<string, number | string>> = {}) {
  const [node] = callsOf(formula);
  return explainStanding(
    { call: node },
    placesFrom("Sheet1!Z1", new Map([["margin", "Sheet1!B9"]])),
    (address) => {
      const value = cells[address];
      return value === undefined
        ? { problem: { en: "", "zh-CN": "" } }
        : { values: [[value]], rows: 1, cols: 1, text: String(value) };
    },
  );
}

test("LTV with a horizon of 36 months, by its steps", () => {
  const ltv = explained("=SAAS.LTV(5136,74%,1.21%,,,36)");
  expect(linesOf(ltv, "en").lines).toEqual([
    "5,136 × 74.0% × (1 − (1 − 1.21%)³⁶) ÷ 1.21%",
    "3,800.64 × (1 − 0.9879³⁶) ÷ 1.21%",
    "3,800.64 × (1 − 0.64516) ÷ 1.21%",
    "3,800.64 × 0.35484 ÷ 1.21%",
  ]);
  // By hand: 0.9879³⁶ is 0.6451601, and 3,800.64 × 0.3548399 ÷ 0.0121 is 111,456.1.
  expect(shownAnswer(ltv, "en")).toBe("111,456");
});

test("arguments with more in them than a cell are calculated, names and sheets and calls inside them too", () => {
  const nested = explained("=IF(TRUE,SAAS.LTVCAC(SAAS.LTV(B1*12,1-margin,'My data'!C3),EDATE(0,0)+B2),0)", {
    "Sheet1!B1": 10,
    "Sheet1!B2": 400,
    "Sheet1!B9": 0.25,
    "'My data'!C3": 0.05,
  });
  const [ltv] = nested.inputs[0].inner;
  expect(ltv.args?.slice(0, 3)).toEqual([120, 0.75, 0.05]);
  expect([ltv.answer, nested.answer]).toEqual([1800, 4.5]);
  expect(ltv.inputs.map(({ address }) => address).slice(0, 3)).toEqual([
    undefined,
    undefined,
    "'My data'!C3",
  ]);
});

test("what can’t be calculated here is said to be unknown, not guessed", () => {
  const { args, answer, inputs } = explained("=SAAS.LTVCAC(VLOOKUP(1,B1:C9,2),A1)", { "Sheet1!A1": 5 });
  expect([args, answer, inputs[0].value, inputs[1].value]).toEqual([undefined, undefined, undefined, 5]);
});
