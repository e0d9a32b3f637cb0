import { largest, smallest } from "../../catalogue/extremes";
import { cellAddress } from "../../excel/address";
import type { Area } from "../../excel/area";
import type { Language } from "../../locales/text";
import {
  CAPABILITIES,
  CHECKLIST,
  counts,
  gatesOf,
  WEIGHTS,
  type ChecklistItem,
} from "../../playbook/checklist";
import { cellIn, runs, type Geometry } from "../geometry";
import type { ConditionalLook, DataBar, FormulaRule, Validation } from "../plan";
import { verdictArea, type Block } from "./block";
import type { InputColumn, ReadinessColumn } from "./columns";
import { INPUTS } from "./inputs";
import { NO_OVERRIDE, OVERRIDDEN } from "./gate-tests";
import { NO_DATA, RESULT, SIGNS, STATUS } from "./words";

/* Drop-downs and colours. Colours follow the sign that a cell begins with; none of them asks a SAAS function. */

const area = (row: number, col: number, rows = 1, cols = 1): Area => ({ row, col, rows, cols });

/** One area over the rows of some keys. */
function span<K extends string>(sheet: Geometry<K>, keys: readonly string[], col: K): Area {
  const rows = keys.flatMap((key) => sheet.rows.get(key) ?? []);
  const first = smallest(rows);
  return area(first, sheet.cols[col], largest(rows) - first + 1);
}

const begins = (cell: string, sign: string) => `LEFT(${cell},1)="${sign}"`;

/** The choices of each status cell. A metric judges itself, unless it does not apply. */
export function statusLists(sheet: Geometry<ReadinessColumn>, language: Language): readonly Validation[] {
  const judged = [STATUS.done, STATUS.partly, STATUS.notYet, STATUS.na].map((word) => word[language]);
  const auto = [STATUS.auto, STATUS.na].map((word) => word[language]);
  const rowsOf = (kind: ChecklistItem["kind"]) =>
    CHECKLIST.filter((item) => item.kind === kind).flatMap(({ id }) => sheet.rows.get(id) ?? []);
  const cells = (rows: readonly number[], list: readonly string[]) =>
    runs(rows, gaps(rows)).map(({ from, to }) => ({
      area: area(from, sheet.cols.status, to - from + 1),
      list,
    }));
  return [...cells(rowsOf("evidence"), judged), ...cells(rowsOf("metric"), auto)];
}

/** Rows between the first and the last that are none of these: headings, and rows of the user’s. */
function gaps(rows: readonly number[]): readonly number[] {
  const first = smallest(rows);
  const all = Array.from({ length: largest(rows) - first + 1 }, (_, i) => first + i);
  return all.filter((row) => !rows.includes(row));
}

export function readinessBars({ top, sheet }: Block): readonly DataBar[] {
  return [{ area: area(top + 1, sheet.cols.live, CAPABILITIES.length) }];
}

export function readinessRules(block: Block): readonly FormulaRule[] {
  const { sheet, top, choice } = block;
  const ids = CHECKLIST.map(({ id }) => id);
  const results = span(sheet, ids, "result");
  const result = cellAddress(results.row, results.col, "col");
  const signs: readonly (readonly [string, ConditionalLook])[] = [
    ["✓", "pass"],
    ["◐", "partly"],
    ["✕", "fail"],
    ["–", "later"],
  ];
  const live = span(sheet, ids, "live");
  const noData = `${cellAddress(live.row, live.col, "col")}="${NO_DATA[choice.language]}"`;
  return [
    ...verdictRules(block),
    ...signs.map(([sign, look]) => ({ area: results, formula: `=${begins(result, sign)}`, look })),
    { area: live, formula: `=${noData}`, look: "noData" },
    ...careRules(block),
    ...gateRules(block),
    ...CAPABILITIES.flatMap((capability, i) => {
      const mark = cellAddress(top + 1 + i, sheet.cols.result, "both");
      const formula = `=RIGHT(${mark},1)="✕"`;
      const row = sheet.rows.get(capability);
      const marked = area(top + 1 + i, sheet.cols.result);
      const cells = [marked, ...(row === undefined ? [] : [area(row, sheet.cols.owner)])];
      return [
        { area: marked, formula: `=RIGHT(${mark},1)="✓"`, look: "pass" as const },
        ...cells.map((each) => ({ area: each, formula, look: "failText" as const })),
      ];
    }),
  ];
}

