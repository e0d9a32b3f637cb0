import { CATALOGUE } from "../catalogue";
import { LANGUAGES, languageFor, type Language } from "../locales/text";
import { mountPane } from "../taskpane/mount";
import { makeDivider } from "./divider";
import { fillInputs, hasInputs } from "./fill-inputs";
import { createHeader } from "./header";
import type { Grid } from "./host/grid";
import { installHost } from "./host/install";
import { resetSample } from "./reset-sample";
import { createSpreadsheet, setSpreadsheetLanguage } from "./univer/create";
import { onCalculationFailure } from "./univer/engine/recovery";
import { UniverGrid } from "./univer/univer-grid";
import { WORDS } from "./words";
import "./workbench.css";

declare global {
  interface Window {
    /** For browser tests and screenshots: the grid on the page, and when it can be used. */
    hourglassWorkbench?: { readonly grid: Grid; readonly ready: Promise<void> };
  }
}

const byId = (id: string) => document.getElementById(id)!;

/** `?lang=zh-CN` and `?theme=dark` stand for what Office would say about itself. */
const asked = new URLSearchParams(location.search);
let language: Language =
  LANGUAGES.find((each) => each === asked.get("lang")) ?? languageFor(navigator.language);
const startDark = asked.get("theme") === "dark";

const spreadsheet = createSpreadsheet(byId("grid"), CATALOGUE, language);
const grid = new UniverGrid(spreadsheet);
installHost(globalThis, grid, { language });

/** Whether anything but the sample was written, which a change of language must then leave alone. */
let touched = false;
let writingSample = false;
grid.onChange(() => {
  touched ||= !writingSample;
  header.allowFill(hasInputs(grid));
});

onCalculationFailure(spreadsheet.univer.__getInjector(), (failed) => {
  header.say(failed ? WORDS.notCalculated : WORDS.about);
  document.documentElement.classList.toggle("uncalculated", failed);
});

async function writeSample(): Promise<void> {
  writingSample = true;
  try {
    await resetSample(grid, language);
  } catch (cause) {
    header.say(WORDS.failed);
    throw cause;
  } finally {
    writingSample = false;
  }
  touched = false;
  header.allowFill(hasInputs(grid));
}

function setDark(dark: boolean): void {
  document.documentElement.classList.toggle("dark", dark);
  spreadsheet.api.toggleDarkMode(dark);
  pane.setTheme(dark ? "dark" : "light");
}

const header = createHeader(
  {
    onLanguage: async (chosen) => {
      language = chosen;
      installHost(globalThis, grid, { language });
      setSpreadsheetLanguage(spreadsheet, chosen);
      pane.setLanguage(chosen);
      header.speak(chosen);
      if (!touched) await writeSample();
    },
    onDark: setDark,
    onFill: () => fillInputs(grid),
    onReset: writeSample,
  },
  startDark,
);

const pane = mountPane(byId("pane"), { language, functionsReady: () => CATALOGUE.length });
header.speak(language);
makeDivider(byId("divider"), document.body);
setDark(startDark);

window.hourglassWorkbench = { grid, ready: writeSample() };
