import { useRef, useState } from "react";
import type { Text } from "../../locales/text";
import { problemText } from "../faults";
import { useLanguage } from "../language";
import type { Group } from "./questions";
import { checkThisExcel, type Outcome } from "./run";

/** What came of a run. */
export interface Checked {
  readonly outcomes: readonly Outcome[];
  readonly seconds: number;
  readonly on: Date;
}

type CheckState =
  | { readonly phase: "asking"; readonly isStopped: boolean }
  | { readonly phase: "running"; readonly share: number; readonly group: Group }
  | { readonly phase: "failed"; readonly text: Text }
  | { readonly phase: "done"; readonly checked: Checked };

export function useCheck() {
  const language = useLanguage();
  const [state, setState] = useState<CheckState>({ phase: "asking", isStopped: false });
  const isStopped = useRef(false);
  const start = () => {
    isStopped.current = false;
    const on = new Date();
    setState({ phase: "running", share: 0, group: "registered" });
    const watch = {
      stopped: () => isStopped.current,
      progress: (share: number, group: Group) => setState({ phase: "running", share, group }),
    };
    checkThisExcel(language, watch).then(
      (outcomes) => {
        const seconds = (Date.now() - on.getTime()) / 1000;
        setState(
          outcomes
            ? { phase: "done", checked: { outcomes, seconds, on } }
            : { phase: "asking", isStopped: true },
        );
      },
      (error: unknown) => setState({ phase: "failed", text: problemText(error) }),
    );
  };
  const stop = () => {
    isStopped.current = true;
  };
  return { state, start, stop };
}
