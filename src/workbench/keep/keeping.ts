import { REFERENCE } from "../../catalogue/reference";
import type { Language } from "../../locales/text";
import { download, showAside } from "../notice";
import { mayDeleteAside } from "../questions";
import { readSample } from "../sample/read";
import { createSpreadsheet, type CalculatedWorkbook, type CreatedUniver } from "../univer/create";
import { UniverGrid } from "../univer/univer-grid";
import type { KeptState } from "../words";
import { createKeeper } from "./keeper";
import { GRID_VERSION, type KeptWorkbook } from "./record";
import {
  becomeKeeper,
  deleteAside,
  deleteKept,
  readStore,
  setAside,
  takeBack,
  type Aside,
  type Found,
} from "./store";

/** The workbook on the page and what becomes of it between visits. */
export interface Keeping {
  readonly spreadsheet: CreatedUniver;
  readonly grid: UniverGrid;
  /** What the page begins with: the workbook of an earlier visit, the sample, or nothing yet. */
  readonly begins: "kept" | "sample" | "blank";
  /** Something changed and is to be kept; where it can’t, the browser asks before the page is left. */
  note(): void;
  /** Writes its words in this language. */
  speak(language: Language): void;
  /** Calls back at once, and when the answer changes. */
  onState(listener: (state: KeptState) => void): void;
  /** Deletes what was kept and loads the page anew. */
  startOver(): Promise<void>;
}

/** Opens the workbook of the last visit, or the sample where there is none or none that can be opened. */
export async function openKept(container: HTMLElement, language: Language): Promise<Keeping> {
  const { found, state } = await lookUp();
  const sample = found.kept ? null : await readSample(language);
  const spreadsheet = await createWith(container, language, found.kept, sample);
  const grid = new UniverGrid(spreadsheet);
  grid.select(found.kept?.selection ?? { sheet: grid.sheets()[0], row: 0, col: 0, rows: 1, cols: 1 });
  const begins = found.kept ? "kept" : sample ? "sample" : "blank";
  return { ...keepingOf(spreadsheet, grid, found, state), begins };
}

async function lookUp(): Promise<{ found: Found; state: KeptState }> {
  try {
    const isKeeper = await becomeKeeper();
    return { found: await readStore(), state: isKeeper ? "here" : "elsewhere" };
  } catch (cause) {
    reportError(cause);
    return { found: { kept: null, aside: [] }, state: "nowhere" };
  }
}

async function createWith(
  container: HTMLElement,
  language: Language,
  kept: KeptWorkbook | null,
  sample: CalculatedWorkbook | null,
): Promise<CreatedUniver> {
  try {
    return createSpreadsheet(container, REFERENCE, language, kept?.workbook ?? sample ?? undefined);
  } catch (cause) {
    if (!kept) throw cause;
    reportError(cause);
    // The grid is half made by now; the page begins again without that workbook.
    await setAside({ reason: "broken", record: kept });
    location.reload();
    return new Promise(() => undefined);
  }
}

function keepingOf(
  spreadsheet: CreatedUniver,
  grid: UniverGrid,
  found: Found,
  first: KeptState,
): Omit<Keeping, "begins"> {
  let state = first;
  let leaving = false;
  let hasSomething = found.kept !== null;
  let tell: (state: KeptState) => void = () => undefined;
  const take = (): KeptWorkbook => ({
    gridVersion: GRID_VERSION,
    savedAt: Date.now(),
    workbook: grid.save(),
    selection: grid.selection(),
  });
  const keeper = createKeeper(take, (cause) => {
    reportError(cause);
    state = "nowhere";
    tell(state);
  });
  const reload = () => {
    leaving = true;
    keeper.stop();
    location.reload();
  };

  addEventListener("beforeunload", (event) => {
    if (!leaving && state !== "here" && hasSomething) event.preventDefault();
  });
  const aside = [...found.aside];
  const reopen = async () => {
    await takeBack(hasSomething ? take() : null);
    reload();
  };

  return {
    spreadsheet,
    grid,
    note: () => {
      hasSomething = true;
      if (state === "here") keeper.note();
    },
    speak: (language) => speakOfAside(aside, language, reopen),
    onState: (listener) => {
      tell = listener;
      tell(state);
    },
    startOver: async () => {
      keeper.stop();
      if (state === "here") await deleteKept();
      reload();
    },
  };
}

/** Says which workbook was set aside last and what can be done about it. */
function speakOfAside(aside: Aside[], language: Language, reopen: () => Promise<void>): void {
  showAside(aside.at(-1), language, {
    onOpen: reopen,
    onDownload: () => download(aside.at(-1)?.record),
    onDelete: async () => {
      if (!(await mayDeleteAside(language))) return;
      await deleteAside();
      aside.pop();
      speakOfAside(aside, language, reopen);
    },
  });
}
