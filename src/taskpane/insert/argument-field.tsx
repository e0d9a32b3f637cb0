import { Button, Input, makeStyles, mergeClasses, Select } from "@fluentui/react-components";
import { TableCursorRegular } from "@fluentui/react-icons/svg/table-cursor";
import { useEffect, useId, useRef } from "react";
import { isOptional, takesRange, type Param } from "../../catalogue/define";
import { INSERT } from "../../locales/pane";
import { fill, same, type Text } from "../../locales/text";
import { showDefault, showEntry } from "./show";
import { useLanguage, useWords } from "../language";
import { useShared } from "../styles";
import { token } from "../theme";
import { isProblem } from "./preview";
import type { Field, FieldForm } from "./use-insert";

interface ArgumentFieldProps {
  readonly field: Field;
  readonly form: FieldForm;
}

/** One argument: its name and meaning, what was typed or picked, and what that stands for. */
export function ArgumentField({ field, form }: ArgumentFieldProps) {
  const { param } = field;
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const id = useId();
  const problem = problemOf(field, form);
  const hasWords = param.kind === "option" || param.kind === "flag";
  const described = { id, "aria-describedby": problem || field.picking ? `${id}-below` : undefined };
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        <span className={styles.name}>{param.name}</span>{" "}
        <span className={shared.secondary}>{words(param.about)}</span>
      </label>
      <div className={styles.row}>
        {hasWords ? (
          <WordSelect field={field} form={form} {...described} />
        ) : (
          <PickInput field={field} form={form} invalid={problem !== undefined} {...described} />
        )}
      </div>
      {(problem || field.picking) && (
        <div
          id={`${id}-below`}
          className={mergeClasses(shared.secondary, styles.below, problem && styles.problem)}
        >
          {problem ? `✕ ${words(problem)}` : words(INSERT.follows)}
        </div>
      )}
    </div>
  );
}

/** What is wrong with this very field, in words. */
function problemOf({ param, entry, reading }: Field, { preview }: FieldForm): Text | undefined {
  if (entry.kind === "wrong") return entry.text;
  if (isProblem(reading)) {
    const word = entry.kind === "cells" && reading.isNowhere ? entry.otherwise : undefined;
    return word ?? reading.problem;
  }
  return preview.kind === "failure" && preview.param === param ? preview.failure.text : undefined;
}

interface ControlProps extends ArgumentFieldProps {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
}

function PickInput({ field, form, invalid, ...described }: ControlProps & { readonly invalid: boolean }) {
  const { param, picking } = field;
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const language = useLanguage();
  const stands = showEntry(field, language);
  const input = useRef<HTMLInputElement>(null);
  const wasPicking = useRef(picking);
  useEffect(() => {
    // Done had the focus and is gone.
    if (!picking && document.activeElement === document.body && wasPicking.current) input.current?.focus();
    wasPicking.current = picking;
  }, [picking]);
  return (
    <>
      <Input
        {...described}
        ref={input}
        autoComplete="off"
        spellCheck={false}
        aria-required={!isOptional(param)}
        aria-invalid={invalid}
        className={mergeClasses(styles.input, picking && styles.picking)}
        value={field.typed}
        placeholder={isOptional(param) ? showDefault(param, language) : words(hintFor(param))}
        contentAfter={
          picking ? (
            <Button ref={focusNow} appearance="primary" size="small" onClick={form.done}>
              {words(INSERT.done)}
            </Button>
          ) : (
            stands && <span className={shared.muted}>{stands}</span>
          )
        }
        onChange={(_, { value }) => form.type(param, value)}
      />
      {!picking && (
        <Button
          appearance="subtle"
          className={styles.pick}
          icon={<TableCursorRegular />}
          aria-label={words(fill(INSERT.pick, { name: param.name }))}
          title={words(fill(INSERT.pick, { name: param.name }))}
          onClick={() => form.pick(param)}
        />
      )}
    </>
  );
}

/** The pane keeps the focus, and with it Esc, until the user goes to the grid. */
function focusNow(button: HTMLElement | null) {
  button?.focus();
}

function hintFor(param: Param): Text {
  if (param.unit === "text" && !takesRange(param)) return INSERT.hints.text;
  if (takesRange(param) && param.kind !== "total") return INSERT.hints.range;
  return param.unit === "date" ? INSERT.hints.date : INSERT.hints.cell;
}

function WordSelect({ field, form, ...described }: ControlProps) {
  const { param } = field;
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const choices =
    param.kind === "flag"
      ? [
          { value: "TRUE", label: words(INSERT.yes) },
          { value: "FALSE", label: words(INSERT.no) },
        ]
      : param.words.map(({ word, zh, about }) => ({
          value: word,
          label: optionLabel({ en: word, "zh-CN": `${word}（${zh}）` }[language], about && words(about)),
        }));
  const none = isOptional(param)
    ? fill(INSERT.byDefault, { word: same(showDefault(param, language)) })
    : INSERT.chooseOption;
  return (
    <Select
      {...described}
      className={styles.input}
      value={field.typed}
      aria-required={!isOptional(param)}
      onChange={(_, { value }) => form.type(param, value)}
    >
      <option value="">{words(none)}</option>
      {choices.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </Select>
  );
}

function optionLabel(word: string, about: string | undefined): string {
  return about ? `${word} – ${about}` : word;
}

const FOLLOWING = `2px solid ${token("colorCompoundBrandStroke")}`;

const useStyles = makeStyles({
  field: { marginTop: "10px" },
  label: { display: "block", lineHeight: "18px", marginBottom: "3px" },
  name: { fontWeight: 600, marginRight: "4px" },
  row: { display: "flex", alignItems: "center", gap: "4px" },
  input: { flexGrow: 1, minWidth: "0", width: "100%" },
  picking: {
    outline: FOLLOWING,
    // Fluent hides the outline of a field that holds the focus.
    ":focus-within": { outline: FOLLOWING },
    borderRadius: "4px",
    paddingRight: "3px",
  },
  pick: { flexShrink: 0 },
  below: { marginTop: "3px" },
  problem: { color: token("colorStatusDangerForeground1") },
});
