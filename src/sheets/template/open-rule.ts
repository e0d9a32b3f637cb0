import type { Text } from "../../locales/text";
import type { Measure } from "./measure";

const WISHES: Readonly<Record<string, Text>> = {
  higher: { en: "higher is better", "zh-CN": "越高越好" },
  lower: { en: "lower is better", "zh-CN": "越低越好" },
};

/** A rule that says which way is better and gives no number, in as few words as a cell has room for. */
export const openRule = (
  rule: string,
  better: NonNullable<Measure["better"]>,
): Pick<Measure, "rule" | "better" | "words"> => ({ rule, better, words: WISHES });
