import { Button, Input, makeStyles, mergeClasses } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { useState } from "react";
import { todayOf } from "../../excel/days";
import { quoteSheet } from "../../excel/sheet-name";
import { BUILD } from "../../locales/pane-build";
import { LIBRARY } from "../../locales/pane-library";
import { fill, type Language, type Text } from "../../locales/text";
import type { CompanyStage } from "../../playbook/checklist";
import type { FamilyId } from "../../sheets/template/families";
import { goTo } from "../../workbook/go-to";
import { useLanguage, useWords } from "../language";
import { problemText } from "../faults";
import { Notice } from "../notice";
import { useShortcuts } from "../shortcuts";
import { useShared } from "../styles";
import { TroubleNotice } from "../trouble-notice";
import { Building } from "./building";
import { BuiltSheets } from "./built-sheets";
import { Busy } from "./busy";
import { chosenSheets, type ChosenSheet } from "./library-choice";
import { LedgerSection } from "./ledger-section";
import { LibraryChoices } from "./library-choices";
import { LibraryList } from "./library-list";
import { SheetLinks } from "./link-offer";
import { useLibrary, useSheetsPreview } from "./use-library";
import { useReaders } from "./use-readers";
import { useSheetLinks } from "./use-sheet-links";
import { ReadersChecklist } from "./which-checklist";

const NONE: ReadonlySet<string> = new Set();

interface LibraryProps {
  readonly active: boolean;
  /** The sheet to bring into view, as often as somebody asks. */
  readonly asked: { readonly id: string } | undefined;
}

/** All sheets by family: choose, see what will be written, build or update several at once. */
export function Library({ active, asked }: LibraryProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const paneLanguage = useLanguage();
  const { state, refresh, build, mean, stop } = useLibrary(active);
  const [query, setQuery] = useState("");
  const [opened, setOpened] = useState<FamilyId | null>("base");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(NONE);
  const [stage, setStage] = useState<CompanyStage>("GTM");
  const [ownLanguage, setLanguage] = useState<Language>();
  const [problem, setProblem] = useState<Text | null>(null);
  const [answered, setAnswered] = useState<LibraryProps["asked"]>();
  const language = ownLanguage ?? paneLanguage;
  const ready = state.phase === "ready" ? state : undefined;
  const wantedRow = ready?.sheets.find(({ definition }) => definition.id === asked?.id);
  if (wantedRow && asked !== answered) {
    setAnswered(asked);
    setOpened(wantedRow.definition.family);
    setQuery("");
  }
  const wanted = ready ? chosenSheets(ready.sheets, chosen, ready.takenNames, language) : [];
  const { readers, checklist, setChecklist } = useReaders(ready?.sheets, chosen);
  const choice = { language, stage, asOf: todayOf(new Date()), checklist };
  const updated = wanted.filter(({ isNew }) => !isNew).map(({ id }) => id);
  const preview = useSheetsPreview(updated.join(","), choice);

  const links = useSheetLinks(ready?.sheets, choice);
  const link = () => {
    setProblem(null);
    links.link().catch((error: unknown) => setProblem(problemText(error)));
  };

  const go = (sheet: string) => {
    setProblem(null);
    goTo(`${quoteSheet(sheet)}!A1`).catch((error: unknown) => setProblem(problemText(error)));
  };
  const start = () => {
    if (wanted.length === 0) return;
    build(wanted, choice)
      .then((left) => {
        setChosen(new Set(left.map(({ id }) => id)));
        if (left.length === 0) setChecklist(undefined);
      })
      .catch((error: unknown) => setProblem(problemText(error)));
  };
  const meanOther = (id: string, sheet: string) => {
    mean(id, sheet, { ...choice, checklist: undefined }).catch((error: unknown) =>
      setProblem(problemText(error)),
    );
  };
  useShortcuts({ primary: start, escape: () => (query === "" ? false : setQuery("")) }, active);

  if (!ready) {
    if (state.phase === "refused")
      return (
        <div className={shared.view}>
          <TroubleNotice trouble={state.trouble} onRetry={refresh} />
        </div>
      );
    if (state.phase === "building") return <Building state={state} active={active} onStop={stop} />;
    return <Busy label={words(BUILD.reading)} />;
  }
  const choose = (id: string, next: boolean) => {
    const all = new Set(chosen);
    if (next) all.add(id);
    else all.delete(id);
    setChosen(all);
  };
  const setUp = ready.sheets.find(({ definition }) => definition.id === "setup")?.standing;
  const placeholder = words(fill(LIBRARY.search, { count: ready.sheets.length }));
  return (
    <div className={shared.view}>
      <div className={shared.scroll}>
        {ready.trouble && <TroubleNotice trouble={ready.trouble} />}
        {problem && <Notice kind="error">{words(problem)}</Notice>}
        <div role="search" className={styles.search}>
          <Input
            className={styles.input}
            value={query}
            placeholder={placeholder}
            aria-label={placeholder}
            contentBefore={<SearchRegular fontSize={20} />}
            onChange={(_, { value }) => setQuery(value)}
          />
        </div>
        {ready.report && <BuiltSheets report={ready.report} left={ready.left} />}
        <div className={shared.margins}>
          <SheetLinks sheets={links.offers} onLink={link} />
        </div>
        <LedgerSection sheets={ready.sheets} active={active} />
        <div className={styles.list}>
          <LibraryList
            sheets={ready.sheets}
            query={query}
            chosen={chosen}
            asked={asked}
            opened={opened}
            onOpen={setOpened}
            onChoose={choose}
            onGo={go}
            onMean={meanOther}
          />
        </div>
        {wanted.length > 0 && (
          <LibraryChoices
            stage={stage}
            onStage={setStage}
            setUp={setUp?.name}
            language={language}
            onLanguage={setLanguage}
            wanted={wanted}
            preview={preview}
          >
            {readers.length > 0 && (
              <ReadersChecklist
                readers={readers}
                checklists={ready.checklists}
                number={checklist}
                onChoose={setChecklist}
              />
            )}
          </LibraryChoices>
        )}
      </div>
      <div className={mergeClasses(shared.footer, shared.footerRow)}>
        <span className={shared.secondary}>{words(whatItDoes(wanted))}</span>
        <Button
          appearance="primary"
          className={shared.primary}
          disabledFocusable={wanted.length === 0}
          onClick={start}
        >
          {words(wanted.length > 0 && updated.length === wanted.length ? BUILD.update : BUILD.build)}
        </Button>
      </div>
    </div>
  );
}

function whatItDoes(sheets: readonly ChosenSheet[]): Text {
  const added = sheets.filter(({ isNew }) => isNew).length;
  const updated = sheets.length - added;
  if (sheets.length === 0) return LIBRARY.chooseFirst;
  if (updated === 0) return fill(LIBRARY.adds, { count: added });
  return added === 0
    ? fill(LIBRARY.updates, { count: updated })
    : fill(LIBRARY.addsAndUpdates, { added, updated });
}

const useStyles = makeStyles({
  search: { padding: "12px 16px 0" },
  input: { width: "100%" },
  list: { paddingTop: "12px" },
});
