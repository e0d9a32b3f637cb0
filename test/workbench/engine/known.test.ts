import { readFileSync } from "node:fs";
import { join } from "node:path";
import { answers, type Value } from "./headless";
import { DATA } from "./newcomer";

/*
 * What the workbench's grid still answers otherwise than Excel. Each stands in docs/workbench.md; a test fails when
 * the grid mends it, so that the list there stays true.
 */

const KNOWN: readonly (readonly [formula: string, excel: Value, grid: Value])[] = [
  ['=1E-9&""', "0.000000001", "1e-9"],
  ["=5%%", 0.0005, "#VALUE!"],
  ["=LAMBDA(x,LAMBDA(y,x+y))(1)(2)", 3, "#ERROR!"],
  ["=LOOKUP(1,A1:A2,{7,8})", 7, "#REF!"],
  ["=ROWS(UNIQUE(B1:B3))", 2, 3],
  ["=DOLLAR(1.5)", "$1.50", "$1.50 "],
  ["=ISTEXT(VALUETOTEXT(0.5))", true, false],
  ["=SUM(A1:A3 A2:A2)", 2, "#REF!"],
  ["=SUM((A1:A2,E1))", 102.5, "#VALUE!"],
];

let given: Value[][][];

beforeAll(async () => {
  given = await answers(
    DATA,
    KNOWN.map(([formula]) => formula),
  );
});

test.each(KNOWN.map(([formula, excel, grid], i) => [formula, excel, grid, i] as const))(
  "%s is %j in Excel, and in the grid still %j",
  (_, excel, grid, i) => {
    expect(given[i]).toEqual([[grid]]);
    expect(grid).not.toBe(excel);
  },
);

test("each stands in the document", () => {
  const page = readFileSync(join(__dirname, "../../../docs/workbench.md"), "utf8");
  const listed = [...page.matchAll(/^\| `(=[^|`]*)`\s*\|/gm)].map(([, formula]) => formula);
  expect(listed).toEqual(KNOWN.map(([formula]) => formula));
});
