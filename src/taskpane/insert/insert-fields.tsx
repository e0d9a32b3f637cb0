import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useState } from "react";
import { INSERT, PAGE } from "../../locales/pane";
import { fill } from "../../locales/text";
import { useWords } from "../language";
import { useShared } from "../styles";
import { ArgumentField } from "./argument-field";
import type { InsertForm } from "./use-insert";

/** A field for each argument; those that may be left out wait behind one line. */
export function InsertFields({ form }: { readonly form: InsertForm }) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const [open, setOpen] = useState(false);
  const required = form.fields.filter(({ isFirst }) => isFirst);
  const optional = form.fields.filter(({ isFirst }) => !isFirst);
  return (
    <section className={styles.part}>
      <h2 className={shared.section}>{words(PAGE.insert)}</h2>
      {form.isPrefilled && <div className={shared.secondary}>{words(INSERT.prefilled)}</div>}
      {required.map((field) => (
        <ArgumentField key={field.param.name} field={field} form={form} />
      ))}
      {optional.length > 0 && (
        <button
          type="button"
          aria-expanded={open}
          className={mergeClasses(shared.bare, styles.more)}
          onClick={() => setOpen(!open)}
        >
          {open ? <ChevronDownRegular fontSize={16} /> : <ChevronRightRegular fontSize={16} />}
          <span className={styles.count}>{words(fill(INSERT.optional, { count: optional.length }))}</span>
          {!open && (
            <span className={mergeClasses(shared.secondary, styles.names)}>
              {optional.map(({ param }) => param.name).join(", ")}
            </span>
          )}
        </button>
      )}
      {open && optional.map((field) => <ArgumentField key={field.param.name} field={field} form={form} />)}
    </section>
  );
}

const useStyles = makeStyles({
  part: { marginTop: "24px" },
  more: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    width: "100%",
    minHeight: "36px",
    marginTop: "8px",
  },
  count: { whiteSpace: "nowrap" },
  names: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});
