import type { Language } from "../../../src/locales/text";
import { SHEETS } from "../../../src/sheets";
import { READINGS } from "../../../src/sheets/review/trap-radar/readings";
import { TRAPS } from "../../../src/playbook/traps";
import { startEngine } from "./book";
import { typist } from "./by-words";
import { built, DAY, reader } from "./typed-book";

beforeAll(startEngine);

const signals = TRAPS.flatMap((trap) => trap.signals.flatMap(({ anyOf }) => anyOf));

test("each signal is read from a sheet that there is, and each trap has a signal or a question", () => {
  expect(signals.map(({ id }) => id).sort()).toEqual(Object.keys(READINGS).sort());
  const ids = [...SHEETS.map(({ id }) => id), "readiness"];
  for (const { id, sheet } of signals) {
    expect(ids).toContain(sheet);
    expect(READINGS[id].value).toContain(`{${sheet}!`);
  }
  for (const { signals: own, question } of TRAPS) expect(own.length > 0 || question !== undefined).toBe(true);
});

const LIGHTS = {
  en: { on: "✕ On", near: "◐ Near", off: "✓ Off", open: "○ Not known" },
  "zh-CN": { on: "✕ 已陷入", near: "◐ 有苗头", off: "✓ 未陷入", open: "○ 不明" },
} as const;

test.each(["en", "zh-CN"] as const)(
  "lights follow signals, limits and answers, in %s",
  (language: Language) => {
    const said = LIGHTS[language];
    const book = built(language, "setup", "deals", "market-share", "trap-radar");
    typist(book, language, "deals").rows("deals", [
    // Of three deals one is off target, 80,000 of 175,000 is prepaid for two years, and one loses money.
    { signed: DAY["2026-09-15"], profile: "'yes", acv: 90_000, tcv: 90_000, term: 12, cost: 20_000 },
    { signed: DAY["2026-08-03"], profile: "'no", acv: 40_000, tcv: 80_000, term: 24, prepaid: "'yes", cost: 50_000 },
    { signed: DAY["2026-07-01"], profile: "'yes", acv: 10_000, tcv: 5_000, term: 6 },
  ]); // prettier-ignore
    typist(book, language, "market-share").rows("verticals", [
      { vertical: "A", profile: "p", value: "v", target: 100, own: 2, mrr_share: 0.4, attacked: "'yes" },
      { vertical: "B", profile: "p", value: "v", target: 100, own: 1, mrr_share: 0.3, attacked: "'yes" },
    ]);
    const radar = typist(book, language, "trap-radar");
    radar.cells("radar", "answer", { T01: "'yes", T37: "'yes", T43: "'no" });
    const light = (at: ReturnType<typeof reader>) => (id: string) => at("trap-radar", "radar", id, "light");

    const first = reader(book);
    const now = light(first);
    // Two fronts are one signal; how large the base should be nobody has said yet.
    expect(now("T06")).toBe(said.near);
    expect(now("T41")).toBe(said.on);
    // Asked “yes”, while every deal has its tag: one of two.
    expect(now("T01")).toBe(said.near);
    expect([now("T37"), now("T16")]).toEqual([said.on, said.open]);
    // One enough says no, the other sheet isn't there.
    expect(now("T43")).toBe(said.open);
    // Above the 10% of the handbook, and the needs aren't known.
    expect(now("T26")).toBe(said.near);
    expect(now("T48")).toBe(said.open);
    const next = String(first("trap-radar", "radar", "T48", "next"));
    expect(next).toContain(language === "en" ? "needs Subscription metrics" : "需先建「订阅指标」");
    // Where there are several checklists, it says which one it reads; here there is none.
    expect(first("trap-radar", "counts", "checklist", "value")).toBe(
      language === "en" ? "○ needs GTM Readiness" : "○ 需先建「GTM 就绪度」",
    );
    // At GTM the traps of scale are later: T37 is on, and isn't counted.
    expect(first("trap-radar", "counts", "on", "value")).toBe(1);
    expect(first("trap-radar", "by_stage", "scale", "on")).toBe(1);
    // By the handbook’s list: 2, 2, 27 and 15 of the stages, one of the second curve, one of any.
    const stages = ["psf", "pmf", "gtm", "scale", "second", "all"];
    expect(stages.map((stage) => first("trap-radar", "by_stage", stage, "all"))).toEqual([
      2, 2, 27, 15, 1, 1,
    ]);
    const lights = ["on", "near", "off", "open"].map((key) =>
      Number(first("trap-radar", "counts", key, "value")),
    );
    expect(lights.reduce((sum, each) => sum + each)).toBe(32);
    // What is on comes first, before what is near.
    expect(first("trap-radar", "worst", "worst1", "trap")).toBe(
      TRAPS.find(({ id }) => id === "T41")!.name[language],
    );

    // 40% of MRR is no base of 45%: both signals. An answer with a reason overrules; a third is near a limit of 35%.
    radar.cells("signals", "limit", { T06b: 0.45, T26a: 0.35 });
    radar.cells("radar", "answer", { T41: "'no" });
    radar.cells("radar", "reason", { T41: "one old contract" });
    const later = reader(book);
    expect(["T06", "T41"].map(light(later))).toEqual([said.on, said.off]);
    expect(later("trap-radar", "signals", "T26a", "state")).toBe(language === "en" ? "◐ Near" : "◐ 接近");
  },
);
