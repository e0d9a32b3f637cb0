import { isoDay } from "../../excel/days";
import { FILE_TABLES } from "../../locales/pane-file-tables";
import { fill, type Text } from "../../locales/text";
import type { TableSheet } from "../../workbook/table-sheets";
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
      ...(id === "segments" && by !== null ? [fill(FILE_TABLES.noteBy, { column: by })] : []),
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
    columns: listed(pairs.map((pair) => ({ en: pair, "zh-CN": pair }))),
    endDay: endIncluded ? FILE_TABLES.noteIncluded : FILE_TABLES.noteExcluded,
  });
}

/** How a billing system’s rows became a ledger, as it can be said again to hourglass ledger. */
function madeNotes({ system, columns, ledgerRows, leftOut }: Made, { from }: FileQuestion): readonly Text[] {
  const answers = Object.entries(from?.recipe.answers ?? {}).map(([id, choice]) => `${id} = ${choice}`);
  const pairs = columns.map(([role, head]) => fill(FILE_TABLES.notePair, { role, head }));
  const reasons = leftOut.map(([reason, count]) => fill(FILE_TABLES.noteReason, { reason, count }));
  return [
    fill(FILE_TABLES.noteMade, { system, columns: listed(pairs) }),
    ...(answers.length > 0 ? [fill(FILE_TABLES.noteAnswers, { answers: answers.join(", ") })] : []),
    fill(reasons.length > 0 ? FILE_TABLES.noteLeftOut : FILE_TABLES.noteAllIn, {
      rows: ledgerRows.toLocaleString("en-US"),
      reasons: listed(reasons),
    }),
  ];
}

const listed = (texts: readonly Text[]): Text => ({
  en: texts.map(({ en }) => en).join(", "),
  "zh-CN": texts.map((text) => text["zh-CN"]).join("，"),
});
