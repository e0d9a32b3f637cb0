import { findFunction } from "../../../src/catalogue";
import { LANGUAGES } from "../../../src/locales/text";
import type { SheetPlan } from "../../../src/sheets/plan";
import { sampleSheets } from "../../../src/workbench/sample";

interface Reference {
  readonly sheet: string;
  readonly cells: readonly string[];
}

const planned = (plan: SheetPlan) => new Set(plan.cells.map(({ row, col }) => `${row},${col}`));
const formulas = (plan: SheetPlan) =>
  plan.cells.flatMap(({ content }) => (content && "formula" in content ? [content.formula] : []));

function colOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Every cell that a formula reads. Texts in quotes are none, and no sheet of the sample needs quotes. */
function references(formula: string, own: string): Reference[] {
  const bare = formula.replaceAll(/"[^"]*"/g, '""');
  const pattern = /(?:([\p{L}_]+)!)?\$?([A-Z]{1,2})\$?(\d+)(?::\$?([A-Z]{1,2})\$?(\d+))?(?![\w(.])/gu;
  return [...bare.matchAll(pattern)].map(([, sheet = own, col, row, lastCol = col, lastRow = row]) => {
    const cells: string[] = [];
    for (let r = Number(row); r <= Number(lastRow); r++) {
      for (let c = colOf(col); c <= colOf(lastCol); c++) cells.push(`${r - 1},${c}`);
    }
    return { sheet, cells };
  });
}

describe.each(LANGUAGES)("the sheets of the sample (%s)", (language) => {
  const plans = sampleSheets(language);
  const cells = new Map(plans.map((plan) => [plan.name, planned(plan)]));

  it("stand in order, each of its own kind", () => {
    expect(plans.map(({ kind }) => kind)).toEqual([
      "sample-metrics",
      "sample-ledger",
      "sample-costs",
      "sample-customers",
    ]);
    expect(plans.slice(0, 3).map(({ name }) => name)).toEqual(
      language === "en" ? ["Metrics", "Ledger", "Costs"] : ["指标", "台账", "成本"],
    );
  });

  it("write no cell twice", () => {
    for (const plan of plans) {
      const filled = plan.cells.filter(({ content }) => content);
      expect(new Set(filled.map(({ row, col }) => `${row},${col}`)).size).toBe(filled.length);
    }
  });

  it("name only functions that exist", () => {
    const names = plans.flatMap((plan) =>
      formulas(plan).flatMap((formula) => [...formula.matchAll(/SAAS\.([A-Z0-9.]+)\(/g)].map(([, id]) => id)),
    );
    expect(names.length).toBeGreaterThan(700);
    for (const id of new Set(names)) expect(findFunction(id)?.id).toBe(id);
  });

  it("refer only to cells that hold something", () => {
    for (const plan of plans) {
      for (const formula of formulas(plan)) {
        for (const { sheet, cells: read } of references(formula, plan.name)) {
          const there = cells.get(sheet) ?? new Set();
          const blank = read.filter((cell) => !there.has(cell));
          expect([plan.name, formula, sheet, blank]).toEqual([plan.name, formula, sheet, []]);
        }
      }
    }
  });

  it("show on the metrics sheet nothing but formulas, one assumption and the bounds of the colours", () => {
    const typed = plans[0].cells.flatMap(({ content }) =>
      content && "number" in content ? [content.number] : [],
    );
    expect(typed).toEqual([0.6, 0.7, 0.8, 0.9, 1.02, 1.05, 1.1, 36]);
  });

  it("use no spill reference, which some spreadsheets lack", () => {
    for (const plan of plans) for (const formula of formulas(plan)) expect(formula).not.toMatch(/[A-Z]\d+#/);
  });
});

it("hold the same numbers in both languages", () => {
  const numbers = (plan: SheetPlan) =>
    plan.cells.filter(({ content }) => content && "number" in content).map(({ content }) => content);
  const [en, zh] = LANGUAGES.map((language) => sampleSheets(language));
  en.forEach((plan, i) => expect(numbers(zh[i])).toEqual(numbers(plan)));
});
