import { REASONS, ROLE_NAMES } from "../../billing";
import { isoDay } from "../../excel/days";
import { FILE_TABLES } from "../../locales/pane-file-tables";
import { clauseList, counted, fill, longClauseList, type Text } from "../../locales/text";
import type { TableSheet } from "../../workbook/table-sheets";
import { PRODUCT } from "../recipe/file-apart";
import type { CurrencyChoice } from "../recipe/recipe";
import type { Made } from "./as-ledger";
import type { FileAnswer, FileQuestion } from "./job";

/** The answered tables as sheets, each with a note of the file, the day and how it was read. */
export function sheetsOf(
  { tables, rows, hash, made }: FileAnswer,
  file: { readonly name: string; readonly size: number },
  question: FileQuestion,
  today: number,
): readonly TableSheet[] {
  const { currency, by, language } = question;
  const grouped = (count: number) => count.toLocaleString("en-US");
  const notes = [
    fill(FILE_TABLES.noteFile, { file: file.name, bytes: grouped(file.size), rows: grouped(rows) }),
    fill(FILE_TABLES.noteHash, { hash }),
    fill(FILE_TABLES.noteDay, { day: isoDay(today) }),
    ...(made ? madeNotes(made, question) : [columnsNote(question)]),
    ...(currency === null ? [] : [fill(FILE_TABLES.noteCurrency, { currency })]),
  ];
  return tables.map(({ id, rows: cells, hidden }) => {
    const own = [
      ...(id === "segments" && by !== null
        ? [fill(FILE_TABLES.noteBy, { column: made && by === PRODUCT ? ROLE_NAMES.product : by })]
        : []),
      ...(hidden > 0 ? [fill(FILE_TABLES.noteHidden, { count: grouped(hidden) })] : []),
    ];
    const title = FILE_TABLES[id][language];
    return {
      name: title,
      title,
      notes: [...notes, ...own].map((note) => note[language].trim()),
      rows: cells,
    };
  });
}

function columnsNote({ columns, endIncluded }: FileQuestion): Text {
  const pairs = Object.entries(columns).map(([column, head]) => `${column} = ${head}`);
  return fill(FILE_TABLES.noteRecipe, {
    columns: clauseList(pairs),
    endDay: endIncluded ? FILE_TABLES.noteIncluded : FILE_TABLES.noteExcluded,
  });
}

const STATUS = "status:";

/** How a billing system’s rows became a ledger. */
function madeNotes({ system, columns, ledgerRows, leftOut }: Made, { from }: FileQuestion): readonly Text[] {
  const { answers, keep, currency } = from!.recipe;
  const options = Object.entries(answers).map(([id, choice]) =>
    id.startsWith(STATUS) ? `--status "${id.slice(STATUS.length)}=${choice}"` : `--${id} ${choice}`,
  );
  const pairs = columns.map(([role, head]) => fill(FILE_TABLES.notePair, { role, head }));
  const kept = keep.map((reason) => fill(REASONS[reason], { value: "" }));
  const reasons = leftOut.map(([reason, count]) => fill(FILE_TABLES.noteReason, { reason, count }));
  return [
    fill(FILE_TABLES.noteMade, { system, columns: clauseList(pairs) }),
    ...(options.length > 0 ? [fill(FILE_TABLES.noteAnswers, { answers: options.join(" ") })] : []),
    ...(kept.length > 0 ? [fill(FILE_TABLES.noteKept, { reasons: longClauseList(kept) })] : []),
    ...(currency && currency.mode !== "keep" ? [convertedNote(currency, from!.asOf)] : []),
    fill(reasons.length > 0 ? FILE_TABLES.noteLeftOut : FILE_TABLES.noteAllIn, {
      rows: counted(ledgerRows, "row"),
      count: ledgerRows.toLocaleString("en-US"),
      reasons: longClauseList(reasons),
    }),
  ];
}

const convertedNote = ({ mode, to, rates }: Exclude<CurrencyChoice, { mode: "keep" }>, asOf: number) =>
  fill(mode === "spot" ? FILE_TABLES.noteSpot : FILE_TABLES.noteConstant, { to, rates, day: isoDay(asOf) });
