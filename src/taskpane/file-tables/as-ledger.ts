import { ledgerBytes, ledgerHeads, NO_TEXT, readFile, type Question, type SourceTable } from "../../billing";
import { readFully, type ByteSource } from "../../bulk/bytes";
import { refusal, type Refusal } from "../../bulk/refusal";
import { FILE_TABLES } from "../../locales/pane-file-tables";
import { fill, type Text } from "../../locales/text";
import type { ImportedBy } from "../recipe/file-apart";
import { isTooLarge, tooLarge } from "../recipe/limits";
import { made } from "../recipe/made";
import { countsOf, readAs, type ReadAs, type ReasonCounts } from "../recipe/reading-notes";

/* A billing system’s own file as the file of a ledger: what Import makes of rows, for rows that never become cells. */

/** What was made of a file’s rows. */
export interface Made extends ReadAs {
  readonly rows: number;
  readonly ledgerRows: number;
  readonly leftOut: ReasonCounts;
}

interface AsLedger {
  readonly source: ByteSource;
  readonly heads: readonly string[];
  readonly made: Made;
}

/** Something that the rows don’t say. */
export interface OpenQuestions {
  readonly questions: readonly Question[];
}

/** All rows are read before the first is a row of the ledger, for a later row may be the later state of an earlier one. */
export function asLedger(source: ByteSource, by: ImportedBy): AsLedger | OpenQuestions | Refusal {
  if (isTooLarge(source)) return refusal(tooLarge(source));
  const bytes = new Uint8Array(source.size);
  readFully(source, 0, bytes, 0, source.size);
  const { table, isText } = readFile(source.name, bytes, by);
  if (!isText) return refusal(fill(NO_TEXT, { file: source.name }));
  const { sources, rows, leftOut, questions } = made([{ table }], by.recipe, by.asOf, by.rates);
  if (questions.length > 0) return { questions };
  const wrong = contradicted(table, by);
  if (wrong) return refusal(fill(FILE_TABLES.contradicted, { why: wrong }));
  if (rows.length === 0) return refusal(fill(FILE_TABLES.noRows, { file: source.name }));
  return {
    source: sourceOf(source.name, ledgerBytes(rows)),
    heads: ledgerHeads(rows),
    made: {
      rows: table.rows.length,
      ledgerRows: rows.length,
      ...readAs(sources[0]),
      leftOut: countsOf(leftOut),
    },
  };
}

/** What the first rows left open may be told by further ones, otherwise than somebody answered. */
function contradicted(table: SourceTable, { recipe, asOf, rates }: ImportedBy): Text | undefined {
  const { answers } = recipe;
  if (Object.keys(answers).length === 0) return undefined;
  const [{ settlement }] = made([{ table }], { ...recipe, answers: {} }, asOf, rates).sources;
  return settlement.told.find(({ id, choice }) => id in answers && answers[id] !== choice)?.why;
}

function sourceOf(name: string, bytes: Uint8Array): ByteSource {
  const read = (from: number, into: Uint8Array) => {
    const some = bytes.subarray(from, from + into.length);
    into.set(some);
    return some.length;
  };
  return { name, size: bytes.length, read };
}
