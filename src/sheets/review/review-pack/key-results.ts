import type { Text } from "../../../locales/text";
import { both } from "../../both";
import { perRow, signed } from "../../template/columns";
import { grid, sheetCell } from "../../template/kinds";
import { NO_DATA, POINTS } from "../../template/measure";
import type { CellUnit } from "../../template/cell-unit";
import type { Cell, Row, Section, SheetDefinition } from "../../template/types";
import { cellAt, cellOf, findResult } from "./reading";

/* Two dozen numbers as their sheets judge them, with the change and the next step. */

const LEADING = both("Leading", "先行");
const LAGGING = both("Lagging", "滞后");

type Kind = "leading" | "lagging";

/** Of other sheets’ results, in the order of the list. */
const RESULTS: readonly (readonly [name: string, kind: Kind])[] = [
  ["unit-economics!ltvcac", "lagging"],
  ["unit-economics!payback", "lagging"],
  ["unit-economics!cac_acv", "lagging"],
  ["margins!margin1_share", "lagging"],
  ["margins!margin2_amount", "lagging"],
  ["margins!rnd_share", "lagging"],
  ["margins!admin_share", "lagging"],
  ["sales-team!rep_yield", "lagging"],
  ["deals!off_target_share", "leading"],
  ["pipeline!lead_to_deal", "leading"],
  ["pipeline!sql_share", "leading"],
  ["delivery!delivery_success", "leading"],
  ["delivery!ttv", "leading"],
  ["health!health_coverage", "leading"],
  ["renewals!renewal_mrr", "lagging"],
  ["renewals!expansion_rate", "lagging"],
  ["renewals!expansion_cover", "lagging"],
  ["budget!subsidy_ratio", "leading"],
  ["budget!cost_year", "lagging"],
  ["market-share!largest_share", "lagging"],
];

const nothing = { owner: "ours" } as const;

interface Shown {
  readonly id: string;
  readonly label: Text;
  /** Its id. */
  readonly sheet: string;
  readonly unit: CellUnit | undefined;
  readonly value: string;
  readonly before?: string;
  readonly judged: Row["cells"];
  readonly kind: Kind;
}

const CHANGE = '=IF(COUNT({value},{before})<2,"",{value}-{before})';
const IN_POINTS = `=IF(COUNT({value},{before})<2,"",({value}-{before})${POINTS})`;

/** A share that moved from 93.9% to 95.9% did not change by 2%. */
function changeOf(unit: CellUnit | undefined): Cell {
  if (unit === "text") return nothing;
  const isShare = unit === "percent" || unit === "share";
  return {
    owner: "ours",
    unit: isShare ? "points" : unit,
    look: "muted",
    value: { formula: isShare ? IN_POINTS : CHANGE },
  };
}

function rowFor({ id, label, sheet, unit, value, before, judged, kind }: Shown): Row {
  const { verdict, next } = judged;
  return {
    id,
    cells: {
      label: { owner: "offered", look: "label", value: { text: label } },
      value: { owner: "ours", unit, look: "strong", value: { formula: value } },
      before: {
        owner: "offered",
        unit,
        look: "muted",
        ...(before !== undefined && { value: { link: before } }),
      },
      change: changeOf(unit),
      verdict: verdict ?? nothing,
      next: next ?? nothing,
      sheet: sheetCell(sheet),
      kind: { owner: "offered", look: "note", value: { text: kind === "leading" ? LEADING : LAGGING } },
    },
  };
}

/** Blank while the sheet does not stand: the value says so already. */
const linkTo = (cell: string, look: Cell["look"]): Cell => ({
  owner: "ours",
  look,
  value: { link: `=${cell}` },
});

function fromSheet(sheets: readonly SheetDefinition[], name: string, kind: Kind): Row {
  const place = findResult(sheets, name)!;
  const { label, value, before, verdict, next } = place.row.cells;
  const [sheet, id] = name.split("!");
  return rowFor({
    id: id === "cost_year" ? "budget_year" : id,
    label: label.value && "text" in label.value ? label.value.text : both(id, id),
    sheet,
    unit: value.unit,
    value: `=IF({${name}}="",${NO_DATA},{${name}})`,
    before: before && `=${cellOf(place, "before")}`,
    judged: {
      ...(verdict && { verdict: linkTo(cellOf(place, "verdict"), "result") }),
      ...(next && { next: linkTo(cellOf(place, "next"), "aside") }),
    },
    kind,
  });
}

const month = (row: string, back = 0) => `INDEX({metrics!${row}},1,${12 - back})`;

/** Of the month-by-month table, whose cards are no list. */
const fromMetrics = (id: string, row: string, label: Text, unit: CellUnit, judged: Row["cells"] = {}) =>
  rowFor({
    id,
    label,
    sheet: "metrics",
    unit,
    value: `=IF(${month(row)}="",${NO_DATA},${month(row)})`,
    before: `=IF(ISNUMBER(${month(row, 3)}),${month(row, 3)},"")`,
    judged,
    kind: "lagging",
  });

/** Those that miss their threshold, the first of the list first. */
const ranked = (rows: readonly Row[]): readonly Row[] =>
  rows.map((row, i) => {
    const formula = `=IF(LEFT({verdict},1)="✕",${rows.length - i},"")`;
    return { ...row, cells: { ...row.cells, rank: { owner: "ours", unit: "hidden", value: { formula } } } };
  });

export function keyResults(sheets: readonly SheetDefinition[]): Section {
  return grid(
    "results",
    both("Key results", "关键结果"),
    [
      perRow("value", both("Now", "本期"), "number", 96),
      {
        ...perRow("before", both("Before ✎", "上期 ✎"), "number", 96),
        cell: { owner: "offered", unit: "number" },
      },
      perRow("change", both("Change", "变化"), "number", 110),
      signed("verdict", both("Verdict", "判定"), "", 190),
      perRow("next", both("Next step", "下一步"), "text", 360),
      perRow("sheet", both("Sheet", "所在表"), "link", 285),
      perRow("kind", both("Type", "类型"), "text", 75),
      perRow("rank", both("·", "·"), "hidden", 40),
    ],
    ranked([
      fromMetrics("mrr", "mrr_closing", both("MRR", "MRR"), "money"),
      fromMetrics("ndr", "ndr", both("NDR, 12 months", "NDR（12 个月）"), "percent", {
        verdict: linkTo(cellAt("metrics", "cards", { row: "verdict", column: "ndr" }), "result"),
      }),
      fromMetrics("grr", "grr", both("GRR, 12 months", "GRR（12 个月）"), "percent"),
      ...RESULTS.map(([name, kind]) => fromSheet(sheets, name, kind)),
    ]),
    {
      label: both("Result", "指标"),
      labelWidth: 285,
      about: both(
        "as their sheets judge them; before: MRR, NDR and GRR three months ago, the others as on their sheets, or what you type",
        "按各表自身判定；上期：MRR、NDR、GRR 为三个月前，其余取自各表，也可自行填写",
      ),
    },
  );
}
