import type { Language, Text } from "../../locales/text";
import { CAPABILITIES, CAPABILITY_NAMES } from "../../playbook/checklist";
import { cellIn, type Geometry } from "../geometry";
import type { PlannedChart } from "../plan";
import type { Section } from "../placement";
import type { Writer } from "../writer";
import { READINESS_COLUMNS, type ReadinessColumn } from "./columns";

/* The five scores as a radar below the table, drawn from two hidden rows. */

export const RADAR_HEADING = "radar";

export const RADAR_TITLE: Text = { en: "Scores by capability", "zh-CN": "各项能力得分" };

const POINTS = "radar-points";
const SCORES = "radar-scores";
/** The rows over which it lies; their ids hold the room free when the sheet is built again. */
const ROOM = Array.from({ length: 11 }, (_, i) => `radar-${i + 1}`);

const KEYS: ReadonlySet<unknown> = new Set([POINTS, SCORES, ...ROOM]);

export const RADAR_SECTION: Section = { heading: RADAR_HEADING, rows: [POINTS, SCORES, ...ROOM] };

export const radarKeyIn = (cell: unknown): string | undefined => (KEYS.has(cell) ? String(cell) : undefined);

/** Pixels of a row. */
const RADAR_ROW = 22;

/** One column a capability, right of the one that names what is drawn. */
const AXES = ["status", "item", "stage", "type", "live"] as const satisfies readonly ReadinessColumn[];

const UNSEEN = { style: "meta", format: ";;;" } as const;

export function writeRadar(write: Writer, sheet: Geometry<ReadinessColumn>, language: Language): void {
  const at = (key: string) => sheet.rows.get(key);
  const heading = at(RADAR_HEADING);
  if (heading !== undefined) {
    for (const { key } of READINESS_COLUMNS)
      if (key !== "id") write.dress(heading, sheet.cols[key], { style: "group" });
    write.put("words", heading, sheet.cols.id, { text: RADAR_TITLE[language] }, { style: "group" });
  }
  for (const key of RADAR_SECTION.rows) {
    const row = at(key);
    if (row !== undefined) write.put("formulas", row, sheet.cols.id, { text: key }, UNSEEN);
  }
  const [points, scores] = [at(POINTS), at(SCORES)];
  if (scores !== undefined)
    write.put("words", scores, sheet.cols.gate, { text: RADAR_TITLE[language] }, { style: "muted" });
  CAPABILITIES.forEach((capability, i) => {
    const col = sheet.cols[AXES[i]];
    const score = cellIn(sheet, "result", capability);
    if (points !== undefined)
      write.put("words", points, col, { text: CAPABILITY_NAMES[capability][language] }, { style: "muted" });
    if (scores !== undefined) {
      const formula = `=IF(ISNUMBER(${score}),${score},NA())`;
      write.put("formulas", scores, col, { formula }, { style: "mutedRight", format: "0%" });
    }
  });
}

/** The rows from which it is drawn; nobody needs to see them. */
export const radarRows = ({ rows }: Geometry<ReadinessColumn>): readonly number[] =>
  [POINTS, SCORES].flatMap((key) => rows.get(key) ?? []);

export function radarChart({ rows, cols }: Geometry<ReadinessColumn>, language: Language): PlannedChart[] {
  const [points, first, last] = [POINTS, ROOM[0], ROOM[ROOM.length - 1]].map((key) => rows.get(key));
  if (points === undefined || first === undefined || last === undefined) return [];
  const over = READINESS_COLUMNS.filter(({ key }) => cols[key] >= cols.stage && cols[key] <= cols.result);
  const height = last - first + 1;
  return [
    {
      name: "hg_readiness_radar",
      title: RADAR_TITLE[language],
      kind: "radar",
      // Right of the columns that stay where they are.
      area: { row: first, col: cols.stage, rows: height, cols: cols.result - cols.stage + 1 },
      data: { row: points, col: cols.gate, rows: 2, cols: cols[AXES[AXES.length - 1]] - cols.gate + 1 },
      series: [{ as: "line", color: "main" }],
      format: "0%",
      shares: true,
      margins: { left: 8, right: 8, top: 22, bottom: 26 },
      size: { width: over.reduce((sum, { width }) => sum + width, 0), height: height * RADAR_ROW },
      key: false,
      gap: 60,
      fingerprint: "radar;scores;2",
    },
  ];
}
