import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { counted, fill, same } from "../../src/locales/text";

describe("a sentence with holes", () => {
  const has = { en: "{name} has {what}.", "zh-CN": "{name} 没有 {what}。" };

  test("Chinese values stand without a space, Latin ones and digits with it", () => {
    const zh = (name: string, what: string) => fill(has, { name, what })["zh-CN"];
    expect(zh("净收入留存率", "中位数")).toBe("净收入留存率没有中位数。");
    expect(zh("NDR", "中位数")).toBe("NDR 没有中位数。");
    expect(zh("月 MRR", "p50")).toBe("月 MRR 没有 p50。");
    expect(zh("毛利率（含服务）", "3")).toBe("毛利率（含服务）没有 3。");
  });

  test("what a value holds itself stays as it is", () => {
    expect(fill(has, { name: "张 三", what: "" })["zh-CN"]).toBe("张 三没有。");
    expect(fill(has, { name: same("a {what} $& b"), what: "x" }).en).toBe("a {what} $& b has x.");
  });

  test("a hole without a value stays", () => {
    expect(fill(has, {}).en).toBe("{name} has {what}.");
  });
});

test("a hole counts what follows it: one row, two rows, and with a verb that agrees", () => {
  const en = (text: string, n: string | number) => fill({ en: text, "zh-CN": "{n} 行" }, { n }).en;
  expect([0, 1, 2, "1", "1,201"].map((n) => en("{n:row} left", n))).toEqual(["0 rows left", "1 row left", "2 rows left", "1 row left", "1,201 rows left"]); // prettier-ignore
  expect([1, 2].map((n) => en("{n:row keeps|rows keep} it", n))).toEqual([
    "1 row keeps it",
    "2 rows keep it",
  ]);
  expect(en("{m:row} left", 1)).toBe("{m:row} left");
  expect(en("{n:row} left", 2304)).toBe("2,304 rows left");
});

test("one of a kind is counted in the singular", () => {
  expect([0, 1, 2].map((count) => counted(count, "column"))).toEqual(["0 columns", "1 column", "2 columns"]);
});

/** Sentences that are never said of one, or have another one for it. */
const NEVER_ONE = [/\{rows\} × \{cols\} cells/, /^Search \{count\}/, /^\{least\} to \{most\} arguments$/];

/** What people count. A hole before the plural says “1 rows” some day; `{n:row}` never does. */
test("no sentence has a number before a plural that can’t be one", () => {
  const COUNTED = "argument|byte|cell|column|convention|customer|field|file|formula|head|line|month|question|row|sheet|value|way"; // prettier-ignore
  const plural = new RegExp(`\\{\\w+\\} (?:more |further |other )?(?:${COUNTED})s\\b`);
  const root = join(__dirname, "../../src");
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  const sentences = files.flatMap((name) =>
    [...readFileSync(join(root, name), "utf8").matchAll(/\ben:\s*(["'])(.*?)\1,?\s/g)].map(
      ([, , sentence]) => sentence,
    ),
  );
  expect(sentences.length).toBeGreaterThan(2000);
  const bad = sentences.filter((one) => plural.test(one) && !NEVER_ONE.some((each) => each.test(one)));
  expect(bad).toEqual([]);
});
