/** Who lets a company go on without a gate, and why. */
export interface Override {
  readonly role: string;
  readonly reason: string;
}

/**
 * “COO: team in place by March” is role and reason. Undefined where one of them is missing: such a text overrides
 * nothing. What begins with a digit is a time or a ratio and no role; what goes on with two strokes is an address.
 */
export function readOverride(typed: string): Override | undefined {
  const at = typed.search(/[:：]/);
  const role = typed.slice(0, Math.max(at, 0)).trim();
  const reason = typed.slice(at + 1).trim();
  if (role === "" || reason === "" || /^\d/.test(role) || reason.startsWith("//")) return undefined;
  return { role, reason };
}

/** The same law as a formula, TRUE where a cell holds role and reason. */
export function overrideFormula(cell: string): string {
  const text = `SUBSTITUTE(${cell},"：",":")`;
  const at = `FIND(":",${text})`;
  const role = `TRIM(LEFT(${text},${at}-1))`;
  const reason = `TRIM(MID(${text},${at}+1,999))`;
  const tests = [
    `${role}<>""`,
    `${reason}<>""`,
    `ISERROR(FIND(LEFT(${role},1),"0123456789"))`,
    `LEFT(${reason},2)<>"//"`,
  ];
  return `IFERROR(AND(${tests.join(",")}),FALSE)`;
}
