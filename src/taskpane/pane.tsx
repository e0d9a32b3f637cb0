import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { Language } from "../locales/text";
import type { Selection } from "../workbook/types";
import { FollowWorkbook } from "./follow-workbook";
import { FunctionsTab } from "./functions/functions-tab";
import { LanguageContext } from "./language";
import { useSelection } from "./selection";
import { SelectionBar } from "./selection-bar";
import { runShortcut, ShortcutContext } from "./shortcuts";
import { TabBar } from "./tab-bar";
import { type TabName } from "./tabs";
import { THEMES, type ThemeName } from "./theme";

const CellReason = lazy(async () => ({ default: (await import("./cell-reason")).CellReason }));
const SpilledTable = lazy(async () => ({ default: (await import("./spilled-table")).SpilledTable }));
const BuildTab = lazy(async () => ({ default: (await import("./build/build-tab")).BuildTab }));

interface PaneProps {
  readonly language: Language;
  readonly theme: ThemeName;
  readonly tab: TabName;
  readonly functionsReady: (() => number) | undefined;
  readonly onTab: (tab: TabName) => void;
  readonly onLanguage: (language: Language) => void;
}

export function Pane({ language, theme, tab, functionsReady, onTab, onLanguage }: PaneProps) {
  const styles = useStyles();
  const [shortcuts] = useState(() => new Set<never>());
  const [visited, setVisited] = useState<ReadonlySet<TabName>>(new Set([tab]));
  // A tab that was opened stays, unseen, so that nothing typed in it is lost.
  if (!visited.has(tab)) setVisited(new Set([...visited, tab]));
  const panel = (name: TabName) => ({
    role: "tabpanel",
    id: `panel-${name}`,
    "aria-labelledby": `tab-${name}`,
    hidden: name !== tab,
    className: name === tab ? styles.panel : undefined,
  });

  return (
    <FluentProvider theme={THEMES[theme]} style={FULL_HEIGHT}>
      <LanguageContext value={language}>
        <FollowWorkbook>
          <ShortcutContext value={shortcuts}>
            {/* Takes the focus of clicks beside any control, so that keys reach the pane. */}
            <div
              tabIndex={-1}
              lang={language}
              className={styles.pane}
              onKeyDown={(event) => runShortcut(shortcuts, event)}
            >
              <TabBar selected={tab} onSelect={onTab} />
              <div {...panel("functions")}>
                <FunctionsTab
                  active={tab === "functions"}
                  onShow={() => onTab("functions")}
                  onBuild={() => onTab("build")}
                />
              </div>
              <div {...panel("build")}>
                {visited.has("build") && (
                  <Suspense>
                    <BuildTab active={tab === "build"} />
                  </Suspense>
                )}
              </div>
              <Reason />
              <SelectionBar functionsReady={functionsReady} onLanguage={onLanguage} />
            </div>
          </ShortcutContext>
        </FollowWorkbook>
      </LanguageContext>
    </FluentProvider>
  );
}

/** Below the views, where the selected cell is one of a table of ours, or a call of ours without an answer. */
function Reason() {
  const selection = useSelection();
  const spill = selection?.spill;
  if (!selection || !OURS.test(spill?.formula ?? selection.formula)) return null;
  return (
    <Suspense>
      {spill && <SpilledTable spill={spill} />}
      {isError(selection) && <CellReason selection={selection} />}
    </Suspense>
  );
}

const OURS = /^=\s*SAAS\./i;

function isError({ value }: Selection): boolean {
  return typeof value === "string" && value.startsWith("#") && value !== "#NAME?";
}

/** As a style, not a class: classes of the provider go on to menus outside of it. */
const FULL_HEIGHT = { height: "100%" };

const useStyles = makeStyles({
  pane: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: "300px",
    overflow: "hidden",
    outline: "none",
    fontSize: "14px",
    lineHeight: "20px",
    fontVariantNumeric: "tabular-nums",
  },
  panel: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
});
