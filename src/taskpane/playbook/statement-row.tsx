import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useId, useState } from "react";
import { WEIGHT_WORDS } from "../../locales/pane-playbook";
import { cellOf, type Statement } from "../../playbook/statements";
import type { ReadinessSummary } from "../../sheets/readiness/types";
import { useWords } from "../language";
import { useShared } from "../styles";
import { token } from "../theme";
import { cellTitle } from "./cell-title";
import { ItemStates } from "./item-states";
import { SIGNS } from "./signs";
import { StatementDetail } from "./statement-detail";

interface StatementRowProps {
  readonly statement: Statement;
  readonly summary: ReadinessSummary | null;
  /** Where it stands in a list from several cells. */
  readonly withCell?: boolean;
  readonly openFirst?: boolean;
}

/** A statement of the handbook; it opens to what there is to know about it. */
export function StatementRow({ statement, summary, withCell, openFirst = false }: StatementRowProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const detail = useId();
  const [open, setOpen] = useState(openFirst);
  const { id, weight, text, items = [] } = statement;
  return (
    <li className={styles.row}>
      <button
        type="button"
        data-row={id}
        aria-expanded={open}
        aria-controls={detail}
        className={mergeClasses(shared.bare, styles.button)}
        onClick={() => setOpen(!open)}
      >
        <span role="img" aria-label={words(WEIGHT_WORDS[weight])} className={styles.sign}>
          {SIGNS[weight]}
        </span>
        <span className={styles.words}>
          {withCell && <span className={shared.muted}>{words(cellTitle(cellOf(statement)))}</span>}
          <span className={mergeClasses(open && styles.open)}>{words(text)}</span>
          <ItemStates items={items} summary={summary} />
        </span>
      </button>
      <div id={detail} className={styles.detail}>
        {open && <StatementDetail statement={statement} />}
      </div>
    </li>
  );
}

const useStyles = makeStyles({
  row: { borderTop: `1px solid ${token("colorNeutralStroke2")}` },
  button: {
    boxSizing: "border-box",
    display: "flex",
    gap: "10px",
    width: "100%",
    padding: "9px 16px",
    ":hover": { backgroundColor: token("colorNeutralBackground1Hover") },
  },
  sign: { flexShrink: 0, width: "16px", textAlign: "center" },
  words: { display: "flex", flexDirection: "column", minWidth: 0, flexGrow: 1, textWrap: "pretty" },
  open: { fontWeight: 600 },
  detail: { padding: "0 16px 0 42px" },
});
