import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { format } from "prettier";
import { REFERENCE } from "../src/catalogue/reference";
import type { WholeFunction } from "../src/catalogue/define";
import { FAMILIES, type FamilyKey } from "../src/catalogue/families";
import { LANGUAGES, type Language, type Text } from "../src/locales/text";
import { HANDBOOK } from "../src/playbook/handbook";
import { functionPage, type Block } from "./function-page";
import { ruleReference } from "./rule-reference";
import { sheetReference } from "./sheet-reference";

/*
 * docs/functions.md, docs/sheets.md, docs/rules.md and their Chinese sisters, and the count in the README, written
 * from the catalogue, the sheets and the playbook by `npm run docs`.
 */

const REFERENCE_FILES: Readonly<Record<Language, string>> = {
  en: "docs/functions.md",
  "zh-CN": "docs/functions.zh-CN.md",
};

const SHEET_FILES: Readonly<Record<Language, string>> = {
  en: "docs/sheets.md",
  "zh-CN": "docs/sheets.zh-CN.md",
};

const RULE_FILES: Readonly<Record<Language, string>> = {
  en: "docs/rules.md",
  "zh-CN": "docs/rules.zh-CN.md",
};

const WORDS = {
  title: { en: "Function reference", "zh-CN": "函数参考" },
  intro: {
    en: "Written from the catalogue by `npm run docs`; change a function’s own file instead. [简体中文](functions.zh-CN.md)",
    "zh-CN": "本页由 `npm run docs` 从目录生成，修改请改函数文件。[English](functions.md)",
  },
} satisfies Record<string, Text>;

/** The whole reference in one language, formatted as the project's other documents. */
export function reference(catalogue: readonly WholeFunction[], language: Language): Promise<string> {
  const families = (Object.keys(FAMILIES) as FamilyKey[])
    .map((key) => ({ key, members: catalogue.filter(({ family }) => family === key) }))
    .filter(({ members }) => members.length > 0);
  const contents = families.map(
    ({ key, members }) => `- ${FAMILIES[key][language]}: ${members.map(({ id }) => link(id)).join(" · ")}`,
  );
  const chapters = families.map(({ key, members }) =>
    [`## ${FAMILIES[key][language]}`, ...members.map((definition) => entry(definition, language))].join(
      "\n\n",
    ),
  );
  const opening = [`# ${WORDS.title[language]}`, WORDS.intro[language], HANDBOOK[language]];
  const pages = [...opening, contents.join("\n"), ...chapters];
  return asDocument(pages.join("\n\n"));
}

const asDocument = (markdown: string) => format(markdown, { parser: "markdown", printWidth: 110 });

function entry(definition: WholeFunction, language: Language): string {
  const { name, title, returns, summary, syntax, sections } = functionPage(definition, language);
  return [
    `### ${name}`,
    `**${escape(title)}** · ${escape(returns)}`,
    escape(summary),
    `\`=${syntax}\``,
    ...sections.flatMap(({ heading, blocks }) => [`**${escape(heading)}**`, ...blocks.map(markdown)]),
  ].join("\n\n");
}

function markdown(block: Block): string {
  switch (block.kind) {
    case "text":
      return escape(block.text);
    case "code":
      return `\`\`\`text\n${block.text}\n\`\`\``;
    case "list":
      return block.items.map((item) => `- ${escape(item)}`).join("\n");
    case "functions":
      return block.ids.map(link).join(" · ");
    case "table":
      return [block.head, block.head.map(() => "---"), ...block.rows].map(row).join("\n");
  }
}

const row = (cells: readonly string[]) => `| ${cells.map((cell) => escape(cell)).join(" | ")} |`;

/** As GitHub names a heading: lower case, without dots. */
const link = (id: string) => `[SAAS.${id}](#${`saas.${id}`.toLowerCase().replaceAll(".", "")})`;

function escape(text: string): string {
  return text.replace(/[\\`*<>[\]|]/g, "\\$&").replaceAll("\n", " ");
}

/** The README with the number of functions that there are. */
function withCount(readme: string): string {
  const counted = /\b\d+(?= functions that SaaS companies live by)/;
  if (!counted.test(readme)) throw new Error("README.md no longer says how many functions there are.");
  return readme.replace(counted, String(REFERENCE.length));
}

/** Writes all files, or with --check fails when they are not what would be written. */
async function main(root: string, check: boolean): Promise<void> {
  const readme = await readFile(join(root, "README.md"), "utf8");
  await write(root, "README.md", withCount(readme), check);
  for (const language of LANGUAGES) {
    await write(root, REFERENCE_FILES[language], await reference(REFERENCE, language), check);
    await write(root, SHEET_FILES[language], await asDocument(sheetReference(language)), check);
    await write(root, RULE_FILES[language], await asDocument(ruleReference(language)), check);
  }
}

async function write(root: string, name: string, text: string, check: boolean): Promise<void> {
  const file = join(root, name);
  if (!check) return writeFile(file, text);
  if ((await readFile(file, "utf8")) !== text) {
    throw new Error(`${name} is out of date. Write it again with npm run docs.`);
  }
}

if (require.main === module) void main(join(__dirname, ".."), process.argv.includes("--check"));
