import { ARPA } from "../../src/catalogue/recurring-revenue/arpa";
import { REPYIELD } from "../../src/catalogue/sales/repyield";
import { CAC } from "../../src/catalogue/unit-economics/cac";
import { LTV } from "../../src/catalogue/unit-economics/ltv";
import { LTVCAC } from "../../src/catalogue/unit-economics/ltvcac";
import { PAYBACK } from "../../src/catalogue/unit-economics/payback";
import { call } from "../../src/functions/call";
import { LANGUAGES } from "../../src/locales/text";
import { CHECKLIST } from "../../src/playbook/checklist";
import { isComputed } from "../../src/sheets/readiness/input";
import { INPUTS } from "../../src/sheets/readiness/inputs";
import { STATUS } from "../../src/sheets/readiness/words";
import { sampleInputs, sampleStatuses } from "../../src/sample";

const figures = sampleInputs();
const latest = (ref: string) => figures[ref][3]!;
const before = (ref: string) => figures[ref][2]!;
const sum = (ref: string) => (figures[ref] as number[]).reduce((a, b) => a + b, 0);
const margin2 = (at: (ref: string) => number) => at("I02") - at("I10") - at("I26") - at("I27");

const typed = INPUTS.filter((input) => !isComputed(input));

describe("the figures for GTM Inputs", () => {
  it("name typed inputs only", () => {
    const refs = typed.map(({ ref }) => ref);
    for (const ref of Object.keys(figures)) expect(refs).toContain(ref);
  });

  it("fill the periods that each input asks for, and leave only what the company does not know", () => {
    const open: string[] = [];
    for (const { ref, periods, first } of typed as { ref: string; periods: string; first?: number }[]) {
      if (first !== undefined) continue;
      if (!figures[ref]) {
        open.push(ref);
        continue;
      }
      expect(figures[ref]).toHaveLength(4);
      expect(figures[ref].map((figure) => figure !== null)).toEqual(
        periods === "all" ? [true, true, true, true] : [false, false, false, true],
      );
    }
    expect(open).toEqual(["I37"]);
  });

  it("give a lifetime value of some 3.3 times its cost, as a payback of 11 of 36 months does", () => {
    const arpa = call(ARPA, [latest("I18"), latest("I17")]);
    const cac = call(CAC, [sum("I10"), sum("I11")]);
    const ltv = call(LTV, [arpa, latest("I21"), Math.max(latest("I22"), 1 / 36)]);
    const ratio = call(LTVCAC, [ltv, cac]) as number;
    expect(ratio).toBeGreaterThan(3.1);
    expect(ratio).toBeLessThan(3.5);
    const payback = call(PAYBACK, [cac, arpa, latest("I21")]) as number;
    expect(payback).toBeGreaterThan(9);
    expect(payback).toBeLessThan(12);
  });

  it("pass the other gates of GTM that are numbers", () => {
    expect(latest("I06")).toBeGreaterThan(figures.I06[0]!);
    expect(margin2(latest)).toBeGreaterThan(0);
    expect(latest("I07")).toBeGreaterThan(before("I07"));
    expect(margin2(latest)).toBeGreaterThan(margin2(before));
    const yieldOfSellers = call(REPYIELD, [latest("I08"), latest("I07") * latest("I09")]) as number;
    expect(yieldOfSellers).toBeGreaterThan(2.5);
  });

  it("add up: what was lost and gained explains what the customers of a year ago pay today", () => {
    expect(latest("I30") - latest("I31") + latest("I32")).toBeCloseTo(latest("I33"), -1);
    expect(latest("I31") - latest("I32")).toBeGreaterThan(0);
  });
});

describe("the statuses of the evidence items", () => {
  it.each(LANGUAGES)("stand beside every evidence item up to GTM, in words of the list (%s)", (language) => {
    const statuses = sampleStatuses(language);
    const items = CHECKLIST.filter((item) => item.kind === "evidence" && item.stage !== "SCALE");
    const judged = Object.keys(statuses).filter((id) => statuses[id].status);
    expect(judged.sort()).toEqual(items.map(({ id }) => id).sort());
    const allowed = Object.values(STATUS).map((word) => word[language]);
    for (const id of judged) expect(allowed).toContain(statuses[id].status);
  });

  it("leave R56 to do and R39 half done, and have all other gates", () => {
    const statuses = sampleStatuses("en");
    const gates = CHECKLIST.filter((item) => item.gate && statuses[item.id]?.status);
    const short = gates.filter(({ id }) => statuses[id].status !== "Done");
    expect(short.map(({ id }) => [id, statuses[id].status])).toEqual([
      ["R39", "Partly"],
      ["R56", "Not yet"],
    ]);
  });
});
