import { LANGUAGES, type Language, type Text } from "../locales/text";
import { WORDS } from "./words";

export interface HeaderActions {
  readonly onLanguage: (language: Language) => Promise<void>;
  readonly onDark: (dark: boolean) => void;
  readonly onFill: () => Promise<void>;
  readonly onReset: () => Promise<void>;
}

export interface Header {
  /** Writes the page's words in this language. */
  speak(language: Language): void;
  /** Whether there is an inputs sheet to fill. */
  allowFill(allowed: boolean): void;
  /** Says one sentence in the place of the line about the sample. */
  say(text: Text): void;
}

const element = <T extends HTMLElement = HTMLElement>(id: string) => document.getElementById(id) as T;

/** The bar above the grid: what this page is, its language and theme, and the sample. */
export function createHeader(actions: HeaderActions, dark: boolean): Header {
  let language: Language = "en";
  let isDark = dark;
  element<HTMLImageElement>("logo").src = new URL("../../assets/icon.svg", import.meta.url).href;

  const write = (id: string, text: Text) => (element(id).textContent = text[language]);
  const writeTheme = () => write("dark", isDark ? WORDS.light : WORDS.dark);

  for (const each of LANGUAGES) onPress(element(each), () => actions.onLanguage(each));
  onPress(element("fill"), actions.onFill);
  onPress(element("reset"), actions.onReset);
  element("dark").addEventListener("click", () => {
    isDark = !isDark;
    writeTheme();
    actions.onDark(isDark);
  });

  return {
    speak: (spoken) => {
      language = spoken;
      document.documentElement.lang = language;
      document.title = WORDS.title[language];
      for (const id of ["title", "about", "en", "zh-CN", "fill", "reset"] as const) write(id, WORDS[id]);
      writeTheme();
      element("fill").title = WORDS.fillHint[language];
      element("reset").title = WORDS.resetHint[language];
      element("divider").setAttribute("aria-label", WORDS.divider[language]);
      for (const each of LANGUAGES) element(each).setAttribute("aria-pressed", String(each === language));
    },
    allowFill: (allowed) => (element<HTMLButtonElement>("fill").disabled = !allowed),
    say: (text) => write("about", text),
  };
}

/** Runs the action and keeps the button still until it is done. */
function onPress(button: HTMLElement, action: () => Promise<void>): void {
  let busy = false;
  button.addEventListener("click", () => {
    if (busy) return;
    busy = true;
    void action().finally(() => (busy = false));
  });
}
