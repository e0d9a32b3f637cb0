import type { Language } from "./text";

let current: Language = "en";

/**
 * The language people read at this moment. The functions ask for it when they word an error, so that
 * a change of language in the pane reaches both: pane and functions share one page and this module.
 */
export function currentLanguage(): Language {
  return current;
}

export function setCurrentLanguage(language: Language): void {
  current = language;
}
