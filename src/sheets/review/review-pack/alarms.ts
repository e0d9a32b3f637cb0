import { both } from "../../both";
import { perRow } from "../../template/columns";
import { fixedItem, grid, sheetCell } from "../../template/kinds";
import { say } from "../../template/say";
import type { CellUnit } from "../../template/cell-unit";
import type { Cell, Row, Section, SheetDefinition } from "../../template/types";
import { cellOf, judgedRows } from "./reading";

/* Traps that are on or near, and on every sheet that stands the measures that miss their threshold. */

const TRAPS_SHOWN = 8;
const RANK = "{trap-radar!radar_rank}";

const fromRadar = (column: string): string => {
  const cell = `INDEX({trap-radar!radar_${column}},{place})`;
  return `=IF(ISNUMBER({place}),IF(${cell}="","",${cell}),"")`;
};

export const trapAlarms = grid(
  "traps",
  both("Alarms: traps", "警报：陷阱"),
  [
    // Sentences stand where the key results have columns that are wide enough.
    perRow("light", both("State", "状态"), "text", 190),
    perRow("due", both("Due", "期限"), "date", 89),
    perRow("owner", both("Owner", "负责角色"), "text", 190),
    perRow("tells", both("What tells", "依据"), "text", 360),
    perRow("way", both("Way out", "化解"), "text", 285),
    perRow("place", both("·", "·"), "hidden", 54),
  ],
  Array.from({ length: TRAPS_SHOWN }, (_, i): Row => {
    const linked = (column: string, look?: Cell["look"], unit?: CellUnit): Cell => ({
      owner: "ours",
      look,
      unit,
      value: { link: fromRadar(column) },
    });
    const place = `=IF(COUNT(${RANK})<${i + 1},"",MATCH(LARGE(${RANK},${i + 1}),${RANK},0))`;
    // One cell says that the radar is not there yet, and no more.
    const label = { formula: fromRadar("label") };
    return {
      id: `trap${i + 1}`,
      height: 50,
      cells: {
        label: i === 0 ? { owner: "ours", look: "prose", value: label } : linked("label", "prose"),
        light: linked("light", "result"),
        tells: linked("tells", "aside"),
        way: linked("way", "aside"),
        owner: linked("owner"),
        due: linked("due", undefined, "date"),
        place: { owner: "ours", unit: "hidden", value: { link: place } },
      },
    };
  }),
  {
    label: both("Trap", "陷阱"),
    labelWidth: 285,
    about: both("on, then near · Trap radar", "先已陷入、后有苗头 · 陷阱雷达"),
  },
);

/** Every sheet with measures that have a verdict: how many meet their threshold, and which don’t. */
export function sheetAlarms(sheets: readonly SheetDefinition[]): Section {
  const rows = sheets.flatMap((sheet): Row[] => {
    const places = judgedRows(sheet);
    if (places.length === 0) return [];
    const signed = (mark: string) =>
      `=${[...new Set(places.map(({ section }) => section))]
        .map((section) => `COUNTIF({${sheet.id}!${section}_verdict},"${mark}*")`)
        .join("+")}`;
    const missed = places.map((place) => {
      const { label } = place.row.cells;
      const name = label.value && "text" in label.value ? say(label.value.text) : `"${place.row.id}"`;
      return `IF(LEFT(${cellOf(place, "verdict")},1)="✕"," · "&${name},"")`;
    });
    const linked = (unit: CellUnit, link: string, look?: Cell["look"]): Cell => ({ owner: "ours", unit, look, value: { link } }); // prettier-ignore
    return [
      fixedItem(sheet.id, sheet.title, {
        label: { ...sheetCell(sheet.id), owner: "ours" },
        met: linked("count", signed("✓")),
        partly: linked("count", signed("◐")),
        missed: linked("count", signed("✕")),
        which: linked("text", `=MID(${missed.join("&")},4,900)`, "note"),
      }),
    ];
  });
  return grid(
    "sheets",
    both("Alarms: measures below their threshold", "警报：未达阈值的指标"),
    [
      perRow("met", both("Met", "达标"), "count", 75),
      perRow("partly", both("Partly", "部分"), "count", 75),
      perRow("missed", both("Missed", "未达标"), "count", 75),
      perRow("which", both("Which", "哪些"), "text", 600),
    ],
    rows,
    {
      label: both("Sheet", "表"),
      labelWidth: 285,
      alone: true,
      about: both("blank: the sheet doesn’t stand", "空白：尚未建表"),
    },
  );
}
