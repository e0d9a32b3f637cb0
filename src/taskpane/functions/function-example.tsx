import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Example, FunctionDefinition, RawArgument, RawCell } from "../../catalogue/define";
import { formatted } from "../../excel/number-format";
import { Breakable } from "../breakable";
import { cellFormats, rowsOf } from "../insert/cell-formats";
import { useLanguage, useWords } from "../language";
import { useShared } from "../styles";
import { token } from "../theme";
import { ExampleData } from "./example-data";

interface FunctionExampleProps {
  readonly definition: FunctionDefinition;
  readonly example: Example;
}

/** A call, what its source says it gives, and which source. */
export function FunctionExample({ definition, example }: FunctionExampleProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const language = useLanguage();
  const rows = rowsOf(example.result) as readonly (readonly RawCell[])[];
  const formats = cellFormats(definition, example.args, rows, language);
  return (
    <div className={mergeClasses(shared.code, styles.example)}>
      <div>
        =<Breakable text={exampleFormula(definition, example)} />
      </div>
      <ExampleData definition={definition} example={example} />
      <div className={styles.result}>
        <table className={styles.table}>
          <tbody>
            {rows.map((row, r) => (
              <tr key={r}>
                {row.map((cell, c) => (
                  <td key={c} className={styles.cell}>
                    {formatted(cell, formats[r][c])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles.source}>✓ {words(example.source)}</div>
    </div>
  );
}

/** As one would type it; arguments that are ranges have their own wording. */
function exampleFormula({ id }: FunctionDefinition, { args, formula }: Example): string {
  return (
    formula ??
    `SAAS.${id}(${args
      .map(argumentText)
      .join(", ")
      .replace(/[, ]+$/, "")})`
  );
}

function argumentText(argument: RawArgument): string {
  if (argument === null) return "";
  if (typeof argument === "string") return `"${argument}"`;
  if (typeof argument === "boolean") return argument ? "TRUE" : "FALSE";
  if (typeof argument === "number") return String(argument);
  return `{${argument.map((row) => row.map((cell) => argumentText(cell)).join(", ")).join("; ")}}`;
}

const useStyles = makeStyles({
  example: { "& + &": { marginTop: "8px" } },
  result: { overflowX: "auto" },
  table: { borderCollapse: "collapse", fontWeight: 600 },
  cell: { padding: "0 12px 0 0", whiteSpace: "nowrap" },
  source: {
    fontFamily: token("fontFamilyBase"),
    lineHeight: "16px",
    marginTop: "2px",
    color: token("colorStatusSuccessForeground1"),
  },
});
