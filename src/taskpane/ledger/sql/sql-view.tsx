import { Button, Checkbox, Field, Input, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { LEDGER_PAGE } from "../../../locales/pane-ledger-page";
import { SQL, SQL_ANSWERS, SQL_COLUMNS } from "../../../locales/pane-sql";
import { fill } from "../../../locales/text";
import { DIALECTS } from "../../../warehouse/dialects";
import { TABLES } from "../../../warehouse/tables";
import { TABLE_TEXTS } from "../../../warehouse/texts";
import { Choice } from "../../choice";
import { useLanguage, useWords } from "../../language";
import { useShortcuts } from "../../shortcuts";
import { useShared } from "../../styles";
import { BackHead } from "../../back-head";
import { monthOptions } from "../month-options";
import { useStatement, type SqlForm, type SqlRole } from "./use-statement";

interface SqlViewProps {
  /** The last month that is asked for. */
  readonly latest: number;
  readonly endIncluded: boolean;
  readonly active: boolean;
  readonly onBack: () => void;
}

/** The ledger’s definitions as one statement for a warehouse, to be copied. */
export function SqlView({ latest, endIncluded, active, onBack }: SqlViewProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const form = useStatement(latest, useLanguage(), endIncluded);
  const { answer, chosen } = form;
  const statement = "statement" in answer ? answer.statement : null;
  const [copied, setCopied] = useState<string | null>(null);
  const copy = () => {
    if (statement === null) return;
    navigator.clipboard.writeText(statement).then(
      () => setCopied(statement),
      () => setCopied(null),
    );
  };
  useShortcuts({ primary: copy }, active);
  return (
    <div className={shared.view}>
      <BackHead title={SQL.title} label={LEDGER_PAGE.back} onBack={onBack} />
      <div className={shared.scroll}>
        <div className={mergeClasses(shared.margins, styles.page)}>
          <Question form={form} latest={latest} />
          {"refusal" in answer ? (
            <p role="status" className={styles.wrong}>
              {words(answer.refusal)}
            </p>
          ) : (
            <pre className={mergeClasses(shared.code, styles.code)} tabIndex={0}>
              {answer.statement}
            </pre>
          )}
        </div>
      </div>
      <div className={mergeClasses(shared.footer, shared.footerRow)}>
        <span className={shared.secondary} role="status">
          {statement !== null && copied === statement
            ? words(SQL.copied)
            : statement !== null &&
              words(fill(SQL.lines, { count: statement.split("\n").length, dialect: chosen.name }))}
        </span>
        <Button
          appearance="primary"
          className={shared.primary}
          disabledFocusable={statement === null}
          onClick={copy}
        >
          {words(SQL.copy)}
        </Button>
      </div>
    </div>
  );
}

const MONTHS_BACK = 120;

function Question({ form, latest }: { readonly form: SqlForm; readonly latest: number }) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const months = Array.from({ length: MONTHS_BACK }, (_, i) => latest - i);
  const { first, last, set } = form;
  const month = (label: string, value: number, onMonth: (month: number) => void) => (
    <Choice label={label} value={value} options={monthOptions(months)} onChoose={onMonth} />
  );
  return (
    <div className={shared.fields}>
      <p className={mergeClasses(shared.secondary, shared.wholeField)}>{words(SQL.about)}</p>
      <Field label={words(SQL.dialect)}>
        <Choice
          value={form.dialect}
          options={DIALECTS.map(({ id, name }) => [id, name])}
          onChoose={(dialect) => set({ dialect })}
        />
      </Field>
      <Field label={words(SQL.answer)}>
        <Choice
          value={form.table}
          options={TABLES.map((table) => [table, words(SQL_ANSWERS[table])])}
          onChoose={(table) => set({ table })}
        />
      </Field>
      <p className={mergeClasses(shared.secondary, shared.wholeField)}>{words(TABLE_TEXTS[form.table])}</p>
      <Field label={words(SQL.from)} className={shared.wholeField}>
        <Input value={form.from} onChange={(_, data) => set({ from: data.value })} />
      </Field>
      <div
        className={mergeClasses(shared.wholeField, styles.months)}
        role="group"
        aria-label={words(SQL.months)}
      >
        {month(words(SQL.months), first, (next) => set({ first: next, last: Math.max(next, last) }))}
        <span className={shared.secondary}>{words(SQL.to)}</span>
        {month(words(SQL.to), last, (next) => set({ last: next, first: Math.min(next, first) }))}
      </div>
      <h3 className={mergeClasses(shared.section, shared.wholeField)}>{words(SQL.columns)}</h3>
      {(Object.keys(SQL_COLUMNS) as SqlRole[]).map((role) => (
        <Field key={role} label={words(SQL_COLUMNS[role])}>
          <Input
            value={form.columns[role] ?? ""}
            onChange={(_, data) => set({ columns: { ...form.columns, [role]: data.value } })}
          />
        </Field>
      ))}
      <Checkbox
        className={shared.wholeField}
        checked={form.endIncluded}
        label={words(SQL.endDay)}
        onChange={(_, data) => set({ endIncluded: data.checked === true })}
      />
    </div>
  );
}

const useStyles = makeStyles({
  page: { paddingBottom: "16px" },
  months: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto minmax(0, 1fr)",
    alignItems: "center",
    gap: "8px",
  },
  wrong: { marginTop: "16px" },
  code: { marginTop: "16px", maxHeight: "320px", overflowY: "auto" },
});
