import type { Language, Text } from "../locales/text";

/* How a statement is set: named steps, each with a line that says what it is for. */

/** A step of a statement: a common table expression. */
export interface Step {
  readonly name: string;
  readonly note: Text;
  readonly query: string;
}

/** One statement: its steps, and what is asked of them. */
export function setStatement(steps: readonly Step[], query: string, language: Language): string {
  const set = steps.map(
    ({ name, note, query: step }) => `-- ${note[language]}\n${name} AS (\n${indented(step)}\n)`,
  );
  return `WITH\n${set.join(",\n")}\n${query}`;
}

const indented = (lines: string, by = "  ") => lines.replace(/^(?=.)/gm, by);

export interface Select {
  /** What is answered, and its name; a name alone is a column of the step before. */
  readonly columns: readonly (string | readonly [value: string, name: string])[];
  readonly from: string;
  readonly where?: string;
  readonly groupBy?: string;
}

export function select({ columns, from, where, groupBy }: Select): string {
  const lines = columns.map((column) =>
    typeof column === "string" ? column : `${column[0]} AS ${column[1]}`,
  );
  return [
    `SELECT\n${indented(lines.join(",\n"))}`,
    `FROM ${from}`,
    ...(where === undefined ? [] : [`WHERE ${where}`]),
    ...(groupBy === undefined ? [] : [`GROUP BY ${groupBy}`]),
  ].join("\n");
}

/** CASE with a line for each case; NULL where none holds and nothing else is said. */
export function cases(each: readonly (readonly [when: string, then: string])[], otherwise?: string): string {
  const lines = each.map(([when, then]) => `  WHEN ${when} THEN ${then}`);
  return ["CASE", ...lines, ...(otherwise === undefined ? [] : [`  ELSE ${otherwise}`]), "END"].join("\n");
}

export const caseOf = (when: string, then: string, otherwise?: string) =>
  `CASE WHEN ${when} THEN ${then}${otherwise === undefined ? "" : ` ELSE ${otherwise}`} END`;

const WIDTH = 100;

/** A list in parentheses, a new line wherever one is full. */
export function inList(items: readonly string[]): string {
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.length - 1;
    if (last >= 0 && lines[last].length + item.length + 2 <= WIDTH) lines[last] += `, ${item}`;
    else lines.push(item);
  }
  return lines.length === 1 ? `(${lines[0]})` : `(\n${indented(lines.join(",\n"), "      ")}\n    )`;
}
