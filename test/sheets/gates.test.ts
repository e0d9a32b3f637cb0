import { GTM_SCORE } from "../../src/catalogue/gtm/score";
import { call } from "../../src/functions/call";
import { STATUS_WORDS } from "../../src/playbook/readiness/status-words";
import { nativeCall } from "../../src/portable/native-call";
import { planReadiness, readSummary, type Stage } from "../../src/sheets/readiness";
import { ask } from "../parity/spreadsheet";
import { HEALTHY, inputsFrame, typeInputs, typeIn, typeStatuses } from "./company";
import { startEngine, Workbook } from "./workbook";

/*
 * One table of what a gate's items say and what follows. GTM.SCORE, its native formula, the formulas of the
 * sheet and what the pane reads are all held to it.
 */

type Word = "yes" | "partial" | "no" | "na" | "";

const ALONE: readonly (readonly [Word, string])[] = [
  ["yes", "ready"],
  ["partial", "hold"],
  ["no", "hold"],
  ["na", "hold"],
  ["", "not enough data"],
];

/** Two items of which one has to pass: a metric, which is never partly met, and an evidence item. */
const EITHER: readonly (readonly [Word, Word, string])[] = [
  ["yes", "yes", "ready"],
  ["yes", "na", "ready"],
  ["yes", "", "ready"],
  ["na", "yes", "ready"],
  ["no", "yes", "ready"],
  ["", "yes", "ready"],
  ["no", "no", "hold"],
  ["no", "partial", "hold"],
  ["no", "na", "hold"],
  ["na", "no", "hold"],
  ["na", "partial", "hold"],
  ["na", "na", "hold"],
  ["no", "", "not enough data"],
  ["na", "", "not enough data"],
  ["", "no", "not enough data"],
  ["", "partial", "not enough data"],
  ["", "na", "not enough data"],
  ["", "", "not enough data"],
];

const CASES = [
  ...ALONE.map(([word, verdict]) => ({ words: [word], gate: true as const, verdict })),
  ...EITHER.map(([first, second, verdict]) => ({ words: [first, second], gate: "group", verdict })),
];

beforeAll(startEngine);

/** An item that is done and no gate stands below, so that there is always a score. */
const cellsOf = ({ words, gate }: (typeof CASES)[number]) => ({
  status: [...words, "yes"].map((word) => [word]),
  gates: [...words.map(() => [gate]), [null]],
});

test("GTM.SCORE", () => {
  for (const each of CASES) {
    const { status, gates } = cellsOf(each);
    const answer = call(GTM_SCORE, [status, null, gates]) as unknown[][];
    expect([each.words, answer[0][1]]).toEqual([each.words, each.verdict]);
  }
});

test("its native formula", () => {
  const answers = ask(
    CASES.map((each) => ({
      cells: { weights: null, ...cellsOf(each) },
      formula: (refer) =>
        nativeCall(
          GTM_SCORE,
          GTM_SCORE.params.map(({ name }) => refer(name)),
        )!,
      rows: 1,
      cols: 2,
    })),
  );
  CASES.forEach(({ words, verdict }, i) => expect([words, answers[i][0][1]]).toEqual([words, verdict]));
});

const SHEET_VERDICTS: Readonly<Record<string, string>> = {
  ready: "✓ Ready",
  hold: "✕ Not ready",
  "not enough data": "○ Not enough data",
};

function build(stage: Stage) {
  const book = new Workbook();
  const planned = planReadiness({ stage, language: "en", asOf: 46_348 });
  if ("refusal" in planned) throw new Error(planned.refusal.en);
  book.apply(planned.plans);
  const [inputs, sheet] = planned.plans.map(({ name }) => name);
  typeInputs(book, inputs, HEALTHY);
  typeStatuses(book, sheet, "Done");
  return {
    book,
    sheet,
    inputs,
    shown: () => {
      const cells = book.calculate()[sheet];
      return { verdict: cells[1][0], pane: readSummary(cells)! };
    },
  };
}

test("the sheet and the pane: a gate of one item", () => {
  const { book, sheet, shown } = build("PMF");
  for (const [word, verdict] of ALONE) {
    typeIn(book, sheet, "R01", "status", word);
    const { verdict: shownVerdict, pane } = shown();
    expect([word, shownVerdict, pane.verdict]).toEqual([word, SHEET_VERDICTS[verdict], verdict]);
    expect(pane.obstacles.map(({ id }) => id)).toEqual(verdict === "ready" ? [] : ["R01"]);
  }
});

test("the sheet and the pane: R49 or R50", () => {
  const { book, sheet, inputs, shown } = build("SCALE");
  const { rows, cols } = inputsFrame(book, inputs).now;
  const customers: Readonly<Record<string, string | number>> = { yes: 350, no: 35, na: 350, "": "" };
  for (const [first, second, verdict] of EITHER) {
    book.type(inputs, rows.get("I13")!, cols.p4, customers[first]);
    typeIn(book, sheet, "R49", "status", first === "na" ? "N/A" : "Auto");
    typeIn(book, sheet, "R50", "status", second);
    const { verdict: shownVerdict, pane } = shown();
    const found = [first, second, shownVerdict, pane.verdict];
    expect(found).toEqual([first, second, SHEET_VERDICTS[verdict], verdict]);
    expect(pane.obstacles.map(({ id }) => id)).toEqual(verdict === "ready" ? [] : ["R49/R50"]);
  }
});

test("every word for a state means the same in the sheet and in GTM.SCORE", () => {
  const { book, sheet, shown } = build("PMF");
  const verdicts = { pass: "ready", partly: "hold", fail: "hold", na: "hold" } as const;
  for (const [state, verdict] of Object.entries(verdicts)) {
    for (const word of STATUS_WORDS[state as keyof typeof verdicts]) {
      typeIn(book, sheet, "R01", "status", word);
      const answer = call(GTM_SCORE, [[[word], ["yes"]], null, [[true], [null]]]) as unknown[][];
      expect([word, shown().pane.verdict, answer[0][1]]).toEqual([word, verdict, verdict]);
    }
  }
});
