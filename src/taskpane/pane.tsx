import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { PANE } from "../locales/pane";
import type { Language } from "../locales/text";
import type { Origin } from "../playbook/statements/ties";
import type { Selection } from "../workbook/types";
import { ChecklistContext } from "./checklist";
import { deferred } from "./deferred";
import { Fault, Guarded } from "./fault";
import { ReportContext } from "./faults";
import { FollowWorkbook } from "./follow-workbook";
import { FunctionsTab } from "./functions/functions-tab";
import { LanguageContext } from "./language";
import { useSelection } from "./selection";
import { SelectionBar } from "./selection-bar";
import { runShortcut, ShortcutContext } from "./shortcuts";
import { TabBar } from "./tab-bar";
import { TAB_NAMES, type TabName } from "./tabs";
import { THEMES, type ThemeName } from "./theme";
import { Waiting } from "./waiting";
import { WaysContext } from "./ways";

const CellReason = deferred(async () => (await import("./cell-reason")).CellReason);
const MeantFunction = deferred(async () => (await import("./functions/meant-function")).MeantFunction);
const SpilledTable = deferred(async () => (await import("./spilled-table")).SpilledTable);
const BuildHome = deferred(async () => (await import("./build/build-home")).BuildHome, <Waiting />);
const ExplainTab = deferred(async () => (await import("./explain/explain-tab")).ExplainTab, <Waiting />);
const CheckView = deferred(async () => (await import("./check/check-view")).CheckView, <Waiting />);
const ShareTab = deferred(async () => (await import("./share/share-tab")).ShareTab, <Waiting />);
const PlaybookTab = deferred(async () => (await import("./playbook/playbook-tab")).PlaybookTab, <Waiting />);

interface PaneProps {
  readonly language: Language;
  readonly theme: ThemeName;
  readonly tab: TabName;
  readonly functionsReady: (() => number) | undefined;
  readonly onTab: (tab: TabName) => void;
  readonly onLanguage: (language: Language) => void;
}

export function Pane({ language, theme, ...frame }: PaneProps) {
  const [fault, setFault] = useState<unknown>();
  return (
    <FluentProvider theme={THEMES[theme]} style={FULL_HEIGHT}>
      <LanguageContext value={language}>
        <ReportContext value={setFault}>
          <Guarded>
            <FollowWorkbook>
              <Frame {...frame} language={language} fault={fault} onFaultClosed={() => setFault(undefined)} />
            </FollowWorkbook>
          </Guarded>
        </ReportContext>
      </LanguageContext>
    </FluentProvider>
  );
}

interface FrameProps extends Omit<PaneProps, "theme"> {
  /** What failed while no view was waiting for it; undefined for nothing. */
  readonly fault: unknown;
  readonly onFaultClosed: () => void;
}

function Frame({ language, tab, functionsReady, fault, onTab, onLanguage, onFaultClosed }: FrameProps) {
  const styles = useStyles();
  const [shortcuts] = useState(() => new Set<never>());
  const [asked, setAsked] = useState<{ readonly id: string }>();
  const [askedSheet, setAskedSheet] = useState<{ readonly id: string }>();
  const [origin, setOrigin] = useState<Origin>();
  const [checklist, setChecklist] = useState(1);
  const [isChecking, setChecking] = useState(false);
  const [visited, setVisited] = useState<ReadonlySet<TabName>>(new Set([tab]));
  // A tab that was opened stays, unseen, so that nothing typed in it is lost.
  if (!visited.has(tab)) setVisited(new Set([...visited, tab]));
  const go = (name: TabName) => {
    setChecking(false);
    onTab(name);
  };
  // A page of the menu lies over the tabs, and going to one of them leaves it.
  const shown = isChecking ? undefined : tab;
  const panel = (name: TabName) => ({
    role: "tabpanel",
    id: `panel-${name}`,
    "aria-labelledby": `tab-${name}`,
    hidden: name !== shown,
    className: name === shown ? styles.panel : undefined,
  });

  const ways = {
    toFunction: (id: string) => {
      setAsked({ id });
      go("functions");
    },
    toSheet: (id: string) => {
      setAskedSheet({ id });
      go("build");
    },
    toPlaybook: (next: Origin) => {
      setOrigin(next);
      go("playbook");
    },
  };
  const views: Readonly<Record<TabName, ReactNode>> = {
    functions: (
      <FunctionsTab
        active={shown === "functions"}
        asked={asked}
        onShow={() => onTab("functions")}
        onBuild={() => onTab("build")}
      />
    ),
    build: <BuildHome active={shown === "build"} asked={askedSheet} />,
    explain: <ExplainTab active={shown === "explain"} onOpen={ways.toFunction} />,
    share: <ShareTab active={shown === "share"} />,
    playbook: <PlaybookTab active={shown === "playbook"} asked={origin} />,
  };

  return (
    <ShortcutContext value={shortcuts}>
      <WaysContext value={ways}>
        <ChecklistContext value={{ number: checklist, choose: setChecklist }}>
          {/* Takes the focus of clicks beside any control, so that keys reach the pane. */}
          <div
            tabIndex={-1}
            lang={language}
            className={styles.pane}
            onKeyDown={(event) => runShortcut(shortcuts, event)}
          >
            <TabBar label={PANE.tabList} tabs={PANE.tabs} selected={shown} onSelect={go} />
            {isChecking && (
              <Guarded>
                <CheckView onBack={() => setChecking(false)} />
              </Guarded>
            )}
            {TAB_NAMES.map((name) => (
              <div key={name} {...panel(name)}>
                {(name === "functions" || visited.has(name)) && <Guarded>{views[name]}</Guarded>}
              </div>
            ))}
            {shown !== "explain" && <Reason onOpen={ways.toFunction} />}
            {fault !== undefined && <Fault error={fault} action="close" onAction={onFaultClosed} />}
            {shown !== "explain" && (
              <SelectionBar
                functionsReady={functionsReady}
                onLanguage={onLanguage}
                onExplain={() => go("explain")}
                onCheck={() => setChecking(true)}
              />
            )}
          </div>
        </ChecklistContext>
      </WaysContext>
    </ShortcutContext>
  );
}

/** Below the views, where the selected cell is one of a table of ours, or a call without an answer. */
function Reason({ onOpen }: { readonly onOpen: (id: string) => void }) {
  const selection = useSelection();
  if (!selection) return null;
  const { value, formula, spill } = selection;
  if (value === "#NAME?") {
    return (
      <Guarded resetKeys={[selection]}>
        <MeantFunction formula={formula} onOpen={onOpen} />
      </Guarded>
    );
  }
  if (!OURS.test(spill?.formula ?? formula)) return null;
  return (
    <Guarded resetKeys={[selection]}>
      {spill && <SpilledTable spill={spill} />}
      {isError(selection) && <CellReason selection={selection} />}
    </Guarded>
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
    minWidth: "0",
    overflow: "hidden",
    outline: "none",
    fontSize: "14px",
    lineHeight: "20px",
    fontVariantNumeric: "tabular-nums",
  },
  panel: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
});
