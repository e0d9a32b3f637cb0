import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { BUILD } from "../../locales/pane-build";
import { LIBRARY } from "../../locales/pane-library";
import { fill, type Language } from "../../locales/text";
import type { CompanyStage } from "../../playbook/checklist";
import type { BuildReport } from "../../sheets/readiness/types";
import { useWords } from "../language";
import { useShared } from "../styles";
import { LanguageChoice, StageChoice } from "./choices";
import type { ChosenSheet } from "./library-choice";
import { ReportLines } from "./report-lines";

interface LibraryChoicesProps {
  readonly stage: CompanyStage;
  readonly onStage: (stage: CompanyStage) => void;
  /** The sheet that says the stage, where one stands. */
  readonly setUp: string | undefined;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  /** What else is to be chosen. */
  readonly children: ReactNode;
  readonly wanted: readonly ChosenSheet[];
  /** What an update would keep, change and add. */
  readonly preview: BuildReport | null;
}

/** How the chosen sheets will be, and what will be written. */
export function LibraryChoices(props: LibraryChoicesProps) {
  const { stage, onStage, setUp, language, onLanguage, children, wanted, preview } = props;
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  return (
    <div className={mergeClasses(shared.margins, styles.choices)}>
      {setUp === undefined ? (
        <StageChoice value={stage} onChange={onStage} />
      ) : (
        <div className={shared.secondary}>{words(fill(LIBRARY.stageFromSetUp, { sheet: setUp }))}</div>
      )}
      <LanguageChoice value={language} onChange={onLanguage} />
      {children}
      <Written sheets={wanted} />
      {preview && <ReportLines report={preview} />}
    </div>
  );
}

function Written({ sheets }: { readonly sheets: readonly ChosenSheet[] }) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  return (
    <section className={styles.part}>
      <h2 className={shared.section}>{words(BUILD.written)}</h2>
      <ul className={shared.list}>
        {sheets.map(({ id, name, isNew }) => (
          <li key={id} className={styles.sheet}>
            <span>{name}</span>
            <span className={shared.muted}>{words(isNew ? BUILD.isNew : BUILD.isUpdate)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  choices: { paddingTop: "4px", paddingBottom: "24px" },
  part: { marginTop: "20px" },
  sheet: { display: "flex", justifyContent: "space-between", gap: "10px", padding: "6px 0" },
});
