import { Button, Field, Input, Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { METRICS, type MetricId } from "../../../engine/reconcile/metrics";
import { LEDGER_PAGE } from "../../../locales/pane-ledger-page";
import { METRIC_WORDS, RECONCILE } from "../../../locales/conventions";
import { signed, written } from "../../../locales/numbers";
import { IMPORT } from "../../../locales/pane-import";
import { SOURCES, TRY } from "../../../locales/pane-reconcile";
import { fill, type Text } from "../../../locales/text";
import { goTo } from "../../../workbook/go-to";
import { addressOf, type LedgerTable } from "../../../workbook/ledger-table";
import { Busy } from "../../build/busy";
import { Choice } from "../../choice";
import { useReport } from "../../faults";
import { useWords } from "../../language";
import { Notice } from "../../notice";
import { useSelection } from "../../selection";
import { useShortcuts } from "../../shortcuts";
import { useShared } from "../../styles";
import { BackHead } from "../../back-head";
import { monthOptions } from "../month-options";
import { Results } from "./results";
import { useReconcile, type ReconcileForm } from "./use-reconcile";

interface ReconcileViewProps {
  readonly table: LedgerTable;
  readonly active: boolean;
  readonly onBack: () => void;
}

/** The number that somebody else shows → the way of counting that gives it, and the rows that make the difference. */
export function ReconcileView({ table, active, onBack }: ReconcileViewProps) {
  const shared = useShared();
  const words = useWords();
  const report = useReport();
  const form = useReconcile(table);
  useShortcuts({ primary: form.try }, active);
  const { customer } = table.columns;
  const go = (line: number) => {
    goTo(addressOf(customer, line - 1 - customer.row)).catch(report);
  };
  return (
    <div className={shared.view}>
      <BackHead title={TRY.title} label={LEDGER_PAGE.back} onBack={onBack} />
      <div className={shared.scroll}>
        {form.refusal && <Notice kind="error">{words(form.refusal)}</Notice>}
        <div className={shared.margins}>
          <Question form={form} />
          {form.isTrying && <Busy label={words(TRY.trying)} />}
          {form.tried && !form.isTrying && (
            <Results tried={form.tried} source={form.source} table={table} onGo={go} />
          )}
        </div>
      </div>
      <div className={mergeClasses(shared.footer, shared.footerRow)}>
        <span className={shared.secondary}>{words(TRY.keeps)}</span>
        <Button
          appearance="primary"
          className={shared.primary}
          disabledFocusable={form.value === undefined || form.refusal !== null}
          onClick={form.try}
        >
          {words(TRY.try)}
        </Button>
      </div>
    </div>
  );
}

const METRIC_IDS = Object.keys(METRICS) as MetricId[];

function Question({ form }: { readonly form: ReconcileForm }) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const { metric, month, months, source, typed, value, currency, converted, tried } = form;
  const { unit } = METRICS[metric];
  // The fault of a number is told when its field is left, not at its first digit.
  const [left, setLeft] = useState(false);
  const isWrong = left && typed.trim() !== "" && value === undefined;
  const isShare = unit === "share" && value !== undefined && !typed.includes("%");
  const ours = tried?.found.ours;
  return (
    <div className={shared.fields}>
      <p className={mergeClasses(shared.secondary, shared.wholeField)}>{words(TRY.about)}</p>
      <Field label={words(TRY.metric)} className={shared.wholeField}>
        <Choice
          value={metric}
          options={METRIC_IDS.map((id) => [id, words(capital(METRIC_WORDS[id]))])}
          onChoose={(chosen) => form.set({ metric: chosen })}
        />
      </Field>
      <Field label={words(TRY.month)}>
        <Choice
          value={month}
          options={monthOptions(months)}
          onChoose={(chosen) => form.set({ month: chosen })}
        />
      </Field>
      <Field label={words(TRY.from)}>
        <Choice
          value={source}
          options={Object.entries(SOURCES).map(([id, name]) => [id, words(capital(name))])}
          onChoose={(chosen) => form.set({ source: chosen })}
        />
      </Field>
      {currency !== null && <Currency form={form} currency={currency} />}
      {currency === null && converted !== null && (
        <p className={mergeClasses(shared.secondary, shared.wholeField)}>
          {words(fill(TRY.converted, { currency: converted }))}
        </p>
      )}
      <Field
        label={words(TRY.there)}
        validationState={isWrong ? "error" : "none"}
        validationMessage={isWrong ? words(fill(TRY.noNumber, { typed })) : undefined}
        hint={isShare ? words(fill(TRY.readAs, { value: written(value, unit) })) : undefined}
      >
        <Input
          value={typed}
          inputMode="decimal"
          onBlur={() => setLeft(true)}
          onKeyDown={({ key }) => {
            if (key === "Enter") form.try();
          }}
          onChange={(_, data) => form.set({ typed: data.value })}
        />
      </Field>
      {tried && (
        <div role="status">
          <div className={styles.label}>{words(TRY.here)}</div>
          <div className={styles.ours}>
            {ours === null || ours === undefined ? words(RECONCILE.noAnswer) : written(ours, unit)}{" "}
            {ours !== null && ours !== undefined && ours !== tried.value && (
              <span className={shared.secondary}>{signed(ours - tried.value, unit)}</span>
            )}
          </div>
        </div>
      )}
    </div>
  );
}

/** Of several: the rows of one, or all of them in it. */
function Currency({ form, currency }: { readonly form: ReconcileForm; readonly currency: string }) {
  const shared = useShared();
  const words = useWords();
  const selection = useSelection();
  return (
    <>
      <Field label={words(TRY.currency)}>
        <Choice
          value={currency}
          options={form.currencies.map((code) => [code, code])}
          onChoose={(chosen) => form.set({ currency: chosen })}
        />
      </Field>
      <Field label={words(TRY.rates)}>
        <Input value={form.rates} onChange={(_, { value }) => form.set({ rates: value })} />
      </Field>
      <p className={mergeClasses(shared.secondary, shared.wholeField)}>
        {words(fill(TRY.ratesAbout, { currency }))}
      </p>
      {selection && selection.rows > 1 && (
        <Link
          as="button"
          className={shared.wholeField}
          onClick={() => form.set({ rates: selection.address })}
        >
          {words(IMPORT.selected)} ({selection.address})
        </Link>
      )}
    </>
  );
}

const capital = (text: Text): Text => ({
  en: text.en[0].toUpperCase() + text.en.slice(1),
  "zh-CN": text["zh-CN"],
});

const useStyles = makeStyles({
  label: { lineHeight: "20px", padding: "2px 0" },
  ours: { lineHeight: "20px", padding: "6px 0" },
});
