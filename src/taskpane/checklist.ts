import { createContext, use } from "react";

/** Which checklist of the workbook the pane speaks of, in every tab. */
interface ChosenChecklist {
  readonly number: number;
  choose(number: number): void;
}

export const ChecklistContext = createContext<ChosenChecklist>({ number: 1, choose: () => undefined });

export function useChecklist(): ChosenChecklist {
  return use(ChecklistContext);
}
