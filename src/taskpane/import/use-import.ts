import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import {
  compareLedgers,
  type Comparison,
  type Imported,
  type Question,
  type Rate,
  type Reason,
} from "../../billing";
import { firstDayOf, monthOf } from "../../engine/months";
import { todayOf } from "../../excel/days";
import { readLedgerRows, type StandingLedger } from "../../workbook/ledger-rows";
import { writeLedgerRows } from "../../workbook/ledger-write";
import { WorkbookProblem } from "../../workbook/types";
import { useLanguage } from "../language";
import { troubleOf, type Trouble } from "../faults";
import { quoteSheet } from "../../excel/sheet-name";
import { FILE_TABLES } from "../../locales/pane-file-tables";
import { IMPORT } from "../../locales/pane-import";
import { fill } from "../../locales/text";
import {
  firstOf,
  readCells,
  readFirst,
  readGiven,
  readPasted,
  readText,
  type GivenFile,
  type Reading,
} from "./given-file";
import { useRates } from "../recipe/rates";
import { mustBeReadable } from "./apart";
import type { Asking } from "../recipe/asking";
import { made } from "../recipe/made";
import { keptText, NO_RECIPE, parseRecipe, type CurrencyChoice, type KeptRecipe } from "../recipe/recipe";
import { changedRows, newRows, standingRows } from "./to-sheet";

export type WriteMode = "append" | "replace";

/** Fields that a later file may change; the product may be people’s own by now. */
const OF_FILE = ["start", "end", "amount", "unit", "count", "currency"] as const;

export interface ImportForm extends Asking {
  readonly phase: "empty" | "reading" | "ready" | "writing" | "done";
  readonly files: readonly GivenFile[];
  /** The recipe is that of the file before. */
  readonly asBefore: boolean;
  /** Beside what stands; null for a first import. */
  readonly comparison: Comparison | null;
  readonly trouble: Trouble | null;
  /** The sheet that was written. */
  readonly sheet: string | null;
  /** Of the workbook, where the recipe converts. */
  readonly rates: readonly Rate[] | null;
  /** Which share of the rows is written. */
  readonly written: number;
  readonly take: (files: readonly File[]) => Promise<void>;
  /** The first rows of a file that is too large for a sheet. */
  readonly takeFirst: (file: File, isAlone: boolean) => Promise<void>;
  readonly takeSelected: (address: string) => Promise<void>;
  readonly takeSheet: (name: string) => Promise<void>;
  readonly takePasted: (text: string) => Promise<void>;
  /** Leaves what is being read or written; the workbook is as it was. */
  readonly stop: () => void;
  /** Reads a file of text again, in another encoding or with another delimiter. */
  readonly reread: (file: GivenFile, reading: Reading) => void;
  readonly clear: () => void;
  readonly setSystem: (id: string) => void;
  readonly keep: (reason: Reason, kept: boolean) => void;
  readonly write: (mode: WriteMode) => Promise<void>;
}

