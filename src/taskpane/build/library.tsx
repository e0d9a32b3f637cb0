import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { quoteSheet } from "../../excel/sheet-name";
import { BUILD } from "../../locales/pane-build";
import { LIBRARY } from "../../locales/pane-library";
import { fill, type Text } from "../../locales/text";
import type { FamilyId } from "../../sheets/template/families";
import { goTo } from "../../workbook/go-to";
import { useWords } from "../language";
import { Notice } from "../notice";
import { SearchBox } from "../search-box";
import { useShortcuts } from "../shortcuts";
import { useShared } from "../styles";
import { TroubleNotice } from "../trouble-notice";
import { Building } from "./building";
import { BuiltSheets } from "./built-sheets";
import { Busy } from "./busy";
import type { ChosenSheet } from "./library-choice";
import { LedgerSection } from "./ledger-section";
import { LibraryChoices } from "./library-choices";
import { LibraryList } from "./library-list";
import { SheetLinks } from "./link-offer";
import { useLibraryForm, type LibraryForm } from "./use-library-form";
import { ReadersChecklist } from "./which-checklist";

interface LibraryProps {
  readonly active: boolean;
  /** The sheet to bring into view, as often as somebody asks. */
  readonly asked: { readonly id: string } | undefined;
}

/** All sheets by family: choose, see what will be written, build or update several at once. */
export function Library({ active, asked }: LibraryProps) {
  const styles = useStyles();
  const shared = useShared();
  const form = useLibraryForm(active);
  const [query, setQuery] = useState("");
  const [opened, setOpened] = useState<FamilyId | null>("base");
  const [answered, setAnswered] = useState<LibraryProps["asked"]>();
  const { ready } = form;
  const wantedRow = ready?.sheets.find(({ definition }) => definition.id === asked?.id);
  if (wantedRow && asked !== answered) {
    setAnswered(asked);
    setOpened(wantedRow.definition.family);
    setQuery("");
  }
  useShortcuts({ primary: form.build, escape: () => (query === "" ? false : setQuery("")) }, active);

  if (!ready) return <NotReady form={form} active={active} />;
  return (
    <div className={shared.view}>
      <div className={shared.scroll}>
        <News form={form} ready={ready} />
        <SearchBox
          query={query}
          label={fill(LIBRARY.search, { count: ready.sheets.length })}
          onQuery={setQuery}
        />
        {ready.report && <BuiltSheets report={ready.report} left={ready.left} />}
        <div className={shared.margins}>
          <SheetLinks sheets={form.offers} onLink={form.link} />
        </div>
        <LedgerSection sheets={ready.sheets} active={active} />
        <div className={styles.list}>
          <LibraryList
            sheets={ready.sheets}
            query={query}
            chosen={form.chosen}
            asked={asked}
            opened={opened}
            onOpen={setOpened}
            onChoose={form.choose}
            onGo={(sheet) => form.begin(goTo(`${quoteSheet(sheet)}!A1`))}
            onMean={form.meanOther}
          />
        </div>
        {form.wanted.length > 0 && <Choices form={form} ready={ready} />}
      </div>
      <Footer form={form} />
    </div>
  );
}

interface FormProps {
  readonly form: LibraryForm;
}

interface ReadyProps extends FormProps {
  readonly ready: NonNullable<LibraryForm["ready"]>;
}

/** Why there is no list: it is being read, the workbook refused, or sheets are being written. */
function NotReady({ form: { library }, active }: FormProps & { readonly active: boolean }) {
  const shared = useShared();
  const words = useWords();
  const { state, refresh, stop } = library;
  if (state.phase === "building") return <Building state={state} active={active} onStop={stop} />;
  if (state.phase !== "refused") return <Busy label={words(BUILD.reading)} />;
  return (
    <div className={shared.view}>
      <TroubleNotice trouble={state.trouble} onRetry={refresh} />
    </div>
  );
}

function News({ form, ready }: ReadyProps) {
  const words = useWords();
  return (
    <>
      {ready.trouble && <TroubleNotice trouble={ready.trouble} />}
      {form.problem && <Notice kind="error">{words(form.problem)}</Notice>}
    </>
  );
}

function Choices({ form, ready }: ReadyProps) {
  const { choice, readers, wanted, preview, setStage, setLanguage } = form;
  const setUp = ready.sheets.find(({ definition }) => definition.id === "setup")?.standing;
  return (
    <LibraryChoices
      stage={choice.stage}
      onStage={setStage}
      setUp={setUp?.name}
      language={choice.language}
      onLanguage={setLanguage}
      wanted={wanted}
      preview={preview}
    >
      {readers.sheets.length > 0 && (
        <ReadersChecklist
          readers={readers.sheets}
          checklists={ready.checklists}
          number={choice.checklist}
          onChoose={readers.setChecklist}
        />
      )}
    </LibraryChoices>
  );
}

function Footer({ form: { wanted, isUpdate, build } }: FormProps) {
  const shared = useShared();
  const words = useWords();
  return (
    <div className={mergeClasses(shared.footer, shared.footerRow)}>
      <span className={shared.secondary}>{words(whatItDoes(wanted))}</span>
      <Button
        appearance="primary"
        className={shared.primary}
        disabledFocusable={wanted.length === 0}
        onClick={build}
      >
        {words(isUpdate ? BUILD.update : BUILD.build)}
      </Button>
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
  list: { paddingTop: "12px" },
});
