import { useState } from "react";
import { todayOf } from "../../excel/days";
import type { Language, Text } from "../../locales/text";
import type { CompanyStage } from "../../playbook/checklist";
import { problemText } from "../faults";
import { useLanguage } from "../language";
import { chosenSheets } from "./library-choice";
import { useLibrary, useSheetsPreview } from "./use-library";
import { useReaders } from "./use-readers";
import { useSheetLinks } from "./use-sheet-links";

const NONE: ReadonlySet<string> = new Set();

/** The sheets of the library, those chosen, how they will be, and what was refused. */
export function useLibraryForm(active: boolean) {
  const library = useLibrary(active);
  const paneLanguage = useLanguage();
  const [chosen, setChosen] = useState(NONE);
  const [stage, setStage] = useState<CompanyStage>("GTM");
  const [ownLanguage, setLanguage] = useState<Language>();
  const [problem, setProblem] = useState<Text | null>(null);
  const language = ownLanguage ?? paneLanguage;
  const ready = library.state.phase === "ready" ? library.state : undefined;
  const wanted = ready ? chosenSheets(ready.sheets, chosen, ready.takenNames, language) : [];
  const { readers, checklist, setChecklist } = useReaders(ready?.sheets, chosen);
  const choice = { language, stage, asOf: todayOf(new Date()), checklist };
  const updated = wanted.filter(({ isNew }) => !isNew).map(({ id }) => id);
  const preview = useSheetsPreview(updated.join(","), choice);
  const links = useSheetLinks(ready?.sheets, choice);

  /** Begins what takes a while; what it is refused for is said. */
  const begin = (work: Promise<unknown>) => {
    setProblem(null);
    work.catch((error: unknown) => setProblem(problemText(error)));
  };
  const buildWanted = async () => {
    const left = await library.build(wanted, choice);
    setChosen(new Set(left.map(({ id }) => id)));
    if (left.length === 0) setChecklist(undefined);
  };
  return {
    ...{ library, ready, problem, chosen, wanted, preview, choice, setStage, setLanguage, begin },
    readers: { sheets: readers, setChecklist },
    offers: links.offers,
    isUpdate: wanted.length > 0 && updated.length === wanted.length,
    choose: (id: string, isChosen: boolean) =>
      setChosen(isChosen ? new Set(chosen).add(id) : new Set([...chosen].filter((each) => each !== id))),
    build: () => {
      if (wanted.length > 0) begin(buildWanted());
    },
    link: () => begin(links.link()),
    meanOther: (id: string, sheet: string) =>
      begin(library.mean(id, sheet, { ...choice, checklist: undefined })),
  };
}

export type LibraryForm = ReturnType<typeof useLibraryForm>;
