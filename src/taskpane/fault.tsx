import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { ErrorBoundary, type FallbackProps } from "react-error-boundary";
import { FAULTS } from "../locales/pane-faults";
import { troubleOf } from "./faults";
import { useWords } from "./language";
import { token } from "./theme";

interface FaultProps {
  readonly error: unknown;
  /** What the second button says and does: try again, or close. */
  readonly action: "tryAgain" | "close";
  readonly onAction: () => void;
}

/**
 * What went wrong, and the buttons that help. Made of what the pane holds from the start, for a message
 * about a missing file must not need another file.
 */
export function Fault({ error, action, onAction }: FaultProps) {
  const styles = useStyles();
  const words = useWords();
  const { text, cure } = troubleOf(error);
  const retry = (
    <Button size="small" onClick={onAction}>
      {words(FAULTS[action])}
    </Button>
  );
  return (
    <div role="alert" className={styles.fault}>
      <p className={styles.words}>{words(text)}</p>
      <div className={styles.buttons}>
        {cure === "reload" && (
          <Button size="small" appearance="primary" onClick={() => location.reload()}>
            {words(FAULTS.reload)}
          </Button>
        )}
        {(cure === "retry" || action === "close") && retry}
      </div>
    </div>
  );
}

interface GuardedProps {
  readonly children: ReactNode;
  /** A view that failed on one thing is tried again on the next. */
  readonly resetKeys?: unknown[];
}

/** Keeps what fails inside it from taking the rest of the pane along. */
export function Guarded({ children, resetKeys }: GuardedProps) {
  return (
    <ErrorBoundary FallbackComponent={TryAgain} resetKeys={resetKeys}>
      {children}
    </ErrorBoundary>
  );
}

function TryAgain({ error, resetErrorBoundary }: FallbackProps) {
  return <Fault error={error} action="tryAgain" onAction={() => resetErrorBoundary()} />;
}

const useStyles = makeStyles({
  fault: {
    flexShrink: 0,
    margin: "12px 16px",
    padding: "8px 12px",
    border: `1px solid ${token("colorStatusDangerBorder1")}`,
    borderRadius: "4px",
    backgroundColor: token("colorStatusDangerBackground1"),
    color: token("colorNeutralForeground1"),
  },
  words: { margin: "0", overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
});
