import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { resultKind, type FunctionDefinition } from "../../catalogue/define";
import { RESULT_KINDS } from "../../locales/pane";
import { useWords } from "../language";
import { useShared } from "../styles";
import { token } from "../theme";
import { markedParts } from "./search";

interface FunctionRowProps {
  readonly definition: FunctionDefinition;
  /** Instead of the title, where a search found the words elsewhere. */
  readonly line?: string;
  /** Words to mark. */
  readonly terms?: readonly string[];
  readonly inset?: boolean;
  readonly onOpen: (id: string) => void;
}

export function FunctionRow({ definition, line, terms = [], inset, onOpen }: FunctionRowProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  return (
    <li>
      <button
        type="button"
        data-row={definition.id}
        className={mergeClasses(shared.bare, styles.row, inset && styles.inset)}
        onClick={() => onOpen(definition.id)}
      >
        <span className={styles.words}>
          <span className={styles.name}>
            <Marked text={definition.id} terms={terms} />
          </span>{" "}
          <span className={mergeClasses(shared.secondary, styles.line)}>
            <Marked text={line ?? words(definition.title)} terms={terms} />
          </span>
        </span>{" "}
        <span className={mergeClasses(shared.muted, shared.whole)}>
          {words(RESULT_KINDS[resultKind(definition.result)])}
        </span>
      </button>
    </li>
  );
}

function Marked({ text, terms }: { readonly text: string; readonly terms: readonly string[] }) {
  const styles = useStyles();
  return markedParts(text, terms).map(({ text: part, hit }, i) =>
    hit ? (
      <mark key={i} className={styles.mark}>
        {part}
      </mark>
    ) : (
      part
    ),
  );
}

const useStyles = makeStyles({
  row: {
    boxSizing: "border-box",
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "12px",
    width: "100%",
    minHeight: "44px",
    padding: "3px 16px",
    ":hover": { backgroundColor: token("colorNeutralBackground1Hover") },
  },
  inset: { paddingLeft: "40px" },
  words: { display: "flex", flexDirection: "column", minWidth: 0 },
  name: { fontWeight: 600, lineHeight: "18px" },
  line: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  mark: {
    backgroundColor: "transparent",
    color: "inherit",
    fontWeight: 600,
    boxShadow: `inset 0 -2px ${token("colorCompoundBrandStroke")}`,
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
  },
});
