import fc from "fast-check";
import { TARGETS } from "../../src/portable/targets";
import { MemoryGrid } from "../grid/memory-grid";
import { makeLive } from "../../src/workbook/travel/make-live";
import { planTravel } from "../../src/workbook/travel/plan";
import { scanWorkbook } from "../../src/workbook/travel/scan";
import { makePortable } from "../../src/workbook/travel/travel";
import { formulas } from "../excel/formula/formulas";
import { runs } from "../runs";
import { snapshot, useGrid } from "./setup";

/* Random workbooks that are open: live → portable → live gives every cell and name back. */

const watch = { stopped: () => false, progress: () => undefined };

const WISHES = [
  ...TARGETS.map((target) => ({ to: "native", target }) as const),
  { to: "names", target: "365" },
  { to: "values", target: "2021" },
] as const;

const content = fc.oneof(
  { weight: 4, arbitrary: formulas },
  { weight: 1, arbitrary: fc.constantFrom("", 5, "text", "'=text", true) },
);

test("live → portable → live, in one way and in two, some cells refused", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(content, content), { minLength: 1, maxLength: 12 }),
      fc.array(fc.constantFrom(...WISHES), { minLength: 1, maxLength: 2 }),
      fc.constantFrom(60, "text", "#N/A"),
      fc.boolean(),
      async (cells, wishes, shown, isLocked) => {
        const odd = /\*\d/;
        // What is multiplied by a number shows something else than before, as a wrong native formula would.
        const grid = new MemoryGrid(["Data", "Other"], (_sheet, _row, _col, formula) =>
          isLocked && odd.test(formula) ? 61 : shown,
        );
        useGrid(grid);
        grid.write("Data", 0, 0, cells);
        grid.write("Other", 2, 1, cells.slice(0, 2));
        grid.setName("yearly", "=SAAS.ARR(Data!$A$1)");
        grid.sheet("Other").isProtected = isLocked;
        const before = [snapshot(grid), [...grid.names()]];
        for (const wish of wishes) {
          const scan = await scanWorkbook();
          await makePortable(scan, planTravel(scan, wish), wish, watch);
        }
        const { originals } = await scanWorkbook();
        if (originals) await makeLive(originals, watch);
        expect([snapshot(grid), [...grid.names()]]).toEqual(before);
        expect((await scanWorkbook()).originals).toBeUndefined();
      },
    ),
    { numRuns: runs(60) },
  );
});
