import { CHECKLIST } from "../../src/playbook/checklist";
import { HEALTHY } from "../sheets/company";

/*
 * Companies, and what their checklists come to by hand: gates weigh 3, strong items 2, R25 weighs 1. At PMF that makes
 * 18, at GTM 117, at Scale 140.
 */

export interface Company {
  readonly inputs?: Readonly<Record<string, readonly number[]>>;
  /** Statuses where they are not “Done”. */
  readonly status?: Readonly<Record<string, string>>;
  readonly override?: Readonly<Record<string, string>>;
  readonly preset?: string;
  /** Verdict, gates passed, score, and the first of the next actions. */
  readonly comes: readonly [verdict: string, passed: number, score: number | "–", actions?: string];
}

const BACK = "✕ Roll back to PMF";
const [READY, GIVEN, HOLD, OPEN] = ["✓ Ready", "✓ Ready with overrides", "✕ Not ready", "○ Not enough data"];
const NONE = Object.fromEntries(Object.keys(HEALTHY).map((ref) => [ref, []]));
const judgedByPeople = CHECKLIST.filter(({ kind }) => kind === "evidence").map(({ id }) => id);
const all = (word: string) => Object.fromEntries(judgedByPeople.map((id) => [id, word]));
const failing = (id: string): Company => ({ status: { [id]: "Not yet" }, comes: [HOLD, 12, 114 / 117, id] });

const GTM: Readonly<Record<string, Company>> = {
  healthy: { comes: [READY, 13, 1, ""] },
  ...Object.fromEntries(
    ["R01", "R02", "R03", "R04", "R05", "R06", "R55", "R56"].map((id) => [`fails ${id}`, failing(id)]),
  ),
  "no leading indicator": { status: { R39: "Not yet" }, comes: [BACK, 12, 114 / 117, "R39"] },
  "no uplift by the best practice": {
    inputs: { I06: [0.2, 0.2, 0.2, 0.2], I40: [40, 41, 42, 43] },
    comes: [HOLD, 12, 114 / 117, "R16"],
  },
  // 5,136 × 0.4 × 36 over 41,300 is 1.79; it is paid back in 20 months.
  "margin of 40%": { inputs: { I21: [0.4] }, comes: [HOLD, 12, 112 / 117, "R36 R19"] },
  // Sellers pay for themselves, so R38 is no gate to work on.
  "margin 2 below 0": {
    inputs: { I26: [872_000, 921_000, 968_000, 9_000_000] },
    comes: [HOLD, 12, 111 / 117, "R37"],
  },
  "more sellers, less margin 2": {
    inputs: { I08: [2_000_000], I26: [872_000, 921_000, 968_000, 3_014_000] },
    comes: [HOLD, 12, 111 / 117, "R17 R38"],
  },
  // Evidence weighs 75 of 117.
  "no figures at all": { inputs: NONE, comes: [OPEN, 9, 75 / 117, "R16 R17 R36 R37 R38"] },
  "nothing filled in": { inputs: NONE, status: all(""), comes: [OPEN, 0, "–", "R01 R02 R06 R16 R17"] },
  "churn not known": { inputs: { I22: [] }, comes: [OPEN, 12, 114 / 117, "R36"] },
  "churn not known, and a gate fails": {
    inputs: { I22: [] },
    status: { R56: "Not yet" },
    comes: [HOLD, 11, 111 / 117, "R56 R36"],
  },
  "one gate overridden": {
    status: { R56: "Not yet" },
    override: { R56: "COO: team in place by March" },
    comes: [GIVEN, 12, 114 / 117, ""],
  },
  "an override without a role": {
    status: { R56: "Not yet" },
    override: { R56: "team in place by March" },
    comes: [HOLD, 12, 114 / 117, "R56"],
  },
  "an override of what is not known": {
    inputs: { I22: [] },
    override: { R36: "CFO：五月才有数据" },
    comes: [GIVEN, 12, 114 / 117, ""],
  },
  "an override of one gate while another fails": {
    status: { R55: "Partly", R56: "Not yet" },
    override: { R56: "COO: in March" },
    comes: [HOLD, 11, (117 - 1.5 - 3) / 117, "R55"],
  },
  "an override of the leading indicator": {
    status: { R39: "Not yet" },
    override: { R39: "CEO: measured from May" },
    comes: [GIVEN, 12, 114 / 117, ""],
  },
  "a gate said not to apply": { status: { R55: "N/A" }, comes: [HOLD, 12, 1, "R55"] },
  "a number said not to apply": { status: { R36: "N/A" }, comes: [HOLD, 12, 1, "R36"] },
  "all of it half done": {
    status: all("Partly"),
    comes: [HOLD, 4, (42 + 75 / 2) / 117, "R01 R02 R06 R03 R04"],
  },
  // 350 of 6,000 firms are 5.8%.
  strict: { preset: "strict", comes: [READY, 13, 115 / 117, "R24"] },
  // (900,000 − 100,000) ÷ 2,309,770 is 35% a year, (1,100,000 − 100,000) ÷ 2,309,770 is 43%.
  "churn of 35%": { inputs: { I31: [900_000] }, comes: [READY, 13, 115 / 117, "R41"] },
  "churn of 35%, US 2015": { inputs: { I31: [900_000] }, preset: "US 2015", comes: [READY, 13, 1, ""] },
  "churn of 35%, CN 2015": { inputs: { I31: [900_000] }, preset: "CN 2015", comes: [READY, 13, 1, ""] },
  "churn of 43%, US 2015": { inputs: { I31: [1_100_000] }, preset: "US 2015", comes: [READY, 13, 1, ""] },
  "churn of 43%, CN 2015": {
    inputs: { I31: [1_100_000] },
    preset: "CN 2015",
    comes: [READY, 13, 115 / 117, "R41"],
  },
};

