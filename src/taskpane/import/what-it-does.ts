import { makesBridge } from "../../billing";
import { BRIDGE } from "../../locales/pane-bridge";
import { IMPORT } from "../../locales/pane-import";
import { counted, fill, type Text } from "../../locales/text";
import { LEDGER } from "../../sheets/base/ledger";
import { dayText } from "../../sheets/dates";
import { mrrText } from "../money-text";
import { openIn } from "../recipe/asking";
import type { ImportForm } from "./import-form";

/* What an import would write, and whether it may. */

/** Nothing is open, and there is something to write. */
export function isReady(form: ImportForm): boolean {
  const { imported, files, closing } = form;
  if (openIn(form) > 0 || !imported) return false;
  if (!makesBridge(imported)) return imported.rows.length > 0;
  // The first rows of a large file make no bridge.
  return !files[0].whole && closing !== null;
}

export function countsText(form: ImportForm): Text {
  const { imported, asOf } = form;
  if (makesBridge(imported!)) return bridgeText(form);
  const { rows } = imported!;
  const customers = customersIn(rows);
  const counts = { rows: rows.length.toLocaleString("en-US"), customers: customers.toLocaleString("en-US") };
  return fill(IMPORT.counts, { ...counts, day: dayText(asOf), mrr: mrrText(rows, asOf) });
}

function bridgeText({ imported, closing }: ImportForm): Text {
  const { movements } = imported!;
  const counts = fill(BRIDGE.counts, { movements: movements.length, customers: customersIn(movements) });
  return closing ? fill(BRIDGE.closes, { counts, month: closing.month, mrr: closing.mrr }) : counts;
}

const customersIn = (rows: readonly { readonly customer: string }[]) =>
  new Set(rows.map(({ customer }) => customer)).size;

/** What there is to say of the rows besides how many they are. */
export function notesOn({ imported, asksCurrency }: ImportForm): readonly Text[] {
  const { notes, mixed, movements } = imported!;
  const isBridge = makesBridge(imported!);
  return [
    ...notes,
    // Where currencies are asked for, the question says it.
    ...(isBridge && mixed && !asksCurrency ? [mixed] : []),
    ...(!isBridge && movements.length > 0 ? [BRIDGE.apart] : []),
  ];
}

export function whatItDoes(form: ImportForm): Text {
  const { imported, comparison } = form;
  const { rows } = imported!;
  if (openIn(form) > 0) return fill(IMPORT.open, { count: openIn(form) });
  if (makesBridge(imported!)) return writesBridge(form);
  if (rows.length === 0) return IMPORT.nothing;
  if (!comparison)
    return fill(IMPORT.writes, {
      sheet: LEDGER.title,
      count: rows.length,
      rows: counted(rows.length, "row"),
    });
  const { added, changed, gone } = comparison;
  if (added.length + changed.length + gone.length === 0) return IMPORT.upToDate;
  return fill(IMPORT.does, {
    added: added.length,
    rows: counted(added.length, "row"),
    changed: changed.length,
  });
}

function writesBridge({ imported, files, closing }: ImportForm): Text {
  if (files[0].whole) return BRIDGE.large;
  if (imported!.mixed) return BRIDGE.lacksRates;
  return closing ? fill(BRIDGE.writes, { sheet: BRIDGE.title, months: closing.months }) : IMPORT.nothing;
}
