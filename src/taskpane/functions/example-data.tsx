import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Example, FunctionDefinition, Param, RawArgument, RawCell, Unit } from "../../catalogue/define";
import { showValue } from "../format";
import { useLanguage } from "../language";
import { useShared } from "../styles";
import { token } from "../theme";

interface ExampleDataProps {
  readonly definition: FunctionDefinition;
  readonly example: Example;
}

type Range = readonly (readonly RawCell[])[];

/** Rows of a range that are shown; more would hide the result. */
const MOST = 12;

/** What stands in the cells of an example that is written with addresses, by argument. */
export function ExampleData({ definition, example }: ExampleDataProps) {
  const styles = useStyles();
  const shared = useShared();
  const language = useLanguage();
  if (example.formula === undefined) return null;
  const ranges = definition.params.flatMap((param, i) => {
    const given = example.args[i];
    return isRange(given) ? [{ param, range: given }] : [];
  });
  if (ranges.length === 0) return null;
  return (
    <div className={styles.data}>
      {sideBySide(ranges).map((columns) => (
        <table key={columns[0].param.name} className={mergeClasses(shared.secondary, styles.table)}>
          <thead>
            <tr>
              {columns.map(({ param, range }) => (
                <th key={param.name} scope="col" colSpan={range[0].length} className={styles.head}>
                  {param.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {columns[0].range.slice(0, MOST).map((_, r) => (
              <tr key={r}>
                {columns.flatMap(({ param, range }) =>
                  range[r].map((cell, c) => (
                    <td key={`${param.name} ${c}`} className={styles.cell}>
                      {shown(cell, param.unit)}
                    </td>
                  )),
                )}
              </tr>
            ))}
            {columns[0].range.length > MOST && (
              <tr>
                <td className={styles.cell}>…</td>
              </tr>
            )}
          </tbody>
        </table>
      ))}
    </div>
  );

  function shown(cell: RawCell, unit: Unit): string {
    return cell === null ? "" : showValue(cell, unit, language);
  }
}

const isRange = (given: RawArgument | undefined): given is Range => Array.isArray(given);

interface Column {
  readonly param: Param;
  readonly range: Range;
}

/** Ranges of as many rows stand beside each other in the sheet as well; the others get a table of their own. */
function sideBySide(ranges: readonly Column[]): Column[][] {
  const tables = new Map<number, Column[]>();
  for (const column of ranges) {
    const { length } = column.range;
    tables.set(length, [...(tables.get(length) ?? []), column]);
  }
  return [...tables.values()];
}

const useStyles = makeStyles({
  data: { overflowX: "auto" },
  table: { margin: "6px 0", borderCollapse: "collapse" },
  head: {
    padding: "0 12px 2px 0",
    fontWeight: 400,
    textAlign: "start",
    whiteSpace: "nowrap",
    color: token("colorNeutralForeground3"),
  },
  cell: { padding: "0 12px 0 0", whiteSpace: "nowrap" },
});
