import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { usualTarget, type FileJob, type FileWay } from "../../../files/standing";
import { SHARE } from "../../../locales/pane-share";
import { filesText, SHARE_FILES } from "../../../locales/pane-share-files";
import { fill } from "../../../locales/text";
import { BackHead } from "../../back-head";
import { useReport } from "../../faults";
import { useLanguage, useWords } from "../../language";
import { useShared } from "../../styles";
import { DefinitionsChoice } from "../definitions-choice";
import { Ways } from "../ways";
import { ChooseFiles } from "./drop-files";
import { FileCard } from "./file-card";
import { saveResult } from "./save";
import { isDone, isReadable, useFiles } from "./use-files";

interface FilesViewProps {
  readonly given: readonly File[];
  readonly onBack: () => void;
}

const WAYS = [
  { way: "native", title: SHARE.native, text: SHARE_FILES.nativeText },
  { way: "names", title: SHARE.names, text: SHARE.namesText },
  { way: "values", title: SHARE.onlyValues, text: SHARE.valuesText },
  { way: "live", title: SHARE_FILES.live, text: SHARE_FILES.liveText },
] as const;

/** Files that aren’t open: what is in each, and the same file for people without the add-in, or live again. */
export function FilesView({ given, onBack }: FilesViewProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const language = useLanguage();
  const report = useReport();
  const { files, isWorking, add, work, stop, remove, forget } = useFiles(given);
  const [wish, setWish] = useState<{ to: FileWay; target: FileJob["target"] }>({
    to: "native",
    target: "2021",
  });
  const [isDefined, setDefined] = useState(false);
  const choose = (next: typeof wish) => {
    setWish(next);
    forget();
  };
  const readable = files.filter(isReadable);
  const done = files.filter(isDone);
  const isAllDone = done.length > 0 && done.length === readable.length;
  const job: FileJob = {
    ...wish,
    ...(isDefined && wish.to !== "live" && { definitions: language }),
  };

  return (
    <div className={shared.view}>
      <BackHead title={SHARE_FILES.title} label={SHARE_FILES.back} isWorking={isWorking} onBack={onBack}>
        <ChooseFiles isMore onFiles={add} />
      </BackHead>
      <div className={mergeClasses(shared.scroll, styles.body)}>
        <ul className={mergeClasses(shared.list, styles.list)} aria-label={words(SHARE_FILES.title)}>
          {files.map((file) => (
            <FileCard key={file.id} file={file} isWorking={isWorking} onRemove={() => remove(file.id)} />
          ))}
        </ul>
        {readable.length > 0 && (
          <>
            <Ways
              ways={WAYS}
              to={wish.to}
              target={wish.target}
              onWay={(to) => choose({ to, target: usualTarget(to) })}
              onTarget={(target) => choose({ ...wish, target })}
            />
            {wish.to !== "live" && (
              <DefinitionsChoice
                checked={isDefined}
                onChange={(checked) => {
                  setDefined(checked);
                  forget();
                }}
              />
            )}
            <p className={shared.secondary}>{words(SHARE_FILES.originals)}</p>
          </>
        )}
      </div>
      {readable.length > 0 && (
        <div className={mergeClasses(shared.footer, shared.footerRow)}>
          <span role="status" className={shared.secondary}>
            {isWorking &&
              words(fill(SHARE_FILES.progress, { done: done.length, files: filesText(readable.length) }))}
          </span>
          {isWorking ? (
            <Button onClick={stop}>{words(SHARE_FILES.stop)}</Button>
          ) : (
            <Button
              appearance="primary"
              className={shared.primary}
              onClick={() => (isAllDone ? done.forEach(saveResult) : work(job).catch(report))}
            >
              {words(
                isAllDone
                  ? fill(SHARE_FILES.saveAll, { files: filesText(done.length) })
                  : fill(SHARE_FILES.start, { files: filesText(readable.length) }),
              )}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  body: { padding: "0 16px 24px" },
  list: { marginBottom: "16px" },
});
