import type { Language, Text } from "../src/locales/text";
import { SHEETS } from "../src/sheets";
import { SHEET_FAMILIES, type FamilyId } from "../src/sheets/template/families";
import { isLog, rowsOf, type Section, type SheetDefinition } from "../src/sheets/template/types";

/* docs/sheets.md and its Chinese sister: every sheet with what it is for, what it reads, and what stands on it. */

const WORDS = {
  title: { en: "The sheets", "zh-CN": "工作表" },
  intro: {
    en: "Written from the sheets’ own files by `npm run docs`. The pane’s Build tab builds them, `npm run hourglass -- export ID` writes them as .xlsx. [简体中文](sheets.zh-CN.md)",
    "zh-CN":
      "本页由 `npm run docs` 从各表文件生成。任务窗格的“建表”页可生成这些表，`npm run hourglass -- export ID` 可导出为 .xlsx。[English](sheets.md)",
  },
  reads: { en: "Reads", "zh-CN": "读取" },
  blank: { en: "rows to fill in", "zh-CN": "行可填" },
} satisfies Record<string, Text>;

/** Where the picture of a sheet stands, seen from docs; npm run docs:pictures draws it. */
export const pictureOf = (id: string, language: Language) =>
  `images/sheets/${id}${language === "en" ? "" : "-zh"}.png`;

/** The whole page in one language, as Markdown. */
export function sheetReference(language: Language): string {
  const families = (Object.keys(SHEET_FAMILIES) as FamilyId[])
    .map((id) => ({ id, members: SHEETS.filter(({ family }) => family === id) }))
    .filter(({ members }) => members.length > 0);
  return [
    `# ${WORDS.title[language]}`,
    WORDS.intro[language],
    ...families.flatMap(({ id, members }) => [
      `## ${SHEET_FAMILIES[id][language]}`,
      ...members.flatMap((sheet) => entry(sheet, language)),
    ]),
  ].join("\n\n");
}

function entry({ id, title, purpose, needs, sections }: SheetDefinition, language: Language): string[] {
  const read = needs.flatMap((each) => titleOf(each, language));
  return [
    `### ${title[language]}`,
    `\`${id}\` · ${purpose[language]}`,
    `![${title[language]}](${pictureOf(id, language)})`,
    ...(read.length > 0 ? [`${WORDS.reads[language]}: ${read.join(" · ")}`] : []),
    sections.map((section) => line(section, language)).join("\n"),
  ];
}

/** None of a hidden sheet. */
const titleOf = (id: string, language: Language) =>
  SHEETS.flatMap((sheet) => (sheet.id === id ? [sheet.title[language]] : []));

/** A section: what is to be filled in or stands there, by rows; of a table the columns, too. */
function line(section: Section, language: Language): string {
  const heads = section.columns.flatMap(({ key, period, title }) =>
    period === undefined && key !== "label" ? [title[language]] : [],
  );
  const labels = rowsOf(section).flatMap(({ cells }) => {
    const value = cells.label?.value;
    if (value && "sheet" in value) return titleOf(value.sheet, language);
    return value && "text" in value ? [value.text[language]] : [];
  });
  const isTable = section.value === undefined && heads.length > 0;
  const count = isLog(section) ? [`${section.rows.log} ${WORDS.blank[language]}`] : [];
  const rows = [...count, ...(labels.length > 0 ? [labels.join(" · ")] : [])].join(" ");
  const parts = [rows, isTable ? heads.join(" · ") : ""].filter((part) => part !== "");
  return `- **${escape(section.title[language])}**: ${escape(parts.join(" × "))}`;
}

const escape = (text: string) => text.replace(/[\\`*<>[\]|]/g, "\\$&").replaceAll("\n", " ");
