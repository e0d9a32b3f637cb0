import { useEffect, useMemo, useRef, useState } from "react";
import type { Refusal } from "../../bulk/refusal";
import type { LedgerColumn } from "../../catalogue/ledger/heads";
import { monthOf } from "../../engine/months";
import type { Text } from "../../locales/text";
import { addTables } from "../../workbook/table-sheets";
import { WorkbookProblem } from "../../workbook/types";
import { todayOf } from "../build/today";
import { troubleOf, type Trouble } from "../faults";
import { useLanguage } from "../language";
import type { ImportedBy, Made, OpenQuestions } from "./as-ledger";
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
  const failed = (error: unknown, phase: State["phase"]) =>
    setState({ ...FRESH, phase, trouble: troubleOf(error) });

  useEffect(() => {
    const controller = new AbortController();
    if (!isLedger) return () => running.current?.abort(new Stopped());
    askHeads(file, controller.signal).then(
      (found) => {
        if (isRefused(found)) return setState({ ...FRESH, phase: "heads", trouble: said(found.refusal) });
        setHeads(found);
        setQuestion((asked) => ({ ...asked, columns: found.known }));
        setState({ ...FRESH, phase: "asking" });
      },
      (error: unknown) => {
        if (!controller.signal.aborted) failed(error, "heads");
      },
    );
    return () => {
      controller.abort(new Stopped());
      running.current?.abort(new Stopped());
    };
  }, [file, isLedger]);

  const read = async () => {
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const { last, count, ...asked } = question;
    const whole: FileQuestion = { ...asked, from, months: [last - count + 1, last], language };
    const began = performance.now();
    const seconds = () => (performance.now() - began) / 1000;
    setState({ ...FRESH, phase: "reading" });
    try {
      const answer = await askTables(file, whole, signal, (progress) =>
        setState({ ...FRESH, phase: "reading", progress: { ...progress, seconds: seconds() } }),
      );
      if (isRefused(answer)) {
        const { currencies = [] } = answer;
        const trouble = currencies.length > 0 ? null : said(answer.refusal);
        return setState({ ...FRESH, phase: "asking", currencies, trouble });
      }
      if ("questions" in answer) {
        onAsk(answer.questions);
        return setState({ ...FRESH, phase: "asking" });
      }
      const took = seconds();
      setState({ ...FRESH, phase: "writing" });
      const sheets = await addTables(sheetsOf(answer, file, whole, today), {
        signal,
        onProgress: (written) => setState({ ...FRESH, phase: "writing", written }),
      });
      setState({
        ...FRESH,
        phase: "done",
        done: { rows: answer.rows, made: answer.made, seconds: took, sheets },
      });
    } catch (error) {
      // What could not be taken away again is told, though somebody stopped.
      if (signal.aborted && !(error instanceof WorkbookProblem)) setState({ ...FRESH, phase: "asking" });
      else failed(error, "asking");
    }
  };

  return {
    ...state,
    heads,
    question,
    latest,
    set: (change) => setQuestion({ ...question, ...change }),
    setColumn(column, head) {
      const { [column]: _, ...others } = question.columns;
      setQuestion({ ...question, columns: head === "" ? others : { ...others, [column]: head } });
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

/** Why a promise ends that somebody stopped. */
class Stopped extends Error {}

const isRefused = (answer: object): answer is Refusal => "refusal" in answer;
const said = (text: Text): Trouble => ({ text, cure: "retry" });
