import { badValue, fill, type Failure } from "./define";

/** #VALUE! for a date that must be there. By the blank law 0 is blank, and no day. */
export function blankDate(name: string): Failure {
  return badValue(
    fill({ en: "{name} is blank. It must be a date.", "zh-CN": "{name} 为空，须填日期。" }, { name }),
  );
}

/** The first of these dates that is blank. */
export function firstBlankDate(dates: Readonly<Record<string, number>>): Failure | null {
  const blank = Object.keys(dates).find((name) => dates[name] === 0);
  return blank === undefined ? null : blankDate(blank);
}
