import type { Language } from "../locales/text";

/** Each language by its own name, so that people find theirs in a pane they can't read. */
export const OWN_NAMES: Readonly<Record<Language, string>> = { en: "English", "zh-CN": "简体中文" };
