import { isoDay } from "../../excel/days";
import { FILE_TABLES } from "../../locales/pane-file-tables";
import { fill } from "../../locales/text";
import type { TableSheet } from "../../workbook/table-sheets";
import type { FileAnswer, FileQuestion } from "./job";

/** The answered tables as sheets, each with a note of the file, the day and how it was read. */
export function sheetsOf(
  { tables, rows, hash }: FileAnswer,
  file: { readonly name: string; readonly size: number },
  question: FileQuestion,
  today: number,
): readonly TableSheet[] {
  const { columns, endIncluded, currency, by, language } = question;
  const pairs = Object.entries(columns).map(([column, head]) => `${column} = ${head}`);
  const grouped = (count: number) => count.toLocaleString("en-US");
  const notes = [
    fill(FILE_TABLES.noteFile, { file: file.name, bytes: grouped(file.size), rows: grouped(rows) }),
    fill(FILE_TABLES.noteHash, { hash }),
    fill(FILE_TABLES.noteDay, { day: isoDay(today) }),
    fill(FILE_TABLES.noteRecipe, {
      columns: { en: pairs.join(", "), "zh-CN": pairs.join("，") },
      endDay: endIncluded ? FILE_TABLES.noteIncluded : FILE_TABLES.noteExcluded,
      currency: currency === null ? { en: "", "zh-CN": "" } : fill(FILE_TABLES.noteCurrency, { currency }),
    }),
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
