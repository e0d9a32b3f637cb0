import { createContext, use } from "react";
import type { Origin } from "../playbook/statements/ties";

/** Ways from one part of the pane to another. */
export interface Ways {
  toFunction(id: string): void;
  /** To a sheet where it is built. */
  toSheet(id: string): void;
  toPlaybook(origin: Origin): void;
}

const nowhere = () => undefined;

export const WaysContext = createContext<Ways>({
  toFunction: nowhere,
  toSheet: nowhere,
  toPlaybook: nowhere,
});

export function useWays(): Ways {
  return use(WaysContext);
}
