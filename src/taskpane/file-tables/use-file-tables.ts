import { useEffect, useMemo, useRef, useState } from "react";
import type { Refusal } from "../../bulk/refusal";
import type { LedgerColumn } from "../../catalogue/ledger/heads";
import { monthOf } from "../../engine/months";
import { todayOf } from "../../excel/days";
import type { Text } from "../../locales/text";
import { addTables } from "../../workbook/table-sheets";
import { WorkbookProblem } from "../../workbook/types";
import { troubleOf, type Trouble } from "../faults";
import { useLanguage } from "../language";
import type { ImportedBy } from "../recipe/file-apart";
import type { Made, OpenQuestions } from "./as-ledger";
import { askHeads, askTables } from "./ask-worker";
import type { FileQuestion, Heads, Progress, TableId } from "./job";
import { sheetsOf } from "./to-sheets";

export interface FileForm {
  readonly phase: "heads" | "asking" | "reading" | "writing" | "done";
  readonly heads: Heads | null;
  readonly question: Omit<FileQuestion, "months" | "language" | "from"> & {
    readonly last: number;
    readonly count: number;
  };
  /** Of several currencies one is to be chosen. */
  readonly currencies: readonly string[];
  readonly progress: (Progress & { readonly seconds: number }) | null;
  readonly written: number;
  readonly done: {
    readonly rows: number;
    readonly made: Made | null;
    readonly seconds: number;
    readonly sheets: readonly string[];
  } | null;
  readonly trouble: Trouble | null;
  readonly latest: number;
  readonly set: (change: Partial<FileForm["question"]>) => void;
  readonly setColumn: (column: LedgerColumn, head: string) => void;
  readonly toggle: (table: TableId) => void;
  readonly read: () => Promise<void>;
  /** Ends the thread, or takes the sheets away that were being written. */
  readonly stop: () => void;
}

const USUAL = { tables: ["moves", "retention", "cohort"], endIncluded: false, by: null, currency: null, count: 24 } as const; // prettier-ignore

type State = Pick<FileForm, "phase" | "currencies" | "progress" | "written" | "done" | "trouble">;
const FRESH: Omit<State, "phase"> = { currencies: [], progress: null, written: 0, done: null, trouble: null };

/** `from` says how the file becomes a ledger; what its rows don’t say goes to `onAsk`. */
export function useFileTables(
  file: File,
  from: ImportedBy | null,
  onAsk: (questions: OpenQuestions["questions"]) => void,
): FileForm {
  const language = useLanguage();
  const today = useMemo(() => todayOf(new Date()), []);
  const latest = monthOf(today + 1) - 1;
  const [heads, setHeads] = useState<Heads | null>(null);
  const [question, setQuestion] = useState<FileForm["question"]>({ ...USUAL, columns: {}, last: latest });
  const [state, setState] = useState<State>({ ...FRESH, phase: from ? "asking" : "heads" });
  const isLedger = from === null;
  const running = useRef<AbortController>(null);

  useEffect(() => {
    const controller = new AbortController();
    const learn = (found: Heads | Refusal) => {
      if (isRefused(found)) return setState({ ...FRESH, phase: "heads", trouble: said(found.refusal) });
      setHeads(found);
      setQuestion((asked) => ({ ...asked, columns: found.known }));
      setState({ ...FRESH, phase: "asking" });
    };
    if (isLedger)
      askHeads(file, controller.signal).then(learn, (error: unknown) => {
        if (!controller.signal.aborted) setState(failed(error, "heads"));
      });
    return () => {
      controller.abort(new Stopped());
      running.current?.abort(new Stopped());
    };
  }, [file, isLedger]);

  const read = () => {
    const { signal } = (running.current = new AbortController());
    const { last, count, ...asked } = question;
    const whole = { ...asked, from, months: [last - count + 1, last], language } as const;
    return carryOut({ file, question: whole, today, signal }, setState, onAsk);
  };

  return {
    ...state,
    heads,
    question,
    latest,
    set: (change) => setQuestion({ ...question, ...change }),
    setColumn(column, head) {
      const { [column]: _, ...others } = question.columns;
      // A currency was chosen among those of its column.
      const currency = column === "currency" ? null : question.currency;
      setQuestion({ ...question, currency, columns: head === "" ? others : { ...others, [column]: head } });
    },
    toggle: (table) =>
      setQuestion({
        ...question,
        tables: question.tables.includes(table)
          ? question.tables.filter((each) => each !== table)
          : [...question.tables, table],
      }),
    read,
    stop: () => running.current?.abort(new Stopped()),
  };
}

interface Work {
  readonly file: File;
  readonly question: FileQuestion;
  readonly today: number;
  readonly signal: AbortSignal;
}

/** Reads the file and writes its tables; `tell` hears how far it is. */
async function carryOut(
  { file, question, today, signal }: Work,
  tell: (state: State) => void,
  onAsk: (questions: OpenQuestions["questions"]) => void,
): Promise<void> {
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1000;
  tell({ ...FRESH, phase: "reading" });
  try {
    const answer = await askTables(file, question, signal, (progress) =>
      tell({ ...FRESH, phase: "reading", progress: { ...progress, seconds: seconds() } }),
    );
    if (isRefused(answer)) {
      const { currencies = [] } = answer;
      const trouble = currencies.length > 0 ? null : said(answer.refusal);
      return tell({ ...FRESH, phase: "asking", currencies, trouble });
    }
    if ("questions" in answer) {
      onAsk(answer.questions);
      return tell({ ...FRESH, phase: "asking" });
    }
    const took = seconds();
    tell({ ...FRESH, phase: "writing" });
    const onProgress = (written: number) => tell({ ...FRESH, phase: "writing", written });
    const sheets = await addTables(sheetsOf(answer, file, question, today), { signal, onProgress });
    const { rows, made } = answer;
    tell({ ...FRESH, phase: "done", done: { rows, made, seconds: took, sheets } });
  } catch (error) {
    // What could not be taken away again is told, though somebody stopped.
    const isStopped = signal.aborted && !(error instanceof WorkbookProblem);
    tell(isStopped ? { ...FRESH, phase: "asking" } : failed(error, "asking"));
  }
}

const failed = (error: unknown, phase: State["phase"]): State => ({
  ...FRESH,
  phase,
  trouble: troubleOf(error),
});

/** Why a promise ends that somebody stopped. */
class Stopped extends Error {}

const isRefused = (answer: object): answer is Refusal => "refusal" in answer;
const said = (text: Text): Trouble => ({ text, cure: "retry" });
