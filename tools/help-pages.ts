import type { WholeFunction } from "../src/catalogue/define";
import { FAMILIES, type FamilyKey } from "../src/catalogue/families";
import { LANGUAGES, type Language, type Text } from "../src/locales/text";
import { functionPage, type Block } from "./function-page";
import { HELP_CSS } from "./help-css";

/*
 * A page for each function and language, plain HTML: Excel opens it from its own function dialogs.
 */

const WORDS = {
  index: { en: "SAAS functions", "zh-CN": "SAAS 函数" },
  intro: {
    en: "Every function, its definition and its source. Type =SAAS. in a cell to use them.",
    "zh-CN": "全部函数及其定义与出处。在单元格中输入 =SAAS. 即可使用。",
  },
  other: { en: "简体中文", "zh-CN": "English" },
} satisfies Record<string, Text>;

const OTHER: Readonly<Record<Language, Language>> = { en: "zh-CN", "zh-CN": "en" };
const FOLDERS: Readonly<Record<Language, string>> = { en: "help", "zh-CN": "help/zh-cn" };

const fileName = (id: string) => `${id.toLowerCase()}.html`;

/** Where the function's page lies, from the root of the site. */
export function helpPath({ id }: Pick<WholeFunction, "id">, language: Language): string {
  return `${FOLDERS[language]}/${fileName(id)}`;
}

/** All pages with their paths, the indexes and the style sheet among them. */
export function helpPages(catalogue: readonly WholeFunction[]): Map<string, string> {
  const pages = new Map([["help/help.css", HELP_CSS]]);
  for (const language of LANGUAGES) {
    pages.set(`${FOLDERS[language]}/index.html`, indexPage(catalogue, language));
    for (const definition of catalogue) pages.set(helpPath(definition, language), page(definition, language));
  }
  return pages;
}

function page(definition: WholeFunction, language: Language): string {
  const { name, title, returns, summary, syntax, sections } = functionPage(definition, language);
  const body = sections.map(
    ({ heading, blocks }) => `<h2>${escape(heading)}</h2>\n${blocks.map((block) => html(block)).join("\n")}`,
  );
  return document(`${name} · ${title}`, fileName(definition.id), language, [
    `<nav><a href="index.html">${escape(WORDS.index[language])}</a> › ${escape(FAMILIES[definition.family][language])}</nav>`,
    `<h1>${escape(name)}</h1>`,
    `<p class="title">${escape(title)} <span>${escape(returns)}</span></p>`,
    `<p>${escape(summary)}</p>`,
    `<pre>=${escape(syntax)}</pre>`,
    ...body,
  ]);
}

function indexPage(catalogue: readonly WholeFunction[], language: Language): string {
  const families = (Object.keys(FAMILIES) as FamilyKey[]).map((family) => {
    const members = catalogue.filter((definition) => definition.family === family);
    if (members.length === 0) return "";
    const rows = members.map(
      ({ id, title }) =>
        `<tr><th scope="row"><a href="${fileName(id)}">SAAS.${escape(id)}</a></th><td>${escape(title[language])}</td></tr>`,
    );
    return `<h2>${escape(FAMILIES[family][language])}</h2>\n<table class="names index">\n${rows.join("\n")}\n</table>`;
  });
  return document(WORDS.index[language], "index.html", language, [
    `<h1>${escape(WORDS.index[language])}</h1>`,
    `<p>${escape(WORDS.intro[language])}</p>`,
    ...families,
  ]);
}

function document(title: string, file: string, language: Language, body: readonly string[]): string {
  const style = language === "en" ? "help.css" : "../help.css";
  const other = `${language === "en" ? "zh-cn/" : "../"}${file}`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'">
<title>${escape(title)}</title>
<link rel="stylesheet" href="${style}">
</head>
<body>
<a class="language" href="${other}" lang="${OTHER[language]}" hreflang="${OTHER[language]}">${WORDS.other[language]}</a>
<main>
${body.filter(Boolean).join("\n")}
</main>
</body>
</html>
`;
}

function html(block: Block): string {
  switch (block.kind) {
    case "text":
      return `<p>${escape(block.text)}</p>`;
    case "code":
      return `<pre>${escape(block.text)}</pre>`;
    case "list":
      return `<ul>\n${block.items.map((item) => `<li>${escape(item)}</li>`).join("\n")}\n</ul>`;
    case "functions":
      return `<p>${block.ids.map((id) => `<a href="${fileName(id)}">SAAS.${escape(id)}</a>`).join(" ")}</p>`;
    case "table":
      return table(block);
  }
}

function table({ head, rows, names }: Block & { kind: "table" }): string {
  const heading = head.map((cell) => `<th scope="col">${escape(cell)}</th>`).join("");
  const body = rows.map(
    ([first, ...rest]) =>
      `<tr><th scope="row">${escape(first)}</th>${rest.map((cell) => `<td>${escape(cell)}</td>`).join("")}</tr>`,
  );
  return `<table${names ? ' class="names"' : ""}>\n<tr>${heading}</tr>\n${body.join("\n")}\n</table>`;
}

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
