import { readOverride } from "../../src/playbook/readiness/overrides";
import { planReadiness, readSummary, type ReadinessChoice } from "../../src/sheets/readiness";
import { HEALTHY, readinessFrame, typeInputs, typeIn, typeStatuses } from "./company";
import { startEngine, Workbook } from "./workbook";

/* Who may let a company go on without a gate, and what the sheet and the pane say of it. */

beforeAll(startEngine);

const WORDS = [
  ["COO: team in place by March", { role: "COO", reason: "team in place by March" }],
  ["负责人：三月前团队到位", { role: "负责人", reason: "三月前团队到位" }],
  [" CFO :renewals: see note", { role: "CFO", reason: "renewals: see note" }],
  ["we will manage", undefined],
  ["COO:", undefined],
  [": because", undefined],
  ["10:30 call with the board", undefined],
  ["https://wiki/waiver", undefined],
  ["", undefined],
] as const;

test.each(WORDS)("%j is role and reason, or overrides nothing", (typed, override) => {
  expect(readOverride(typed)).toEqual(override);
});

describe("on the sheet and in the pane", () => {
  let book: Workbook;
  let sheet: string;

  beforeAll(() => ({ book, sheet } = build()));

  /** Types statuses and overrides, reads, and puts everything back. */
  function after(typed: Readonly<Record<string, { status?: string; override?: string; note?: string }>>) {
    const fields = Object.entries(typed).flatMap(([id, cells]) =>
      Object.entries(cells).map(([col, value]) => ({ id, col: col as "status", value })),
    );
    for (const { id, col, value } of fields) typeIn(book, sheet, id, col, value);
    const cells = book.calculate()[sheet];
    for (const { id, col } of fields) typeIn(book, sheet, id, col, col === "status" ? "Done" : "");
    const pane = readSummary(cells)!;
    return { lines: [1, 2, 3, 4].map((row) => cells[row][0]), alerts: cells[0][9], pane, cells };
  }

  test("every spelling means the same in the formula as in the rule", () => {
    const { rows, cols } = readinessFrame(book, sheet).now;
    const ids = ["R01", "R02", "R03", "R04", "R05", "R06", "R39", "R55", "R56"];
    const typed = Object.fromEntries(ids.map((id, i) => [id, { status: "Partly", override: WORDS[i][0] }]));
    const { cells } = after(typed);
    expect(ids.map((id) => cells[rows.get(id)!][cols.standing])).toEqual(
      WORDS.map(([words, override]) => (override ? "✎" : words === "" ? "◐" : "?◐")),
    );
  });

  test("ready with overrides: who and why; the gate is neither passed nor failed", () => {
    const { lines, pane } = after({ R56: { status: "Not yet", override: "COO: team in place by March" } });
    expect(lines).toEqual([
      "✓ Ready with overrides",
      "12 of 13 gates passed, 1 overridden.",
      "Overridden: R56 COO: team in place by March",
      "",
    ]);
    expect(pane.verdict).toBe("ready with overrides");
    expect(pane.gates.find(({ ids }) => ids.includes("R56"))!.state).toBe("overridden");
    expect(pane.overridden).toMatchObject([
      { id: "R56", role: "COO", reason: "team in place by March", itself: "fail", address: "L69" },
    ]);
    expect([pane.obstacles, pane.voidOverrides]).toEqual([[], []]);
  });

  test("two of them are both named; a gate that does not apply may be overridden, too", () => {
    const { lines } = after({
      R55: { status: "N/A", override: "CEO: two founders lead" },
      R56: { status: "Not yet", override: "COO: in March" },
    });
    expect(lines.slice(2)).toEqual(["Overridden: R55 CEO: two founders lead", "2 in all: R55, R56"]);
  });

  test("another gate still holds, and one without reason overrides nothing and is told", () => {
    const { lines, pane, alerts } = after({
      R55: { status: "Partly", override: "COO: two more by May" },
      R56: { status: "Not yet", override: "never mind" },
    });
    expect(lines.slice(0, 2)).toEqual(["✕ Not ready", "11 of 13 gates passed, 1 overridden, 1 failed."]);
    expect(pane.verdict).toBe("hold");
    expect(alerts).toBe("◐ 2 gates without owner · 1 override lacks a gate, role or reason");
    expect(pane.voidOverrides.map(({ id, why }) => [id, why.en])).toEqual([
      ["R56", "“never mind” overrides nothing. Write role, colon, reason: “COO: team in place by March”."],
    ]);
  });

  test("without a leading indicator of survival it goes back to PMF, unless somebody takes that on", () => {
    const missing = { R39: { status: "Not yet" }, R56: { status: "Partly" } };
    const back = after(missing);
    expect(back.lines[0]).toBe("✕ Roll back to PMF");
    expect(back.lines[2]).toBe(
      "R39 Leading indicator of survival found and at a healthy level: Not yet; back to PMF",
    );
    expect(back.lines[3]).toBe("2 in all: R39, R56");
    expect(back.pane.verdict).toBe("roll back to PMF");
    const held = after({ ...missing, R39: { status: "Not yet", override: "CEO: measured from May" } });
    expect([held.lines[0], held.pane.verdict]).toEqual(["✕ Not ready", "hold"]);
  });

  test("an override of an item that is no gate is told", () => {
    const { lines, pane } = after({ R07: { status: "Not yet", override: "CEO: later" } });
    expect(lines[0]).toBe("✓ Ready");
    expect(pane.voidOverrides.map(({ why }) => why["zh-CN"])).toEqual(["R07 不是本阶段的关口，无须特批。"]);
  });

  test("what a missing input would decide is named, and neither passes nor fails", () => {
    const { book: other, sheet: name } = build({}, { ...HEALTHY, I21: [], I22: [] });
    const cells = other.calculate()[name];
    other.free();
    expect([1, 3, 4].map((row) => cells[row][0])).toEqual([
      "○ Not enough data",
      "Open: R36",
      "Inputs missing: I21, I22",
    ]);
  });

  test("in Chinese", () => {
    const { book: other, sheet: name } = build({ language: "zh-CN" });
    typeIn(other, name, "R56", "status", "未完成");
    typeIn(other, name, "R56", "override", "COO：三月前团队到位");
    const cells = other.calculate()[name];
    other.free();
    expect([1, 2, 3].map((row) => cells[row][0])).toEqual([
      "✓ 已就绪（含特批）",
      "13 道关口通过 12 道，1 道特批。",
      "特批：R56 COO：三月前团队到位",
    ]);
  });

  test("the next five: gates that fail, then what is nearest to its threshold, each with its step and sheet", () => {
    const { rows, cols } = readinessFrame(book, sheet).now;
    // Gates: R56 fails, R39 is partly met. R33 is 12% short, R21 and R40 partly, R35 not begun.
    const typed = {
      R35: { status: "Not yet" },
      R21: { status: "Partly" },
      R40: { status: "Partly" },
      R39: { status: "Partly" },
      R56: { status: "Not yet" },
    };
    typeIn(book, sheet, "R33", "live", 0.88);
    const { cells, pane } = after(typed);
    expect(pane.actions.map(({ id }) => id)).toEqual(["R56", "R39", "R33", "R21", "R40"]);
    const shown = [1, 2, 3, 4, 5].map((row) => [cells[row][12], cells[row][15]]);
    expect(shown.map(([item]) => String(item).slice(0, 10))).toEqual([
      "1  R56  ✕ ",
      "2  R39  ◐ ",
      "3  R33  ✕ ",
      "4  R21  ◐ ",
      "5  R40  ◐ ",
    ]);
    expect(shown.map(([, where]) => where)).toEqual([
      "→ Renewals & expansion",
      "→ Indicators & NDR forecast",
      "→ Customer health & temperature",
      "→ Deal register",
      "→ Indicators & NDR forecast",
    ]);
    expect(cells[3][13]).toBe("88.0%. List those without a score; give each a name and a day.");
    expect(cells[rows.get("R07")!][cols.order]).toBe("");
  });

  test("what is overdue is counted, what is done is not", () => {
    typeIn(book, sheet, "R21", "due", 40_000);
    typeIn(book, sheet, "R22", "due", 40_000);
    typeIn(book, sheet, "R23", "due", 90_000);
    const { alerts } = after({ R21: { status: "Partly" }, R23: { status: "Not yet" } });
    expect(alerts).toBe("◐ 1 overdue");
  });
});

function build(choice: Partial<ReadinessChoice> = {}, values = HEALTHY) {
  const book = new Workbook();
  const planned = planReadiness({ stage: "GTM", language: "en", asOf: 46_348, ...choice });
  if ("refusal" in planned) throw new Error(planned.refusal.en);
  book.apply(planned.plans);
  const [inputs, sheet] = planned.plans.map(({ name }) => name);
  typeInputs(book, inputs, values);
  typeStatuses(book, sheet, choice.language === "zh-CN" ? "已完成" : "Done");
  return { book, sheet };
}
