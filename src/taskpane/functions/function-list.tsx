import { useEffect, useRef } from "react";
import { CATALOGUE } from "../../catalogue";
import type { FamilyKey } from "../../catalogue/families";
import { BROWSE } from "../../locales/pane";
import { fill } from "../../locales/text";
import { deferred } from "../deferred";
import { useWords } from "../language";
import { moveAmongRows } from "../move-among-rows";
import { SearchBox } from "../search-box";
import { useShortcuts } from "../shortcuts";
import { useShared } from "../styles";
import { Waiting } from "../waiting";
import { CountsFrom1904 } from "./counts-from-1904";
import { Families } from "./families";
import { FirstSteps } from "./first-steps";
import type { ListState } from "./functions-tab";
import { NotReady } from "./not-ready";
import { useFunctionsInWorkbook } from "./use-functions-in-workbook";
import { UsedFunctions } from "./used-functions";

const SearchResults = deferred(async () => (await import("./search-results")).SearchResults, <Waiting />);

interface FunctionListProps {
  readonly active: boolean;
  readonly state: ListState;
  /** Where the focus belongs when the list comes back: the search, a row by its id, or nowhere. */
  readonly focus: string | null;
  readonly onFocused: () => void;
  readonly onChange: (state: ListState) => void;
  readonly onOpen: (id: string) => void;
  readonly onBuild: () => void;
}

export function FunctionList({
  active,
  state,
  focus,
  onFocused,
  onChange,
  onOpen,
  onBuild,
}: FunctionListProps) {
  const shared = useShared();
  const words = useWords();
  const view = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const used = useFunctionsInWorkbook(active);
  const { query, family } = state;

  useEffect(() => {
    if (focus === null) return;
    const row = view.current?.querySelector<HTMLElement>(`[data-row="${focus}"]`);
    (row ?? search.current)?.focus();
    onFocused();
  }, [focus, onFocused]);

  const setQuery = (next: string) => onChange({ ...state, query: next });
  const toggle = (next: FamilyKey) => onChange({ ...state, family: next === family ? null : next });
  const clear = () => {
    if (query === "") return false;
    setQuery("");
    search.current?.focus();
    return undefined;
  };
  useShortcuts({ escape: clear }, active);

  return (
    <div ref={view} className={shared.view} onKeyDown={moveAmongRows}>
      <div className={shared.scroll}>
        <NotReady />
        <CountsFrom1904 />
        {used?.length === 0 && query === "" && (
          <FirstSteps onBuild={onBuild} onInsert={() => search.current?.focus()} />
        )}
        <SearchBox
          field={search}
          query={query}
          label={fill(BROWSE.search, { count: CATALOGUE.length })}
          onQuery={setQuery}
          onClear={clear}
        />
        {query.trim() === "" ? (
          <>
            {used && used.length > 0 && (
              <UsedFunctions
                ids={used}
                all={state.allUsed}
                onAll={() => onChange({ ...state, allUsed: true })}
                onOpen={onOpen}
              />
            )}
            <h2 className={shared.overline}>{words(BROWSE.all)}</h2>
            <Families opened={family} onToggle={toggle} onOpen={onOpen} />
          </>
        ) : (
          <SearchResults query={query} onOpen={onOpen} />
        )}
      </div>
    </div>
  );
}
