import { existsSync } from "node:fs";
import { join } from "node:path";
import { CATALOGUE } from "../../src/catalogue";
import { CHECKLIST } from "../../src/playbook/checklist";
import { HANDBOOK } from "../../src/playbook/handbook";
import { QUESTIONS } from "../../src/playbook/questions";
import { METRIC_RULES } from "../../src/playbook/rules";
import { PLAYBOOK_STAGES, STATEMENTS } from "../../src/playbook/statements";
import { TRAPS } from "../../src/playbook/traps";
import { SHEETS } from "../../src/sheets";
import { SYSTEMS } from "./systems";

const PANE = join(__dirname, "..", "..", "src", "taskpane");

/** Whether a place of each kind is there. */
const STANDS: Readonly<Record<string, (id: string) => boolean>> = {
  function: (id) => CATALOGUE.some((each) => each.id === id),
  sheet: (place) => {
    const [sheet, section] = place.split("#");
    return SHEETS.some(({ id, sections }) => id === sheet && sections.some((each) => each.id === section));
  },
  rule: (id) => METRIC_RULES.some(({ metric }) => metric === id),
  item: (id) => CHECKLIST.some((each) => each.id === id),
  point: (id) => STATEMENTS.some((each) => each.id === id),
  stage: (id) => id in PLAYBOOK_STAGES,
  topic: (id) => id in QUESTIONS,
  trap: (id) => TRAPS.some((each) => each.id === id),
  view: (file) => existsSync(join(PANE, `${file}.tsx`)),
  handbook: () => HANDBOOK.en !== "" && HANDBOOK["zh-CN"] !== "",
};

test("the list is the handbook’s, without other companies’ products and bare names", () => {
  const left = [123, 134, 136, 138, 140, 154, 155, 156, 157, 158, 159, 160];
  const all = Array.from({ length: 185 }, (_, i) => i + 1).filter((number) => !left.includes(number));
  expect(Object.keys(SYSTEMS).sort()).toEqual(all.map((number) => `S${String(number).padStart(3, "0")}`));
  expect(all).toHaveLength(173);
});

test.each(Object.entries(SYSTEMS))("%s %j has its places in the product", (_, [name, places]) => {
  const missing = places.split(" ").filter((place) => {
    const [, kind, id] = /^(\w+):(.+)$/.exec(place) ?? [];
    return !STANDS[kind]?.(id);
  });
  expect({ name, missing }).toEqual({ name, missing: [] });
});
