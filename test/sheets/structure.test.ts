import { LANGUAGES } from "../../src/locales/text";
import { CATALOGUE } from "../../src/catalogue";
import { STAGES } from "../../src/playbook/checklist";
import { planReadiness, type ReadinessChoice } from "../../src/sheets/readiness";
import type { SheetPlan } from "../../src/sheets/plan";

const TODAY = 46_348;

function plans(choice: Partial<ReadinessChoice> = {}) {
  const planned = planReadiness({ stage: "GTM", language: "en", asOf: TODAY, ...choice });
  if ("refusal" in planned) throw new Error(planned.refusal.en);
  return planned.plans;
}

const everyPlan = LANGUAGES.flatMap((language) => STAGES.flatMap((stage) => plans({ language, stage })));

const at = ({ cells }: SheetPlan, row: number, col: number) =>
  cells.find((cell) => cell.row === row && cell.col === col);
const texts = (plan: SheetPlan, row: number) =>
  plan.cells
    .filter((cell) => cell.row === row && cell.content && "text" in cell.content)
    .sort((a, b) => a.col - b.col)
    .map(({ content }) => (content as { text: string }).text);

const formulas = (plan: SheetPlan) =>
  plan.cells.flatMap(({ content }) => (content && "formula" in content ? [content.formula] : []));

