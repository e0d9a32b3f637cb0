import { useEffect, useState } from "react";
import type { FunctionDefinition, Param } from "../../catalogue/define";
import { useReport } from "../faults";
import { offerLedger, readLedger, type BoundColumns } from "../../workbook/ledger-binding";
import { isLedgerColumn as isColumnName } from "../../sheets/template/ledger-names";
import { WorkbookProblem } from "../../workbook/types";

/** The arguments of every function on a ledger that are columns of it. */
const COLUMNS = ["customer", "start", "end", "amount", "interval"];
const WITHOUT_INTERVAL = COLUMNS.slice(0, -1);

function isOnLedger({ params }: FunctionDefinition): boolean {
  return WITHOUT_INTERVAL.every((name) => params.some((param) => param.name === name));
}

/** Whether an argument is one of the columns, which belong together whether or not it may be left out. */
export function isLedgerColumn(definition: FunctionDefinition, { name }: Param): boolean {
  return isOnLedger(definition) && COLUMNS.includes(name);
}

/** Addresses by the names of arguments. */
type Offered = Readonly<Record<string, string>>;

/** The columns that the workbook keeps for functions on its ledger; null until known, and for all others. */
export function useLedgerColumns(definition: FunctionDefinition): Offered | null {
  const [columns, setColumns] = useState<Offered | null>(null);
  const report = useReport();
  const wanted = isOnLedger(definition);
  useEffect(() => {
    if (!wanted) return undefined;
    let current = true;
    readColumns()
      .then((found) => current && setColumns(found && offeredTo(definition, found)))
      .catch(report);
    return () => {
      current = false;
    };
  }, [definition, wanted, report]);
  return columns;
}

/** Arguments that are named otherwise than the columns they take. */
const NAMED: Readonly<Record<string, keyof BoundColumns>> = { interval_count: "count" };

/** The column of the ledger that an argument takes; undefined for one that takes something else. */
export function columnOf({ name }: Param): keyof BoundColumns | undefined {
  const column = NAMED[name] ?? name;
  return isColumnName(column) ? column : undefined;
}

/** What the ledger has for the arguments of a function. */
export function offeredTo({ params }: FunctionDefinition, columns: BoundColumns): Offered {
  const entries = params.flatMap((param) => {
    const column = columnOf(param);
    const address = column && columns[column];
    return address === undefined ? [] : [[param.name, address] as const];
  });
  return Object.fromEntries(entries);
}

/** A workbook that refuses, or a sheet that has lost the cells, has none to offer. */
function readColumns(): Promise<BoundColumns | null> {
  return readLedger().catch((error: unknown) => {
    if (error instanceof WorkbookProblem) return null;
    throw error;
  });
}

/** The columns of a formula that was inserted become the ledger’s where there is none, and all of them are cells. */
export async function rememberColumns(
  definition: FunctionDefinition,
  addressOf: (param: Param) => string | undefined,
): Promise<void> {
  if (!isOnLedger(definition)) return;
  const columns = definition.params
    .filter((param) => isLedgerColumn(definition, param))
    .flatMap((param) => {
      const address = addressOf(param);
      return address === undefined ? [] : [[param.name, address] as const];
    });
  const given = columns.map(([name]) => name);
  if (!WITHOUT_INTERVAL.every((name) => given.includes(name))) return;
  await offerLedger(Object.fromEntries(columns));
}
