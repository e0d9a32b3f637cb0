import {
  Button,
  Field,
  Input,
  makeStyles,
  mergeClasses,
  Radio,
  RadioGroup,
} from "@fluentui/react-components";
import { TableSimpleRegular } from "@fluentui/react-icons/svg/table-simple";
import { useState, type ReactNode } from "react";
import { todayOf } from "../../excel/days";
import { BUILD } from "../../locales/pane-build";
import { fill, LANGUAGES, type Language, type Text } from "../../locales/text";
import {
  CHECKLIST,
  judgedAs,
  stageCounts,
  COMPANY_STAGES,
  type CompanyStage,
} from "../../playbook/checklist";
import { INPUTS } from "../../sheets/readiness/inputs";
import type { ReadinessChoice, ReadinessNames } from "../../sheets/readiness/types";
import { STAGE_NAMES } from "../../sheets/readiness/words";
import type { ReadinessInspection } from "../../workbook/readiness";
import type { Trouble } from "../faults";
import { useLanguage, useWords } from "../language";
import { OWN_NAMES } from "../language-names";
import { Notice } from "../notice";
import { useShortcuts } from "../shortcuts";
import { useShared } from "../styles";
import { token } from "../theme";
import { TroubleNotice } from "../trouble-notice";
import { freeName, nameProblem, wantedSheets, type SheetRole, type WantedSheet } from "./names";
import { ReportLines } from "./report-lines";
import { usePreview } from "./use-preview";

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

const WHOLE = { items: CHECKLIST.length, gates: CHECKLIST.filter(({ gate }) => gate).length };

export function BuildForm({ inspection, copies, trouble, active, onCancel, onBuild }: BuildFormProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const paneLanguage = useLanguage();
  const stored = inspection.readiness?.properties;
  const [stage, setStage] = useState<CompanyStage>(
    COMPANY_STAGES.find((each) => each === stored?.stage) ?? "GTM",
  );
  const [chosen, setChosen] = useState<Language | undefined>(
    LANGUAGES.find((each) => each === stored?.language),
  );
  const [typedNames, setTypedNames] = useState<Partial<ReadinessNames>>({});
  const language = chosen ?? paneLanguage;

  const sheets = wantedSheets(inspection, language);
  const taken = sheets.filter((sheet) => sheet.taken);
  const named = sheets.filter(({ isNamed }) => isNamed);
  const nameOf = ({ role, name, taken: isTaken, isNamed }: WantedSheet) =>
    isNamed ? (typedNames[role] ?? (isTaken ? freeName(inspection, name) : name)) : name;
  const problemOf = (sheet: WantedSheet) =>
    sheet.isNamed
      ? nameProblem(inspection, nameOf(sheet), sheets.filter((other) => other !== sheet).map(nameOf))
      : undefined;
  const valid = sheets.every((sheet) => !problemOf(sheet));
  const counts = stageCounts(stage);
  const preview = usePreview(
    taken.length === 0 && sheets.some(({ isNew }) => !isNew),
    stage,
    language,
    inspection.number,
  );

  const textOf = (text: Text | undefined) => text && words(text);

  const build = () => {
    if (!valid) return;
    const [readiness, inputs] = sheets.map(nameOf);
    onBuild({ stage, language, asOf: todayOf(new Date()) }, { readiness, inputs });
  };
  useShortcuts({ primary: build, back: () => (onCancel ? onCancel() : false) }, active);

  return (
    <div className={shared.view}>
      <div className={shared.scroll}>
        {trouble && <TroubleNotice trouble={trouble} />}
        {taken.length > 0 && (
          <Notice
            kind="warning"
            title={taken.map(({ name }) => words(fill(BUILD.taken, { name }))).join(" ")}
          >
            {words(BUILD.takenText)}
          </Notice>
        )}
        <div className={mergeClasses(shared.margins, styles.form)}>
          <section className={styles.part}>
            <h2 className={shared.section}>
              {inspection.readiness
                ? words(fill(BUILD.updateTitle, { sheet: inspection.readiness.name }))
                : words(inspection.number === 1 ? BUILD.readiness : BUILD.another)}
            </h2>
            <div className={shared.secondary}>{words(fill(BUILD.about, WHOLE))}</div>
          </section>
          {copies}
          {named.map((sheet) => (
            <Field
              key={sheet.role}
              className={styles.part}
              label={{
                className: shared.section,
                children: words(
                  sheet.taken ? fill(BUILD.otherName, { name: sheet.name }) : NAMES[sheet.role],
                ),
              }}
              validationState={problemOf(sheet) ? "error" : "none"}
              validationMessage={textOf(problemOf(sheet))}
              hint={words(sheet.taken ? BUILD.orRename : BUILD.productHint)}
            >
              <Input
                value={nameOf(sheet)}
                onChange={(_, { value }) => setTypedNames({ ...typedNames, [sheet.role]: value })}
              />
            </Field>
          ))}
          <Choice
            title={BUILD.stage}
            value={stage}
            options={COMPANY_STAGES.map((each) => ({ value: each, label: words(STAGE_NAMES[each]) }))}
            onChange={(value) => setStage(value as CompanyStage)}
          />
          <div className={mergeClasses(shared.secondary, styles.under)}>
            {words(fill(counts.later > 0 ? BUILD.stageAbout : BUILD.stageAll, counts))}
            {judgedAs(stage) !== stage && (
              <div>{words(fill(BUILD.stageLike, { judged: STAGE_NAMES[judgedAs(stage)] }))}</div>
            )}
          </div>
          <Choice
            title={BUILD.language}
            value={language}
            options={LANGUAGES.map((each) => ({ value: each, label: OWN_NAMES[each] }))}
            onChange={(value) => setChosen(value as Language)}
          />
          <section className={styles.part}>
            <h2 className={mergeClasses(shared.section, styles.writtenTitle)}>{words(BUILD.written)}</h2>
            <ul className={shared.list}>
              {sheets.map((sheet) => (
                <li key={sheet.role} className={styles.sheet}>
                  <TableSimpleRegular fontSize={20} className={styles.icon} />
                  <span className={styles.about}>
                    <span>{nameOf(sheet)}</span>
                    <span className={shared.secondary}>{words(ABOUT[sheet.role])}</span>
                  </span>
                  <span className={shared.muted}>{words(sheet.isNew ? BUILD.isNew : BUILD.isUpdate)}</span>
                </li>
              ))}
            </ul>
          </section>
          {preview && <ReportLines report={preview} />}
        </div>
      </div>
      <div className={mergeClasses(shared.footer, shared.footerRow)}>
        <span className={shared.secondary}>{words(whatItDoes(sheets))}</span>
        <span className={styles.buttons}>
          {onCancel && <Button onClick={onCancel}>{words(BUILD.cancel)}</Button>}
          <Button appearance="primary" className={shared.primary} disabledFocusable={!valid} onClick={build}>
            {words(inspection.readiness ? BUILD.update : BUILD.build)}
          </Button>
        </span>
      </div>
    </div>
  );
}

