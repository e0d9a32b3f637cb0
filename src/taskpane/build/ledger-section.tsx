import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useState } from "react";
import { LEDGER } from "../../locales/pane-ledger";
import { fill, LANGUAGES, type Text } from "../../locales/text";
import { LEDGER_ID } from "../../sheets/template/ledger-names";
import type { BoundColumns } from "../../workbook/ledger-binding";
import type { LibrarySheet } from "../../workbook/sheet-library";
import { useWords } from "../language";
import { Notice } from "../notice";
import { useShared } from "../styles";
import { token } from "../theme";
import { FoundLedgers } from "./found-ledgers";
import { LedgerForm } from "./ledger-form";
import { useLedger } from "./use-ledger";

interface LedgerSectionProps {
  readonly sheets: readonly LibrarySheet[];
  readonly active: boolean;
}

/** Which table is the ledger: one line that says it, and behind it what changes it. */
export function LedgerSection({ sheets, active }: LedgerSectionProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const { bound, found, problem, find, bind } = useLedger(active);
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState<Text | null>(null);
  const use = async (columns: BoundColumns) => {
    if (!(await bind(columns))) return;
    setDone(boundText(LEDGER.done, columns));
    setOpen(false);
  };
  const readers = readersOf(sheets);
  const state = bound ? boundText(LEDGER.bound, bound) : LEDGER.none;
  return (
    <div className={styles.section}>
      <h3 className={styles.heading}>
        <button
          type="button"
          aria-expanded={open}
          className={mergeClasses(shared.bare, styles.line)}
          onClick={() => setOpen(!open)}
        >
          {open ? <ChevronDownRegular fontSize={16} /> : <ChevronRightRegular fontSize={16} />}
          <span className={styles.title}>{words(LEDGER.title)}</span>
          {bound !== undefined && (
            <span className={mergeClasses(shared.muted, styles.state)}>{words(state)}</span>
          )}
        </button>
      </h3>
      <div role="status" className={shared.unseen}>
        {done && words(done)}
      </div>
      {problem && <Notice kind="error">{words(problem)}</Notice>}
      {open && bound !== undefined && (
        <div className={styles.form}>
          <div className={shared.secondary}>{words(LEDGER.about)}</div>
          {bound && readers && <div className={shared.secondary}>{words(readers)}</div>}
          <Button className={styles.find} onClick={find}>
            {words(LEDGER.find)}
          </Button>
          {found && <FoundLedgers found={found} bound={bound} onUse={use} />}
          <LedgerForm bound={bound} onUse={use} />
        </div>
      )}
    </div>
  );
}

const boundText = (text: Text, columns: BoundColumns): Text =>
  fill(text, { customers: columns.customer ?? "", count: Object.keys(columns).length });

/** Which sheets that stand read the ledger; null where none does. */
function readersOf(sheets: readonly LibrarySheet[]): Text | null {
  const names = sheets.flatMap(({ definition, standing }) =>
    standing && definition.needs.includes(LEDGER_ID) ? [standing.name] : [],
  );
  if (names.length === 0) return null;
  const lists = LANGUAGES.map((language) => [
    language,
    language === "en" ? names.join(", ") : names.map((name) => `「${name}」`).join(""),
  ]);
  return fill(LEDGER.readers, { sheets: Object.fromEntries(lists) as Text });
}

const useStyles = makeStyles({
  section: { paddingTop: "12px" },
  heading: { margin: "0", font: "inherit", borderTop: `1px solid ${token("colorNeutralStroke2")}` },
  line: {
    boxSizing: "border-box",
    display: "flex",
    alignItems: "center",
    gap: "8px",
    width: "100%",
    minHeight: "36px",
    padding: "0 16px 0 12px",
    ":hover": { backgroundColor: token("colorNeutralBackground1Hover") },
  },
  title: { flexGrow: 1, fontWeight: 600 },
  state: { textAlign: "end", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  form: { display: "flex", flexDirection: "column", gap: "10px", padding: "0 16px 16px 36px" },
  find: { alignSelf: "flex-start" },
});
