import { LANGUAGES, type Language, type Text } from "../locales/text";
import { KEPT, WORDS, type KeptState } from "./words";

type View = "grid" | "pane";

export interface HeaderActions {
  readonly onLanguage: (language: Language) => Promise<void>;
  readonly onDark: (dark: boolean) => void;
  readonly onFill: () => Promise<void>;
  readonly onReset: () => Promise<void>;
  readonly onStartOver: () => Promise<void>;
}

export interface Header {
  /** Writes the page's words in this language. */
  speak(language: Language): void;
  /** Whether there is an inputs sheet to fill. */
  allowFill(allowed: boolean): void;
  /** Says what becomes of the workbook when the page is left. */
  sayKept(state: KeptState): void;
  /** Says one sentence in the place of the line about the sample. */
  say(text: Text): void;
  /** Which of grid and pane is shown where there is room for one only. */
  show(view: View): void;
}

const element = <T extends HTMLElement = HTMLElement>(id: string) => document.getElementById(id) as T;

const VIEWS: readonly View[] = ["grid", "pane"];
const WRITTEN = ["title", "about", "en", "zh-CN", "fill", "reset", "over", "view-grid", "view-pane"] as const;
const HINTED = { fill: "fillHint", reset: "resetHint", over: "overHint" } as const;
const LABELLED = ["divider", "views", "grid", "pane"] as const;

/** The bar above the grid: what this page is, its language and theme, the sample, and what is kept. */
export function createHeader(actions: HeaderActions, dark: boolean): Header {
  let language: Language = "en";
  let isDark = dark;
  let kept: KeptState = "here";
  element<HTMLImageElement>("logo").src = new URL("../../assets/icon.svg", import.meta.url).href;

  const write = (id: string, text: Text) => (element(id).textContent = text[language]);
  const writeTheme = () => write("dark", isDark ? WORDS.light : WORDS.dark);
  const show = (view: View) => {
    document.body.dataset.view = view;
    for (const each of VIEWS) element(`view-${each}`).setAttribute("aria-pressed", String(each === view));
  };

  for (const each of LANGUAGES) onPress(element(each), () => actions.onLanguage(each));
  onPress(element("fill"), actions.onFill);
  onPress(element("reset"), actions.onReset);
  onPress(element("over"), actions.onStartOver);
  for (const each of VIEWS) element(`view-${each}`).addEventListener("click", () => show(each));
  element("dark").addEventListener("click", () => {
    isDark = !isDark;
    writeTheme();
    actions.onDark(isDark);
  });
  show("grid");

  return {
    speak: (spoken) => {
      language = spoken;
      document.documentElement.lang = language;
      document.title = WORDS.title[language];
      for (const id of WRITTEN) write(id, WORDS[id]);
      write("kept", KEPT[kept]);
      writeTheme();
      for (const [id, hint] of Object.entries(HINTED)) element(id).title = WORDS[hint][language];
      for (const id of LABELLED) element(id).setAttribute("aria-label", WORDS[id][language]);
      for (const each of LANGUAGES) element(each).setAttribute("aria-pressed", String(each === language));
    },
    allowFill: (allowed) => (element<HTMLButtonElement>("fill").disabled = !allowed),
    sayKept: (state) => {
      kept = state;
      write("kept", KEPT[kept]);
    },
    say: (text) => write("about", text),
    show,
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
