import { FluentProvider, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { PANE } from "../locales/pane";
import type { Language } from "../locales/text";
import { LanguageContext } from "./language";
import { TABS, type TabName } from "./tabs";
import { THEMES, type ThemeName } from "./theme";

const BuildTab = lazy(() => import("./build/build-tab"));

interface PaneProps {
  readonly language: Language;
  readonly theme: ThemeName;
  readonly tab: TabName;
  readonly functionsReady: (() => number) | undefined;
  readonly onTab: (tab: TabName) => void;
  readonly onLanguage: (language: Language) => void;
}

export function Pane({ language, theme, tab, onTab }: PaneProps) {
  const styles = useStyles();
  return (
    <FluentProvider theme={THEMES[theme]} className={styles.pane}>
      <LanguageContext value={language}>
        <TabList
          size="small"
          className={styles.tabs}
          selectedValue={tab}
          aria-label={PANE.tabList[language]}
          onTabSelect={(_, { value }) => onTab(value as TabName)}
        >
          {TABS.map((name) => (
            <Tab key={name} value={name} className={styles.tab}>
              {PANE.tabs[name][language]}
            </Tab>
          ))}
        </TabList>
        <Suspense>{tab === "build" ? <BuildTab /> : <div />}</Suspense>
      </LanguageContext>
    </FluentProvider>
  );
}

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100%", minWidth: "320px" },
  tabs: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: {},
});
