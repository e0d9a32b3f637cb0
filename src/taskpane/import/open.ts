import type { ImportForm } from "./use-import";

/** How many questions are open. */
export const openIn = ({ imported, asksCurrency }: Pick<ImportForm, "imported" | "asksCurrency">) =>
  (imported?.questions.length ?? 0) + Number(asksCurrency);
