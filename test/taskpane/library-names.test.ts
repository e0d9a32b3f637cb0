import { LANGUAGES } from "../../src/locales/text";
import { SHEETS } from "../../src/sheets";
import { meantSheets } from "../../src/taskpane/build/library-choice";
import { CHINESE_NAMES } from "../playbook/chinese-names";
import { SYSTEMS } from "../playbook/systems";

const ALL = SHEETS.map((definition) => ({ definition }));

const found = (query: string) => meantSheets(ALL, query).map(({ definition }) => definition.id);

const served = Object.entries(SYSTEMS).flatMap(([number, [name, places]]) => {
  const sheets = [...places.matchAll(/sheet:([\w-]+)#/g)].map(([, sheet]) => sheet);
  return sheets.length === 0 ? [] : [{ number, sheets, names: [name, CHINESE_NAMES[number]] }];
});

test("a sheet is found by what the handbook calls the things that it serves, in both languages", () => {
  expect(served.length).toBeGreaterThan(120);
  const missed = served.flatMap(({ number, sheets, names }) =>
    names.flatMap((name) =>
      sheets.filter((sheet) => !found(name).includes(sheet)).map((sheet) => `${number} ${name}: ${sheet}`),
    ),
  );
  expect(missed).toEqual([]);
});

test.each([
  ["AARRR", "pipeline"],
  ["海盗指标", "pipeline"],
  ["referral", "marketing"],
  ["转介绍", "marketing"],
  ["swot", "gtm-canvas"],
  ["天使客户", "pmf"],
  ["按灯", "service-desk"],
])("%s leads to %s", (query, sheet) => {
  expect(found(query)).toContain(sheet);
});

test("and by the title of each of its sections", () => {
  const missed = SHEETS.flatMap(({ id, sections }) =>
    sections.flatMap(({ title }) => LANGUAGES.filter((language) => !found(title[language]).includes(id))),
  );
  expect(missed).toEqual([]);
});

test("words that stand apart in a sheet find it together, and words that stand nowhere find none", () => {
  expect(found("leads collision")).toContain("lead-desk");
  expect(found("leads xyzzy")).toEqual([]);
});

test("the sheet whose name is typed comes first, and those with the word in their name before all others", () => {
  for (const { id, title } of SHEETS) {
    for (const language of LANGUAGES)
      expect([title[language], found(title[language])[0]]).toEqual([title[language], id]);
  }
  expect(found("sales team")[0]).toBe("sales-team");
  expect(found("market").slice(0, 2).toSorted()).toEqual(["market-share", "marketing"]);
});
