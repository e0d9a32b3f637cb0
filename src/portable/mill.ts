import { cellsApart, filledIn, patternOf, type Pattern } from "../excel/formula/cells-apart";
import { withFilePrefixes, withoutFilePrefixes } from "../excel/formula/prefixes";
import { needsArrayMark } from "../excel/formula/several";
import type { Excel } from "./targets";
import { formulaMark, markOfShape } from "./marks";
import type { Reason } from "./reasons";
import { rewrite, type Wish } from "./rewrite";
import type { Text } from "../locales/text";

/** What becomes of a formula, spelled as it was. */
export type Milled =
  | { readonly is: "none" }
  | {
      readonly is: "formula";
      readonly formula: string;
      readonly ids: readonly string[];
      readonly excel: Excel;
      readonly limits: readonly Text[];
      /** Whether it answers the same only in a cell that calculates on arrays. */
      readonly onArrays: boolean;
      /** By which the formula is known again. */
      readonly mark: string;
    }
  | { readonly is: "value"; readonly ids: readonly string[]; readonly reason?: Reason };

interface Template {
  readonly milled: Milled;
  readonly pattern: Pattern;
  /** The new formula with its cells numbered as they come, and which of the old one’s each of them is. */
  readonly shape: string;
  readonly order: readonly number[];
  /** How much shorter the formula is as people type it. */
  readonly spare: number;
}

const MOST_TEMPLATES = 5_000;
const MOST_LETTERS = 8_192;
/** Reasons that other cells may not give: stand-ins are long, and a range may be of one cell. */
const CELLS_DECIDE: ReadonlySet<Reason["key"] | undefined> = new Set<Reason["key"]>(["tooLong", "range"]);

const NO_PATTERN = { pattern: [], shape: "", order: [], spare: 0 } as const;

/** Rewrites the formulas of a workbook; of those that differ in their cells only, just one. */
export class Mill {
  private readonly templates = new Map<string, Template>();

  constructor(
    private readonly wish: Wish,
    private readonly areas: ReadonlySet<string>,
    /** Formulas of a workbook that is open are as people type them, with “=”. */
    private readonly isTyped = false,
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
    if (filled.length - spare > MOST_LETTERS) return this.anew(formula).milled;
    const mark = markOfShape(
      template.shape,
      template.order.map((at) => apart.cells[at]),
    );
    return { ...milled, formula: filled, mark };
  }

  private anew(formula: string): Template {
    const typed = this.isTyped ? formula : withoutFilePrefixes(`=${formula}`);
    const made = rewrite(typed, this.wish, this.areas);
    if (made.is !== "formula") return { milled: made, ...NO_PATTERN };
    const spelled = this.isTyped ? made.formula : withFilePrefixes(made.formula).slice(1);
    const pattern = patternOf(spelled);
    return {
      milled: {
        is: "formula",
        formula: spelled,
        ids: made.ids,
        excel: made.excel,
        limits: made.limits,
        mark: formulaMark(spelled),
        onArrays: this.wish.to === "native" && needsArrayMark(made.formula, this.areas),
      },
      pattern,
      shape: cellsApart(spelled.replaceAll("XFD10", "XEA10"))?.shape ?? spelled,
      order: pattern.filter((part) => typeof part === "number"),
      spare: spelled.length - made.formula.length,
    };
  }
}