const NAMES: Readonly<Record<SheetRole, Text>> = { readiness: BUILD.readinessName, inputs: BUILD.inputsName };

const ABOUT: Readonly<Record<SheetRole, Text>> = {
  readiness: fill(BUILD.readinessAbout, { items: WHOLE.items }),
  inputs: fill(BUILD.inputsAbout, { count: INPUTS.length }),
};

function whatItDoes(sheets: readonly WantedSheet[]): Text {
  const count = sheets.filter(({ isNew }) => isNew).length;
  if (count === sheets.length) return fill(BUILD.adds, { count });
  return count === 0 ? BUILD.updates : BUILD.addsAndUpdates;
}

interface ChoiceProps {
  readonly title: Text;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

export function Choice({ title, value, options, onChange }: ChoiceProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  return (
    <Field className={styles.part} label={{ className: shared.section, children: words(title) }}>
      <RadioGroup
        layout="horizontal"
        className={styles.radios}
        value={value}
        onChange={(_, data) => onChange(data.value)}
      >
        {options.map((option) => (
          <Radio key={option.value} value={option.value} label={option.label} className={styles.radio} />
        ))}
      </RadioGroup>
    </Field>
  );
}

const useStyles = makeStyles({
  form: { paddingBottom: "24px" },
  part: { marginTop: "20px" },
  radios: { flexWrap: "wrap", marginLeft: "-8px" },
  radio: { marginRight: "8px" },
  under: { marginTop: "2px" },
  writtenTitle: { marginBottom: "8px" },
  sheet: {
    display: "flex",
    gap: "10px",
    padding: "8px 0",
    borderTop: `1px solid ${token("colorNeutralStroke2")}`,
    "&:last-child": { borderBottom: `1px solid ${token("colorNeutralStroke2")}` },
  },
  icon: { flexShrink: 0, color: token("colorNeutralForeground2") },
  about: { display: "flex", flexDirection: "column", flexGrow: 1 },
  buttons: { display: "flex", gap: "8px" },
});