/** What is overdue, a gate that is nobody’s, an override that overrides nothing, and one that stands. */
function careRules({ sheet, choice }: Block): readonly FormulaRule[] {
  const ids = CHECKLIST.map(({ id }) => id);
  const areaOf = (col: ReadinessColumn) => span(sheet, ids, col);
  const first = (col: ReadinessColumn) => {
    const { row, col: at } = areaOf(col);
    return cellAddress(row, at, "col");
  };
  const result = `LEFT(${first("result")},1)`;
  const unmet = `ISNUMBER(FIND(${result},"${SIGNS.fail}${SIGNS.partly}${SIGNS.open}"))`;
  const isGate = `${first("gate")}=${WEIGHTS.hard}`;
  const unowned = `AND(${isGate},TRIM(${first("owner")})="",${result}<>"${SIGNS.pass}",${first("result")}<>"${RESULT.later[choice.language]}")`;
  return [
    {
      area: areaOf("due"),
      formula: `=IF(ISNUMBER(${first("due")}),AND(${first("due")}<TODAY(),${unmet}),FALSE)`,
      look: "fail",
    },
    { area: areaOf("owner"), formula: `=${unowned}`, look: "missing" },
    { area: areaOf("override"), formula: `=LEFT(${first("standing")},1)="${NO_OVERRIDE}"`, look: "missing" },
    { area: areaOf("standing"), formula: `=${begins(first("standing"), OVERRIDDEN)}`, look: "partly" },
    { area: areaOf("standing"), formula: `=${begins(first("standing"), SIGNS.fail)}`, look: "fail" },
  ];
}

function verdictRules(block: Block): readonly FormulaRule[] {
  const cells = verdictArea(block);
  const verdict = cellAddress(cells.row, cells.col, "both");
  return [
    { area: cells, formula: `=${begins(verdict, "✓")}`, look: "pass" },
    { area: cells, formula: `=${begins(verdict, "✕")}`, look: "failGate" },
    { area: cells, formula: `=${begins(verdict, "○")}`, look: "partly" },
  ];
}

/** The sign of a gate that fails; in an any-of group only once all its items do. */
function gateRules({ sheet, choice }: Block): readonly FormulaRule[] {
  return gatesOf(choice.stage).flatMap(({ items }) => {
    const tests = items.map((item) => `RIGHT(${cellIn(sheet, "standing", item.id, "both")},1)="✕"`);
    const formula = tests.length === 1 ? `=${tests[0]}` : `=AND(${tests.join(",")})`;
    return items
      .filter((item) => counts(item, choice.stage))
      .map((item) => ({ area: span(sheet, [item.id], "gate"), formula, look: "failGate" as const }));
  });
}

export function inputRules(sheet: Geometry<InputColumn>): readonly FormulaRule[] {
  const refs = INPUTS.map(({ ref }) => ref);
  const checks = span(sheet, refs, "check");
  const latest = span(sheet, refs, "p4");
  const check = cellAddress(checks.row, checks.col, "col");
  return [
    { area: checks, formula: `=${begins(check, "✓")}`, look: "pass" },
    { area: checks, formula: `=${begins(check, "○")}`, look: "missing" },
    { area: checks, formula: `=${begins(check, "◐")}`, look: "partly" },
    { area: checks, formula: `=${begins(check, "✕")}`, look: "fail" },
    { area: latest, formula: `=${begins(check, "○")}`, look: "missing" },
  ];
}
