import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { columnName } from "../../excel/address";
import { firstCell, readAddress } from "../../excel/sheet-name";
import { LEDGER } from "../../locales/pane-ledger";
import { fill, LANGUAGES, type Language, type Text } from "../../locales/text";
import { COLUMN_NAMES } from "../../sheets/base/column-names";
import { LEDGER_COLUMNS, type LedgerColumn } from "../../sheets/template/ledger-names";
import type { BoundColumns, FoundLedger } from "../../workbook/ledger-binding";
import { useWords } from "../language";
import { useShared } from "../styles";

interface FoundLedgersProps {
  readonly found: readonly FoundLedger[];
  readonly bound: BoundColumns | null;
  readonly onUse: (columns: BoundColumns) => void;
}

/** The tables that look like a ledger, each with what was taken for which column. */
export function FoundLedgers({ found, bound, onUse }: FoundLedgersProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  if (found.length === 0)
    return (
      <div role="status" className={shared.secondary}>
        {words(LEDGER.nothingFound)}
      </div>
    );
  return (
    <ul className={shared.list}>
      {found.map(({ sheet, columns, rows }) => (
        <li key={sheet} className={styles.table}>
          <div className={styles.about}>
            <div>
              <span className={styles.sheet}>{sheet}</span>{" "}
              <span className={shared.muted}>
                {words(fill(LEDGER.rows, { rows: rows.toLocaleString("en-US") }))}
              </span>
            </div>
            <div className={shared.secondary}>{words(columnsText(columns))}</div>
          </div>
          {isInUse(columns, bound) ? (
            <span className={mergeClasses(shared.muted, shared.whole)}>{words(LEDGER.inUse)}</span>
          ) : (
            <Button
              size="small"
              className={shared.whole}
              aria-label={words(fill(LEDGER.useOf, { sheet }))}
              onClick={() => onUse(columns)}
            >
              {words(LEDGER.use)}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Whether every column of a table begins where that of the ledger does; how far down it goes is the ledger’s to say. */
function isInUse(columns: BoundColumns, bound: BoundColumns | null): boolean {
  const startOf = (all: BoundColumns | null, column: LedgerColumn) => firstCell(all?.[column] ?? "");
  return LEDGER_COLUMNS.every((column) => startOf(columns, column) === startOf(bound, column));
}

/** “Customer B, Start D, End E, Amount F”. */
function columnsText(columns: BoundColumns): Text {
  const list = (language: Language) =>
    LEDGER_COLUMNS.flatMap((column) => {
      const place = readAddress(columns[column] ?? "");
      if (!place) return [];
      const said = { name: COLUMN_NAMES[column], column: columnName(place.area.col) };
      return [fill(LEDGER.column, said)[language]];
    }).join(language === "en" ? ", " : "、");
  return Object.fromEntries(LANGUAGES.map((language) => [language, list(language)])) as Text;
}

const useStyles = makeStyles({
  table: { display: "flex", alignItems: "center", gap: "8px", padding: "4px 0" },
  about: { flexGrow: 1, minWidth: 0 },
  sheet: { fontWeight: 600, overflowWrap: "anywhere" },
});
