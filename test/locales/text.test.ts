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

test("one of a kind is counted in the singular", () => {
  expect([0, 1, 2].map((count) => counted(count, "column"))).toEqual(["0 columns", "1 column", "2 columns"]);
});
