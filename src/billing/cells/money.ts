/* How exports write money. */

/** Which sign stands before the decimals. */
export type DecimalSign = "point" | "comma";

/** The amount of a cell; undefined where it is blank, NaN where it can’t be read. */
export function readMoney(cell: string, decimal: DecimalSign): number | undefined {
  const text = cell.normalize("NFKC").trim();
  if (text === "" || /^(null|nil|none|n\/a|na|nan|-|–|—)$/i.test(text)) return undefined;
  const isNegative = /^\(.*\)$/.test(text) || /^[^\d]*[-−]/.test(text) || /\d\s*[-−]$/.test(text);
  const digits = digitsIn(text);
  if (digits === undefined) return NaN;
  const [thousands, point] = decimal === "point" ? [",", "."] : [".", ","];
  const plain = digits.replaceAll(thousands, "");
  if (!new RegExp(`^\\d*\\${point}?\\d*$`).test(plain)) return NaN;
  const amount = Number(plain.replace(point, "."));
  return isNegative && amount !== 0 ? -amount : amount;
}

/** The number of a percentage and whether its sign stands with it, as in “12.5%”; undefined where it is blank. */
export function readPercent(
  cell: string,
  decimal: DecimalSign,
): { readonly number: number; readonly isSigned: boolean } | undefined {
  const text = cell.normalize("NFKC").trim();
  const number = readMoney(text.replace("%", ""), decimal);
  return number === undefined ? undefined : { number, isSigned: text.endsWith("%") };
}

/** What stands beside digits for their currency: a sign, or a code before or behind them. */
export const CURRENCY =
  /[\p{Sc}]|^\s*[-(−]*\s*[A-Z]{2,3}\$?(?=[\s\d-])|(?<=\d)\s*(?:[A-Z]{3}|元|円|€)\s*\)?$/gu;
export const PER = /\s*(?:\/|per |每)\s*[\p{L}]+$/iu;

/** Digits, points and commas of a text that is an amount; undefined for any other. */
export function digitsIn(text: string): string | undefined {
  const bare = text.replace(PER, "").replace(CURRENCY, "");
  const digits = bare.replace(/[()\s'’_−+-]/g, "");
  return /^[\d.,]*\d[\d.,]*$/.test(digits) ? digits : undefined;
}

/** What a text says about the sign before the decimals: nothing for 1200, “either” for 1.200. */
export function signOf(cell: string): DecimalSign | "either" | "thousands" | undefined {
  const digits = digitsIn(cell.normalize("NFKC").trim());
  if (digits === undefined) return undefined;
  const signs: readonly string[] = digits.match(/[.,]/g) ?? [];
  if (signs.length === 0) return undefined;
  const last = signs[signs.length - 1];
  const behind = digits.length - digits.lastIndexOf(last) - 1;
  const named = last === "." ? "point" : "comma";
  const other = last === "." ? "comma" : "point";
  if (signs.includes(last === "." ? "," : ".")) return named;
  if (signs.length > 1) return other;
  if (behind !== 3) return named;
  // A comma before three digits parts thousands: no currency in use writes its thousandths so.
  return last === "," ? "thousands" : "either";
}

/** Currencies without a hundredth, and those with thousandths, by ISO 4217. */
const WITHOUT = new Set("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF".split(" "));
const WITH_THREE = new Set("BHD IQD JOD KWD LYD OMR TND".split(" "));

/** How many decimals the lowest unit of a currency stands for; two where it is not known. */
export function decimalsOf(currency: string, special: Readonly<Record<string, number>> = {}): number {
  const code = currency.toUpperCase();
  if (Object.hasOwn(special, code)) return special[code];
  if (WITHOUT.has(code)) return 0;
  return WITH_THREE.has(code) ? 3 : 2;
}

/** Without what arithmetic leaves behind the sixth decimal. */
export const tidy = (amount: number) => Math.round(amount * 1e6) / 1e6;

/** Yes and no, as flags are written. */
export const isYes = (cell: string) => /^(true|t|yes|y|1|是)$/i.test(cell.trim());
