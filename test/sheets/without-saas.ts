/*
 * The arithmetic behind each SAAS function that the readiness sheets call, written from its definition in
 * the literature and not from our code, over the texts of its arguments.
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
    `(${amount})/((${count})*IF(${interval}="year",12,IF(${interval}="quarter",3,IF(${interval}="week",12/52,IF(${interval}="day",12/365,1)))))`,
  SEGMENT: (fee) =>
    `IF((${fee})<5000,"micro",IF(AND((${fee})>=10000,(${fee})<100000),"smb",IF(AND((${fee})>=100000,(${fee})<=500000),"mid",IF((${fee})>1000000,"large","unspecified"))))`,
  // Its third row, second column is margin 2.
  MARGINS: (revenue, sales, delivery, service) =>
    `CHOOSE({1,1;2,2;3,3},0,0,${revenue}-${sales}-${delivery}-${service})`,
};

/** Replaces the calls of a formula from the inside out. */
export function withoutSaas(formula: string): string {
  const start = formula.toUpperCase().lastIndexOf("SAAS.");
  if (start < 0) return formula;
  const open = formula.indexOf("(", start);
  const { args, end } = argumentsFrom(formula, open);
  const name = formula.slice(start + 5, open).toUpperCase();
  const arithmetic = ARITHMETIC[name];
  if (!arithmetic) throw new Error(`No arithmetic for SAAS.${name}`);
  return withoutSaas(`${formula.slice(0, start)}(${arithmetic(...args)})${formula.slice(end)}`);
}

function argumentsFrom(formula: string, open: number): { args: string[]; end: number } {
  const args = [""];
  let depth = 0;
  let inQuotes = false;
  for (let at = open + 1; at < formula.length; at++) {
    const sign = formula[at];
    if (sign === "'" || sign === '"') inQuotes = !inQuotes;
    if (!inQuotes && sign === ")" && depth === 0) return { args, end: at + 1 };
    if (!inQuotes && sign === "(") depth++;
    if (!inQuotes && sign === ")") depth--;
    if (!inQuotes && sign === "," && depth === 0) args.push("");
    else args[args.length - 1] += sign;
  }
  throw new Error(`A call without an end: ${formula}`);
}
