import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import { useState } from "react";
import { LIBRARY } from "../../locales/pane-library";
import { deferred } from "../deferred";
import { useWords } from "../language";
import { useShared } from "../styles";
import { Waiting } from "../waiting";
import { BuildTab } from "./build-tab";

const Library = deferred(async () => (await import("./library")).Library, <Waiting />);

/** GTM readiness first; beside it the list of all other sheets. */
export function BuildHome({ active }: { readonly active: boolean }) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const [view, setView] = useState<"readiness" | "sheets">("readiness");
  return (
    <div className={shared.view}>
      <TabList
        size="small"
        aria-label={words(LIBRARY.views)}
        className={styles.views}
        selectedValue={view}
        onTabSelect={(_, { value }) => setView(value as "readiness" | "sheets")}
      >
        <Tab value="readiness">{words(LIBRARY.readiness)}</Tab>
        <Tab value="sheets">{words(LIBRARY.sheets)}</Tab>
      </TabList>
      {view === "readiness" ? <BuildTab active={active} /> : <Library active={active} />}
    </div>
  );
}

const useStyles = makeStyles({ views: { padding: "4px 8px 0" } });
