import { badValue, fill, number, optional, rates, share, type Failure, type Series } from "../define";

/* What CAPACITY and HIRESNEEDED share: how a rep comes up to speed, and one value for all or one for each. */

export const ramp = rates(
  "ramp",
  {
    en: "share of quota in month 1, 2, … at work; then all",
    "zh-CN": "入职第 1、2…月的产能比例，其后按 100%",
  },
  { min: 0, max: 1, typical: [0, 1] },
);

export const attainment = optional(
  number(
    "attainment",
    { en: "share of quota that reps attain; none: all", "zh-CN": "指标达成率，不填为 100%" },
    { min: 0, typical: [0.5, 1.1] },
  ),
  1,
);

export const attrition = (about: Parameters<typeof share>[1]) =>
  optional(share("attrition", about, { min: 0, typical: [0.05, 0.5] }), 0);

/** #VALUE! unless a range has one cell, or as many as the range that it goes with. */
export function notOneOrAsMany(name: string, found: Series, other: string, expected: Series): Failure | null {
  const cells = found.values.length;
  if (cells === 1 || cells === expected.values.length) return null;
  return badValue(
    fill(
      {
        en: "{name} has {cells:cell}, {other} has {expected}. Give one value for all, or one for each.",
        "zh-CN": "{name} 有 {cells} 格，{other} 有 {expected} 格。请统一填一个，或逐一对应。",
      },
      { name, cells, other, expected: expected.values.length },
    ),
  );
}

/** The value at one place of a range that has one for all, or one for each. */
export const oneOrAt = ({ values }: Series, at: number): number => values[values.length === 1 ? 0 : at];
