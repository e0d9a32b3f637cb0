import type { Imported, Question, Role, SourceTable } from "../../billing";
import type { CurrencyChoice, KeptRecipe } from "./recipe";

/* What is asked of files, and how far it is answered: Import and the tables of large files ask the same. */

export interface AskedFile {
  readonly table: SourceTable;
  /** The whole file, where the table holds its first rows only. */
  readonly whole?: File;
}

export interface Asking {
  readonly files: readonly AskedFile[];
  readonly imported: Imported | null;
  readonly recipe: KeptRecipe;
  /** Of several currencies it is not yet said what becomes of them. */
  readonly asksCurrency: boolean;
  readonly asOf: number;
  /** What the further rows of a file ask that is too large for a sheet, answered or not. */
  readonly further: readonly Question[];
  readonly askFurther: (questions: readonly Question[]) => void;
  readonly setColumn: (role: Role, head: string) => void;
  readonly answer: (id: string, choice: string | undefined) => void;
  readonly setCurrency: (choice: CurrencyChoice) => void;
}

/** Whether amounts are in several currencies, or in another than the files before were converted to. */
export const hasCurrencies = (currencies: readonly string[], choice: CurrencyChoice | undefined) =>
  currencies.length > 1 ||
  (choice !== undefined && choice.mode !== "keep" && currencies.some((code) => code !== choice.to));

/** How many questions are open. */
export const openIn = ({ imported, asksCurrency }: Pick<Asking, "imported" | "asksCurrency">) =>
  (imported?.questions.length ?? 0) + Number(asksCurrency);
