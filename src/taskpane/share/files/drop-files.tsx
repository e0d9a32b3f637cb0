import { Button, makeStyles } from "@fluentui/react-components";
import { useRef } from "react";
import { SHARE_FILES } from "../../../locales/pane-share-files";
import { useWords } from "../../language";
import { useShared } from "../../styles";
import { token } from "../../theme";

interface ChooseFilesProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly isMore?: boolean;
}

/** A button that asks for workbooks; the tab itself takes those that are dropped. */
export function ChooseFiles({ onFiles, isMore = false }: ChooseFilesProps) {
  const shared = useShared();
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        accept=".xlsx,.xlsm"
        aria-label={words(SHARE_FILES.title)}
        className={shared.unseen}
        tabIndex={-1}
        onChange={({ target }) => {
          if (target.files && target.files.length > 0) onFiles([...target.files]);
          target.value = "";
        }}
      />
      <Button size={isMore ? "small" : "medium"} onClick={() => input.current?.click()}>
        {words(isMore ? SHARE_FILES.more : SHARE_FILES.choose)}
      </Button>
    </>
  );
}

/** Where files go that aren’t open. */
export function DropFiles({ onFiles }: Pick<ChooseFilesProps, "onFiles">) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  return (
    <section className={styles.drop} aria-label={words(SHARE_FILES.title)}>
      <div>{words(SHARE_FILES.drop)}</div>
      <div className={shared.secondary}>{words(SHARE_FILES.dropText)}</div>
      <ChooseFiles onFiles={onFiles} />
    </section>
  );
}

const useStyles = makeStyles({
  drop: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "8px",
    marginTop: "24px",
    padding: "20px 16px",
    border: `1px dashed ${token("colorNeutralStroke1")}`,
    borderRadius: "4px",
    textAlign: "center",
  },
});
