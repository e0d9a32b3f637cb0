import { LANGUAGES, type Language } from "../locales/text";

const KEY = "hourglass.language";

/** The language chosen in the pane before. Storage may be closed to us in a host's frame: then there is none. */
export function chosenLanguage(): Language | undefined {
  try {
    const stored = localStorage.getItem(KEY);
    return LANGUAGES.find((language) => language === stored);
  } catch {
    return undefined;
  }
}

/** Where storage is closed the choice lasts as long as the pane is open. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    return;
  }
}
