import { mergeClasses } from "@fluentui/react-components";
import { BRIDGE } from "../../locales/pane-bridge";
import { IMPORT } from "../../locales/pane-import";
import { fill, same, type Text } from "../../locales/text";
import { makesBridge, type Imported, type LedgerRow, type Movement, type Place } from "../../billing";
import { MOVES_LABELS } from "../../catalogue/ledger/moves-table";
import { useWords } from "../language";
import { useShared } from "../styles";
import { dayText } from "../../sheets/dates";
import { chargeText, moneyText } from "../money-text";
import { useImportStyles } from "../recipe/styles";
import type { ImportForm } from "./import-form";

const SHOWN = 4;

/** Some rows as they stand in the file, and what becomes of them. */
export function SamplesSection({ form }: { readonly form: ImportForm }) {
  const styles = useImportStyles();
  const shared = useShared();
  const words = useWords();
  const { imported } = form;
  if (!imported) return null;
  const { sources } = imported;
  const { samples, all } = samplesOf(imported);
  if (samples.length === 0) return null;
  const cellsAt = new Map(
    sources.flatMap(({ table, mapping }) =>
      table.rows.map((row) => {
        const used = [...mapping.values()].map(({ column }) => row.cells[column]?.trim() ?? "");
        return [`${table.file} ${row.line}`, used.filter((cell) => cell !== "").join("  ")] as const;
      }),
    ),
  );
  return (
    <section className={styles.part}>
      <div className={styles.head}>
        <h2 className={shared.section}>{words(IMPORT.before)}</h2>
        <span className={shared.muted}>
          {words(fill(IMPORT.sample, { shown: samples.length, rows: all }))}
        </span>
      </div>
      <ul className={shared.list}>
        {samples.map(({ from: { file, line }, what, amount }, i) => (
          <li key={i} className={styles.row}>
            <span className={shared.muted}>{line}</span>
            <div className={styles.grow}>
              <div className={styles.code}>{cellsAt.get(`${file} ${line}`)}</div>
              <div className={styles.head}>
                <span>→ {words(what)}</span>
                <span className={mergeClasses(styles.strong, shared.whole)}>{words(amount)}</span>
              </div>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Sample {
  readonly from: Place;
  readonly what: Text;
  readonly amount: Text;
}

function samplesOf(imported: Imported): { readonly samples: readonly Sample[]; readonly all: number } {
  const { rows, movements } = imported;
  if (makesBridge(imported))
    return { samples: movements.slice(0, SHOWN).map(movementSample), all: movements.length };
  const samples = rows
    .slice(0, SHOWN)
    .map((row) => ({ from: row.from[0], what: spanText(row), amount: chargeText(row) }));
  return { samples, all: rows.length };
}

const movementSample = ({ from, type, day, change, currency }: Movement): Sample => ({
  from,
  what: fill(BRIDGE.sample, { type: MOVES_LABELS[type], day: dayText(day) }),
  amount: same(moneyText(change, currency)),
});

function spanText({ start, end }: LedgerRow): Text {
  return end === 0
    ? fill(IMPORT.running, { start: dayText(start) })
    : fill(IMPORT.span, { start: dayText(start), end: dayText(end) });
}
