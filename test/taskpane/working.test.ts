import fc from "fast-check";
import { CATALOGUE } from "../../src/catalogue";
import { isTable, takesRange, type FunctionDefinition } from "../../src/catalogue/define";
import { referenceOf } from "../../src/catalogue/reference";
import { readEntry } from "../../src/taskpane/insert/entry";
import { preview } from "../../src/taskpane/insert/preview";
import { showAnswer } from "../../src/taskpane/insert/answer";
import { working } from "../../src/taskpane/insert/working";

/** The line beside what the pane shows, for arguments as they are typed; null where there is no answer or no line. */
function shown(definition: FunctionDefinition, typed: readonly string[]) {
  const entries = definition.params.map((param, i) => readEntry(param, typed[i] ?? ""));
  const found = preview(definition, entries, () => undefined);
  if (found.kind !== "answer") return null;
  const line = working(definition, entries, found.args, "en");
  const result = showAnswer(definition, found.args, found.answer, "en");
  return line === undefined ? null : { line, result, args: found.args };
}

/** What a line as it is printed comes to: sums of products of powers of numbers and parentheses. */
function evaluate(line: string): number {
  const tokens = line.match(/[\d,]+(?:\.\d+)?%?|[-+−×÷^()]/g) ?? [];
  expect(tokens.join("")).toBe(line.replaceAll(" ", ""));
  const next = (...signs: string[]) => (signs.includes(tokens[0] ?? "") ? tokens.shift() : undefined);
  const sum = (): number => {
    let value = product();
    for (let sign = next("+", "−"); sign; sign = next("+", "−")) {
      const other = sign === "+" ? product() : -product();
      value = sumOf(value, other);
    }
    return value;
  };
  const product = (): number => {
    let value = power();
    for (let sign = next("×", "÷"); sign; sign = next("×", "÷"))
      value *= sign === "×" ? power() : 1 / power();
    return value;
  };
  const power = (): number => {
    const base = atom();
    return next("^") ? base ** power() : base;
  };
  const atom = (): number => {
    if (next("-")) return -atom();
    if (!next("(")) return numberOf(tokens.shift() as string);
    const value = sum();
    expect(next(")")).toBe(")");
    return value;
  };
  return sum();
}

/** The sum without what the halves of doubles add behind the fifteenth digit: 1 − 0.9996 is 0.0004. */
function sumOf(a: number, b: number): number {
  const largest = Math.max(Math.abs(a), Math.abs(b), Number.MIN_VALUE);
  const decimals = 15 - Math.ceil(Math.log10(largest));
  return decimals > 100 || decimals < 0 ? a + b : Number((a + b).toFixed(decimals));
}

const numberOf = (text: string) => parseFloat(text.replaceAll(",", "")) / (text.endsWith("%") ? 100 : 1);

const LTV = referenceOf("LTV");

test.each([
  [["1200.5", "0.8", "0.05"], "1,200.50 × 80.0% ÷ 5.0%", "19,208"],
  [["500", "80%", "0.0121"], "500 × 80.0% ÷ 1.21%", "33,058"],
  [["3万", "0.8125", "5%"], "30,000 × 81.25% ÷ 5.0%", "487,500"],
])("LTV of %j is worked as %s and comes to %s", (typed, line, result) => {
  expect(shown(LTV, typed)).toMatchObject({ line, result });
});

test("a negative number stands in parentheses", () => {
  expect(shown(referenceOf("GROSSMARGIN"), ["-100", "30"])?.line ?? "(-").toContain("(-");
});

test("a result that fifteen digits round up is what the line is cut for", () => {
  // 49,402 × 98.66% × 88,846.47385260293 × 78.15 = 338,419,064,797.4995, in fifteen digits 338,419,064,797.500.
  const typed = ["49402", "88846.47385260293", "0.9866", "78.15"];
  const found = shown(referenceOf("MARKETCEILING"), typed);
  expect(found?.result).toBe("338,419,064,798");
  expect(evaluate(found?.line ?? "")).toBeGreaterThan(338_419_064_797.4995 - 1e-3);
});

test("a third is cut where the result shown no longer notices", () => {
  const line = shown(LTV, ["100", String(1 / 3), "5%"])?.line;
  // 100 × 33.3333% ÷ 5% = 666.67, and so 667.
  expect(line).toBe("100 × 33.3333% ÷ 5.0%");
});

const worked = CATALOGUE.filter(({ result, params, formula }) => {
  const [line] = formula.en.split("\n");
  const names = line.match(/\p{L}[\p{L}\p{N}_]*/gu) ?? [];
  return (
    !isTable(result) &&
    params.every(({ unit }) => unit !== "text" && unit !== "date") &&
    params.every((param) => !takesRange(param) || param.kind === "total") &&
    names.every((name) => params.some((param) => param.name === name)) &&
    /^[\p{L}\p{N}_ ()×÷+−^.]+$/u.test(line)
  );
});

/**
 * How far a number lies from what is shown of it, in units of the last place that is shown; nothing within the
 * fifteenth digit, since a cell rounds to fifteen digits before it rounds to its decimals.
 */
function places(value: number, shownAs: string): number {
  const [, digits = "", exponent = "0"] = /(-?[\d.]+)(?:E([-+]\d+))?/.exec(shownAs.replaceAll(",", "")) ?? [];
  const unit = 10 ** -(digits.split(".")[1] ?? "").length;
  const scaled = (value * (shownAs.endsWith("%") ? 100 : 1)) / 10 ** Number(exponent);
  return Math.max(0, Math.abs(scaled - Number(digits)) - Math.abs(scaled) * 1e-14) / unit;
}

test.each(worked.map(({ id }) => id))("the line of %s computes to the result shown", (id) => {
  const definition = referenceOf(id);
  const numbers = definition.params.map(({ typical: [least, most], whole, unit }) =>
    whole
      ? fc.integer({ min: Math.ceil(least), max: Math.floor(most) })
      : fc.oneof(
          fc.double({ min: least, max: most, noNaN: true }),
          fc.integer({ min: 1, max: 10_000 }).map((n) => (unit === "percent" ? n / 10_000 : n / 100)),
        ),
  );
  let lines = 0;
  fc.assert(
    fc.property(fc.tuple(...numbers), fc.nat({ max: numbers.length }), (values, left) => {
      const given = values.slice(0, values.length - left).map(String);
      if (given.some((text) => text.includes("e"))) return;
      const found = shown(definition, given);
      if (!found) return;
      lines += 1;
      const value = evaluate(found.line);
      expect([found, places(value, found.result) <= 0.5 + 1e-6]).toEqual([found, true]);
    }),
    { numRuns: 300 },
  );
  expect(lines).toBeGreaterThan(0);
});
