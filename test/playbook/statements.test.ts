import { CATALOGUE } from "../../src/catalogue";
import { LANGUAGES, type Text } from "../../src/locales/text";
import { METRICS } from "../../src/playbook/benchmarks/find";
import { CAPABILITIES, CHECKLIST } from "../../src/playbook/checklist";
import { QUESTIONS } from "../../src/playbook/questions";
import type { Topic } from "../../src/playbook/questions/topic";
import { METRIC_RULES } from "../../src/playbook/rules";
import {
  cellOf,
  PLAYBOOK_STAGES,
  STATEMENTS,
  statementsIn,
  type PlaybookStage,
} from "../../src/playbook/statements";
import { functionsOf, statementsBehind } from "../../src/playbook/statements/ties";
import { TRAPS } from "../../src/playbook/traps";
import { SHEETS } from "../../src/sheets";

/** How many statements the handbook has, capability by capability, at each stage; counted in it by hand. */
const COUNTS: Readonly<Record<PlaybookStage, readonly number[]>> = {
  PSF: [6, 2, 0, 1, 1],
  PMF: [15, 10, 8, 8, 4],
  GTM: [17, 36, 21, 28, 18],
  SCL: [11, 16, 17, 11, 11],
  RI: [2, 3, 1, 6, 1],
};

/** How many of them are musts at each stage, after their wording. */
const MUSTS: Readonly<Record<PlaybookStage, number>> = { PSF: 1, PMF: 4, GTM: 15, SCL: 6, RI: 2 };

const STAGE_KEYS = Object.keys(PLAYBOOK_STAGES) as PlaybookStage[];
const topics: readonly Topic[] = Object.values(QUESTIONS);

describe("the handbook’s statements", () => {
  test("are 254, numbered within stage and capability", () => {
    expect(STATEMENTS).toHaveLength(254);
    expect(new Set(STATEMENTS.map(({ id }) => id)).size).toBe(254);
    for (const stage of STAGE_KEYS) {
      const cells = CAPABILITIES.map((capability) => statementsIn({ stage, capability }));
      expect(cells.map((cell) => cell.length)).toEqual(COUNTS[stage]);
      for (const cell of cells) {
        const numbers = cell.map(({ id }) => Number(id.slice(-2)));
        expect(numbers).toEqual(cell.map((_, i) => i + 1));
      }
    }
  });

  test("know their stage and capability", () => {
    const [scaling] = STATEMENTS.filter(({ id }) => id === "GTM-BM-20");
    expect(cellOf(scaling)).toEqual({ stage: "GTM", capability: "business_mgmt" });
    expect(scaling).toMatchObject({ weight: "must", source: "001, L451, L113" });
  });

  test("say must where the handbook does", () => {
    const musts = (stage: PlaybookStage) =>
      STATEMENTS.filter(({ id, weight }) => weight === "must" && id.startsWith(`${stage}-`)).length;
    expect(Object.fromEntries(STAGE_KEYS.map((stage) => [stage, musts(stage)]))).toEqual(MUSTS);
  });

  test("and the questions stand in both languages, end as sentences do and use no straight quotes", () => {
    const texts: readonly Text[] = [
      ...STATEMENTS.flatMap(({ text, why, proof }) => [text, why, ...(proof ? [proof] : [])]),
      ...topics.flatMap(({ ask }) => Object.values(ask)),
    ];
    for (const text of texts) {
      expect(text.en).not.toMatch(/[\u4e00-\u9fff]|["']/);
      expect(text.en).toMatch(/[.?]$/);
      expect(text["zh-CN"]).toMatch(/[\u4e00-\u9fff]/);
      expect(text["zh-CN"]).toMatch(/[。？]$/);
      // Half-width punctuation between Chinese characters is a slip of the typist.
      expect(text["zh-CN"]).not.toMatch(/[\u4e00-\u9fff][,;?!:][\u4e00-\u9fff]|["']/);
    }
  });

  test("each say what is asked but once", () => {
    for (const language of LANGUAGES) {
      expect(new Set(STATEMENTS.map(({ text }) => text[language])).size).toBe(254);
    }
  });

  test("each have a proof or an item that says what would prove it", () => {
    expect(STATEMENTS.filter(({ proof, items = [] }) => !proof && items.length === 0)).toEqual([]);
  });

  test("cite a part of the handbook and lines in it", () => {
    const place = /^00[0-4], L\d+(–\d+)?(, L\d+(–\d+)?)*(; 00[0-4], L\d+(–\d+)?(, L\d+(–\d+)?)*)*$/;
    for (const { source } of [...STATEMENTS, ...topics]) expect(source).toMatch(place);
  });
});

describe("the ties of the statements", () => {
  const tied = (kind: "items" | "metrics" | "functions" | "sheets" | "traps") => [
    ...new Set(STATEMENTS.flatMap((statement) => statement[kind] ?? [])),
  ];
  const unknown = (kind: Parameters<typeof tied>[0], known: readonly string[]) =>
    tied(kind).filter((id) => !known.includes(id));
  const functions = CATALOGUE.map(({ id }) => id);

  test("lead to what there is", () => {
    expect(
      unknown(
        "items",
        CHECKLIST.map(({ id }) => id),
      ),
    ).toEqual([]);
    expect(
      unknown(
        "metrics",
        METRICS.map(({ metric }) => metric),
      ),
    ).toEqual([]);
    expect(unknown("functions", functions)).toEqual([]);
    expect(unknown("sheets", ["readiness", ...SHEETS.map(({ id }) => id)])).toEqual([]);
    expect(
      unknown(
        "traps",
        TRAPS.map(({ id }) => id),
      ),
    ).toEqual([]);
  });

  test("leave out no item, no rule and no trap", () => {
    const missing = (all: readonly string[], kind: Parameters<typeof tied>[0]) =>
      all.filter((id) => !tied(kind).includes(id));
    expect(
      missing(
        CHECKLIST.map(({ id }) => id),
        "items",
      ),
    ).toEqual([]);
    expect(
      missing(
        METRIC_RULES.map(({ metric }) => metric),
        "metrics",
      ),
    ).toEqual([]);
    expect(
      missing(
        TRAPS.map(({ id }) => id),
        "traps",
      ),
    ).toEqual([]);
  });

  test("lead back from every function that computes something of the business", () => {
    expect(functions.filter((functionId) => statementsBehind({ functionId }).length === 0)).toEqual([
      "VERSION",
    ]);
  });

  test("give every statement a sheet to begin with", () => {
    expect(STATEMENTS.filter(({ sheets = [] }) => sheets.length === 0)).toEqual([]);
  });

  test("of the questions lead to statements", () => {
    const ids = new Set(STATEMENTS.map(({ id }) => id));
    expect(topics.flatMap(({ statements }) => statements).filter((id) => !ids.has(id))).toEqual([]);
  });

  test("name the functions of the metrics first", () => {
    const [scaling] = STATEMENTS.filter(({ id }) => id === "GTM-BM-20");
    expect(functionsOf(scaling)).toEqual(["LTVCAC", "MAXCAC"]);
  });

  test("lead from an item, a measure and a row without one", () => {
    const ids = (origin: Parameters<typeof statementsBehind>[0]) =>
      statementsBehind(origin).map(({ id }) => id);
    expect(ids({ items: ["R47"] })).toEqual(["GTM-MS-29"]);
    expect(ids({ sheet: "sales-team", metric: "span" })).toEqual(["GTM-OR-17"]);
    expect(ids({ sheet: "costs" })).toEqual(["GTM-SO-19"]);
  });
});
