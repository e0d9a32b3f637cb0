import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { isTable, unitsOf, type FunctionDefinition, type Unit } from "../../catalogue/define";
import { CELL_FORMATS, INSERT } from "../../locales/pane";
import { fill, type Text } from "../../locales/text";
import { Breakable } from "../breakable";
import { useLanguage, useWords } from "../language";
import { Notice } from "../notice";
import { useShared } from "../styles";
import { token } from "../theme";
import { showAnswer } from "./answer";
import type { Preview } from "./preview";
import type { InsertForm } from "./use-insert";
import { working } from "./working";

interface InsertFooterProps {
  readonly definition: FunctionDefinition;
  readonly form: InsertForm;
}

/** What the formula will show, how it reads, where it goes, and the button that writes it. */
export function InsertFooter({ definition, form }: InsertFooterProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const { preview } = form;
  // A sentence at a field needs the room more than a formula that can’t be written.
  const complete = form.ready && (preview.kind === "answer" || preview.kind === "failure");
  const insert = (
    <Button
      appearance="primary"
      className={shared.primary}
      disabledFocusable={!form.ready}
      onClick={() => form.insert()}
    >
      {words(INSERT.insert)}
    </Button>
  );
  return (
    <div>
      <OutcomeNotice form={form} />
      <div className={shared.footer}>
        <div className={shared.footerRow}>
          <div role="status" className={styles.status}>
            <Result definition={definition} form={form} />
          </div>
          {insert}
        </div>
        {complete && (
          <>
            <Substituted definition={definition} form={form} />
            <pre className={mergeClasses(shared.code, styles.formula)}>
              <Breakable text={form.formula} />
            </pre>
          </>
        )}
        <Target definition={definition} form={form} />
      </div>
    </div>
  );
}

function OutcomeNotice({ form }: { readonly form: InsertForm }) {
  const styles = useStyles();
  const words = useWords();
  const { outcome } = form;
  if (outcome === null || outcome.kind === "inserted") return null;
  const replace = <Button onClick={() => form.insert(true)}>{words(INSERT.replace)}</Button>;
  return (
    <div className={styles.notice}>
      <Notice kind="warning" actions={outcome.kind === "occupied" ? replace : undefined}>
        {words(outcome.text)}
      </Notice>
    </div>
  );
}

function Result({ definition, form }: InsertFooterProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const language = useLanguage();
  const { preview, outcome } = form;
  // An answer that has become #VALUE! since is no success to report.
  const done = outcome?.kind === "inserted" && form.ready && (
    <div className={styles.done}>✓ {words(fill(INSERT.inserted, { cell: outcome.target }))}</div>
  );
  if (preview.kind === "answer") {
    return (
      <>
        <div className={styles.hero}>{showAnswer(definition, preview.args, preview.answer, language)}</div>
        {done}
      </>
    );
  }
  if (preview.kind === "failure") {
    return (
      <>
        <div className={styles.hero}>{preview.failure.error}</div>
        {!preview.param && <div className={shared.secondary}>{words(preview.failure.text)}</div>}
        {done}
      </>
    );
  }
  if (preview.kind !== "missing") return null;
  const sentence = fill(INSERT.fill, { count: preview.count });
  return <div className={shared.secondary}>{words(sentence)}</div>;
}

function Substituted({ definition, form }: InsertFooterProps) {
  const shared = useShared();
  const language = useLanguage();
  if (form.preview.kind !== "answer") return null;
  const entries = form.fields.map(({ entry }) => entry);
  const line = working(definition, entries, form.preview.args, language);
  return line === undefined ? null : <div className={shared.secondary}>= {line}</div>;
}

function Target({ definition, form }: InsertFooterProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  if (form.target === undefined) return <div className={shared.secondary}>{words(INSERT.noTarget)}</div>;
  const { preview } = form;
  const format = preview.kind === "answer" ? formatName(definition, preview) : undefined;
  return (
    <div className={mergeClasses(shared.footerRow, shared.secondary, styles.target)}>
      <span>
        {around(words(INSERT.goesInto), <b>{form.target}</b>)}
        {format && words({ en: ", ", "zh-CN": "，" }) + words(fill(INSERT.formattedAs, { format }))}
        {form.pickingTarget && <div>{words(INSERT.follows)}</div>}
      </span>
      <button
        type="button"
        className={mergeClasses(shared.bare, shared.link)}
        onClick={() => (form.pickingTarget ? form.done() : form.pick(null))}
      >
        {words(form.pickingTarget ? INSERT.done : INSERT.change)}
      </button>
    </div>
  );
}

/** What a single cell is formatted as; nothing is said of a plain number or of a table. */
function formatName(definition: FunctionDefinition, { args, answer }: Preview & { kind: "answer" }) {
  if (isTable(definition.result)) return undefined;
  const [[unit]] = unitsOf(definition, args, [[answer]]);
  return (CELL_FORMATS as Partial<Record<Unit, Text>>)[unit];
}

/** A sentence with something else than text in the place of {cell}. */
function around(sentence: string, cell: ReactNode): ReactNode {
  const [before, after] = sentence.split("{cell}");
  return (
    <>
      {before}
      {cell}
      {after}
    </>
  );
}

const useStyles = makeStyles({
  notice: { paddingBottom: "12px" },
  status: { minWidth: 0 },
  hero: {
    fontSize: "24px",
    lineHeight: "32px",
    fontWeight: 600,
    overflow: "hidden",
    textOverflow: "ellipsis",
    fontVariantNumeric: "tabular-nums",
  },
  done: { fontSize: "12px", lineHeight: "16px", color: token("colorStatusSuccessForeground1") },
  formula: { marginTop: "8px", maxHeight: "72px", overflowY: "auto" },
  target: { marginTop: "6px", minHeight: "24px" },
});
