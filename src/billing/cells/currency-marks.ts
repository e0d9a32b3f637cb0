import { CURRENCY, digitsIn, PER } from "./money";

/* The currency that stands with an amount. */

/** Signs that one currency alone has. */
const SIGNS: Readonly<Record<string, string>> = { "€": "EUR", "£": "GBP", "₹": "INR", "₩": "KRW", "₽": "RUB", "₺": "TRY", "₴": "UAH", "₪": "ILS", "₫": "VND", "฿": "THB", "円": "JPY", "US$": "USD", "HK$": "HKD", "NT$": "TWD", "NZ$": "NZD", "CA$": "CAD", "AU$": "AUD", "SG$": "SGD" }; // prettier-ignore

/** Those that several have. */
const SHARED: Readonly<Record<string, RegExp>> = {
  $: /D$|^(MXN|CLP|COP|ARS|UYU|BRL)$/,
  "¥": /^(CNY|JPY)$/,
  元: /^(CNY|TWD|HKD|MOP)$/,
};

const SPELLINGS: Readonly<Record<string, string>> = { RMB: "CNY", CNH: "CNY", 人民币: "CNY", 美元: "USD", 欧元: "EUR", 港币: "HKD", 港元: "HKD", 日元: "JPY", 英镑: "GBP", ...SIGNS }; // prettier-ignore

const isCode = (text: string) => /^[A-Z]{3}$/.test(text);

/** The code of a currency as its column writes it; the text itself where that is none that is known. */
function codeOf(written: string): string {
  const text = written.normalize("NFKC").trim().toUpperCase();
  return SPELLINGS[text] ?? text;
}

function marksIn(cell: string): readonly string[] {
  const text = cell.normalize("NFKC").trim();
  if (digitsIn(text) === undefined) return [];
  const marks = text.replace(PER, "").match(CURRENCY) ?? [];
  return marks.map((mark) => codeOf(mark.replace(/[\s()−-]/g, "")));
}

/** The currency that stands with an amount: its code, or a sign that several have; undefined where none does. */
export function currencyIn(cell: string): string | undefined {
  const marks = marksIn(cell);
  const mark = marks.find(isCode) ?? marks[0];
  return mark === "元" ? "CNY" : mark;
}

/** The one currency that an amount says it is in; undefined for a sign that several have. */
export const codeIn = (cell: string): string | undefined => marksIn(cell).find(isCode);

/** Whether an amount says another currency than that of its row. */
export function isInAnother(cell: string, currency: string): boolean {
  const own = codeOf(currency);
  if (!isCode(own)) return false;
  return marksIn(cell).some((mark) => (isCode(mark) ? mark !== own : SHARED[mark]?.test(own) === false));
}
