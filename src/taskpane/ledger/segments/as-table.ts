import { SEGMENT_LABELS } from "../../../catalogue/ledger/moves-table";
import { SEGMENT_LINES } from "../../../engine/ledger/segments";
import { SPLIT } from "../../../locales/pane-ledger-page";
import { same, type Language } from "../../../locales/text";
import type { SegmentAnswer } from "./split";

const SHARES = { ndr: same("NDR"), grr: same("GRR"), logo: SPLIT.logo } as const;

/** A row a segment with tabs between cells, as spreadsheets take a table that is pasted. */
export function asTable(head: string, segments: readonly SegmentAnswer[], language: Language): string {
  const heads = [...SEGMENT_LINES.map((line) => SEGMENT_LABELS[line]), ...Object.values(SHARES)];
  const rows = segments.map(({ name, bridge, ...shares }) => [
    safe(name === "" ? SPLIT.unnamed[language] : name),
    ...SEGMENT_LINES.map((line) => String(rounded(bridge[line]))),
    ...(Object.keys(SHARES) as (keyof typeof SHARES)[]).map((key) => percent(shares[key])),
  ]);
  return [[safe(head), ...heads.map((each) => each[language])], ...rows]
    .map((row) => row.join("\t"))
    .join("\n");
}

const rounded = (money: number) => Math.round(100 * money) / 100 + 0;
const percent = (share: number | null) => (share === null ? "" : `${(100 * share).toFixed(2)}%`);

/** A word that a spreadsheet could take for a formula stays a word. */
const safe = (word: string) => (/^[=+\-@]/.test(word) ? `'${word}` : word).replaceAll(/[\t\r\n]+/g, " ");