describe("every plan", () => {
  test("writes each cell once", () => {
    for (const { cells } of everyPlan) {
      const places = cells.map(({ row, col }) => `${row},${col}`);
      expect(new Set(places).size).toBe(places.length);
    }
  });

  test("has formulas that Excel takes: short enough, with whole references, no newer than TEXTJOIN", () => {
    for (const formula of everyPlan.flatMap(formulas)) {
      expect(formula).toMatch(/^=/);
      expect(formula.length).toBeLessThan(8_192);
      expect(formula).not.toMatch(/#REF!|undefined|NaN|LET\(|LAMBDA|FILTER\(/);
    }
  });

  test("calls only functions that exist, and none in a colour rule", () => {
    const known = new Set(CATALOGUE.map(({ id }) => id));
    const used = everyPlan.flatMap(formulas).flatMap((formula) => formula.match(/SAAS\.[A-Z0-9.]+/g) ?? []);
    expect(new Set(used.map((name) => name.slice(5)))).toEqual(
      new Set(["ARPA", "CAC", "LTV", "LTVCAC", "MRRCHURN", "NDR", "PAYBACK", "REPYIELD"]),
    );
    for (const name of used) expect(known).toContain(name.slice(5));
    for (const { rules } of everyPlan) for (const { formula } of rules) expect(formula).not.toContain("SAAS");
  });

  test("never begins a text with what Excel takes for a formula", () => {
    const all = everyPlan.flatMap(({ cells }) =>
      cells.flatMap(({ content }) => (content && "text" in content ? [content.text] : [])),
    );
    for (const text of all) expect(text).not.toMatch(/^[=+@-]/);
  });
});

describe("GTM Readiness", () => {
  const [, plan] = plans();

  test("has its head row in row 8 and its columns in order", () => {
    expect(texts(plan, 7)).toEqual([
      "ID", "◆", "Status ✎", "Item", "Stage", "Type", "Live value", "Threshold", "Result", "Owner ✎", "Due ✎",
      "Override (role: reason) ✎", "Evidence wanted", "Evidence ✎", "Note ✎", "Source",
      "Next step →", "Sheet →", "◆ now", "◆ order", "Since snapshot",
    ]); // prettier-ignore
    expect(plan.freeze).toEqual({ rows: 8, cols: 4 });
    expect(plan.print).toEqual({
      // 74 rows with the line under the table, 14 of the radar below it.
      area: { row: 0, col: 0, rows: 88, cols: 12 },
      landscape: true,
      titleRows: 8,
    });
  });

  test("groups its items under their capability, in the rows of the drawing", () => {
    const headings = [8, 18, 35, 46, 66];
    expect(headings.map((row) => texts(plan, row)[0])).toEqual([
      "Product R&D",
      "Marketing & sales",
      "Service operations",
      "Business management",
      "Organisation",
    ]);
    expect(plan.outline).toEqual([
      { from: 9, to: 17 },
      { from: 19, to: 34 },
      { from: 36, to: 45 },
      { from: 47, to: 65 },
      { from: 67, to: 72 },
    ]);
    expect(plan.rowHeights[8]).toBe(26);
    expect(plan.rowHeights[49]).toBe(36);
  });

  test("LTV : CAC reads LTV and CAC of the inputs, and is compared with its threshold", () => {
    expect(at(plan, 49, 0)?.content).toEqual({ text: "R36" });
    const [inputs] = plans();
    const row = (ref: string) =>
      inputs.cells.find(({ content }) => content && "text" in content && content.text === ref)!.row + 1;
    const [ltv, cac] = [`'GTM Inputs'!G${row("I24")}`, `'GTM Inputs'!G${row("I25")}`];
    expect(at(plan, 49, 6)).toMatchObject({
      content: { formula: `=IF(OR(${ltv}="",${cac}=""),"no data",SAAS.LTVCAC(${ltv},${cac}))` },
      format: '0.00"×"',
    });
    expect(at(plan, 49, 7)).toMatchObject({ content: { number: 3 }, format: '"> "0"×"' });
    expect(at(plan, 49, 8)?.content).toEqual({
      formula:
        '=IF(ISNUMBER(MATCH(TRIM(C50),{"na","n/a","不适用"},0)),"– N/A",IF(ISERROR(G50),"○ Error",' +
        'IF(AND(ISNUMBER(G50),ISNUMBER(H50)),IF(G50>H50,"✓ Pass","✕ Fail"),"○ No data")))',
    });
  });

  test("what the user fills in has no content of ours", () => {
    const users = plan.cells.filter(
      ({ row, col }) =>
        row > 8 && row < 73 && [9, 10, 11, 13, 14].includes(col) && ![18, 35, 46, 66].includes(row),
    );
    expect(users).toHaveLength(60 * 5);
    for (const cell of users) expect(cell.content).toBeUndefined();
  });

  test("offers the status words of its language on every item", () => {
    const covered = plan.validations.flatMap(({ area }) =>
      Array.from({ length: area.rows }, (_, i) => area.row + i),
    );
    expect(covered).toHaveLength(60);
    expect(plan.validations[0]).toHaveProperty("list", ["Done", "Partly", "Not yet", "N/A"]);
    expect(plans({ language: "zh-CN" })[1].validations[0]).toHaveProperty("list", [
      "已完成",
      "部分",
      "未完成",
      "不适用",
    ]);
  });
});

describe("GTM Inputs", () => {
  const [plan] = plans();

  test("has the last four closed quarters as its periods", () => {
    expect(texts(plan, 4)).toEqual([
      "Ref", "Input", "Unit", "Q4 2025", "Q1 2026", "Q2 2026", "Q3 2026", "Check", "Feeds", "What to enter",
    ]); // prettier-ignore
    expect(plan.freeze).toEqual({ rows: 5, cols: 2 });
  });

  test("says of each input which items it feeds, by way of computed inputs as well", () => {
    const feeds = (ref: string) => {
      const { row } = plan.cells.find(({ content }) => content && "text" in content && content.text === ref)!;
      return texts(plan, row).find((text) => /^R\d\d/.test(text));
    };
    expect(feeds("I10")).toBe("R18 R19 R36 ◆ R37 ◆ R38 ◆ R45");
    expect(feeds("I33")).toBe("R47 ◆");
  });

  test("every typed input says what to type in both languages", () => {
    const [chinese] = plans({ language: "zh-CN" });
    for (const { cells } of [plan, chinese]) {
      expect(cells.filter(({ col, content }) => col === 9 && content && "text" in content)).toHaveLength(46);
    }
  });
});
