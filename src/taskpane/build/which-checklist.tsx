import { Field, makeStyles } from "@fluentui/react-components";
import { BUILD } from "../../locales/pane-build";
import { LIBRARY } from "../../locales/pane-library";
import { fill, wordList, type Text } from "../../locales/text";
import type { Checklist } from "../../workbook/checklists";
import type { LibrarySheet } from "../../workbook/sheet-library";
import { useChecklist } from "../checklist";
import { Choice } from "../choice";
import { useLanguage, useWords } from "../language";

interface ChecklistFieldProps {
  readonly title: Text;
  /** All of the workbook. */
  readonly checklists: readonly Checklist[];
  /** Undefined where there is no saying. */
  readonly number: number | undefined;
  readonly onChoose: (number: number) => void;
}

/** One of several checklists; nothing where there is one. */
export function ChecklistField({ title, checklists, number, onChoose }: ChecklistFieldProps) {
  const styles = useStyles();
  const words = useWords();
  if (checklists.length < 2) return null;
  const options = checklists.map((each) => [each.number, each.name] as const);
  // No checklist has the number 0.
  const unsaid = number === undefined ? [[0, words(BUILD.eachItsOwn)] as const] : [];
  return (
    <Field label={words(title)} className={styles.which}>
      <Choice value={number ?? 0} options={[...unsaid, ...options]} onChoose={onChoose} />
    </Field>
  );
}

/** Which of several checklists the pane speaks of. */
export function WhichChecklist({ checklists }: { readonly checklists: readonly Checklist[] }) {
  const { number, choose } = useChecklist();
  return <ChecklistField title={BUILD.checklist} checklists={checklists} number={number} onChoose={choose} />;
}

/** Which of several checklists sheets will read, some of which may stand. */
export function ReadersChecklist({
  readers,
  ...field
}: Omit<ChecklistFieldProps, "title"> & { readonly readers: readonly LibrarySheet[] }) {
  const styles = useStyles();
  const language = useLanguage();
  const names = readers.map(({ definition, standing }) => standing?.name ?? definition.title[language]);
  const sentence = names.length === 1 ? LIBRARY.checklist : LIBRARY.checklists;
  return (
    <div className={styles.readers}>
      <ChecklistField title={fill(sentence, { sheets: wordList(names) })} {...field} />
    </div>
  );
}

const useStyles = makeStyles({ which: { marginBottom: "12px" }, readers: { marginTop: "20px" } });
