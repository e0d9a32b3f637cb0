import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { PLAYBOOK } from "../../locales/pane-playbook";
import type { PlaybookCell } from "../../playbook/statements";
import type { Origin } from "../../playbook/statements/ties";
import { useReadiness } from "../build/use-readiness";
import { WhichChecklist } from "../build/which-checklist";
import { useChecklist } from "../checklist";
import { moveAmongRows } from "../move-among-rows";
import { SearchBox } from "../search-box";
import { useShortcuts } from "../shortcuts";
import { useShared } from "../styles";
import { AboutHandbook } from "./about-handbook";
import { BehindOrigin } from "./behind-origin";
import { CellStatements } from "./cell-statements";
import { FoundStatements } from "./found-statements";
import { Matrix } from "./matrix";
import { LETTERS } from "./stages";
import { TrapCounts } from "./trap-counts";
import { TrapView } from "./trap-view";
import { useTrapRadar } from "./use-trap-radar";

interface PlaybookTabProps {
  readonly active: boolean;
  /** What another part of the pane wants the statements of, as often as it asks. */
  readonly asked: Origin | undefined;
}

/** The handbook: how many points each stage has in each capability, and those of the chosen cell, or behind something. */
export function PlaybookTab({ active, asked }: PlaybookTabProps) {
  const styles = useStyles();
  const shared = useShared();
  const search = useRef<HTMLInputElement>(null);
  const { number } = useChecklist();
  const { state } = useReadiness(active, number);
  const [query, setQuery] = useState("");
  const [origin, setOrigin] = useState(asked);
  const [answered, setAnswered] = useState(asked);
  const [chosen, setChosen] = useState<PlaybookCell>({ stage: "GTM", capability: "business_mgmt" });
  const [atTraps, setAtTraps] = useState(false);
  const { radar, reread } = useTrapRadar(active);
  const summary = state.phase === "ready" ? state.summary : null;

  if (asked !== answered) {
    setAnswered(asked);
    setOrigin(asked);
    setAtTraps(false);
    setQuery("");
  }

  const searching = useRef(false);
  useEffect(() => {
    if (origin || !searching.current) return;
    searching.current = false;
    search.current?.focus();
  }, [origin]);
  const toSearch = () => {
    search.current?.focus();
    searching.current = origin !== undefined;
    setOrigin(undefined);
  };
  const clear = () => {
    if (query === "") return false;
    setQuery("");
    search.current?.focus();
    return undefined;
  };
  const back = () => (origin ? toSearch() : false);
  useShortcuts({ search: toSearch, escape: clear, back }, active);

  if (origin) return <BehindOrigin origin={origin} summary={summary} onBack={toSearch} />;
  if (atTraps && radar)
    return <TrapView radar={radar} reread={reread} active={active} onBack={() => setAtTraps(false)} />;
  return (
    <div className={shared.view} onKeyDown={moveAmongRows}>
      <div className={shared.scroll}>
        <SearchBox field={search} query={query} label={PLAYBOOK.search} onQuery={setQuery} onClear={clear} />
        {query.trim() === "" ? (
          <>
            <div className={mergeClasses(shared.margins, styles.matrix)}>
              {state.phase === "ready" && <WhichChecklist checklists={state.inspection.checklists} />}
              <Matrix
                stage={summary ? LETTERS[summary.stage] : undefined}
                chosen={chosen}
                onChoose={setChosen}
              />
            </div>
            {radar && <TrapCounts radar={radar} onOpen={() => setAtTraps(true)} />}
            <CellStatements cell={chosen} summary={summary} stage={summary && LETTERS[summary.stage]} />
            <AboutHandbook />
          </>
        ) : (
          <FoundStatements query={query} summary={summary} radar={radar} reread={reread} />
        )}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  matrix: { paddingTop: "12px" },
});
