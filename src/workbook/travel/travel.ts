import { areaAddress, cellAddress } from "../../excel/address";
import { formulaMark } from "../../portable/marks";
import { type OriginalCell, type OriginalName, withEarlier } from "../../portable/originals";
import { because } from "../../portable/reasons";
import { namesFor, rewrite, type Wish } from "../../portable/rewrite";
import { asText } from "../cell-content";
import { inWorkbook } from "../problems";
import type { CellValue, Watch } from "../types";
import { keep, markOfAll } from "./keep";
import type { PlannedRewrite } from "./plan";
import type { TravelScan } from "./scan";
import { stillThere } from "./still-there";
import { noteFormulas, type Unnoted } from "./value-notes";
import { putBack, writeCells, type CellWrite } from "./write";

/** What was done, and each cell that somebody should know of. */
export interface TravelReport {
  readonly formulas: number;
  readonly values: number;
  readonly listed: readonly PlannedRewrite[];
  /** Cells that keep their values and have no note of their formula. */
  readonly unnoted: Unnoted;
  /** Cells that were not reached because somebody pressed Stop. */
  readonly left: number;
}

type RewriteWrite = CellWrite & { readonly planned: PlannedRewrite };

/**
 * Writes what was planned. What stood there is kept in the workbook before the first cell is written, so that it is
 * never lost; every cell is compared with its value before, and one that differs gets its formula back.
 */
export async function makePortable(
  scan: TravelScan,
  planned: readonly PlannedRewrite[],
  wish: Wish,
  watch: Watch,
): Promise<TravelReport> {
  const plan = await withoutChanged(planned);
  const writes = plan.flatMap(writesOf);
  const names = namesToWrite(scan, plan, wish);
  await keep(
    withEarlier(
      scan.originals,
      plan.filter(({ becomes }) => becomes !== "stays").map(originalOf),
      names.map(({ kept }) => kept),
    ),
  );
  await writeNames(names);
  const { written, failed } = await writeCells(writes, inPlanned(watch, writes));
  const done = new Set(written.map(({ planned }) => planned));
  const broken = new Map(failed.map(({ cell, why }) => [cell.planned, why] as const));
  // What fills several cells is written as a whole, or not at all.
  const halves = written.filter(({ planned }) => broken.has(planned));
  if (halves.length > 0) await putBack(writes.filter(({ planned }) => broken.has(planned)));
  const changed = plan.filter((each) => done.has(each) && !broken.has(each));
  const stays = plan.filter(({ becomes }) => becomes === "stays");
  await keep(
    withEarlier(
      scan.originals,
      changed.map(originalOf),
      names.map(({ kept }) => kept),
    ),
  );
  const values = changed.filter(({ becomes }) => becomes === "value");
  const noted = values.map(({ cell: { sheet, row, col, formula } }) => ({
    sheet,
    cell: cellAddress(row, col),
    formula,
  }));
  return {
    formulas: changed.length - values.length,
    values: values.length,
    unnoted: await noteFormulas(noted),
    listed: [
      ...changed.filter(({ reason }) => reason !== undefined),
      ...stays,
      ...[...broken].map(([each, why]): PlannedRewrite => ({
        ...each,
        becomes: "stays",
        reason: because(why),
      })),
    ],
    left: plan.length - stays.length - changed.length - broken.size,
  };
}

/** The plan in which a cell that was changed since it was read stays as it is. */
async function withoutChanged(plan: readonly PlannedRewrite[]): Promise<readonly PlannedRewrite[]> {
  const standing = await stillThere(
    plan.filter(({ becomes }) => becomes !== "stays").map(({ cell }) => cell),
  );
  return plan.map((each) =>
    each.becomes === "stays" || standing.has(each.cell)
      ? each
      : { ...each, becomes: "stays", reason: because("changed") },
  );
}

/** Hears of planned cells instead of all those that their answers fill. */
function inPlanned({ stopped, progress }: Watch, writes: readonly RewriteWrite[]): Watch {
  const before: number[] = [];
  const known = new Set<PlannedRewrite>();
  for (const { planned } of writes) before.push(known.add(planned).size);
  return { stopped, progress: (done) => progress(done === 0 ? 0 : before[done - 1], known.size) };
}

/** A value that lies over several cells is written cell by cell, the formula’s own first. */
function writesOf(planned: PlannedRewrite): RewriteWrite[] {
  const { cell, becomes, formula } = planned;
  const { sheet, row, col, value, spilled = [[value]] } = cell;
  const base = { sheet, row, col, before: cell.formula, planned };
  if (becomes === "formula") return [{ ...base, content: formula!, ...(!cell.isStuck && { shows: value }) }];
  if (becomes === "stays") return [];
  return spilled.flatMap((line, r) =>
    line.map((shows, c): RewriteWrite => ({
      ...base,
      row: row + r,
      col: col + c,
      content: written(shows),
      before: r + c === 0 ? cell.formula : "",
      shows,
    })),
  );
}

/** A value as it is typed so that the cell shows the same. */
const written = (value: CellValue): CellValue =>
  typeof value === "string" && !/^#[A-Z/0-9]+[!?A]?$/.test(value) ? asText(value) : value;

const originalOf = ({ cell, becomes, formula }: PlannedRewrite): OriginalCell => ({
  sheet: cell.sheet,
  cell: cellAddress(cell.row, cell.col),
  was: cell.formula.replace(/^=/, ""),
  now: becomes === "formula" ? formulaMark(formula!) : markOfAll(cell.spilled ?? [[cell.value]]),
  ...(cell.rows * cell.cols > 1 && becomes === "value" && { area: areaAddress(cell) }),
});

interface NameWrite {
  readonly name: string;
  readonly formula: string;
  readonly isNew: boolean;
  readonly kept: OriginalName;
}

function namesToWrite(
  { names, areas }: TravelScan,
  plan: readonly PlannedRewrite[],
  wish: Wish,
): NameWrite[] {
  const asked: Wish = wish.to === "values" ? { ...wish, to: "native" } : wish;
  const changed = names.flatMap(({ name, formula }): NameWrite[] => {
    const made = rewrite(formula, asked, areas);
    if (made.is !== "formula") return [];
    const kept = { name, was: formula.replace(/^=/, ""), now: formulaMark(made.formula) };
    return [{ name, formula: made.formula, isNew: false, kept }];
  });
  if (wish.to !== "names") return changed;
  const ids = plan.flatMap(({ becomes, ids: used }) => (becomes === "formula" ? used : []));
  const added = [...namesFor(ids)].map(([name, formula]): NameWrite => ({
    name,
    formula,
    isNew: true,
    kept: { name, now: formulaMark(formula) },
  }));
  return [...changed, ...added];
}

function writeNames(writes: readonly NameWrite[]): Promise<void> {
  return inWorkbook(async (context) => {
    const { names } = context.workbook;
    const standing = writes.map(({ name }) => names.getItemOrNullObject(name).load("formula"));
    await context.sync();
    writes.forEach(({ name, formula }, i) => {
      if (standing[i].isNullObject) names.add(name, formula);
      else standing[i].formula = formula;
    });
    await context.sync();
  });
}
