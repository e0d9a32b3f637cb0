import { useMemo, useState } from "react";
import { type BillingRows, inCurrency, inOneCurrency, ofOneCurrency } from "../../../billing";
import { METRICS, type MetricId } from "../../../engine/reconcile/metrics";
import { reconcile, type Match, type Reconciliation } from "../../../engine/reconcile/reconcile";
import { documents, VENDORS, type Vendor } from "../../../engine/reconcile/vendors";
import { lastDayOf, monthOf } from "../../../engine/months";
import { todayOf } from "../../../excel/days";
import type { Text } from "../../../locales/text";
import type { LedgerTable } from "../../../workbook/ledger-table";
import { readNumber } from "../../insert/entry";
import { useRates } from "../../recipe/rates";
import { parseRecipe } from "../../recipe/recipe";
import { currenciesOf } from "../billing-table";
import { ledgerRows } from "./ledger-rows";

/** What was found, and of which rows. */
export interface Tried {
  readonly metric: MetricId;
  readonly value: number;
  readonly found: Reconciliation;
  readonly billing: BillingRows;
  readonly seconds: number;
}

export interface ReconcileForm {
  readonly metric: MetricId;
  /** As months.ts counts them, the latest first. */
  readonly months: readonly number[];
  readonly month: number;
  readonly source: string;
  readonly typed: string;
  /** Undefined where what is typed is no number. */
  readonly value: number | undefined;
  readonly currencies: readonly string[];
  readonly currency: string | null;
  /** The cells of rates by which all rows are counted in that currency; "" where only its own are. */
  readonly rates: string;
  /** The currency into which an import has converted the ledger, whose own amounts are gone. */
  readonly converted: string | null;
  readonly refusal: Text | null;
  readonly isTrying: boolean;
  readonly tried: Tried | null;
  readonly set: (next: Partial<Typed>) => void;
  readonly try: () => void;
}

interface Typed {
  readonly metric: MetricId;
  readonly month: number;
  readonly source: string;
  readonly typed: string;
  readonly currency: string;
  readonly rates: string;
}

const FIRST = { metric: "mrr", source: "stripe", typed: "", rates: "" } as const;

export function useReconcile(table: LedgerTable): ReconcileForm {
  const currencies = useMemo(() => currenciesOf(table), [table]);
  const [own, setOwn] = useState<Partial<Typed>>({});
  const [tried, setTried] = useState<Tried | null>(null);
  const [isTrying, setTrying] = useState(false);
  const currency = currencies.length > 1 ? (own.currency ?? currencies[0]) : null;
  const { metric, source, typed, rates } = { ...FIRST, ...own };
  const { found, trouble } = useRates(currency === null ? undefined : { mode: "spot", to: currency, rates });
  const today = table.asOf ?? todayOf(new Date());
  const read = useMemo(() => ledgerRows(table, today), [table, today]);
  const latest = monthOf(today);
  const months = useMemo(() => monthsOf("refusal" in read ? null : read, latest), [read, latest]);
  const month = own.month ?? months.find((each) => each <= latest - (table.asOf === null ? 1 : 0)) ?? latest;
  const value = valueOf(typed, metric);
  const counted = useMemo(() => {
    if ("refusal" in read || currencies.length === 0) return read;
    if (currency === null) return inCurrency(read, currencies[0]);
    if (!found) return ofOneCurrency(read, currency);
    return inOneCurrency(read, { to: currency, rates: found, monthEnd: lastDayOf(month), latest: today });
  }, [read, found, currencies, currency, month, today]);
  const billing = "refusal" in counted ? null : counted;
  return {
    metric,
    months,
    month,
    source,
    typed,
    value,
    currencies,
    currency,
    rates,
    converted: convertedTo(table),
    refusal: trouble?.text ?? ("refusal" in counted ? counted.refusal : null),
    isTrying,
    tried,
    set(next) {
      setOwn({ ...own, ...next });
      setTried(null);
    },
    try() {
      if (value === undefined || !billing || isTrying) return;
      setTrying(true);
      // The notice is shown before the trying, which holds the page, begins.
      setTimeout(() => {
        const began = performance.now();
        const ours = { ...billing.ours, ...(table.endIncluded && ({ endDay: "included" } as const)) };
        const found = reconcile(billing.rows, { metric, month, value, ours });
        const seconds = (performance.now() - began) / 1000;
        setTried({ metric, value, found: likeliestFirst(found, source), billing, seconds });
        setTrying(false);
      }, 30);
    },
  };
}

function convertedTo({ recipe }: LedgerTable): string | null {
  const choice = parseRecipe(recipe)?.currency;
  return choice === undefined || choice.mode === "keep" ? null : choice.to;
}

/** Shares above this are meant in percent: no rate of a month is above 300%. */
const MOST_SHARE = 3;

/** What is typed as a number of the metric: 95.9 of a share is 95.9%. */
function valueOf(typed: string, metric: MetricId): number | undefined {
  const number = readNumber(typed);
  const isPercent =
    METRICS[metric].unit === "share" && !typed.includes("%") && Math.abs(number ?? 0) > MOST_SHARE;
  return isPercent ? number! / 100 : number;
}

/** From the first month that any row begins in, at most ten years back. */
function monthsOf(billing: BillingRows | null, latest: number): readonly number[] {
  const starts = billing?.rows.flatMap(({ start }) => (start > 0 ? monthOf(start) : [])) ?? [];
  const first = Math.max(
    starts.reduce((a, b) => Math.min(a, b), latest),
    latest - 120,
  );
  return Array.from({ length: latest - first + 1 }, (_, i) => latest - i);
}

/** Of matches as near as one another those go first that the source documents. */
function likeliestFirst(found: Reconciliation, source: string): Reconciliation {
  const rank = (match: Match) => (isDocumented(match, source) ? 0 : 1);
  const order = ["cent", "permille", "percent", "none"];
  const matches = [...found.matches].sort(
    (a, b) => order.indexOf(a.nearness) - order.indexOf(b.nearness) || rank(a) - rank(b),
  );
  return { ...found, matches };
}

export function isDocumented({ changed, convention }: Match, source: string): boolean {
  return source in VENDORS && documents(source as Vendor, changed, convention);
}
