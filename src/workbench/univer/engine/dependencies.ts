import type { Injector, IUnitRange } from "@univerjs/core";
import { DependencyManagerService, IDependencyManagerService } from "@univerjs/engine-formula";

type Tree = Parameters<DependencyManagerService["addDependencyRTreeCache"]>[0];

/**
 * Which formulas read which cells. The engine enters all formulas anew whenever one cell changes, so its index grows
 * with each edit, and it finds formulas there that are gone, of which it complains one by one. Here a formula is
 * entered when it is new or reads other cells than before, and one that is gone isn’t found.
 */
class ExactDependencies extends DependencyManagerService {
  /** What is entered, by the engine’s number of a formula. */
  private readonly entered = new Map<number, readonly IUnitRange[]>();

  override addDependencyRTreeCache(tree: Tree): void {
    const known = this.entered.get(tree.treeId);
    if (known && areSame(known, tree.rangeList)) return;
    this.entered.set(tree.treeId, [...tree.rangeList]);
    super.addDependencyRTreeCache(tree);
  }

  override searchDependency(...asked: Parameters<DependencyManagerService["searchDependency"]>): Set<number> {
    const found = super.searchDependency(...asked);
    for (const id of found) if (!this.entered.has(id)) found.delete(id);
    return found;
  }

  override reset(): void {
    super.reset();
    this.entered.clear();
  }

  protected override _removeAllTreeMap(id: number | null | undefined): void {
    super._removeAllTreeMap(id);
    if (id !== null && id !== undefined) this.entered.delete(id);
  }

  /** With a sheet goes what formulas of other sheets read there; they are entered anew. */
  protected override _removeDependencyRTreeCacheById(unit: string, sheet: string): void {
    super._removeDependencyRTreeCacheById(unit, sheet);
    for (const [id, ranges] of this.entered) {
      if (ranges.some(({ sheetId }) => sheetId === sheet)) this.entered.set(id, []);
    }
  }
}

function areSame(known: readonly IUnitRange[], ranges: readonly IUnitRange[]): boolean {
  return known.length === ranges.length && known.every((each, i) => isSame(each, ranges[i]));
}

function isSame(one: IUnitRange, other: IUnitRange): boolean {
  if (one === other) return true;
  const [a, b] = [one.range, other.range];
  return (
    one.sheetId === other.sheetId &&
    one.unitId === other.unitId &&
    Object.is(a.startRow, b.startRow) &&
    Object.is(a.endRow, b.endRow) &&
    Object.is(a.startColumn, b.startColumn) &&
    Object.is(a.endColumn, b.endColumn)
  );
}

export function keepDependencies(injector: Injector): void {
  injector.replace([IDependencyManagerService, { useClass: ExactDependencies }]);
}
