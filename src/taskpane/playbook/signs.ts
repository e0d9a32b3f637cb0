import type { Statement } from "../../playbook/statements";

/** How much the handbook insists, as a sign. */
export const SIGNS: Readonly<Record<Statement["weight"], string>> = { must: "◆", should: "●", advice: "○" };
