import { parseArgs } from "node:util";
import { shortened, type Text, wordList } from "../locales/text";
import { wrongArguments } from "./problem";

/** What may follow a command. */
export interface OptionRule {
  /** A flag is there or not; anything else has a value behind it. */
  readonly flag?: boolean;
  /** It may be said several times. */
  readonly several?: boolean;
  /** The values it takes; any where left out. */
  readonly words?: readonly string[];
  /** Other spellings of them. */
  readonly also?: ReadonlyMap<string, string>;
  readonly about: Text;
}

export type OptionRules = Readonly<Record<string, OptionRule>>;

/** What was typed behind a command. */
export interface Options {
  readonly words: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
  /** What was said of options that may be said several times. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
}

/** Reads what was typed; an option or a value that there isn't is named. */
export function readOptions(typed: readonly string[], rules: OptionRules): Options {
  const options = Object.fromEntries(
    Object.entries(rules).map(([name, { flag }]) => [name, { type: flag ? "boolean" : "string" } as const]),
  );
  const { tokens } = parseArgs({ args: [...typed], options, strict: false, tokens: true });
  const words: string[] = [];
  const flags = new Set<string>();
  const values = new Map<string, string>();
  const lists = new Map<string, readonly string[]>();
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const rule = Object.hasOwn(rules, token.name) ? rules[token.name] : undefined;
    if (!rule) throw wrongArguments(UNKNOWN, { option: token.rawName, known: listOf(Object.keys(rules)) });
    if (rule.flag) {
      flags.add(token.name);
      continue;
    }
    const value = valueOf(token.rawName, token.value, rule);
    if (rule.several) lists.set(token.name, [...(lists.get(token.name) ?? []), value]);
    else values.set(token.name, value);
  }
  return { words, flags, values, lists };
}

function valueOf(option: string, value: string | undefined, { words, also }: OptionRule): string {
  if (value === undefined || value === "") throw wrongArguments(NO_VALUE, { option });
  if (!words) return value;
  const asked = also?.get(value.toLowerCase()) ?? value.toLowerCase();
  const found = words.find((word) => word.toLowerCase() === asked);
  if (found === undefined)
    throw wrongArguments(NOT_TAKEN, { option, words: wordList(words), value: shortened(value) });
  return found;
}

const listOf = (names: readonly string[]) => wordList(names.map((name) => `--${name}`));

const UNKNOWN: Text = {
  en: "There is no option {option}. There are {known}.",
  "zh-CN": "没有选项 {option}。可用选项：{known}。",
};
const NO_VALUE: Text = { en: "{option} needs a value.", "zh-CN": "{option} 后须有取值。" };
const NOT_TAKEN: Text = {
  en: "{option} takes {words}, not “{value}”.",
  "zh-CN": "{option} 只接受 {words}，不接受「{value}」。",
};
