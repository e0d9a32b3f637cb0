import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { COPIES } from "../../locales/pane-build";
import { fill, wordList } from "../../locales/text";
import { useWords } from "../language";
import { useShared } from "../styles";

interface CopiesProps {
  /** The sheet that is meant; undefined where that can’t be told. */
  readonly meant: string | undefined;
  /** The other sheets with its mark. */
  readonly copies: readonly string[];
  readonly onUse: (sheet: string) => void;
}

/** Which of several sheets with one mark is meant, and the others to choose; nothing where people copied none. */
export function Copies({ meant, copies, onUse }: CopiesProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  if (copies.length === 0) return null;
  const said = meant === undefined ? COPIES.unsure : fill(COPIES.meant, { sheet: meant });
  return (
    <div className={mergeClasses(shared.secondary, styles.copies)}>
      <span>{words(fill(said, { copies: wordList(copies) }))}</span>
      {copies.map((sheet) => (
        <button
          key={sheet}
          type="button"
          className={mergeClasses(shared.bare, shared.link)}
          onClick={() => onUse(sheet)}
        >
          {words(fill(COPIES.use, { sheet }))}
        </button>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  copies: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "2px" },
});
