import { referenceOf } from "../../src/catalogue/reference";
import { replaceCalls } from "../../src/excel/formula/calls";
import { ourId } from "../../src/excel/formula/names";
import { nativeCall } from "../../src/portable/native-call";

/*
 * The arithmetic behind the SAAS functions that judge, written from its definition in the literature and not from
 * our code, over the texts of its arguments. The others are written as the formula that test/parity holds against
 * an engine of its own, and one that has none answers nothing.
 */

type Arithmetic = (...args: string[]) => string;

const ARITHMETIC: Readonly<Record<string, Arithmetic>> = {
  ARPA: (mrr, customers) => `(${mrr})/(${customers})`,
  CAC: (spend, customers) => `(${spend})/(${customers})`,
  LTVCAC: (ltv, cac) => `(${ltv})/(${cac})`,
  REPYIELD: (arr, cost) => `(${arr})/(${cost})`,
  PAYBACK: (cac, arpa, margin) => `(${cac})/((${arpa})*(${margin}))`,
  MRRCHURN: (begin, contraction, churn, expansion) => `(${contraction}+${churn}-${expansion})/(${begin})`,
  NDR: (begin, end) => `(${end})/(${begin})`,
  LTV: (arpa, margin, churn) => `(${arpa})*(${margin})/(${churn})`,
  MRR: (amount, interval, count) =>
    `(${amount})/(IF(N(${count})=0,1,${count})*${[
      "year,年,12",
      "quarter,季,3",
      "week,周,12/52",
      "day,日,12/365",
    ].reduceRight((rest, words) => {
      const [en, zh, months] = words.split(",");
      return `IF(OR(${interval}="${en}",${interval}="${zh}"),${months},${rest})`;
    }, "1")})`,
  SEGMENT: (fee) =>
    `IF((${fee})<5000,"micro",IF(AND((${fee})>=10000,(${fee})<100000),"smb",IF(AND((${fee})>=100000,(${fee})<=500000),"mid",IF((${fee})>1000000,"large","unspecified"))))`,
  ARR: (mrr) => `(${mrr})*12`,
  NETNEW: (...moves) => moves.map((each) => `(${each})`).join("+"),
  QUICKRATIO: (won, more, less, left, back) => `(${won}+${more}+${back})/-(${less}+${left})`,
  LOGOCHURN: (start, churned) => `(${churned})/(${start})`,
  ANNUALIZE: (churn, periods) => `1-(1-(${churn}))^(${periods})`,
  RULE40: (growth, margin) => `(${growth})+(${margin})`,
  // Nobody writes these as one formula: where a test needs them, it calculates them by itself.
  "LEDGER.MOVES": () => "NA()",
  "LEDGER.RETENTION": () => "NA()",
  "LEDGER.COHORT": () => "NA()",
  "LEDGER.CHECK": () => "NA()",
  "COHORT.AVG": () => "NA()",
  // Its third row, second column is margin 2.
  MARGINS: (revenue, sales, delivery, service) =>
    `CHOOSE({1,1;2,2;3,3},0,0,${revenue}-${sales}-${delivery}-${service})`,
};

/** What was answered before: a sheet is calculated many times in a file of tests, and its formulas are the same. */
const answers = new Map<string, string>();

/** Replaces the calls of a formula from the inside out. */
export function withoutSaas(formula: string): string {
  const known = answers.get(formula);
  if (known !== undefined) return known;
  const answer = inArithmetic(formula);
  answers.set(formula, answer);
  return answer;
}

function inArithmetic(formula: string): string {
  return replaceCalls(formula, ({ name, args }) => {
    // The engine of the tests knows no links; what shows is the words.
    if (/^HYPERLINK$/i.test(name)) return `(${args[1]})`;
    const id = ourId(name);
    if (id === undefined) return undefined;
    const arithmetic = ARITHMETIC[id];
    const formula = arithmetic ? arithmetic(...args) : nativeCall(referenceOf(id), args);
    return `(${formula ?? "NA()"})`;
  });
}
