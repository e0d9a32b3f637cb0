import { useCallback, useState } from "react";
import type { FamilyKey } from "../../catalogue/families";
import { findFunction } from "../../catalogue";
import { deferred } from "../deferred";
import { useShortcuts } from "../shortcuts";
import { Waiting } from "../waiting";
import { FunctionList } from "./function-list";

const FunctionPage = deferred(async () => (await import("./function-page")).FunctionPage, <Waiting />);

/** What the list remembers while a function's page is open. */
export interface ListState {
  readonly query: string;
  readonly family: FamilyKey | null;
  /** Whether all functions that the workbook uses are listed. */
  readonly allUsed: boolean;
}

interface FunctionsTabProps {
  readonly active: boolean;
  /** The function that another part of the pane wants to be shown, as often as it asks. */
  readonly asked: { readonly id: string } | undefined;
  /** Brings this tab to the front. */
  readonly onShow: () => void;
  readonly onBuild: () => void;
}

/** The list, or the page of one function over it. Related functions stack up; back goes the same way. */
export function FunctionsTab({ active, asked, onShow, onBuild }: FunctionsTabProps) {
  const [list, setList] = useState<ListState>({ query: "", family: null, allUsed: false });
  const [trail, setTrail] = useState<readonly string[]>([]);
  const [focus, setFocus] = useState<"search" | string | null>(null);

  const [answered, setAnswered] = useState(asked);
  if (asked !== answered) {
    setAnswered(asked);
    if (asked) setTrail([asked.id]);
  }

  const open = useCallback((id: string) => setTrail((ids) => [...ids, id]), []);
  const back = () => {
    if (trail.length === 0) return false;
    setFocus(trail[0]);
    setTrail(trail.slice(0, -1));
    return undefined;
  };
  const search = () => {
    setTrail([]);
    setFocus("search");
    onShow();
  };
  useShortcuts({ back }, active);
  useShortcuts({ search });

  const definition = findFunction(trail.at(-1) ?? "");
  if (!definition) {
    return (
      <FunctionList
        active={active}
        state={list}
        focus={focus}
        onFocused={() => setFocus(null)}
        onChange={setList}
        onOpen={open}
        onBuild={onBuild}
      />
    );
  }
  return (
    <FunctionPage
      key={definition.id}
      id={definition.id}
      previous={trail.at(-2)}
      active={active}
      onBack={back}
      onOpen={open}
    />
  );
}
