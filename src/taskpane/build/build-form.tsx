import { Button, Field, Input, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { BUILD } from "../../locales/pane-build";
import { fill, type Text } from "../../locales/text";
import { CHECKLIST, judgedAs, stageCounts, type CompanyStage } from "../../playbook/checklist";
import type { ReadinessChoice, ReadinessNames } from "../../sheets/readiness/types";
import { STAGE_NAMES } from "../../sheets/readiness/words";
import type { ReadinessInspection } from "../../workbook/readiness";
import type { Trouble } from "../faults";
import { useWords } from "../language";
import { Notice } from "../notice";
import { useShortcuts } from "../shortcuts";
import { useShared } from "../styles";
import { TroubleNotice } from "../trouble-notice";
import { LanguageChoice, StageChoice } from "./choices";
import type { SheetRole, WantedSheet } from "./names";
import { ReportLines } from "./report-lines";
import { useBuildForm, type BuildFormState } from "./use-build-form";
import { WrittenSheets } from "./written-sheets";

interface BuildFormProps {
  readonly inspection: ReadinessInspection;
  /** What there is to say of copies of its sheets. */
  readonly copies: ReactNode;
  /** Why the last attempt did nothing. */
  readonly trouble: Trouble | null;
  readonly active: boolean;
  /** Absent where there is no summary to go back to. */
  readonly onCancel: (() => void) | undefined;
  readonly onBuild: (choice: ReadinessChoice, names: ReadinessNames) => void;
}

export function BuildForm({ inspection, copies, trouble, active, onCancel, onBuild }: BuildFormProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const form = useBuildForm(inspection, onBuild);
  const { sheets, nameOf, language, preview } = form;
  useShortcuts({ primary: form.build, back: () => (onCancel ? onCancel() : false) }, active);

  return (
    <div className={shared.view}>
      <div className={shared.scroll}>
        {trouble && <TroubleNotice trouble={trouble} />}
        <TakenNotice sheets={sheets} />
        <div className={mergeClasses(shared.margins, styles.form)}>
          <About inspection={inspection} />
          {copies}
          {sheets.map((sheet) => sheet.isNamed && <NameField key={sheet.role} sheet={sheet} form={form} />)}
          <StageChoice value={form.stage} onChange={form.setStage} />
          <StageAbout stage={form.stage} />
          <LanguageChoice value={language} onChange={form.setLanguage} />
          <WrittenSheets sheets={sheets} nameOf={nameOf} />
          {preview && <ReportLines report={preview} />}
        </div>
      </div>
      <div className={mergeClasses(shared.footer, shared.footerRow)}>
        <span className={shared.secondary}>{words(whatItDoes(sheets))}</span>
        <span className={styles.buttons}>
          {onCancel && <Button onClick={onCancel}>{words(BUILD.cancel)}</Button>}
          <Button
            appearance="primary"
            className={shared.primary}
            disabledFocusable={!form.valid}
            onClick={form.build}
          >
            {words(inspection.readiness ? BUILD.update : BUILD.build)}
          </Button>
        </span>
      </div>
    </div>
  );
}

function TakenNotice({ sheets }: { readonly sheets: readonly WantedSheet[] }) {
  const words = useWords();
  const taken = sheets.filter((sheet) => sheet.taken);
  if (taken.length === 0) return null;
  return (
    <Notice kind="warning" title={taken.map(({ name }) => words(fill(BUILD.taken, { name }))).join(" ")}>
      {words(BUILD.takenText)}
    </Notice>
  );
}

const WHOLE = { items: CHECKLIST.length, gates: CHECKLIST.filter(({ gate }) => gate).length };

function About({ inspection: { readiness, number } }: { readonly inspection: ReadinessInspection }) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const title = number === 1 ? BUILD.readiness : BUILD.another;
  return (
    <section className={styles.part}>
      <h2 className={shared.section}>
        {words(readiness ? fill(BUILD.updateTitle, { sheet: readiness.name }) : title)}
      </h2>
      <div className={shared.secondary}>{words(fill(BUILD.about, WHOLE))}</div>
    </section>
  );
}

interface NameFieldProps {
  readonly sheet: WantedSheet;
  readonly form: BuildFormState;
}

const NAMES: Readonly<Record<SheetRole, Text>> = { readiness: BUILD.readinessName, inputs: BUILD.inputsName };

function NameField({ sheet, form }: NameFieldProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const problem = form.problemOf(sheet);
  const label = sheet.taken ? fill(BUILD.otherName, { name: sheet.name }) : NAMES[sheet.role];
  return (
    <Field
      className={styles.part}
      label={{ className: shared.section, children: words(label) }}
      validationState={problem ? "error" : "none"}
      validationMessage={problem && words(problem)}
      hint={words(sheet.taken ? BUILD.orRename : BUILD.productHint)}
    >
      <Input value={form.nameOf(sheet)} onChange={(_, { value }) => form.rename(sheet, value)} />
    </Field>
  );
}

/** How many items a stage is judged by. */
function StageAbout({ stage }: { readonly stage: CompanyStage }) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const counts = stageCounts(stage);
  return (
    <div className={mergeClasses(shared.secondary, styles.under)}>
      {words(fill(counts.later > 0 ? BUILD.stageAbout : BUILD.stageAll, counts))}
      {judgedAs(stage) !== stage && (
        <div>{words(fill(BUILD.stageLike, { judged: STAGE_NAMES[judgedAs(stage)] }))}</div>
      )}
    </div>
  );
}

function whatItDoes(sheets: readonly WantedSheet[]): Text {
  const count = sheets.filter(({ isNew }) => isNew).length;
  if (count === sheets.length) return fill(BUILD.adds, { count });
  return count === 0 ? BUILD.updates : BUILD.addsAndUpdates;
}

const useStyles = makeStyles({
  form: { paddingBottom: "24px" },
  part: { marginTop: "20px" },
  under: { marginTop: "2px" },
  buttons: { display: "flex", gap: "8px" },
});
