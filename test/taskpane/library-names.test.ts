import { LANGUAGES } from "../../src/locales/text";
import { SHEETS } from "../../src/sheets";
import { isMeant } from "../../src/taskpane/build/library-choice";
import { CHINESE_NAMES } from "../playbook/chinese-names";
import { SYSTEMS } from "../playbook/systems";

const found = (query: string) =>
  SHEETS.filter((definition) => isMeant({ definition, standing: null, copies: [] }, query)).map(
    ({ id }) => id,
  );

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
