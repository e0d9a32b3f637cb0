import type { Injector, IUnitRange } from "@univerjs/core";
import {
  FORMULA_REF_TO_ARRAY_CACHE,
  FormulaDependencyGenerator,
  IFormulaDependencyGenerator,
  type BaseAstNode,
} from "@univerjs/engine-formula";

/*
 * The engine looks at every formula of the workbook whenever one cell changes: it takes the text apart, of all beyond
 * 5,000 anew each time, and works out which cells each reference means. Both stay the same until the formula or the
 * sheets change, so both are kept here; in a ledger of 10,000 rows that is most of what an edit takes.
 */

/** Kinds of nodes, as the engine counts them. */
const REFERENCE = 1;
const FUNCTION = 4;
const ROOT = 9;
const UNION = 10;

/** As many formulas as nobody has in a page. */
const MOST_FORMULAS = 1_000_000;

/** All caches of the engine are of this class, which it doesn’t hand out. */
interface Cache {
  readonly _cache: { limit: number };
  set(key: string, value: unknown): void;
  _hash(key: string): string;
}

/**
 * The cache of formulas holds all of them, each under its whole text. By the engine’s own key, a number of 32 bits, two
 * long formulas can be taken for one, and a name that changed doesn’t find the long ones it stands in.
 */
export function keepParsedFormulas(): void {
  const cache = Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as Cache;
  const { set } = cache;
  cache._hash = (key) => key;
  cache.set = function (key, value) {
    if ((value as Partial<BaseAstNode>).nodeType === ROOT) this._cache.limit = MOST_FORMULAS;
    set.call(this, key, value);
  };
}

/** The cell beside the formula, and what a formula spills: what they mean depends on where and on what cells hold. */
const CALCULATED = new Set(["@", "#"]);
/** A table grows, and its reference with it. */
const TABLE = "[";

type Config = FormulaDependencyGenerator["_currentConfigService"];
type NodeData = Parameters<FormulaDependencyGenerator["_getRangeListByNode"]>[0];

class RememberingDependencies extends FormulaDependencyGenerator {
  private known = new WeakMap<BaseAstNode, Map<string, readonly IUnitRange[]>>();
  private sheets = "";

  override generate(...asked: Parameters<FormulaDependencyGenerator["generate"]>) {
    const sheets = sheetsOf(this._currentConfigService);
    if (sheets !== this.sheets) this.known = new WeakMap();
    this.sheets = sheets;
    return super.generate(...asked);
  }

  protected override async _getRangeListByNode(data: NodeData): Promise<IUnitRange[]> {
    const { node, refOffsetX, refOffsetY } = data;
    if (!node) return [];
    const place = `${this._runtimeService.currentSubUnitId} ${refOffsetX} ${refOffsetY}`;
    const found = this.known.get(node)?.get(place);
    if (found) return [...found];
    const ranges = await super._getRangeListByNode(data);
    if (!isFixed(node)) return ranges;
    if (!this.known.has(node)) this.known.set(node, new Map());
    this.known.get(node)!.set(place, [...ranges]);
    return ranges;
  }
}

/** Names and sizes of all sheets: on them depends which cells a reference means. */
function sheetsOf(config: Config): string {
  const sizes = Object.values(config.getUnitData()).map((unit) =>
    Object.entries(unit ?? {}).map(([id, sheet]) => [id, sheet?.rowCount, sheet?.columnCount]),
  );
  return JSON.stringify([config.getSheetNameMap(), sizes]);
}

/** Whether the formula says by its text alone which cells it reads; A:INDEX(…) doesn’t. */
function isFixed(node: BaseAstNode): boolean {
  return node.getChildren().every((child) => {
    if (CALCULATED.has(child.getToken())) return false;
    if (node.nodeType === UNION && child.nodeType === FUNCTION) return false;
    return child.nodeType === REFERENCE ? !child.getToken().includes(TABLE) : isFixed(child);
  });
}

export function rememberWhatFormulasRead(injector: Injector): void {
  injector.replace([IFormulaDependencyGenerator, { useClass: RememberingDependencies }]);
}
