import { fill, shortened, type Text } from "../locales/text";
import { ROLES, type Columns, type Role } from "./question";
import type { Dialect } from "./dialects";

/*
 * Names as people write them. A plain name means what it means in the dialect when nobody quotes it; one in double
 * quotes is taken letter by letter. Either way the statement quotes it, so that no name can be more than a name.
 */

/** A sentence about what was asked wrongly. */
export interface Refusal {
  readonly refusal: Text;
}

const REQUIRED = ["customer", "start", "end", "amount"] as const;

/**
 * One name, or the parts of one: up to a stop, or what stands in double quotes. Spaces, semicolons and the quotes of
 * some dialects would become letters of a name, and then no warehouse has it.
 */
const NAME = /\s*(?:"((?:[^"]|"")+)"|([^",.=\s;'`[\]]+))\s*/y;

interface Name {
  readonly name: string;
  readonly isQuoted: boolean;
}

function nameAt(text: string, at: number): readonly [Name, end: number] | null {
  NAME.lastIndex = at;
  const found = NAME.exec(text);
  if (!found) return null;
  const [, quoted, plain] = found;
  const name =
    quoted === undefined
      ? { name: plain, isQuoted: false }
      : { name: quoted.replaceAll('""', '"'), isQuoted: true };
  return [name, NAME.lastIndex];
}

/** The parts of a table’s name, such as schema.table. */
export function readTableName(text: string): readonly Name[] | Refusal {
  const parts: Name[] = [];
  for (let at = 0; ; at++) {
    const read = nameAt(text, at);
    if (!read) return badName(text);
    parts.push(read[0]);
    at = read[1];
    if (at === text.length) break;
    if (text[at] !== ".") return badName(text);
  }
  const odd = parts.find(({ name }) => hasControls(name));
  return odd ? badName(text) : parts;
}

/** Pairs such as customer=id, with a comma between them. */
export function readColumns(text: string): Readonly<Partial<Record<Role, Name>>> | Refusal {
  const columns: Partial<Record<Role, Name>> = {};
  for (let at = 0; at <= text.length;) {
    const equals = text.indexOf("=", at);
    if (equals < 0) return { refusal: fill(NO_PAIR, { pair: shortened(text.slice(at).trim()) }) };
    const word = text.slice(at, equals).trim();
    const role = ROLES.find((one) => one === word.toLowerCase());
    if (!role) return { refusal: fill(NO_ROLE, { role: shortened(word), known: ROLES.join(", ") }) };
    if (columns[role]) return { refusal: fill(TWICE, { role }) };
    const read = nameAt(text, equals + 1);
    if (!read || hasControls(read[0].name)) return badName(text.slice(equals + 1));
    const [name, end] = read;
    if (end < text.length && text[end] !== ",") return badName(text.slice(equals + 1));
    columns[role] = name;
    at = end + 1;
  }
  const missing = REQUIRED.filter((role) => !columns[role]);
  if (missing.length > 0) return { refusal: fill(MISSING, { missing: missing.join(", ") }) };
  if (columns.count && !columns.interval) return { refusal: COUNT_ALONE };
  return columns;
}

/** As the dialect’s statements say it. */
export const identifier = ({ unquoted, quoted }: Dialect, { name, isQuoted }: Name) =>
  quoted(isQuoted ? name : unquoted(name));

export function identifiers(dialect: Dialect, names: Readonly<Partial<Record<Role, Name>>>): Columns {
  const pairs = Object.entries(names).map(([role, name]) => [role, identifier(dialect, name)]);
  return Object.fromEntries(pairs) as Columns;
}

/** No warehouse has such a name, and a line of its own could end a comment. */
function hasControls(name: string): boolean {
  return /\p{Cc}/u.test(name);
}

const badName = (text: string): Refusal => ({ refusal: fill(BAD_NAME, { name: shortened(text.trim()) }) });

const BAD_NAME: Text = {
  en: "“{name}” is no name. Put names with spaces, dots, commas, signs or capitals that matter into double quotes, whatever the dialect.",
  "zh-CN": "「{name}」不是名称。含空格、点、逗号、符号或须区分大小写的名称请加双引号，各方言皆然。",
};
const NO_PAIR: Text = {
  en: "--columns takes pairs such as customer=customer_id, not “{pair}”.",
  "zh-CN": "--columns 须为 customer=customer_id 这样的对应，不接受「{pair}」。",
};
const NO_ROLE: Text = {
  en: "There is no column “{role}” in a ledger. There are {known}.",
  "zh-CN": "台账中没有「{role}」一列。可用：{known}。",
};
const TWICE: Text = { en: "{role} is given twice.", "zh-CN": "{role} 给了两次。" };
const MISSING: Text = {
  en: "--columns also needs {missing}, such as customer=customer_id,start=started_on,end=ended_on,amount=price.",
  "zh-CN": "--columns 还缺 {missing}，例如 customer=customer_id,start=started_on,end=ended_on,amount=price。",
};
const COUNT_ALONE: Text = {
  en: "A count needs the column of the interval that it counts.",
  "zh-CN": "有周期数列时，须同时给出计费周期列。",
};
