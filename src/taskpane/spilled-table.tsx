import { firstCell, splitAddress, withSheet } from "../excel/sheet-name";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { use, useMemo, useState } from "react";
import { isTable, type FunctionDefinition, type RawArgument } from "../catalogue/define";
import { CELL } from "../locales/pane";
import { fill, type Language, type Text } from "../locales/text";
import { formatTable, readTable, type TableContent } from "../workbook/table-formats";
import type { Spill } from "../workbook/types";
import { problemText, useReport } from "./faults";
import { cellFormats } from "./insert/cell-formats";
import type { Entry } from "./insert/entry";
import { isProblem, type Reading } from "./insert/preview";
import { readOuterCall } from "./insert/read-call";
import { useReadings } from "./insert/use-readings";
import { useLanguage, useWords } from "./language";
import { RereadContext } from "./selection";
import { useShared } from "./styles";
import { meaningOf } from "./table-meaning";
import { token } from "./theme";
import { isLarge, useTable } from "./use-table";

/** Which table of ours the selected cell lies in, what the cell stands for there, and the table's formats. */
export function SpilledTable({ spill }: { readonly spill: Spill }) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const language = useLanguage();
  const call = useMemo(() => readOuterCall(spill.formula), [spill.formula]);
  const table = useTable(spill);
  const args = useTableArguments(spill, call);
  if (!call || !isTable(call.definition.result)) return null;
  const { definition } = call;
  const isFirst = spill.row === 0 && spill.col === 0;
  const meaning = table && args && !isFirst ? meaningOf(definition, args, table.values, spill, language) : [];
  const offered = args && (table ? !isFormatted(definition, args, table, language) : isLarge(spill));
  if (isFirst && !offered) return null;
  const { cells: cell } = splitAddress(firstCell(spill.address));
  return (
    <div className={mergeClasses(shared.secondary, shared.footerRow, styles.table)}>
      <span className={styles.words}>
        {[words(fill(CELL.partOf, { name: `SAAS.${definition.id}`, cell })), ...meaning].join(" · ")}
      </span>
      {offered && <FormatButton key={spill.address} spill={spill} definition={definition} args={args} />}
    </div>
  );
}

type Arguments = readonly (RawArgument | undefined)[];

/** The arguments that units and months hang on; undefined while one is still read, or can't be. */
function useTableArguments(spill: Spill, call: ReturnType<typeof readOuterCall>): Arguments | undefined {
  const wanted = call ? argumentsFor(call.definition) : [];
  const entries = wanted.map((i) => call?.entries[i]);
  const place = (address: string) => withSheet(spill.address, address);
  const readings = useReadings(
    entries.flatMap((entry) => (entry?.kind === "cells" ? [place(entry.address)] : [])),
  );
  const args: (RawArgument | undefined)[] = [];
  for (const [n, entry] of entries.entries()) {
    const value = entry && valueOf(entry, (address) => readings.get(place(address)));
    if (value === undefined) return undefined;
    args[wanted[n]] = value;
  }
  return args;
}

function valueOf(entry: Entry, readingOf: (address: string) => Reading | undefined): RawArgument | undefined {
  if (entry.kind === "blank") return null;
  if (entry.kind === "value") return entry.value;
  const reading = entry.kind === "cells" ? readingOf(entry.address) : undefined;
  return reading && !isProblem(reading) ? reading.values : undefined;
}

/** The places of the arguments that say what the cells of the table are. */
function argumentsFor({ result, params }: FunctionDefinition): number[] {
  if (!isTable(result)) return [];
  const units = [...result.table, ...Object.values(result.lines ?? {})];
  const names = units.flatMap((unit) => (typeof unit === "string" ? [] : [unit.by]));
  return params.flatMap(({ name }, i) => (names.includes(name) || name === result.over ? [i] : []));
}

/** Texts look alike in any format. */
function isFormatted(
  definition: FunctionDefinition,
  args: Arguments,
  { values, formats }: TableContent,
  language: Language,
): boolean {
  const wanted = cellFormats(definition, args, values, language);
  return values.every((row, r) =>
    row.every((value, c) => typeof value !== "number" || formats[r][c] === wanted[r][c]),
  );
}

interface FormatButtonProps {
  readonly spill: Spill;
  readonly definition: FunctionDefinition;
  readonly args: Arguments;
}

/** Gives a table that was typed by hand the formats that Insert would have given it. */
function FormatButton({ spill, definition, args }: FormatButtonProps) {
  const shared = useShared();
  const words = useWords();
  const language = useLanguage();
  const reread = use(RereadContext);
  const report = useReport();
  const [said, setSaid] = useState<Text>();
  const format = async () => {
    try {
      const { values } = await readTable(spill.address);
      await formatTable(spill.address, cellFormats(definition, args, values, language));
      setSaid(CELL.formatted);
    } catch (error) {
      setSaid(problemText(error));
    }
    await reread();
  };
  if (said) return <span role="status">{words(said)}</span>;
  return (
    <button
      type="button"
      className={mergeClasses(shared.bare, shared.link)}
      onClick={() => void format().catch(report)}
    >
      {words(CELL.format)}
    </button>
  );
}

const useStyles = makeStyles({
  table: {
    flexShrink: 0,
    padding: "4px 16px",
    minHeight: "24px",
    borderTop: `1px solid ${token("colorNeutralStroke2")}`,
  },
  words: { minWidth: 0, overflowWrap: "anywhere" },
});
