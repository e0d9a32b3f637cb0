import fc from "fast-check";
import { readArea } from "../../src/excel/address";
import { needsArrayMark } from "../../src/excel/formula/several";
import { rewrite } from "../../src/portable/rewrite";
import { TARGETS, type Target } from "../../src/portable/targets";
import { agrees } from "../catalogue/expect";
import { whereThereIsOne } from "../files/libreoffice";
import { runs } from "../runs";
import { blocks, nested, type Block, type Formula } from "./nested";
import { askOffice, type Answers, type OfficeQuestion } from "./office";
import { ask, startEngine } from "./spreadsheet";

/* Rewritten formulas, calculated by spreadsheets that know nothing of ours, show what the functions show. */

const SEED = 2026;
const NONE = new Set<string>();

interface Asked {
  readonly block: Block;
  readonly formula: Formula;
  readonly target: Target;
}

const rewritten = ({ formula, target }: Asked, row: number, col: number) =>
  rewrite(`=${formula.text(row, col)}`, { to: "native", target }, NONE);

function drawn(count: number, targets: readonly Target[]): Asked[] {
  const asked = fc.record({ block: blocks, formula: nested, target: fc.constantFrom(...targets) });
  return fc
    .sample(asked, { numRuns: count, seed: SEED })
    .filter((each) => rewritten(each, 0, 0).is === "formula");
}

function questionOf(asked: Asked): OfficeQuestion {
  const written = (row: number, col: number): string => {
    const made = rewritten(asked, row, col);
    return made.is === "formula" ? made.formula.slice(1) : "";
  };
  return {
    cells: { block: asked.block },
    formula: (refer) => {
      const { row, col } = readArea(refer("block"))!;
      return written(row, col);
    },
    rows: 1,
    cols: 1,
    isArray: needsArrayMark(`=${written(0, 0)}`, NONE),
  };
}

/** Errors count as one: of several at once Excel’s order of calculation decides which is shown. */
function isSame(shows: ReturnType<Formula["shows"]>, found: string): boolean {
  if (typeof shows === "number") return found !== "" && agrees(Number(found), shows);
  return found.startsWith("#");
}

/** What is shown otherwise, though no text was read of which the rewrite says that it may not see it. */
function differing(all: readonly Asked[], answers: Answers): string[] {
  return all.flatMap((asked, i) => {
    const { formula, block, target } = asked;
    const [shows, [[found]]] = [formula.shows(block), answers[i]];
    const made = rewritten(asked, 0, 0);
    const isTold = made.is === "formula" && made.limits.length > 0 && formula.readsText(block);
    if (isTold || isSame(shows, found)) return [];
    return [`${target} ${formula.text(0, 0)} over ${JSON.stringify(block)}: ${found} in place of ${shows}`];
  });
}

test("in the engine of the tests, for every target", async () => {
  await startEngine();
  const all = drawn(runs(600), TARGETS);
  const isPlain = ({ formula, block }: Asked) =>
    !formula.readsText(block) && typeof formula.shows(block) === "number";
  expect(all.filter(isPlain).length).toBeGreaterThan(runs(60));
  expect(differing(all, ask(all.map(questionOf)))).toEqual([]);
});

whereThereIsOne(
  "in LibreOffice, for LibreOffice",
  async () => {
    const all = drawn(runs(300), ["libreoffice"]);
    expect(differing(all, await askOffice(all.map(questionOf)))).toEqual([]);
  },
  600_000,
);
