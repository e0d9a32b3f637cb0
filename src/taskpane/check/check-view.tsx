import { Button, makeStyles, mergeClasses, ProgressBar } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useState } from "react";
import { CHECK, CHECK_GROUPS } from "../../locales/pane-check";
import { fill, type Text } from "../../locales/text";
import { BackHead } from "../back-head";
import { useReport } from "../faults";
import { useLanguage, useWords } from "../language";
import { useShortcuts } from "../shortcuts";
import { useShared } from "../styles";
import { TroubleNotice } from "../trouble-notice";
import { reportText } from "./report";
import { Results } from "./results";
import { useCheck, type Checked } from "./use-check";

/** The add-in tries itself in the Excel that it runs in. */
export function CheckView({ onBack }: { readonly onBack: () => void }) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const { state, start, stop } = useCheck();
  const isRunning = state.phase === "running";
  useShortcuts({ back: onBack, escape: isRunning ? stop : onBack }, true);
  return (
    <div className={shared.view}>
      <BackHead title={CHECK.title} label={CHECK.back} isWorking={isRunning} onBack={onBack} />
      {state.phase === "running" ? (
        <div role="status" className={mergeClasses(shared.view, shared.margins, styles.running)}>
          <h1 className={styles.title}>{words(fill(CHECK.running, { group: CHECK_GROUPS[state.group] }))}</h1>
          <ProgressBar aria-label={words(CHECK.title)} value={state.share} />
          <p className={shared.secondary}>{words(CHECK.stopText)}</p>
          <Button className={styles.stop} onClick={stop}>
            {words(CHECK.stop)}
          </Button>
        </div>
      ) : (
        <>
          <div className={mergeClasses(shared.scroll, styles.body)}>
            {state.phase === "failed" && <TroubleNotice trouble={{ text: state.text, cure: "retry" }} />}
            {state.phase === "done" ? (
              <Results checked={state.checked} onAgain={start} />
            ) : (
              <>
                {state.phase === "asking" && state.isStopped && <p role="status">{words(CHECK.stopped)}</p>}
                <p>{words(CHECK.lead)}</p>
                <p>{words(CHECK.leaves)}</p>
              </>
            )}
          </div>
          {state.phase === "done" ? (
            <CopyFooter checked={state.checked} />
          ) : (
            <div className={mergeClasses(shared.footer, shared.footerRow)}>
              <span />
              <Button appearance="primary" className={shared.primary} onClick={start}>
                {words(CHECK.start)}
              </Button>
            </div>
          )}
        </>
      )}
    </div>
  );
}

function CopyFooter({ checked }: { readonly checked: Checked }) {
  const shared = useShared();
  const words = useWords();
  const language = useLanguage();
  const report = useReport();
  const [said, setSaid] = useState<Text>(CHECK.noFigures);
  const copy = () =>
    navigator.clipboard.writeText(reportText(checked, language)).then(
      () => setSaid(CHECK.copied),
      () => setSaid(CHECK.notCopied),
    );
  return (
    <div className={mergeClasses(shared.footer, shared.footerRow)}>
      <span role="status" className={shared.secondary}>
        {words(said)}
      </span>
      <Button
        appearance="primary"
        className={shared.primary}
        icon={<CopyRegular />}
        onClick={() => void copy().catch(report)}
      >
        {words(CHECK.copy)}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  title: { margin: "0", fontSize: "14px", lineHeight: "20px", fontWeight: 600 },
  running: { paddingTop: "16px", gap: "12px" },
  stop: { alignSelf: "flex-end" },
  body: { padding: "8px 16px 24px" },
});
