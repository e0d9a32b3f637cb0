import type { Text } from "../../locales/text";

/** What to ask oneself in a review, and reminders for it. */
export interface Topic {
  /** Ids of the statements it belongs to. */
  readonly statements: readonly string[];
  /** By a key for the sheets that ask it, too. */
  readonly ask: Readonly<Record<string, Text>>;
  /** Number of the handbook’s part and lines in it. */
  readonly source: string;
}
