import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import type { Text } from "../../locales/text";
import { useWords } from "../language";
import { useShared } from "../styles";
import { token } from "../theme";

interface OpeningRowProps {
  readonly id: string;
  readonly sign: string;
  /** What the sign means. */
  readonly label: Text;
  /** The colour of the sign. */
  readonly look?: string;
  readonly title: Text;
  readonly above?: ReactNode;
  readonly below?: ReactNode;
  readonly openFirst?: boolean;
  /** What it opens to. */
  readonly children: ReactNode;
}

/** A row of a list, which opens to what there is to know about it. */
export function OpeningRow(props: OpeningRowProps) {
  const { id, sign, label, look, title, above, below, openFirst = false, children } = props;
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const detail = useId();
  const [open, setOpen] = useState(openFirst);
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
        <span role="img" aria-label={words(label)} className={mergeClasses(styles.sign, look)}>
          {sign}
        </span>
        <span className={styles.words}>
          {above}
          <span className={mergeClasses(open && styles.open)}>{words(title)}</span>
          {below}
        </span>
      </button>
      <div id={detail} className={styles.detail}>
        {open && <div className={styles.opened}>{children}</div>}
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
  detail: { padding: "0 16px 0 42px", lineHeight: "20px" },
  opened: { paddingBottom: "14px" },
});
