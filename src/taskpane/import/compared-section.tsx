import { mergeClasses, Radio, RadioGroup } from "@fluentui/react-components";
import { monthlyOf, ROLE_NAMES, type Comparison, type LedgerRow } from "../../billing";
import { isoMonth } from "../../excel/days";
import { lastDayOf } from "../../engine/months";
import { IMPORT } from "../../locales/pane-import";
import { clauseList, fill, placeList, same, type Text } from "../../locales/text";
import { useWords } from "../language";
import { useShared } from "../styles";
import { dayText } from "../../sheets/dates";
import { moneyText } from "../money-text";
import { useImportStyles } from "../recipe/styles";
import type { WriteMode } from "./import-form";

interface ComparedProps {
  readonly comparison: Comparison;
  readonly rows: number;
  readonly unread: readonly number[];
  readonly mode: WriteMode;
  readonly onMode: (mode: WriteMode) => void;
}

const SHOWN = 5;

/** Last month’s ledger beside this month’s file, and how it is to be written. */
export function ComparedSection({ comparison, rows, unread, mode, onMode }: ComparedProps) {
  const styles = useImportStyles();
  const shared = useShared();
  const words = useWords();
  const { same: unchanged, added, changed, gone, past } = comparison;
  const counts = { added: added.length, changed: changed.length, gone: gone.length, rows };
  const tiles = [[added, IMPORT.new], [changed, IMPORT.changed], [gone, IMPORT.gone]] as const; // prettier-ignore
  const lines = [
    ...added.slice(0, SHOWN).map((row) => [row, fill(IMPORT.from, { start: dayText(row.start) })] as const),
    ...changed.slice(0, SHOWN).map((each) => [each.now, changeText(each)] as const),
    ...gone.slice(0, SHOWN).map((row) => [row, IMPORT.notInFile] as const),
  ];
  const hidden = added.length + changed.length + gone.length - lines.length;
  return (
    <section className={styles.part}>
      <div className={styles.head}>
        <h2 className={shared.section}>{words(IMPORT.compared)}</h2>
        <span className={shared.muted}>{words(fill(IMPORT.same, { count: unchanged.length }))}</span>
      </div>
      <div className={styles.tiles}>
        {tiles.map(([list, label]) => (
          <div key={label.en}>
            <div className={styles.big}>{list.length}</div>
            <div className={shared.secondary}>{words(label)}</div>
          </div>
        ))}
      </div>
      <ul className={shared.list}>
        {lines.map(([row, text], i) => (
          <li key={i} className={styles.row}>
            <span className={mergeClasses(styles.strong, shared.whole)}>{row.customer}</span>
            <span className={styles.grow}>{words(text)}</span>
            <span className={shared.whole}>{moneyText(monthlyOf(row), row.currency)}</span>
          </li>
        ))}
      </ul>
      {hidden > 0 && <div className={shared.secondary}>{words(fill(IMPORT.more, { count: hidden }))}</div>}
      {unread.length > 0 && <div className={styles.past}>◐ {words(unreadText(unread))}</div>}
      {past.slice(-SHOWN).map(({ month, currency, by }) => (
        <div key={`${month} ${currency}`} className={styles.past}>
          ◐{" "}
          {words(
            fill(by < 0 ? IMPORT.pastLower : IMPORT.pastHigher, {
              month: isoMonth(lastDayOf(month)),
              money: moneyText(Math.abs(by), currency),
            }),
          )}
        </div>
      ))}
      <h2 className={mergeClasses(shared.section, styles.part)}>{words(IMPORT.writeAs)}</h2>
      <RadioGroup value={mode} onChange={(_, { value }) => onMode(value as WriteMode)}>
        <Radio value="append" label={words(IMPORT.append)} />
        <div className={mergeClasses(shared.secondary, shared.margins)}>
          {words(fill(IMPORT.appendAbout, counts))}
        </div>
        <Radio value="replace" label={words(IMPORT.replace)} />
        <div className={mergeClasses(shared.secondary, shared.margins)}>
          {words(fill(IMPORT.replaceAbout, counts))}
        </div>
      </RadioGroup>
      <div className={shared.secondary}>{words(IMPORT.stays)}</div>
    </section>
  );
}

const unreadText = (unread: readonly number[]): Text =>
  fill(IMPORT.unread, { count: unread.length, lines: placeList(unread, SHOWN) });

const FIELD_NAMES = { ...ROLE_NAMES, unit: ROLE_NAMES.interval };

function changeText({ before, now, fields }: Comparison["changed"][number]): Text {
  const parts = fields.map((field) =>
    fill(IMPORT.change1, { field: FIELD_NAMES[field], before: shown(before, field), now: shown(now, field) }),
  );
  return clauseList(parts);
}

function shown(row: LedgerRow, field: Comparison["changed"][number]["fields"][number]): Text {
  if (field === "start" || field === "end") return row[field] === 0 ? IMPORT.none : dayText(row[field]);
  return field === "amount" ? same(moneyText(row.amount, row.currency)) : same(String(row[field]));
}
