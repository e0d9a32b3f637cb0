import { Button, makeStyles, mergeClasses, ProgressBar } from "@fluentui/react-components";
import { useState, type DragEvent } from "react";
import { SHARE } from "../../locales/pane-share";
import { fill } from "../../locales/text";
import { Busy } from "../build/busy";
import { deferred } from "../deferred";
import { useWords } from "../language";
import { useShared } from "../styles";
import { TroubleNotice } from "../trouble-notice";
import { Waiting } from "../waiting";
import { InWorkbook } from "./in-workbook";
import { useShare } from "./use-share";

const FilesView = deferred(async () => (await import("./files/files-view")).FilesView, <Waiting />);

interface ShareTabProps {
  readonly active: boolean;
}

/** What people without the add-in will see, of the open workbook, or of files that are dropped anywhere on the tab. */
export function ShareTab({ active }: ShareTabProps) {
  const shared = useShared();
  const [files, setFiles] = useState<readonly File[]>([]);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    if (event.dataTransfer.files.length > 0) setFiles([...event.dataTransfer.files]);
  };
  return (
    <div className={shared.view} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      {files.length > 0 ? (
        <FilesView given={files} onBack={() => setFiles([])} />
      ) : (
        <Workbook active={active} onFiles={setFiles} />
      )}
    </div>
  );
}

interface WorkbookProps extends ShareTabProps {
  readonly onFiles: (files: readonly File[]) => void;
}

function Workbook({ active, onFiles }: WorkbookProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const { state, refresh, work, stop } = useShare(active);
  if (state.phase === "reading") return <Busy label={words(SHARE.reading)} />;
  if (state.phase === "refused") {
    return (
      <div className={shared.view}>
        <TroubleNotice trouble={state.trouble} onRetry={refresh} />
      </div>
    );
  }
  if (state.phase === "ready") return <InWorkbook state={state} work={work} onFiles={onFiles} />;
  const { done, all, isStopping } = state;
  return (
    <div role="status" className={mergeClasses(shared.view, shared.margins)}>
      <h2 className={styles.title}>{words(SHARE.writing)}</h2>
      <ProgressBar aria-label={words(SHARE.writing)} {...(all > 0 && { value: done, max: all })} />
      <p className={styles.line}>{words(all > 0 ? fill(SHARE.progress, { done, all }) : SHARE.keeping)}</p>
      <p className={shared.secondary}>{words(SHARE.stopText)}</p>
      <Button className={styles.stop} disabled={isStopping} onClick={stop}>
        {words(isStopping ? SHARE.stopping : SHARE.stop)}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  title: { margin: "16px 0 12px", fontSize: "16px", lineHeight: "22px", fontWeight: 600 },
  line: { margin: "8px 0 4px" },
  stop: { alignSelf: "flex-end" },
});
