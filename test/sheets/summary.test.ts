import { META_PATTERNS } from "../../src/sheets/readiness/block";
import { planReadiness, readSummary, type ReadinessChoice } from "../../src/sheets/readiness";
import { INPUTS } from "../../src/sheets/readiness/inputs";
import { HEALTHY, typeIn, typeInputs, typeStatuses } from "./company";
import { startEngine, Workbook } from "./workbook";

beforeAll(startEngine);

function build(choice: Partial<ReadinessChoice> = {}) {
  const book = new Workbook();
  const planned = planReadiness({ stage: "GTM", language: "en", asOf: 46_348, ...choice });
  if ("refusal" in planned) throw new Error(planned.refusal.en);
  book.apply(planned.plans);
  const [inputs, sheet] = planned.plans.map(({ name }) => name);
  typeStatuses(book, sheet, "Done");
  return { book, sheet, inputs, read: () => readSummary(book.calculate()[sheet])! };
}

test("reads verdict, gates and what stands in the way, worst first, each with its cell", () => {
  const { book, sheet, inputs, read } = build();
  typeInputs(book, inputs, { ...HEALTHY, I21: [0.4] });
  typeIn(book, sheet, "R56", "status", "Not yet");
  typeIn(book, sheet, "R56", "due", 46_388);
  typeIn(book, sheet, "R56", "owner", "COO");
  typeIn(book, sheet, "R39", "status", "Partly");
  typeIn(book, sheet, "R39", "note", "Link to renewals not shown yet");
  const summary = read();
  expect(summary).toMatchObject({
    verdict: "hold",
    stage: "GTM",
    asOf: { en: "Q3 2026", "zh-CN": "2026 年第三季度" },
  });
  expect(summary.gates).toHaveLength(13);
  expect(summary.gates.filter(({ state }) => state === "pass")).toHaveLength(10);
  expect(summary.obstacles.map(({ id, state, address }) => [id, state, address])).toEqual([
    ["R36", "fail", "G50"],
    ["R56", "fail", "C69"],
    ["R39", "partly", "C53"],
  ]);
  expect(summary.obstacles[0].detail.en).toMatch(/^1\.7\d*, needs more than 3$/);
  expect(summary.obstacles[1].detail).toEqual({
    en: "Not yet. Due 1 Jan 2027, COO",
    "zh-CN": "未完成。2027-01-01 到期，COO",
  });
  expect(summary.obstacles[2].detail.en).toBe("Partly. Link to renewals not shown yet");
  expect(summary.capabilities.map(({ passed, gates, failing }) => [passed, gates, failing])).toEqual([
    [1, 1, false],
    [3, 3, false],
    [1, 1, false],
    [4, 6, true],
    [1, 2, true],
  ]);
});

test("shows what the cells show where texts were read", () => {
  const { book, sheet, inputs } = build();
  typeInputs(book, inputs, { ...HEALTHY, I21: [0.4] });
  const values = book.calculate()[sheet];
  const texts = values.map((cells) => cells.map(String));
  texts[49][6] = "1.51×";
  texts[49][7] = "> 3×";
  expect(readSummary(values, texts)!.obstacles[0].detail).toEqual({
    en: "1.51×, needs more than 3×",
    "zh-CN": "1.51×，须大于 3×",
  });
});

test("a missing input, an any-of group, a Chinese sheet at scale", () => {
  const { book, sheet, inputs, read } = build({ language: "zh-CN", stage: "SCALE" });
  typeInputs(book, inputs, { ...HEALTHY, I37: [], I08: [2_000_000], I07: [13, 13, 16, 16] });
  const summary = read();
  expect(summary).toMatchObject({
    verdict: "not enough data",
    stage: "SCALE",
    asOf: { en: "Q3 2026", "zh-CN": "2026 年第三季度" },
  });
  expect(summary.obstacles.map(({ id, state }) => [id, state])).toEqual([
    ["R17/R38", "open"],
    ["R48", "open"],
  ]);
  expect(summary.obstacles[1].detail).toEqual({ en: "An input is missing", "zh-CN": "有输入项未填" });
  expect(sheet).toBe("GTM 就绪度");
});

test("the line of a Chinese sheet from before, without a colon, is still read", () => {
  const line = "阶段 规模化 · 截至 2026 Q3 · 实时公式 · Hourglass 生成于 2026-10-31";
  const { stage, preset, period } = META_PATTERNS["zh-CN"].exec(line)!.groups!;
  expect([stage, preset, period]).toEqual(["规模化", undefined, "2026 Q3"]);
});

