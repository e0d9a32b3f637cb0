import { createRoot } from "react-dom/client";
import { setCurrentLanguage } from "../locales/current";
import type { Language } from "../locales/text";
import { Pane } from "./pane";
import { chosenLanguage, rememberLanguage } from "./preferences";
import type { TabName } from "./tabs";
import type { ThemeName } from "./theme";

export type { ThemeName };

export interface PaneOptions {
  /** What the host speaks; a choice made in the pane before goes first. */
  readonly language?: Language;
  readonly theme?: ThemeName;
  /** How many functions have been handed over to the spreadsheet; without it the menu says nothing about it. */
  readonly functionsReady?: () => number;
  /** The user chose another language in the pane. */
  readonly onLanguage?: (language: Language) => void;
}

/** A mounted pane, as the page around it sees it. */
export interface MountedPane {
  setTheme(theme: ThemeName): void;
  setLanguage(language: Language): void;
  show(tab: TabName): void;
  unmount(): void;
}

/** Puts the pane into a page: the add-in's own, or the workbench beside its grid. */
export function mountPane(container: HTMLElement, options: PaneOptions = {}): MountedPane {
  const root = createRoot(container);
  let state = {
    language: chosenLanguage() ?? options.language ?? "en",
    theme: options.theme ?? "light",
    tab: "functions" as TabName,
  };

  const change = (changes: Partial<typeof state>) => {
    state = { ...state, ...changes };
    setCurrentLanguage(state.language);
    container.ownerDocument.documentElement.lang = state.language;
    root.render(
      <Pane
        {...state}
        functionsReady={options.functionsReady}
        onTab={(tab) => change({ tab })}
        onLanguage={(language) => {
          rememberLanguage(language);
          change({ language });
          options.onLanguage?.(language);
        }}
      />,
    );
  };

  change({});
  return {
    setTheme: (theme) => change({ theme }),
    setLanguage: (language) => {
      rememberLanguage(language);
      change({ language });
    },
    show: (tab) => change({ tab }),
    unmount: () => root.unmount(),
  };
}
