import { useCallback, useEffect, useRef, useState } from "react";
import { checkFile, workOn, type FileCheck, type FileJob, type MadeFile } from "../../../files/standing";
import { SHARE_FILES } from "../../../locales/pane-share-files";
import { fill, type Text } from "../../../locales/text";
import { problemText, useReport } from "../../faults";
import { bytesOf } from "../../file-bytes";

/** A file that was given, and how far it is. */
export interface SharedFile {
  readonly id: number;
  readonly name: string;
  readonly state: FileState;
}

type FileState =
  | { readonly phase: "reading" }
  | { readonly phase: "refused"; readonly why: Text }
  | Checked
  | (Omit<Checked, "phase"> & { readonly phase: "waiting" | "working" })
  | Done;

interface Checked {
  readonly phase: "checked";
  readonly bytes: Uint8Array;
  readonly check: FileCheck;
  /** Why nothing came of the last try. */
  readonly why?: Text;
}

interface Done extends Omit<Checked, "phase"> {
  readonly phase: "done";
  readonly made: MadeFile;
  readonly job: FileJob;
}

export type DoneFile = SharedFile & { readonly state: Done };

export const isDone = (file: SharedFile): file is DoneFile => file.state.phase === "done";
/** Read, and not refused. */
export const isReadable = ({ state }: SharedFile): boolean => "check" in state;

/** The files on the list: checked as they come, and worked on one after the other. */
export function useFiles(given: readonly File[]) {
  const [files, setFiles] = useState<readonly SharedFile[]>([]);
  const [isWorking, setWorking] = useState(false);
  const report = useReport();
  const next = useRef(0);
  const stopped = useRef(false);
  const set = useCallback((id: number, state: FileState) => {
    setFiles((before) => before.map((file) => (file.id === id ? { ...file, state } : file)));
  }, []);
  const add = useCallback(
    (added: readonly File[]) => {
      const known = added.map((file) => ({ file, id: next.current++ }));
      setFiles((before) => [
        ...before,
        ...known.map(({ file: { name }, id }): SharedFile => ({ id, name, state: { phase: "reading" } })),
      ]);
      const inTurn = async () => {
        for (const { file, id } of known) set(id, await checked(file));
      };
      inTurn().catch(report);
    },
    [report, set],
  );
  useEffect(() => add(given), [add, given]);
  useEffect(() => () => void (stopped.current = true), []);

  const work = async (job: FileJob) => {
    stopped.current = false;
    setWorking(true);
    const waiting = files.flatMap(({ id, name, state }) => ("check" in state ? [{ id, name, state }] : []));
    for (const { id, state } of waiting) set(id, { ...asChecked(state), phase: "waiting" });
    for (const { id, state } of waiting) {
      if (stopped.current) set(id, asChecked(state));
      else {
        set(id, { ...asChecked(state), phase: "working" });
        await painted();
        set(id, await workedOn(state, job));
      }
    }
    setWorking(false);
  };
  const stop = () => {
    stopped.current = true;
  };
  const remove = (id: number) => setFiles((before) => before.filter((file) => file.id !== id));
  /** Results are for what was chosen then. */
  const forget = () =>
    setFiles((before) =>
      before.map((file) => ("check" in file.state ? { ...file, state: asChecked(file.state) } : file)),
    );
  return { files, isWorking, add, work, stop, remove, forget };
}

const asChecked = ({ bytes, check }: Pick<Checked, "bytes" | "check">): Checked => ({
  phase: "checked",
  bytes,
  check,
});

async function checked(file: File): Promise<FileState> {
  let bytes: Uint8Array;
  try {
    bytes = await bytesOf(file, file.name);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { phase: "refused", why: fill(SHARE_FILES.notRead, { reason }) };
  }
  try {
    const check = await checkFile(bytes);
    return "refusal" in check ? { phase: "refused", why: check.refusal } : { phase: "checked", bytes, check };
  } catch (error) {
    return { phase: "refused", why: problemText(error) };
  }
}

async function workedOn(state: Pick<Checked, "bytes" | "check">, job: FileJob): Promise<FileState> {
  try {
    const made = await workOn(state.bytes, job);
    return "refusal" in made
      ? { ...asChecked(state), why: made.refusal }
      : { ...asChecked(state), phase: "done", made, job };
  } catch (error) {
    return { ...asChecked(state), why: problemText(error) };
  }
}

/** The pane shows what it is at before a large file keeps it busy. */
const painted = () => new Promise((resolve) => setTimeout(resolve, 30));
