import { Button, Field, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { formatted } from "../../excel/number-format";
import { readAddress, sameSheet } from "../../excel/sheet-name";
import { BIND, BUILD } from "../../locales/pane-build";
import { fill, type Text } from "../../locales/text";
import type { Bindable, BindableInputs } from "../../sheets/readiness/bind";
import type { Held } from "../../sheets/writer";
import { bindInput, readBindable, whyNotBound } from "../../workbook/bind-input";
import { readOurRow } from "../../workbook/our-row";
import { Choice } from "../choice";
import { problemText, useReport } from "../faults";
import { useWords } from "../language";
import { Notice } from "../notice";
import { useSelection } from "../selection";
import { useShortcuts } from "../shortcuts";
import { useShared } from "../styles";
import { token } from "../theme";
import { Busy } from "./busy";

interface BindViewProps {
  /** Which checklist of the workbook. */
  readonly number: number;
  readonly active: boolean;
  readonly onBack: () => void;
}

/** Lets an input read the cell of the user’s model that is selected in the sheet. */
export function BindView({ number, active, onBack }: BindViewProps) {
  const shared = useShared();
  const words = useWords();
  const { found, chosen, setChosen, done, problem, bind, why } = useBinding(number, active);
  const input = found?.inputs.find(({ ref }) => ref === chosen.ref);
  const selection = useSelection();
  const outside = selection && found && !sameSheet(selection.sheet, found.sheet) ? selection : undefined;
  const isReady = input !== undefined && outside !== undefined && why === null;
  const submit = () => (isReady ? void bind(outside.address) : false);
  useShortcuts({ primary: submit, back: onBack }, active);
  if (found === null) return <Busy label={words(BUILD.reading)} />;
  const isLine = outside !== undefined && outside.rows * outside.cols > 1;
  return (
    <div className={shared.view}>
      <div className={shared.scroll}>
        {(problem ?? (found ? null : BIND.gone)) && (
          <Notice kind="error">{words((problem ?? BIND.gone) as Text)}</Notice>
        )}
        {found && (
          <Fields found={found} input={input} chosen={chosen} onChoose={setChosen} isLine={isLine}>
            <Selected why={why} done={done} />
          </Fields>
        )}
      </div>
      <div className={mergeClasses(shared.footer, shared.footerRow)}>
        <Button onClick={onBack}>{words(BIND.back)}</Button>
        <Button appearance="primary" className={shared.primary} disabledFocusable={!isReady} onClick={submit}>
          {words(BIND.bind)}
        </Button>
      </div>
    </div>
  );
}

interface Chosen {
  readonly ref: string;
  /** From 0, the oldest. */
  readonly quarter: number;
}

/** What can be bound, what is chosen, and whether the selected cells will do; null while that is being read. */
function useBinding(number: number, active: boolean) {
  const report = useReport();
  const selection = useSelection();
  const [found, setFound] = useState<BindableInputs | undefined | null>(null);
  const [chosen, setChosen] = useState<Chosen>({ ref: "", quarter: 3 });
  const [answer, setAnswer] = useState<{ readonly of: string; readonly why: Text | null } | null>(null);
  const [done, setDone] = useState<Text | null>(null);
  const [problem, setProblem] = useState<Text | null>(null);
  const { ref, quarter } = chosen;
  const address = selection?.address;
  const asked = `${ref} ${quarter} ${address ?? ""}`;

  useEffect(() => {
    let current = true;
    Promise.all([readBindable(number), readOurRow()]).then(
      ([read, row]) => {
        if (!current) return;
        const selected = read?.inputs.find((each) => row?.ids.includes(each.ref));
        setChosen({ ref: (selected ?? read?.inputs[0])?.ref ?? "", quarter: 3 });
        setFound(read);
      },
      (error: unknown) => current && setProblem(problemText(error)),
    );
    return () => {
      current = false;
    };
  }, [number]);

  useEffect(() => {
    if (!active || ref === "" || address === undefined || !readAddress(address)) return undefined;
    let current = true;
    whyNotBound(ref, quarter, address, number).then(
      (why) => current && setAnswer({ of: asked, why: why ?? null }),
      (error: unknown) => current && setAnswer({ of: asked, why: problemText(error) }),
    );
    return () => {
      current = false;
    };
  }, [number, active, ref, quarter, address, asked]);

  const bind = (from: string) => {
    setProblem(null);
    bindInput(ref, quarter, from, number)
      .then(() => readBindable(number))
      .then((read) => {
        setFound(read);
        setDone(fill(BIND.done, { ref, address: from }));
      })
      .catch((error: unknown) => setProblem(problemText(error)))
      .catch(report);
  };
  return {
    found,
    chosen,
    setChosen: (next: Chosen) => {
      setDone(null);
      setChosen(next);
    },
    done,
    problem,
    bind,
    why: answer?.of === asked ? answer.why : undefined,
  };
}

interface FieldsProps {
  readonly found: BindableInputs;
  readonly input: Bindable | undefined;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
  /** Several cells are selected: they fill all quarters. */
  readonly isLine: boolean;
  readonly children: React.ReactNode;
}

function Fields({ found, input, chosen, onChoose, isLine, children }: FieldsProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const { quarters, inputs } = found;
  const held = input?.held[chosen.quarter] ?? "";
  return (
    <div className={mergeClasses(shared.margins, styles.content)}>
      <h2 className={shared.section}>{words(BIND.title)}</h2>
      <div className={shared.secondary}>{words(fill(BIND.about, { sheet: found.sheet }))}</div>
      <Field className={styles.field} label={words(BIND.input)}>
        <Choice
          value={chosen.ref}
          options={inputs.map(({ ref, label }) => [ref, `${ref}  ${words(label)}`] as const)}
          onChoose={(ref) => onChoose({ ref, quarter: quarters.length - 1 })}
        />
      </Field>
      {isLine ? (
        <div className={mergeClasses(shared.secondary, styles.field)}>
          {words(fill(BIND.allQuarters, { from: quarters[0], to: quarters[quarters.length - 1] }))}
        </div>
      ) : (
        <Field
          className={styles.field}
          label={words(BIND.quarter)}
          hint={held === "" ? undefined : words(fill(BIND.replaces, { held: heldText(held, input) }))}
        >
          <Choice
            value={chosen.quarter}
            options={quarters
              .map((head, i) => [i, head] as const)
              .filter(([i]) => input?.isTrend === true || i === quarters.length - 1)}
            onChoose={(quarter) => onChoose({ ...chosen, quarter })}
          />
        </Field>
      )}
      {children}
    </div>
  );
}

const heldText = (held: Held, input: Bindable | undefined) =>
  typeof held === "number" && input ? formatted(held, input.format) : String(held);

/** The selected cells and what they show, or why they won’t do. */
function Selected({ why, done }: { readonly why: Text | null | undefined; readonly done: Text | null }) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const selection = useSelection();
  return (
    <>
      <div className={mergeClasses(shared.section, styles.field)}>{words(BIND.cell)}</div>
      {selection && (
        <div className={styles.box}>
          <b>{selection.address}</b>
          <span>
            {selection.rows * selection.cols > 1
              ? words(fill(BIND.cells, { rows: selection.rows, cols: selection.cols }))
              : selection.text || words(BIND.blank)}
          </span>
        </div>
      )}
      {why && !done && <div className={mergeClasses(shared.secondary, styles.why)}>{words(why)}</div>}
      {done && (
        <div role="status" className={mergeClasses(shared.secondary, styles.done)}>
          ✓ {words(done)}
        </div>
      )}
    </>
  );
}

const useStyles = makeStyles({
  content: { paddingTop: "14px", paddingBottom: "24px" },
  field: { marginTop: "14px" },
  box: {
    display: "flex",
    justifyContent: "space-between",
    gap: "12px",
    marginTop: "6px",
    padding: "8px 12px",
    border: `1px solid ${token("colorNeutralStroke2")}`,
    borderRadius: "4px",
  },
  why: { marginTop: "6px" },
  done: { marginTop: "6px", color: token("colorStatusSuccessForeground1") },
});
