import { useMemo, useState } from "react";
import type { Param } from "../../catalogue/define";
import { LEDGER_CHECK } from "../../catalogue/ledger/check";
import { readAddress, withSheet } from "../../excel/sheet-name";
import { INSERT } from "../../locales/pane";
import { LEDGER } from "../../locales/pane-ledger";
import { fill, type Language, same, type Text, wordList } from "../../locales/text";
import type { BoundColumns } from "../../workbook/ledger-binding";
import { readEntry, type Entry } from "../insert/entry";
import { preview, type Preview } from "../insert/preview";
import { columnOf, offeredTo } from "../insert/use-ledger-columns";
import { usePicking } from "../insert/use-picking";
import { useReadings } from "../insert/use-readings";
import type { Field, FieldForm } from "../insert/use-insert";
import { useLanguage } from "../language";
import { useSelection } from "../selection";

/** The columns are tried out on the function that checks a ledger: what it refuses, nothing else can read. */
const { params } = LEDGER_CHECK;

export interface LedgerForm extends FieldForm {
  readonly fields: readonly Field[];
  /** What is missing, wrong with no single field, or to be looked at; null where a field says it, or while reading. */
  readonly state: Text | null;
  /** What to bind; null until it can be. */
  readonly columns: BoundColumns | null;
}

/** Columns that are typed or picked, beginning with those of the ledger that is bound. */
export function useLedgerForm(bound: BoundColumns | null): LedgerForm {
  const language = useLanguage();
  const address = useSelection()?.address;
  const [own, setOwn] = useState<Readonly<Record<string, string>>>({});
  const [home, setHome] = useState<string>();
  const typed: Readonly<Record<string, string>> = useMemo(
    () => ({ ...(bound && offeredTo(LEDGER_CHECK, bound)), ...own }),
    [bound, own],
  );
  const { picking, pick, done } = usePicking((name, picked) => setOwn((all) => ({ ...all, [name]: picked })));

  const entries = useMemo(
    () => params.map((param) => entryOf(param, typed[param.name] ?? "", language)),
    [typed, language],
  );
  // Cells without a sheet are those of the sheet on which they were typed.
  const base = home ?? address ?? "";
  const readings = useReadings(
    entries.flatMap((entry) => (entry.kind === "cells" ? [withSheet(base, entry.address)] : [])),
  );
  const shown = useMemo(
    () => preview(LEDGER_CHECK, entries, (cells) => readings.get(withSheet(base, cells))),
    [entries, readings, base],
  );
  return {
    fields: params.flatMap((param, i) => {
      if (!columnOf(param)) return [];
      const entry = entries[i];
      const reading = entry.kind === "cells" ? readings.get(withSheet(base, entry.address)) : undefined;
      const given = typed[param.name] ?? "";
      return [{ param, typed: given, entry, reading, picking: picking === param.name, isFirst: true }];
    }),
    preview: shown,
    state: stateOf(shown, entries),
    columns: shown.kind === "answer" ? chosenColumns(entries, base, bound) : null,
    type(param, text) {
      setHome(base);
      setOwn((all) => ({ ...all, [param.name]: text }));
    },
    pick(param) {
      // What stands in another field already is not what is meant for this one.
      if (param) pick(param.name, address !== undefined && !Object.values(typed).includes(address));
    },
    done,
  };
}

/** One field as an argument of the check; what is no column of the ledger is set for the pane. */
function entryOf(param: Param, typed: string, language: Language): Entry {
  if (param.name === "language") return readEntry(param, language === "en" ? "en" : "zh");
  const entry = readEntry(param, typed);
  if (entry.kind === "blank" || entry.kind === "wrong") return entry;
  const place = entry.kind === "cells" ? readAddress(entry.address) : undefined;
  const said = { name: param.name, typed: typed.trim() };
  if (!place) return { kind: "wrong", text: fill(INSERT.wrongRange, said) };
  const { cols } = place.area;
  return cols === 1 ? entry : { kind: "wrong", text: fill(LEDGER.oneColumn, { ...said, cols }) };
}

function chosenColumns(entries: readonly Entry[], base: string, bound: BoundColumns | null): BoundColumns {
  const columns: BoundColumns = Object.fromEntries(
    params.flatMap((param, i) => {
      const column = columnOf(param);
      const entry = entries[i];
      return column && entry.kind === "cells" ? [[column, withSheet(base, entry.address)] as const] : [];
    }),
  );
  // No function takes the product, and its column belongs to the table that it was found in.
  const keepsProduct = bound?.product !== undefined && columns.customer === bound.customer;
  return keepsProduct ? { ...columns, product: bound.product } : columns;
}

function stateOf(shown: Preview, entries: readonly Entry[]): Text | null {
  if (shown.kind === "missing") {
    const names = params.filter(({ fallback }, i) => fallback === undefined && entries[i].kind === "blank");
    return fill(LEDGER.needed, { names: listOf(names) });
  }
  if (shown.kind === "failure") return shown.param ? null : shown.failure.text;
  return shown.kind === "answer" ? findingsText(shown, entries[0]) : null;
}

const listOf = (named: readonly Param[]): Text => wordList(named.map(({ name }) => name));

/** The first thing that the check has found, with its row on the sheet, and how many there are. */
function findingsText({ answer }: Extract<Preview, { kind: "answer" }>, customer: Entry): Text | null {
  if (!Array.isArray(answer)) return null;
  const [first, ...others] = (answer as readonly (readonly unknown[])[]).slice(1);
  const [row, code, message] = first;
  if (code === "OK") return LEDGER.inOrder;
  const place = customer.kind === "cells" ? readAddress(customer.address) : undefined;
  const text = same(String(message));
  const located =
    typeof row === "number" && place
      ? fill(LEDGER.atRow, { row: place.area.row + row, message: text })
      : text;
  return fill(LEDGER.found, { count: others.length + 1, first: located });
}