export function useImport(active: boolean): ImportForm {
  const language = useLanguage();
  const asOf = useMemo(() => todayOf(new Date()), []);
  const [files, setFiles] = useState<readonly GivenFile[]>([]);
  const [further, setFurther] = useState<readonly Question[]>([]);
  const [own, setRecipe] = useState<KeptRecipe | null>(null);
  const [standing, setStanding] = useState<StandingLedger | null>(null);
  const [state, setState] = useState<{ phase: ImportForm["phase"]; trouble: Trouble | null; sheet: string | null }>({ phase: "empty", trouble: null, sheet: null }); // prettier-ignore
  const refused = useCallback((error: unknown, phase: ImportForm["phase"]) => setState({ phase, trouble: troubleOf(error), sheet: null }), []); // prettier-ignore

  useEffect(() => {
    const refuse = (error: unknown) => setState((before) => ({ ...before, trouble: troubleOf(error) }));
    if (active) readLedgerRows().then(setStanding, refuse);
  }, [active]);

  const kept = useMemo(() => parseRecipe(standing?.recipe), [standing]);
  const before = useMemo(() => (standing ? standingRows(standing) : []), [standing]);
  const asBefore = own === null && kept !== null;
  const recipe = own ?? kept ?? NO_RECIPE;
  const rates = useRates(recipe.currency);
  const imported = useMemo(
    () => (files.length > 0 ? withFurther(made(files, recipe, asOf, rates.found), further, recipe) : null),
    [files, recipe, asOf, rates.found, further],
  );
  const comparison = useMemo(
    () => (imported && before.length > 0 ? compareLedgers(before, imported.rows, firstDayOf(monthOf(asOf)), OF_FILE) : null), // prettier-ignore
    [imported, before, asOf],
  );

  const attempts = useRef(0);
  const writing = useRef<AbortController>(null);
  const [written, setWritten] = useState(0);
  const read = async (work: () => Promise<readonly GivenFile[]>) => {
    const attempt = ++attempts.current;
    setState({ phase: "reading", trouble: null, sheet: null });
    try {
      const given = await work();
      const stands = await readLedgerRows();
      if (attempt !== attempts.current) return;
      setStanding(stands);
      setFiles(given);
      setFurther([]);
      setRecipe(null);
      setState({ phase: "ready", trouble: null, sheet: null });
    } catch (error) {
      if (attempt === attempts.current) refused(error, "empty");
    }
  };
  const change = (next: Partial<KeptRecipe>) => setRecipe({ ...recipe, ...next });

  return {
    ...state,
    trouble: state.trouble ?? rates.trouble,
    asksCurrency: imported !== null && isOpen(imported, recipe.currency, rates.found),
    files,
    imported,
    recipe,
    asBefore,
    comparison,
    asOf,
    rates: rates.found,
    written,
    take: (chosen) => read(() => Promise.all(chosen.map(readGiven))),
    takeFirst: (file, isAlone) =>
      read(async () => {
        if (!isAlone) throw new WorkbookProblem(fill(FILE_TABLES.severalLarge, { file: file.name }));
        const first = await readFirst(file);
        mustBeReadable(first, file, asOf);
        return [first];
      }),
    further,
    askFurther: (questions) => setFurther([...further, ...questions]),
    takeSelected: (address) => read(async () => [await readCells(address)]),
    takeSheet: (name) => read(async () => [await readCells(`${quoteSheet(name)}!A:XFD`, name)]),
    takePasted: (text) => read(() => Promise.resolve([readPasted(IMPORT.pasted[language], text)])),
    stop() {
      // What is being written is taken back first; writing says when it is.
      if (state.phase === "writing") return writing.current?.abort(new Stopped());
      attempts.current++;
      setState({ phase: "empty", trouble: null, sheet: null });
    },
    reread(file, reading) {
      const { bytes, ...as } = file.text!;
      const read = readText(file.table.file, bytes, { ...as, ...reading });
      const again = file.whole ? firstOf(read, file.whole) : read;
      setFurther([]);
      setFiles(files.map((each) => (each === file ? again : each)));
    },
    clear() {
      setFiles([]);
      setState({ phase: "empty", trouble: null, sheet: null });
    },
    setSystem(system) {
      setFurther([]);
      setRecipe({ ...NO_RECIPE, system });
    },
    setColumn(role, head) {
      setFurther([]);
      change({ columns: { ...recipe.columns, [role]: head } });
    },
    answer(id, choice) {
      const { [id]: _, ...others } = recipe.answers;
      change({ answers: choice === undefined ? others : { ...others, [id]: choice } });
    },
    setCurrency: (currency) => change({ currency }),
    keep: (reason, isKept) =>
      change({ keep: isKept ? [...recipe.keep, reason] : recipe.keep.filter((each) => each !== reason) }),
    async write(mode) {
      if (!imported) return;
      const { signal } = (writing.current = new AbortController());
      setWritten(0);
      setState({ phase: "writing", trouble: null, sheet: null });
      const rows = comparison ? changedRows(comparison, mode, asOf, language) : newRows(imported.rows);
      try {
        const choice = { language, stage: "GTM", asOf } as const;
        const kept = keptText(recipe, imported);
        const sheet = await writeLedgerRows(rows, kept, choice, { signal, onProgress: setWritten });
        setStanding(await readLedgerRows());
        setState({ phase: "done", trouble: null, sheet });
      } catch (error) {
        const stopped = signal.aborted && !(error instanceof WorkbookProblem);
        if (stopped) setState({ phase: "ready", trouble: null, sheet: null });
        else refused(error, "ready");
      }
    },
  };
}

/** An answered question is open no more. */
function withFurther(imported: Imported, further: readonly Question[], { answers }: KeptRecipe): Imported {
  const open = new Map([...further, ...imported.questions].map((question) => [question.id, question]));
  for (const id of Object.keys(answers)) open.delete(id);
  return { ...imported, questions: [...open.values()] };
}

/** One currency asks nothing. */
const isOpen = (
  { currencies }: Imported,
  choice: CurrencyChoice | undefined,
  rates: readonly Rate[] | null,
) => currencies.length > 1 && (choice === undefined || (choice.mode !== "keep" && rates === null));

/** Why a promise ends that somebody stopped. */
class Stopped extends Error {}
