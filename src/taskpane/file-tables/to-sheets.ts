import { ROLE_NAMES } from "../../billing";
import { isoDay } from "../../excel/days";
import { FILE_TABLES } from "../../locales/pane-file-tables";
import { clauseList, counted, fill, type Text } from "../../locales/text";
import type { TableSheet } from "../../workbook/table-sheets";
import { PRODUCT } from "../recipe/file-apart";
import { readingNotes, reasonList } from "../recipe/reading-notes";
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

/** How a billing system’s rows became a ledger. */
function madeNotes(made: Made, { from }: FileQuestion): readonly Text[] {
  const { ledgerRows, leftOut } = made;
  const { recipe, asOf } = from!;
  const { currency } = recipe;
  return [
    ...readingNotes(made, recipe),
    ...(currency && currency.mode !== "keep" ? [convertedNote(currency, asOf)] : []),
    fill(leftOut.length > 0 ? FILE_TABLES.noteLeftOut : FILE_TABLES.noteAllIn, {
      rows: counted(ledgerRows, "row"),
      count: ledgerRows.toLocaleString("en-US"),
      reasons: reasonList(leftOut),
    }),
  ];
}

const convertedNote = ({ mode, to, rates }: Exclude<CurrencyChoice, { mode: "keep" }>, asOf: number) =>
  fill(mode === "spot" ? FILE_TABLES.noteSpot : FILE_TABLES.noteConstant, { to, rates, day: isoDay(asOf) });
