import type { Token } from "@borgar/fx";

/*
 * LET and LAMBDA as the grid's engine takes them. It tells x from X, runs in circles where two places bind the same
 * name, can't call a LAMBDA by the name that LET gave it, and in LAMBDA(a,a*k)(3) loses the k of a LET around it.
 * Here each name is bound once, and a call is written as a LET of its own: LET(a,3,a*k).
 */

type Tokens = readonly Token[];

export function withLambdas(tokens: Tokens): Tokens {
  return applied(called(ownNames(oneCase(tokens))), 1);
}

const isBlank = ({ type }: Token) => type === "whitespace" || type === "newline";
const isCalled = (token: Token | undefined, name: string) =>
  token?.type === "func" && token.value.toLowerCase() === name;

/** Names that LET and LAMBDA bind, in lower case wherever they stand. */
function oneCase(tokens: Tokens): Tokens {
  const bound = new Set(tokens.flatMap((_, i) => bindingsAt(tokens, i).map(({ name }) => name)));
  return tokens.map((token) => {
    const lower = token.value.toLowerCase();
    return bound.has(lower) && token.type !== "string" ? { ...token, value: lower } : token;
  });
}

/** The name bound second has a number of its own, so that none is bound twice. */
function ownNames(tokens: Tokens): Tokens {
  const seen = new Set<string>();
  return tokens.reduce<Tokens>((renamed, _, i) => {
    return bindingsAt(renamed, i).reduce((line, { name, at, from, to }) => {
      if (!seen.has(name)) {
        seen.add(name);
        return line;
      }
      const own = `${name}_${i}`;
      seen.add(own);
      return line.map((token, t) =>
        token.value === name && token.type !== "string" && (t === at || (t >= from && t < to))
          ? { ...token, value: own }
          : token,
      );
    }, renamed);
  }, tokens);
}

interface Binding {
  readonly name: string;
  /** The place of the name, and from where to where it holds. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What a LET or LAMBDA at a place binds. */
function bindingsAt(tokens: Tokens, place: number): Binding[] {
  const isLet = isCalled(tokens[place], "let");
  if (!isLet && !isCalled(tokens[place], "lambda")) return [];
  const parts = argumentPlaces(tokens, place + 1);
  const to = parts[parts.length - 1][1];
  return parts.slice(0, -1).flatMap(([first, end], p) => {
    if (isLet && p % 2 === 1) return [];
    const at = tokens.findIndex((token, t) => t >= first && t < end && !isBlank(token));
    const from = parts[p + (isLet ? 2 : 1)]?.[0] ?? to;
    return at < 0 ? [] : [{ name: tokens[at].value.toLowerCase(), at, from, to }];
  });
}

const textOf = (tokens: Tokens) =>
  tokens
    .map(({ value }) => value)
    .join("")
    .trim();

/** In the place of a called name the LAMBDA that it stands for. */
function called(tokens: Tokens): Tokens {
  for (const [i, token] of tokens.entries()) {
    if (!isCalled(token, "let")) continue;
    const parts = argumentsAt(tokens, i + 1);
    for (let p = 0; p + 2 < parts.length; p += 2) {
      const [name, value] = [textOf(parts[p]), trimmed(parts[p + 1])];
      if (!isCalled(value[0], "lambda")) continue;
      const from = tokens.indexOf(parts[p + 2][0]);
      const at = tokens.findIndex((each, t) => t >= from && isCalled(each, name));
      // Copies, so that a place among the tokens stays the place of one.
      const copy = value.map((each) => ({ ...each }));
      if (at >= 0) return called([...tokens.slice(0, at), ...copy, ...tokens.slice(at + 1)]);
    }
  }
  return tokens;
}

/** In the place of a LAMBDA with its arguments behind it a LET, whose names nobody else has. */
function applied(tokens: Tokens, count: number): Tokens {
  for (const [i, token] of tokens.entries()) {
    if (!isCalled(token, "lambda")) continue;
    const end = endOf(tokens, i + 1);
    const behind = end + 1 + tokens.slice(end + 1).findIndex((each) => !isBlank(each));
    if (tokens[behind]?.value !== "(" || behind <= end) continue;
    const [parts, given] = [argumentsAt(tokens, i + 1), argumentsAt(tokens, behind)];
    if (parts.length !== given.length + 1) continue;
    const names = new Map(
      parts.slice(0, -1).map((name, n) => [textOf(name), `${textOf(name)}_${count}_${n}`]),
    );
    const body = parts[parts.length - 1].map((each) => ({
      ...each,
      value: names.get(each.value) ?? each.value,
    }));
    const bound = [...names.values()].flatMap((name, n) => [text(name), COMMA, ...given[n], COMMA]);
    const call = [{ type: "func", value: "LET" }, text("("), ...bound, ...body, text(")")];
    return applied([...tokens.slice(0, i), ...call, ...tokens.slice(endOf(tokens, behind) + 1)], count + 1);
  }
  return tokens;
}

const text = (value: string): Token => ({ type: "operator", value });
const COMMA = text(",");

function trimmed(tokens: Tokens): Tokens {
  const filled = tokens.map((each) => !isBlank(each));
  return tokens.slice(filled.indexOf(true), filled.lastIndexOf(true) + 1);
}

const argumentsAt = (tokens: Tokens, open: number) =>
  argumentPlaces(tokens, open).map(([from, to]) => tokens.slice(from, to));

/** Behind the closing bracket of the one at a place stands what follows the last argument. */
function endOf(tokens: Tokens, open: number): number {
  const places = argumentPlaces(tokens, open);
  return places[places.length - 1][1];
}

/** The arguments of a call whose bracket opens at a place: from, and to the comma or bracket behind. */
function argumentPlaces(tokens: Tokens, open: number): (readonly [number, number])[] {
  const places: [number, number][] = [];
  let [depth, from] = [0, open + 1];
  for (let i = open; i < tokens.length; i++) {
    if (tokens[i].type !== "operator") continue;
    const { value } = tokens[i];
    if (value === "(" || value === "{") depth++;
    if (value === ")" || value === "}") depth--;
    if (depth === 0 || (depth === 1 && value === ",")) {
      places.push([from, i]);
      from = i + 1;
    }
    if (depth === 0) return places;
  }
  return [...places, [from, tokens.length]];
}