const PMF: Readonly<Record<string, Company>> = {
  healthy: { comes: ["✓ 已就绪", 6, 1, ""] },
  "no showcase": { status: { R03: "未完成" }, comes: ["✕ 未就绪", 5, 15 / 18, "R03"] },
  "no indicator yet, which PMF does not ask for": {
    status: { R39: "未完成" },
    comes: ["✓ 已就绪", 6, 1, ""],
  },
  "a gate overridden": {
    status: { R03: "部分" },
    override: { R03: "负责人：样板客户三月上线" },
    comes: ["✓ 已就绪（含特批）", 5, 16.5 / 18, ""],
  },
};

const SCALE: Readonly<Record<string, Company>> = {
  healthy: { comes: [READY, 19, 1, ""] },
  "NDR not known, the indicator answers": { inputs: { I33: [] }, comes: [READY, 19, 1, ""] },
  // 1,600,000 ÷ 2,309,770
  "NDR of 69%": { inputs: { I33: [1_600_000] }, comes: [HOLD, 18, 137 / 140, "R47"] },
  "a niche": {
    inputs: { I13: [35] },
    status: { R50: "Not yet" },
    comes: [HOLD, 18, (140 - 3 - 3 - 2) / 140, "R49 R50 R24"],
  },
  "strict, but mass users seen": { preset: "从严", comes: [READY, 19, 135 / 140, "R24"] },
  "no indicator": { status: { R39: "Not yet" }, comes: [BACK, 18, 137 / 140, "R39"] },
};

/* Nobody has written criteria of their own for these two: they are judged as the stage beside them. */
const PSF: Readonly<Record<string, Company>> = {
  healthy: { comes: [READY, 6, 1, ""] },
  "no need verified": { status: { R01: "Partly" }, comes: [HOLD, 5, 16.5 / 18, "R01"] },
};
const RESOURCES: Readonly<Record<string, Company>> = {
  healthy: { comes: ["✓ 已就绪", 19, 1, ""] },
  "no indicator": { status: { R39: "未完成" }, comes: ["✕ 退回 PMF", 18, 137 / 140, "R39"] },
  "NDR of 69%": { inputs: { I33: [1_600_000] }, comes: ["✕ 未就绪", 18, 137 / 140, "R47"] },
};

/** By stage: the language of the sheets, the word for “done” in it, and the companies. */
export const COMPANIES = [
  ["GTM", "en", "Done", GTM],
  ["PMF", "zh-CN", "已完成", PMF],
  ["SCALE", "en", "Done", SCALE],
  ["PSF", "en", "Done", PSF],
  ["RESOURCES", "zh-CN", "已完成", RESOURCES],
] as const;

export const sheets = { "zh-CN": ["GTM 输入", "GTM 就绪度"], en: ["GTM Inputs", "GTM Readiness"] } as const;
