import { useState } from "react";
import { LIBRARY } from "../../locales/pane-library";
import { READINESS_KIND } from "../../sheets/readiness/types";
import { deferred } from "../deferred";
import { useShared } from "../styles";
import { TabBar } from "../tab-bar";
import { Waiting } from "../waiting";
import { BuildTab } from "./build-tab";

const Library = deferred(async () => (await import("./library")).Library, <Waiting />);

const ImportView = deferred(async () => (await import("../import/import-view")).ImportView, <Waiting />);

const LedgerView = deferred(async () => (await import("../ledger/ledger-view")).LedgerView, <Waiting />);

const VIEWS = {
  readiness: LIBRARY.readiness,
  sheets: LIBRARY.sheets,
  import: LIBRARY.import,
  ledger: LIBRARY.ledger,
};

interface BuildHomeProps {
  readonly active: boolean;
  /** The sheet that another part of the pane leads to, as often as it does. */
  readonly asked: { readonly id: string } | undefined;
}

const viewOf = (asked: BuildHomeProps["asked"]) =>
  asked === undefined || asked.id === READINESS_KIND ? "readiness" : "sheets";

/** GTM readiness first; beside it the list of all other sheets, the import of a ledger for them, and what it says. */
export function BuildHome({ active, asked }: BuildHomeProps) {
  const shared = useShared();
  const [view, setView] = useState<keyof typeof VIEWS>(viewOf(asked));
  const [answered, setAnswered] = useState(asked);
  const [wasListed, setListed] = useState(false);
  if (view === "sheets" && !wasListed) setListed(true);
  if (asked !== answered) {
    setAnswered(asked);
    setView(viewOf(asked));
  }
  return (
    <div className={shared.view}>
      <TabBar label={LIBRARY.views} tabs={VIEWS} selected={view} onSelect={setView} />
      {view !== "sheets" && (
        <div id={`panel-${view}`} role="tabpanel" aria-labelledby={`tab-${view}`} className={shared.view}>
          {view === "readiness" && <BuildTab active={active} />}
          {view === "import" && <ImportView active={active} />}
          {view === "ledger" && <LedgerView active={active} onImport={() => setView("import")} />}
        </div>
      )}
      {/* A build of many sheets goes on, and can be stopped, while another view is looked at. */}
      {(wasListed || view === "sheets") && (
        <div
          id="panel-sheets"
          role="tabpanel"
          aria-labelledby="tab-sheets"
          className={view === "sheets" ? shared.view : undefined}
          hidden={view !== "sheets"}
        >
          <Library active={active && view === "sheets"} asked={asked} />
        </div>
      )}
    </div>
  );
}
