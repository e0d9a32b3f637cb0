import { parseFormula, printFormula, splitAt, trimmed, type Nodes } from "./parse";

type Constant = string | number | boolean;

/** The value of an expression that is nothing but a constant: "a", -1.5, 80%, TRUE. */
export function constantIn(expression: string): Constant | undefined {
  const nodes = parseFormula(expression);
  return nodes && constantOf(nodes);
}

/** The rows of {1,2;3,4}: constants alone, as many in each row. */
export function arrayIn(expression: string): Constant[][] | undefined {
  const [array, ...others] = trimmed(parseFormula(expression) ?? []);
  if (array?.kind !== "group" || array.open !== "{" || others.length > 0) return undefined;
  const rows = splitAt(";", array.nodes).map((row) => splitAt(",", row).map(constantOf));
  const whole = rows.every((row) => row.length === rows[0].length && !row.includes(undefined));
  return whole ? (rows as Constant[][]) : undefined;
}

function constantOf(nodes: Nodes): Constant | undefined {
  const words = trimmed(nodes);
  const [first, ...others] = words;
  if (first?.kind === "text" && others.length === 0) return first.text.slice(1, -1).replaceAll('""', '"');
  if (first?.kind === "logical" && others.length === 0) return /^t/i.test(first.text);
  return numberIn(printFormula(words));
}

const NUMBER = /^([-+]?)\s*(\d+\.?\d*|\.\d+)(?:e([-+]?\d+))?\s*(%*)$/i;

/** Each % moves the point of the text by two, so that 0.57% is 0.0057 and not a hair beside it. */
function numberIn(text: string): number | undefined {
  const found = NUMBER.exec(text);
  if (!found) return undefined;
  const [, sign, digits, exponent = "0", percents] = found;
  return Number(`${sign}${digits}e${Number(exponent) - 2 * percents.length}`);
}
