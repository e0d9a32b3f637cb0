import { plainHead } from "../read/heads";
import type { Source } from "../source";
import type { SourceRow } from "../types";

/** Heads of columns by which customers are told apart. */
const SEGMENT = /^(region|country|segment|industry|vertical|size|tier|channel|market|owner|sales ?rep|team|区域|地区|国家|行业|规模|分层|渠道|销售|团队)$|^metadata /; // prettier-ignore

const columns = new WeakMap<Source["table"], readonly (readonly [string, number])[]>();

/** What tells a row apart besides its product, by the heads of the file. */
export function segmentsOf(row: SourceRow, { table, mapping }: Source): Readonly<Record<string, string>> {
  const taken = new Set([...mapping.values()].map(({ column }) => column));
  const known = columns.get(table) ?? [...table.heads.entries()].flatMap(([column, head]) => (SEGMENT.test(plainHead(head)) ? [[head, column] as const] : [])); // prettier-ignore
  columns.set(table, known);
  return Object.fromEntries(
    known
      .filter(([, column]) => !taken.has(column))
      .map(([head, column]) => [head, row.cells[column]?.trim() ?? ""]),
  );
}
