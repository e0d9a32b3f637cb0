import { propertyKey } from "../our-sheets";
import { runUndisturbed } from "../problems";
import type { Target } from "./locate";
import { nameChanges, restoreNames, writeNames } from "./sheet-names";
import { MADE_BY, removeSheet, type Step, type Undo } from "./undo";

/**
 * The sheets that a build makes. All are made, and have their names, before anything is written on the first of them:
 * then no formula reads a name in vain, in whichever portion its sheet comes.
 */
export class NewSheets {
  private readonly made = new Map<string, readonly Step[]>();

  constructor(private readonly undo: Undo) {}

  /** Queues the making of those that are not there yet; `known` are the names of the workbook. */
  make(context: Excel.RequestContext, targets: readonly Target[], known: ReadonlyMap<string, string>): void {
    const missing = targets.filter(({ name, isNew }) => isNew && !this.made.has(name));
    const named = missing.map((target) => {
      const changes = nameChanges(target, known);
      const steps = [makeSheet(context, target.name), ...(changes.length > 0 ? [restoreNames(changes)] : [])];
      for (const step of steps) this.undo.add(step);
      this.made.set(target.name, steps);
      return changes;
    });
    writeNames(context, named.flat());
  }

  /** Takes those away again on which nothing was written. */
  async takeAway(targets: readonly Target[]): Promise<void> {
    for (const { name } of targets)
      for (const { run } of [...(this.made.get(name) ?? [])].reverse()) await runUndisturbed(run);
  }
}

/** The mark is the moment of the build: no other build has it. */
function makeSheet(context: Excel.RequestContext, name: string): Step {
  const mark = String(performance.timeOrigin + performance.now());
  context.workbook.worksheets.add(name).customProperties.add(propertyKey(MADE_BY), mark);
  return removeSheet(name, mark);
}