test("thresholds are said as the line of the sheet has them, in the order of now and of before", () => {
  const { book, sheet, inputs } = build();
  typeInputs(book, inputs, HEALTHY);
  const values = book.calculate()[sheet].map((cells) => [...cells]);
  const at = values.findIndex(([cell]) => String(cell).startsWith("Stage GTM"));
  const presetOf = (line: string) => {
    values[at][0] = line;
    const { preset, asOf } = readSummary(values)!;
    expect(asOf?.en).toBe("Q3 2026");
    return preset;
  };
  const strict = { en: "strict", "zh-CN": "从严" };
  expect(presetOf("Stage GTM · thresholds: strict · as of 2026 Q3 · built 31 Oct 2026")).toEqual(strict);
  const before = "Stage GTM · as of 2026 Q3 · live formulas · built 31 Oct 2026 by Hourglass";
  expect(presetOf(`${before} · thresholds: strict`)).toEqual(strict);
  expect(presetOf(before).en).toBe("handbook");
  expect(presetOf(`${before} · thresholds: ours`).en).toBe("ours");
  const chinese = "阶段：GTM · 截至 2026 Q3 · 实时公式 · Hourglass 生成于 2026-10-31";
  expect(presetOf(`${chinese} · 阈值：从严`)).toEqual(strict);
});

test("days and quarters read in both languages whatever the language of the sheet", () => {
  const { book, sheet, inputs } = build();
  typeInputs(book, inputs, HEALTHY);
  typeIn(book, sheet, "R56", "status", "Not yet");
  typeIn(book, sheet, "R56", "due", 46_388);
  const values = book.calculate()[sheet];
  const texts = values.map((cells) => cells.map(String));
  texts[68][10] = "1 Jan 2027";
  const byId = (id: string) => readSummary(values, texts)!.obstacles.find((each) => each.id === id)!;
  expect(byId("R56").detail).toEqual({ en: "Not yet. Due 1 Jan 2027", "zh-CN": "未完成。2027-01-01 到期" });
  values[68][10] = texts[68][10] = "after the fair";
  expect(byId("R56").detail["zh-CN"]).toBe("未完成。after the fair 到期");
});

test("the title of an any-of group is one sentence, in which abbreviations keep their capitals", () => {
  const titleOf = (ids: string) =>
    build({ stage: "SCALE" })
      .read()
      .gates.find((gate) => gate.ids.join() === ids)!.title;
  expect(titleOf("R17,R38").en).toBe(
    "Output per seller is at least 3× average cost or extra sales capacity adds gross margin 2",
  );
  expect(titleOf("R36").en).toBe("UE (LTV:CAC) is above 3");
});

test("two items of one gate that lack the same say it once", () => {
  const { read } = build();
  const either = read().obstacles.find(({ id }) => id === "R17/R38")!;
  expect(either.detail).toEqual({ en: "An input is missing", "zh-CN": "有输入项未填" });
});

test("a sheet that is not ours, or not calculated, has no summary", () => {
  expect(readSummary([["Name", "Status"]])).toBeUndefined();
  const { book, sheet } = build();
  const values = book.calculate()[sheet];
  values[1][0] = "#BUSY!";
  expect(readSummary(values)).toBeUndefined();
});

describe("a gate that waits for an input", () => {
  const gateOf = (typed: Readonly<Record<string, readonly number[]>>, id: string) => {
    const { book, sheet, inputs } = build();
    typeInputs(book, inputs, typed);
    const grid = book.calculate();
    const given = { name: inputs, properties: {}, formulas: grid[inputs] };
    return readSummary(grid[sheet], undefined, given)!.obstacles.find((obstacle) => obstacle.id === id)!;
  };

  test("names the input and its cell on the inputs’ sheet", () => {
    const { I21: _, ...others } = HEALTHY;
    const { missing } = gateOf(others, "R36");
    expect(missing).toMatchObject({ sheet: "GTM Inputs" });
    const label = INPUTS.find(({ ref }) => ref === "I21")!.label;
    expect(missing!.text.en).toBe(`${label.en} is missing`);
    expect(missing!.text["zh-CN"]).toBe(`${label["zh-CN"]}未填`);
  });

  test("counts the others: nothing is typed at all", () => {
    const { missing } = gateOf({}, "R36");
    expect(missing!.text.en).toMatch(/ and [1-9]\d* more are missing$/);
  });

  test("a gate that fails on its number waits for none", () => {
    expect(gateOf({ ...HEALTHY, I21: [0.4] }, "R36").missing).toBeUndefined();
  });
});
