import { planHistory, planReadiness, takeSnapshot } from "../../src/sheets/readiness";
import { INPUTS_SHEET, READINESS } from "../../src/sheets/readiness/anatomy";
import { changesBetween } from "../../src/sheets/readiness/compare";
import { foundFrame } from "../../src/sheets/readiness/frame";
import type { Held } from "../../src/sheets/writer";
import { CHECKLIST } from "../../src/playbook/checklist";
import { HEALTHY } from "./company";
import { Book, startEngine } from "./template/book";

/* What changed since the last snapshot, as the formulas of the sheet say it. */

beforeAll(startEngine);

/** 31 July and 31 October 2026 */
const [JULY, OCTOBER] = [46_234, 46_326];
const NAMES = {
  en: { readiness: "GTM Readiness", inputs: "GTM Inputs", history: "GTM History" },
  "zh-CN": { readiness: "GTM 就绪度", inputs: "GTM 输入", history: "GTM 历史" },
} as const;

function company(language: "en" | "zh-CN") {
  const names = NAMES[language];
  const book = new Book();
  const planned = planReadiness({ stage: "GTM", language, asOf: JULY });
  if ("refusal" in planned) throw new Error(planned.refusal.en);
  book.apply(planned.plans);
  const frameOf = () => {
    const found = foundFrame(READINESS, book.read(names.readiness));
    if ("refusal" in found) throw new Error(found.refusal.en);
    return found.now;
  };
  const { rows, cols } = frameOf();
  const say = (id: string, col: keyof typeof cols, value: Held) =>
    book.type(names.readiness, rows.get(id)!, cols[col], value);
  const inputs = foundFrame(INPUTS_SHEET, book.read(names.inputs));
  if ("refusal" in inputs) throw new Error(inputs.refusal.en);
  const enter = (ref: string, values: readonly number[]) =>
    values.forEach((value, i) =>
      book.type(names.inputs, inputs.now.rows.get(ref)!, inputs.now.cols.p4 - values.length + 1 + i, value),
    );
  for (const [ref, values] of Object.entries(HEALTHY)) enter(ref, values);
  for (const { id, kind } of CHECKLIST) if (kind === "evidence") say(id, "status", language === "en" ? "Done" : "已完成"); // prettier-ignore
  const take = (date: number) => {
    const cells = book.calculate();
    return takeSnapshot(cells[names.readiness], { ...book.read(names.inputs), formulas: cells[names.inputs] }, date)!; // prettier-ignore
  };
  let kept = 0;
  const keep = (date: number) => {
    const taken = take(date);
    const existing = kept++ > 0 ? book.read(names.history) : undefined;
    book.apply([planHistory(taken, language, names.readiness, existing, names.history)]);
    return taken;
  };
  const read = () => {
    const cells = book.calculate()[names.readiness];
    return {
      lines: [1, 2, 3, 4, 5].map((row) => cells[row][cols.owner]),
      since: Object.fromEntries(
        CHECKLIST.flatMap(({ id }) => {
          const said = cells[rows.get(id)!][cols.since];
          return said === "" ? [] : [[id, said]];
        }),
      ),
    };
  };
  return { say, enter, take, keep, read };
}

test("before the first snapshot there is nothing to compare", () => {
  const { read } = company("en");
  expect(read()).toEqual({
    lines: ["No snapshot yet: what changes shows here after the first", "", "", "", ""],
    since: {},
  });
});

test("items that turned, gates whose number moved, score and gates: as the pane compares them", () => {
  const { say, enter, take, keep, read } = company("en");
  say("R56", "status", "Not yet");
  say("R10", "status", "");
  enter("I21", [0.4]);
  const before = keep(JULY);
  expect(read()).toEqual({
    // Of 117 two gates of 3 fail and an item of 2, and one of 2 is open: 107.
    lines: ["Since the snapshot of 2026-07-31", "Score 91% → 91% · gates passed 11 → 11", "No result has changed.", "", ""], // prettier-ignore
    since: {},
  });
  say("R56", "status", "Done");
  say("R10", "status", "Partly");
  say("R09", "status", "Partly");
  enter("I21", [0.82]);
  const { lines, since } = read();
  expect(since).toEqual({
    R09: "▼ ✓ → ◐",
    R10: "• ○ → ◐",
    R19: "▲ 20.1 mo → 9.8 mo",
    R36: "▲ 1.79× → 3.67×",
    R56: "▲ ✕ → ✓",
  });
  // Two strong items of 2 are half done: 115 of 117.
  expect(lines).toEqual([
    "Since the snapshot of 2026-07-31",
    "Score 91% → 98% · gates passed 11 → 13",
    "▼ Worse: R09",
    "▲ Better: R19, R36, R56",
    "• Changed: R10",
  ]);
  const turns = { better: "▲", worse: "▼", same: "•" } as const;
  expect(Object.fromEntries(changesBetween(before, take(OCTOBER)).map(({ id, turn }) => [id, turns[turn]]))).toEqual(
    Object.fromEntries(Object.entries(since).map(([id, said]) => [id, String(said)[0]])),
  ); // prettier-ignore
  // The next one is what counts from then on.
  keep(OCTOBER);
  expect(read().lines.slice(0, 3)).toEqual([
    "Since the snapshot of 2026-10-31",
    "Score 98% → 98% · gates passed 13 → 13",
    "No result has changed.",
  ]);
});

test("in Chinese; more items than a line holds are counted", () => {
  const { say, keep, read } = company("zh-CN");
  keep(JULY);
  const done = CHECKLIST.filter(({ kind, stage }) => kind === "evidence" && stage !== "SCALE").slice(0, 12);
  for (const { id } of done) say(id, "status", "部分");
  expect(read().lines).toEqual([
    "较上次快照：2026-07-31",
    expect.stringMatching(/^得分 100% → \d\d% · 关口通过 13 → 10$/),
    "▼ 变差：12 项，见「较上次快照」列",
    "",
    "",
  ]);
});

test("a second checklist reads its own snapshots", () => {
  const planned = planReadiness({ stage: "GTM", language: "en", asOf: JULY, checklist: 2 });
  if ("refusal" in planned) throw new Error(planned.refusal.en);
  const read = planned.plans[1].cells.flatMap(({ content }) =>
    content && "formula" in content ? (content.formula.match(/hg_readiness_history_\w+/g) ?? []) : [],
  );
  expect(new Set(read)).toEqual(
    new Set(["date", "score", "passed", "heads", "log"].map((key) => `hg_readiness_history_${key}_2`)),
  );
});
