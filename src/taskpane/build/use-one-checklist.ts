import { useState } from "react";
import { QUARTER } from "../../locales/pane-build";
import { fill, type Text } from "../../locales/text";
import type { ReadinessChoice, ReadinessNames } from "../../sheets/readiness/types";
import { useReport } from "../faults";
import { useLanguage } from "../language";
import type { Asked } from "./summary-view";
import { useReadiness } from "./use-readiness";

/** A checklist, what of it was asked for, and what was done just now; what goes wrong unforeseen is reported. */
export function useOneChecklist(active: boolean, number: number, onBuilt: () => void) {
  const language = useLanguage();
  const report = useReport();
  const { state, refresh, ...readiness } = useReadiness(active, number);
  const [asked, setAsked] = useState<Asked | "starting" | null>(null);
  const [news, setNews] = useState<Text | null>(null);

  const build = async (choice: ReadinessChoice, names: ReadinessNames) => {
    if (!(await readiness.build(choice, names))) return;
    setAsked(null);
    onBuilt();
  };
  const mean = async (sheet: string) => {
    if (await readiness.mean(sheet, language)) onBuilt();
  };
  const startQuarter = async (without: ReadonlySet<string>) => {
    setAsked("starting");
    const done = await readiness.startQuarter(without);
    setAsked(done ? null : "quarter");
    if (!done) return;
    setNews(fill(QUARTER.started, { to: done.to, inputs: done.sheets[0].name, history: done.history }));
  };
  return {
    ...{ number, active, state, refresh, asked, news },
    ask: (what: Asked) => {
      setNews(null);
      setAsked(what);
    },
    stop: () => {
      setAsked(null);
      refresh();
    },
    build: (choice: ReadinessChoice, names: ReadinessNames) => void build(choice, names).catch(report),
    mean: (sheet: string) => void mean(sheet).catch(report),
    startQuarter: (without: ReadonlySet<string>) => void startQuarter(without).catch(report),
    snapshot: () => void readiness.snapshot(language).catch(report),
    link: (what: "inputs" | "proofs") => void readiness.link(what).catch(report),
  };
}

export type OneChecklistState = ReturnType<typeof useOneChecklist>;
