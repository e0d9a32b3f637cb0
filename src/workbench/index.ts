import { CATALOGUE } from "../catalogue";
import { LANGUAGES, languageFor, type Language } from "../locales/text";
import { mountPane } from "../taskpane/mount";
import { showCharts } from "./charts/overlay";
import { makeDivider } from "./divider";
import { fillInputs, hasInputs, overwrittenByFill } from "./fill-inputs";
import { createHeader, type Header } from "./header";
import type { Grid } from "./host/grid";
import { installHost } from "./host/install";
import { openKept, type Keeping } from "./keep/keeping";
import { keepEditing, undoFromOutside } from "./keys";
import { howToFill, mayReset, mayStartOver } from "./questions";
import { followLinks } from "./links";
import { focusWithin, leadByF6, type Region } from "./regions";
import { lostByReset, resetSample } from "./reset-sample";
import { setSpreadsheetLanguage } from "./univer/create";
import { onCalculationFailure } from "./univer/engine/recovery";
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
const startLanguage: Language =
  LANGUAGES.find((each) => each === asked.get("lang")) ?? languageFor(navigator.language);

function start({ spreadsheet, grid, begins, ...keeping }: Keeping): void {
  let language = startLanguage;
  const startDark = asked.get("theme") === "dark";
  installHost(globalThis, grid, { language });

  /** Whether anything but the sample was written, which a change of language must then leave alone. */
  let touched = begins === "kept";
  let writingSample = false;
  grid.onStep(() => {
    if (writingSample) return;
    touched = true;
    keeping.note();
  });
  grid.onChange(() => header.allowFill(hasInputs(grid)));

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
    header.allowFill(hasInputs(grid));
  }

  /** The sample as the page begins: nothing comes before it that could be taken back. */
  async function beginWithSample(): Promise<void> {
    await writeSample();
    grid.forgetSteps();
    touched = false;
  }

  async function askAndReset(): Promise<void> {
    const lost = lostByReset(grid);
    if (lost.length > 0 && !(await mayReset(lost, language))) return;
    await writeSample();
    touched = true;
    keeping.note();
  }

  async function askAndFill(): Promise<void> {
    const taken = overwrittenByFill(grid);
    const how = taken.size === 0 ? "overwrite" : await howToFill(taken, language);
    if (how !== null) await fillInputs(grid, { overwrite: how === "overwrite" });
  }

  async function askAndStartOver(): Promise<void> {
    if (touched && !(await mayStartOver(grid.sheets(), language))) return;
    await keeping.startOver();
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
        keeping.speak(chosen);
        if (!touched) await beginWithSample();
      },
      onDark: setDark,
      onFill: askAndFill,
      onReset: askAndReset,
      onStartOver: askAndStartOver,
    },
    startDark,
  );

  const pane = mountPane(byId("pane"), { language, functionsReady: () => CATALOGUE.length });
  header.speak(language);
  keeping.onState(header.sayKept);
  keeping.speak(language);
  makeDivider(byId("divider"), document.body);
  setDark(startDark);
  undoFromOutside(byId("grid"), { undo: () => grid.undo(), redo: () => grid.redo() });
  keepEditing();
  leadByF6(regionsOf(grid, header));

  showCharts(byId("grid"), spreadsheet, grid);
  followLinks(spreadsheet.api, grid);

  const ready = begins === "blank" ? beginWithSample() : grid.settled();
  window.hourglassWorkbench = { grid, ready };
}

/** The parts of the page in the order in which F6 leads through them. */
function regionsOf(grid: Keeping["grid"], { show }: Header): Region[] {
  const head = document.querySelector("header")!;
  const pane = byId("pane");
  const showAndFocus = (view: "grid" | "pane", focus: () => void) => {
    show(view);
    focus();
  };
  return [
    { element: head, enter: (before) => focusWithin(head, before) },
    { element: byId("grid"), enter: () => showAndFocus("grid", () => grid.focus()) },
    { element: pane, enter: (before) => showAndFocus("pane", () => focusWithin(pane, before)) },
  ];
}

openKept(byId("grid"), startLanguage)
  .then(start)
  .catch((cause: unknown) => {
    byId("about").textContent = WORDS.notOpened[startLanguage];
    throw cause;
  });
