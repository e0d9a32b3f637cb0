import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { useState } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { PANE, SELECTION_BAR } from "../locales/pane";
import { fill, type Language, type Text } from "../locales/text";
import type { Selection } from "../workbook/types";
import { deferred } from "./deferred";
import { useReport } from "./faults";
import { useWords } from "./language";
import { useSelected } from "./selection";
import { useShared } from "./styles";
import { token } from "./theme";

const RowLink = deferred(async () => (await import("./playbook/row-link")).RowLink);
const PaneMenu = deferred(async () => (await import("./menu/pane-menu")).PaneMenu, <MoreButton />);

interface SelectionBarProps {
  readonly functionsReady: (() => number) | undefined;
  readonly onLanguage: (language: Language) => void;
  readonly onExplain: () => void;
  readonly onCheck: () => void;
}

/** What is selected in the sheet, and the pane's own menu. */
export function SelectionBar({ functionsReady, onLanguage, onExplain, onCheck }: SelectionBarProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const selected = useSelected();
  const report = useReport();
  const [opened, setOpened] = useState(false);
  return (
    <div className={styles.bar}>
      <div role="group" aria-label={words(SELECTION_BAR.label)} className={styles.words}>
        {selected && "address" in selected && (
          <>
            <b className={styles.address}>{selected.address}</b>
            <span className={mergeClasses(shared.secondary, styles.content)}>
              {contentOf(selected, words)}
            </span>
          </>
        )}
        {selected && "problem" in selected && (
          <span className={shared.secondary} title={words(selected.problem)}>
            {words(selected.problem)}
          </span>
        )}
      </div>
      {selected && "address" in selected && (selected.spill ?? selected.formula) && (
        <button
          type="button"
          className={mergeClasses(shared.bare, shared.link, shared.whole, styles.explain)}
          onClick={onExplain}
        >
          {words(PANE.tabs.explain)}
        </button>
      )}
      {selected && "address" in selected && (
        // Nobody asked for the link: where its file can’t be fetched, the next selection tries again.
        <ErrorBoundary fallback={null} resetKeys={[selected]}>
          <RowLink selection={selected} />
        </ErrorBoundary>
      )}
      {opened ? (
        <ErrorBoundary
          fallbackRender={({ resetErrorBoundary }) => <MoreButton onClick={() => resetErrorBoundary()} />}
          onError={report}
        >
          <PaneMenu functionsReady={functionsReady} onLanguage={onLanguage} onCheck={onCheck} />
        </ErrorBoundary>
      ) : (
        <MoreButton onClick={() => setOpened(true)} />
      )}
    </div>
  );
}

/** The menu is fetched when it is first asked for; until then this button stands in its place. */
function MoreButton({ onClick }: { readonly onClick?: () => void }) {
  const words = useWords();
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={<MoreHorizontalRegular />}
      aria-label={words(SELECTION_BAR.more)}
      aria-haspopup="menu"
      aria-expanded={false}
      onClick={onClick}
    />
  );
}

const CALL = /SAAS[._][A-Z0-9._]+/i;

/** “empty”, the value, or the function and its value; of a block of cells its size. */
function contentOf({ rows, cols, formula, value, text }: Selection, words: (text: Text) => string): string {
  if (rows > 1 || cols > 1) return words(fill(SELECTION_BAR.cells, { rows, cols }));
  const name = CALL.exec(formula)?.[0];
  if (name) return `${name.toUpperCase()} ${text}`;
  return value === "" ? words(SELECTION_BAR.empty) : text;
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    flexShrink: 0,
    boxSizing: "border-box",
    height: "32px",
    padding: "0 4px 0 16px",
    borderTop: `1px solid ${token("colorNeutralStroke2")}`,
    backgroundColor: token("colorNeutralBackground2"),
  },
  words: {
    display: "flex",
    alignItems: "baseline",
    gap: "8px",
    flexGrow: 1,
    minWidth: 0,
    whiteSpace: "nowrap",
    overflow: "hidden",
  },
  explain: { fontSize: "12px" },
  address: { fontSize: "12px", fontWeight: 600 },
  content: { overflow: "hidden", textOverflow: "ellipsis" },
});
