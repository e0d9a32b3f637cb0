import { Button, mergeClasses } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useMemo, useState } from "react";
import { isFailure } from "../../catalogue/define";
import { LEDGER_PAGE } from "../../locales/pane-ledger-page";
import { fill } from "../../locales/text";
import { FINDINGS } from "../../sheets/base/findings";
import { goTo } from "../../workbook/go-to";
import { addressOf, type LedgerTable } from "../../workbook/ledger-table";
import { useReport } from "../faults";
import { useLanguage, useWords } from "../language";
import { Notice } from "../notice";
import { useShared } from "../styles";
import { findingsOf, type Finding, type FindingGroup } from "./findings";
import { useLedgerStyles } from "./styles";
import { useCures, type Cures } from "./use-cures";

interface FindingsProps {
  readonly table: LedgerTable;
  readonly refresh: () => void;
}

/** What LEDGER.CHECK says of the ledger: each with a way to its row and, where there is one safe cure, a button. */
export function FindingsSection({ table, refresh }: FindingsProps) {
  const styles = useLedgerStyles();
  const shared = useShared();
  const words = useWords();
  const language = useLanguage();
  const report = useReport();
  const cures = useCures(refresh);
  const groups = useMemo(() => findingsOf(table, language), [table, language]);
  const count = isFailure(groups) ? 0 : groups.reduce((sum, { findings }) => sum + findings.length, 0);
  return (
    <section className={styles.part}>
      <div className={styles.head}>
        <h2 className={shared.section}>{words(LEDGER_PAGE.checks)}</h2>
        {!isFailure(groups) && (
          <span className={mergeClasses(shared.secondary, count === 0 && styles.good)}>
            {words(count === 0 ? LEDGER_PAGE.inOrder : fill(LEDGER_PAGE.toLookAt, { count }))}
          </span>
        )}
      </div>
      {isFailure(groups) && <Notice kind="error">{words(groups.text)}</Notice>}
      {cures.problem && <Notice kind="error">{words(cures.problem)}</Notice>}
      {cures.done && <Told cures={cures} />}
      {!isFailure(groups) &&
        groups.map((group) => (
          <Group
            key={group.code}
            group={group}
            onFix={(found) => {
              cures.apply(found.flatMap(({ cure }) => cure ?? [])).catch(report);
            }}
            onGo={(row) => {
              goTo(addressOf(table.columns.customer, row)).catch(report);
            }}
            rowOf={(row) => table.columns.customer.row + row + 1}
          />
        ))}
    </section>
  );
}

const MOST_TOLD = 10;

/** Which cells were changed, from what to what, and the way back. */
function Told({ cures }: { readonly cures: Cures }) {
  const styles = useLedgerStyles();
  const shared = useShared();
  const words = useWords();
  const report = useReport();
  const { head, cells, canUndo } = cures.done!;
  return (
    <div role="status" className={styles.told}>
      <div className={styles.head}>
        <span>{words(head)}</span>
        {canUndo && (
          <button
            type="button"
            className={mergeClasses(shared.bare, shared.link)}
            onClick={() => {
              cures.undo().catch(report);
            }}
          >
            {words(LEDGER_PAGE.undo)}
          </button>
        )}
      </div>
      {cells.slice(0, MOST_TOLD).map((cell) => (
        <div key={cell.en} className={shared.secondary}>
          {words(cell)}
        </div>
      ))}
      {cells.length > MOST_TOLD && (
        <div className={shared.secondary}>
          {words(fill(LEDGER_PAGE.moreFixed, { count: cells.length - MOST_TOLD }))}
        </div>
      )}
    </div>
  );
}

interface GroupProps {
  readonly group: FindingGroup;
  readonly onFix: (findings: readonly Finding[]) => void;
  readonly onGo: (row: number) => void;
  /** The row of the sheet that a row of the ledger is. */
  readonly rowOf: (row: number) => number;
}

const MOST_SHOWN = 20;

function Group({ group: { code, findings }, onFix, onGo, rowOf }: GroupProps) {
  const styles = useLedgerStyles();
  const shared = useShared();
  const words = useWords();
  const [open, setOpen] = useState(false);
  const curable = findings.filter(({ cure }) => cure !== null);
  const what = FINDINGS[code];
  return (
    <div>
      <div className={styles.row}>
        <button
          type="button"
          aria-expanded={open}
          className={mergeClasses(shared.bare, styles.group)}
          onClick={() => setOpen(!open)}
        >
          {open ? <ChevronDownRegular fontSize={16} /> : <ChevronRightRegular fontSize={16} />}
          <span className={styles.grow}>{words(what)}</span>
          <span className={styles.strong}>{findings.length}</span>
        </button>
        {curable.length > 0 && (
          <Button
            size="small"
            aria-label={words(fill(LEDGER_PAGE.fixAllOf, { count: curable.length, what }))}
            onClick={() => onFix(curable)}
          >
            {words(fill(LEDGER_PAGE.fixAll, { count: curable.length }))}
          </Button>
        )}
      </div>
      {open && (
        <ul className={shared.list}>
          {findings.slice(0, MOST_SHOWN).map((finding) => (
            <li key={finding.row} className={styles.finding}>
              <div className={styles.head}>
                <button
                  type="button"
                  className={mergeClasses(shared.bare, shared.link, shared.whole)}
                  onClick={() => onGo(finding.row)}
                >
                  {words(fill(LEDGER_PAGE.atRow, { row: rowOf(finding.row) }))}
                </button>
                {finding.cure && (
                  <span>
                    <span className={styles.good}>
                      {words(fill(LEDGER_PAGE.becomes, { value: finding.cure.becomes }))}
                    </span>{" "}
                    <button
                      type="button"
                      className={mergeClasses(shared.bare, shared.link)}
                      aria-label={words(
                        fill(LEDGER_PAGE.fixOf, { row: rowOf(finding.row), value: finding.cure.becomes }),
                      )}
                      onClick={() => onFix([finding])}
                    >
                      {words(LEDGER_PAGE.fix)}
                    </button>
                  </span>
                )}
              </div>
              <div className={shared.secondary}>{finding.message}</div>
            </li>
          ))}
          {findings.length > MOST_SHOWN && (
            <li className={mergeClasses(styles.finding, shared.secondary)}>
              {words(fill(LEDGER_PAGE.moreFound, { count: findings.length - MOST_SHOWN }))}
            </li>
          )}
        </ul>
      )}
    </div>
  );
}
