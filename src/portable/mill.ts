import { cellsApart, filledIn, patternOf, type Pattern } from "../excel/formula/cells-apart";
import { withFilePrefixes, withoutFilePrefixes } from "../excel/formula/prefixes";
import { needsArrayMark } from "../excel/formula/several";
import type { Excel } from "./excels";
import type { Reason } from "./reasons";
import { rewrite, type Wish } from "./rewrite";

/** What becomes of a formula of a file, spelled as files do, without “=”. */
export type Milled =
  | { readonly is: "none" }
  | {
      readonly is: "formula";
      readonly formula: string;
      readonly ids: readonly string[];
      readonly excel: Excel;
      /** Whether it answers the same only in a cell that calculates on arrays. */
      readonly onArrays: boolean;
    }
  | { readonly is: "value"; readonly ids: readonly string[]; readonly reason?: Reason };

interface Template {
  readonly milled: Milled;
  readonly pattern: Pattern;
  /** How much shorter the formula is as people type it. */
  readonly spare: number;
}

const MOST_TEMPLATES = 5_000;
const MOST_LETTERS = 8_192;
/** Reasons that other cells may not give: stand-ins are long, and a range may be of one cell. */
const CELLS_DECIDE: ReadonlySet<Reason["key"] | undefined> = new Set<Reason["key"]>(["tooLong", "range"]);

/** Rewrites the formulas of a file; of those that differ in their cells only, just one. */
export class Mill {
  private readonly templates = new Map<string, Template>();

  constructor(
    private readonly wish: Wish,
    private readonly areas: ReadonlySet<string>,
  ) {}

  of(formula: string): Milled {
    const apart = cellsApart(formula);
    if (!apart) return this.anew(formula).milled;
    let template = this.templates.get(apart.shape);
    if (!template) {
      template = this.anew(apart.shape);
      if (this.templates.size >= MOST_TEMPLATES) this.templates.clear();
      this.templates.set(apart.shape, template);
    }
    const { milled, pattern, spare } = template;
    if (milled.is === "value" && CELLS_DECIDE.has(milled.reason?.key)) return this.anew(formula).milled;
    if (milled.is !== "formula") return milled;
    const filled = filledIn(pattern, apart.cells);
    return filled.length - spare > MOST_LETTERS ? this.anew(formula).milled : { ...milled, formula: filled };
  }

  private anew(formula: string): Template {
    const made = rewrite(withoutFilePrefixes(`=${formula}`), this.wish, this.areas);
    if (made.is !== "formula") return { milled: made, pattern: [], spare: 0 };
    const spelled = withFilePrefixes(made.formula).slice(1);
    return {
      milled: {
        is: "formula",
        formula: spelled,
        ids: made.ids,
        excel: made.excel,
        onArrays: this.wish.to === "native" && needsArrayMark(made.formula, this.areas),
      },
      pattern: patternOf(spelled),
      spare: spelled.length - made.formula.length,
    };
  }
}
