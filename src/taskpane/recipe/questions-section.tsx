import { mergeClasses, Radio, RadioGroup } from "@fluentui/react-components";
import { useMemo } from "react";
import { makesBridge, type Imported, type Question, type Role } from "../../billing";
import { BRIDGE } from "../../locales/pane-bridge";
import { IMPORT } from "../../locales/pane-import";
import { fill, type Text } from "../../locales/text";
import { useWords } from "../language";
import { useShared } from "../styles";
import { dayText } from "../../sheets/dates";
import { closingOf } from "./closing";
import { made } from "./made";
import { mrrText } from "../money-text";
import { useImportStyles } from "./styles";
import type { Asking } from "./asking";

/** More rows than this take too long to be imported once for each answer. */
const MOST_ROWS = 20_000;

/** What the files don’t say: each with the row that shows it, and with what each answer makes of today’s MRR. */
export function QuestionsSection({ form }: { readonly form: Asking }) {
  const styles = useImportStyles();
  const shared = useShared();
  const words = useWords();
  const { imported, recipe } = form;
  const asked = useAsked(form);
  if (!imported) return null;
  const { questions } = imported;
  // What becomes of several currencies is asked below.
  const count = questions.length + Number(form.asksCurrency);
  // What was answered for another file, and isn’t asked of these, is none of theirs.
  const answered = [...asked.values()].filter(({ id }) => id in recipe.answers);
  return (
    <>
      {count > 0 && (
        <div className={mergeClasses(shared.secondary, styles.part, styles.warn)}>
          ○ {words(fill(IMPORT.questions, { count }))}
        </div>
      )}
      {questions.map((question) => (
        <Asked key={question.id} question={question} form={form} />
      ))}
      {answered.length > 0 && (
        <section className={styles.part}>
          <h2 className={shared.section}>{words(IMPORT.answered)}</h2>
          {answered.map((question) => (
            <div key={question.id} className={styles.row}>
              <Answered question={question} choice={recipe.answers[question.id]} />
              <button
                type="button"
                className={mergeClasses(shared.bare, shared.link)}
                onClick={() => form.answer(question.id, undefined)}
              >
                {words(IMPORT.undo)}
              </button>
            </div>
          ))}
        </section>
      )}
    </>
  );
}

interface AnsweredProps {
  readonly question: Question;
  readonly choice: string;
}

/** What was asked and answered, in the words of the question. */
function Answered({ question: { text, choices }, choice }: AnsweredProps) {
  const styles = useImportStyles();
  const shared = useShared();
  const words = useWords();
  const label = choices.find((each) => each.id === choice)?.label;
  return (
    <div className={styles.grow}>
      <div className={shared.secondary}>{words(text)}</div>
      <div>{label ? words(label) : choice}</div>
    </div>
  );
}

/** All questions of the files, those that are answered too; the first rows of large ones ask what all of them do. */
function useAsked({ files, recipe, asOf, further }: Asking): ReadonlyMap<string, Question> {
  return useMemo(() => {
    const first = files.map(({ table }) => ({ table: { ...table, rows: table.rows.slice(0, MOST_ROWS) } }));
    const questions = files.length === 0 ? [] : made(first, { ...recipe, answers: {} }, asOf, null).questions;
    return new Map([...questions, ...further].map((question) => [question.id, question]));
  }, [files, recipe, asOf, further]);
}

function Asked({ question, form }: { readonly question: Question; readonly form: Asking }) {
  const styles = useImportStyles();
  const shared = useShared();
  const words = useWords();
  const { id, text, example, choices } = question;
  const outcomes = useOutcomes(question, form);
  const choose = (choice: string) => {
    if (!id.startsWith("map:")) return form.answer(id, choice);
    const head = choice === "-1" ? "" : (choices.find((each) => each.id === choice)?.label.en ?? "");
    return form.setColumn(id.slice(4) as Role, head);
  };
  return (
    <section className={styles.question} aria-label={words(text)}>
      <h3 className={styles.asked}>{words(text)}</h3>
      {example && (
        <div className={shared.secondary}>
          {words(fill(IMPORT.line, { line: example.place.line, cells: example.cells }))}
        </div>
      )}
      <RadioGroup aria-label={words(text)} onChange={(_, { value }) => choose(value)}>
        {choices.map((choice) => (
          <div key={choice.id} className={styles.choice}>
            <Radio value={choice.id} label={words(choice.label)} />
            {outcomes?.get(choice.id) && (
              <div className={mergeClasses(shared.secondary, shared.margins)}>
                {words(outcomes.get(choice.id)!)}
              </div>
            )}
          </div>
        ))}
      </RadioGroup>
    </section>
  );
}

/** The MRR of today, or where a bridge ends; null where movements can’t be added up yet. */
function outcomeOf(imported: Imported, asOf: number): Text | null {
  const { rows, movements } = imported;
  if (!makesBridge(imported)) return fill(IMPORT.mrrWould, { day: dayText(asOf), mrr: mrrText(rows, asOf) });
  const closing = closingOf(movements);
  return closing && fill(BRIDGE.would, { month: closing.month, mrr: closing.mrr });
}

/** What each answer makes of the MRR. */
function useOutcomes({ id, choices }: Question, form: Asking): ReadonlyMap<string, Text> | null {
  const { files, recipe, asOf } = form;
  return useMemo(() => {
    const rows = files.reduce((sum, { table }) => sum + table.rows.length, 0);
    // The first rows of a larger file say nothing of its MRR.
    if (rows > MOST_ROWS || files[0]?.whole || id.startsWith("map:")) return null;
    const texts = choices.flatMap((choice) => {
      const answers = { ...recipe.answers, [id]: choice.id };
      const outcome = outcomeOf(made(files, { ...recipe, answers }, asOf, null), asOf);
      return outcome ? [[choice.id, outcome] as const] : [];
    });
    return new Map(texts);
  }, [files, recipe, asOf, id, choices]);
}
