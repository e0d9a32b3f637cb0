import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { SHARE_FILES } from "../../../locales/pane-share-files";
import { fill } from "../../../locales/text";
import { useLanguage, useWords } from "../../language";
import { useShared } from "../../styles";
import { token } from "../../theme";
import { outName, saveReport, saveResult } from "./save";
import { sentencesOf } from "./sentences";
import { isDone, type SharedFile } from "./use-files";

interface FileCardProps {
  readonly file: SharedFile;
  readonly isWorking: boolean;
  readonly onRemove: () => void;
}

/** A file, what is in it, and what came of it. */
export function FileCard({ file, isWorking, onRemove }: FileCardProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const language = useLanguage();
  const { first, isBad, details } = sentencesOf(file);
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <b className={styles.name}>{file.name}</b>
        <button
          type="button"
          aria-label={words(fill(SHARE_FILES.remove, { file: file.name }))}
          disabled={isWorking}
          className={mergeClasses(shared.bare, styles.remove)}
          onClick={onRemove}
        >
          <DismissRegular fontSize={16} />
        </button>
      </div>
      <p role="status" className={mergeClasses(styles.line, isBad && styles.bad)}>
        {words(first)}
      </p>
      {details && (
        <details className={shared.secondary}>
          <summary className={styles.summary}>{words(details.title)}</summary>
          <ul className={shared.list}>
            {details.lines.map((line) => (
              <li key={line.en} className={styles.detail}>
                {words(line)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {isDone(file) && (
        <div className={styles.actions}>
          <Button size="small" onClick={() => saveResult(file)}>
            {words(fill(SHARE_FILES.save, { file: outName(file) }))}
          </Button>
          <Button size="small" appearance="subtle" onClick={() => saveReport(file, language)}>
            {words(SHARE_FILES.report)}
          </Button>
        </div>
      )}
    </li>
  );
}

const useStyles = makeStyles({
  card: {
    padding: "10px 0",
    borderTop: `1px solid ${token("colorNeutralStroke2")}`,
    ":first-child": { borderTop: "none" },
  },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  name: { fontWeight: 600, overflowWrap: "anywhere", minWidth: 0 },
  remove: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    flexShrink: 0,
    width: "24px",
    height: "24px",
  },
  line: { margin: "2px 0 4px", overflowWrap: "anywhere" },
  bad: { color: token("colorStatusWarningForeground1") },
  summary: { cursor: "pointer", minHeight: "24px", lineHeight: "24px" },
  detail: { padding: "2px 0", overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "6px" },
});
