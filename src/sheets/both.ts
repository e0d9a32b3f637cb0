import type { Text } from "../locales/text";

/** A text in both languages on one line, where a sheet has many. */
export const both = (en: string, zh: string): Text => ({ en, "zh-CN": zh });
