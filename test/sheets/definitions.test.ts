import { definitionsPlan } from "../../src/sheets/definitions";
import { DEFINITIONS_VERSION } from "../../src/catalogue/versions";
import { MemoryGrid } from "../grid/memory-grid";
import { planTravel } from "../../src/workbook/travel/plan";
import { scanWorkbook } from "../../src/workbook/travel/scan";
import { writeDefinitions } from "../../src/workbook/travel/definitions";
import { useGrid } from "../workbook/setup";

const used = (id: string, count: number) =>
  [id, Array.from({ length: count }, (_, i) => `Data!B${i + 1}`)] as const;

function texts(language: "en" | "zh-CN", rows = 0) {
  const plan = definitionsPlan(new Map([used("NDR", 15), used("LEDGER.MOVES", 1)]), language, rows);
  const lines = new Map<number, string[]>();
  for (const { row, col, content } of plan.cells) {
    const line = lines.get(row) ?? [];
    line[col] = content && "text" in content ? content.text : "";
    lines.set(row, line);
  }
  return lines;
}

test("each function with its meaning, formula, native form or why none, source, and where it is used", () => {
  const lines = texts("en");
  expect(lines.get(1)![0]).toContain(`definitions ${DEFINITIONS_VERSION}`);
  const [moves, ndr] = [lines.get(4)!, lines.get(5)!];
  expect(moves[0]).toBe("SAAS.LEDGER.MOVES");
  expect(moves[4]).toMatch(/no worksheet formula of a readable size does that/);
  expect(ndr.slice(0, 2)).toEqual(["SAAS.NDR", "Net dollar retention"]);
  expect(ndr[3]).toBe("(Σ end_mrr of customers with begin_mrr above 0 ÷ Σ begin_mrr) ^ periods_per_year");
  expect(ndr[4]).toContain("SUMPRODUCT((begin_mrr<>");
  expect(ndr[6]).toMatch(/^Data!B1, Data!B2, .*Data!B12, and 3 more$/);
});

test("in Chinese, and without what an earlier, longer one has left", () => {
  const lines = texts("zh-CN", 9);
  expect(lines.get(3)!.slice(0, 4)).toEqual(["函数", "名称", "口径", "公式"]);
  expect([6, 7, 8].map((row) => lines.get(row)!.join(""))).toEqual(["", "", ""]);
});

test("stands beside what uses it, and is written anew where it stands", async () => {
  const grid = new MemoryGrid(["Data"], () => 60);
  useGrid(grid);
  grid.write("Data", 0, 0, [["=SAAS.ARR(5)", "=SAAS.CAC(SAAS.ARR(1),2)"]]);
  const plan = planTravel(await scanWorkbook(), { to: "native", target: "2021" });
  await writeDefinitions(plan, "en");
  await writeDefinitions(plan.slice(0, 1), "en");
  expect(grid.sheets()).toEqual(["Data", "Definitions"]);
  const column = grid.values({ sheet: "Definitions", row: 4, col: 0, rows: 2, cols: 7 });
  expect(column.map(([id]) => id)).toEqual(["SAAS.ARR", ""]);
  expect(column[0][6]).toBe("Data!A1");
});
