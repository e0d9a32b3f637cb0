import { usualAsk, type Ask } from "../../bulk/ask";
import type { ByteSource } from "../../bulk/bytes";
import { cellsOf, type TableCell } from "../../bulk/cells";
import { headOf } from "../../bulk/layout";
import { isRefusal, refusal, type Refusal } from "../../bulk/refusal";
import { ledgerIn, type Manner } from "../../bulk/sum-files";
import { tableOf } from "../../bulk/table";
import type { LedgerColumn } from "../../catalogue/ledger/heads";
import { fill, type Language, type Text } from "../../locales/text";
import type { ImportedBy } from "../recipe/file-apart";
import { asLedger, type Made, type OpenQuestions } from "./as-ledger";
import { MOST_HELD } from "../recipe/limits";

/* What the thread beside the pane does with a file that is too large for a sheet: its rows never become cells. */

/** The heads of a file, and those that are known. */
export interface Heads {
  readonly heads: readonly string[];
  readonly known: Readonly<Partial<Record<LedgerColumn, string>>>;
}

export type TableId = Ask["table"];

export interface FileQuestion {
  /** How the file becomes a ledger; null for one that is a ledger. */
  readonly from: ImportedBy | null;
  readonly tables: readonly TableId[];
  /** The first and the last, as engine/months counts them. */
  readonly months: readonly [number, number];
  readonly endIncluded: boolean;
  readonly columns: Heads["known"];
  readonly by: string | null;
  readonly currency: string | null;
  readonly language: Language;
}

interface AnsweredTable {
  readonly id: TableId;
  readonly rows: readonly (readonly TableCell[])[];
  /** Lines that are not among them: a sheet of customers shows the largest. */
  readonly hidden: number;
}

export interface FileAnswer {
  readonly tables: readonly AnsweredTable[];
  /** Of the file. */
  readonly rows: number;
  /** SHA-256 in hexadecimal digits. */
  readonly hash: string;
  /** Null for a file that is a ledger. */
  readonly made: Made | null;
}

export interface Progress {
  readonly share: number;
  /** Read so far, each time that the file is gone through. */
  readonly bytes: number;
  /** What the rows take in memory. */
  readonly held: number;
}

/** Takes bytes one piece after the other; from the place at the front on. */
export interface Hasher {
  readonly update: (bytes: Uint8Array) => unknown;
  readonly digest: () => Uint8Array;
}

const PIECE = 1 << 20;
/** A sheet of more customers is read by nobody. */
const MOST_CUSTOMERS = 10_000;

export function headsOf(source: ByteSource): Heads | Refusal {
  const head = headOf(source, new Map());
  if (isRefusal(head)) return head;
  const { heads, columns } = head;
  return { heads, known: Object.fromEntries([...columns].map(([column, place]) => [column, heads[place]])) };
}

export async function answerFile(
  file: ByteSource,
  question: FileQuestion,
  hasher: Hasher,
  onProgress: (progress: Progress) => void,
): Promise<FileAnswer | OpenQuestions | Refusal> {
  const { tables, language, from, by } = question;
  if (from) onProgress({ share: 0, bytes: 0, held: 0 });
  const imported = from && (await withinBounds(() => asLedger(file, from)));
  if (imported && !("made" in imported)) return imported;
  const source = imported?.source ?? file;
  // Among the heads of one’s own ledger a place can’t be mistaken for another.
  const split = by !== null && imported ? String(imported.heads.indexOf(by) + 1) : by;
  const groups = groupsOf(tables);
  const steps = groups.length + tables.length + 1;
  const answered = new Map<TableId, AnsweredTable>();
  let rows = 0;
  for (const [i, group] of groups.entries()) {
    const read = (share: number, held: number) =>
      onProgress({ share: (i + answered.size + share) / steps, bytes: (i + share) * file.size, held });
    const { manner, held } = mannerOf((share) => read(share, held()));
    const ledger = ledgerIn(filesOf(source, question), group.includes("segments") ? split : null, manner);
    if (isRefusal(ledger)) return ledger;
    for (const id of group) {
      const ask = askOf(id, question);
      const found = await withinBounds(() => ledger.sum(ask));
      if (isRefusal(found)) return found;
      const table = tableOf(found, ask);
      if (isRefusal(table)) return table;
      rows = found.rows;
      answered.set(id, shown(id, cellsOf(table, ask, language)));
      read(1, held());
    }
  }
  const hash = hashOf(file, hasher, (share) =>
    onProgress({
      share: (steps - 1 + share) / steps,
      bytes: (groups.length + share) * file.size,
      held: 0,
    }),
  );
  const made = imported?.made ?? null;
  return { tables: tables.map((id) => answered.get(id)!), rows: made?.rows ?? rows, hash, made };
}

/** Tables for which the file is read once: the customers stand in the order of all rows, which no part of them knows. */
function groupsOf(tables: readonly TableId[]): readonly (readonly TableId[])[] {
  const isApart = (id: TableId) => id === "customers";
  return [tables.filter((id) => !isApart(id)), tables.filter(isApart)].filter((group) => group.length > 0);
}

function shown(id: TableId, [head, ...lines]: readonly (readonly TableCell[])[]): AnsweredTable {
  const most = id === "customers" ? MOST_CUSTOMERS : lines.length;
  return { id, rows: [head, ...lines.slice(0, most)], hidden: Math.max(0, lines.length - most) };
}

function askOf(id: TableId, { months: [first, last], endIncluded, by }: FileQuestion): Ask {
  const months = Int32Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return { ...usualAsk(id, months), endIncluded, order: "size", by: id === "segments" ? by : null };
}

const filesOf = (source: ByteSource, { columns, currency }: FileQuestion) => ({
  sources: [source],
  chosen: new Map(Object.entries(columns) as [LedgerColumn, string][]),
  currency,
});

class TooMuch extends Error {}

function mannerOf(onProgress: (share: number) => void): { manner: Manner; held: () => number } {
  let held = 0;
  const newBuffer = (bytes: number) => {
    held += bytes;
    if (held > MOST_HELD) throw new TooMuch();
    return new ArrayBuffer(bytes);
  };
  const onForget = () => (held = 0);
  const manner = { helper: null, newBuffer, pieceSize: PIECE, partSize: PIECE, onProgress, onForget };
  return { manner, held: () => held };
}

async function withinBounds<T>(work: () => T | Promise<T>): Promise<T | Refusal> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof TooMuch || error instanceof RangeError) return refusal(TOO_LARGE);
    throw error;
  }
}

function hashOf(source: ByteSource, hasher: Hasher, onProgress: (share: number) => void): string {
  const piece = new Uint8Array(PIECE);
  for (let at = 0; at < source.size;) {
    const read = source.read(at, piece);
    if (read === 0) throw new Error(`${source.name} became shorter while it was read.`);
    hasher.update(piece.subarray(0, read));
    at += read;
    onProgress(at / source.size);
  }
  return Array.from(hasher.digest(), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

const TOO_LARGE: Text = fill(
  {
    en: "The rows of this file take more than {most} GB of memory, which is more than a page gets. Use the command hourglass metrics, or the warehouse.",
    "zh-CN":
      "此文件的行占用内存超过 {most} GB，网页无法处理。请改用命令 hourglass metrics，或在数据仓库中计算。",
  },
  { most: MOST_HELD / 2 ** 30 },
);
