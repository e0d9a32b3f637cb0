import { Field, Input, Link, mergeClasses, Radio, RadioGroup } from "@fluentui/react-components";
import { IMPORT } from "../../locales/pane-import";
import { fill, wordList } from "../../locales/text";
import { Choice } from "../choice";
import { useWords } from "../language";
import { useSelection } from "../selection";
import { useShared } from "../styles";
import type { CurrencyChoice } from "./recipe";
import { useImportStyles } from "./styles";
import type { Asking } from "./asking";

const MODES = ["keep", "spot", "constant"] as const satisfies readonly CurrencyChoice["mode"][];

/** Several currencies: whether each stays or all become one, and at which rates of the workbook. */
export function CurrencySection({ form }: { readonly form: Asking }) {
  const styles = useImportStyles();
  const shared = useShared();
  const words = useWords();
  const selection = useSelection();
  const { imported, recipe } = form;
  if (!imported || imported.currencies.length < 2) return null;
  const { currencies } = imported;
  const { currency: choice } = recipe;
  const list = wordList(currencies);
  const asked = fill(IMPORT.currencyAsked, { list });
  const converted = choice === undefined || choice.mode === "keep" ? null : choice;
  const chooseMode = (mode: CurrencyChoice["mode"]) =>
    form.setCurrency(mode === "keep" ? { mode } : { to: currencies[0], rates: "", ...converted, mode });
  return (
    <section className={form.asksCurrency ? styles.question : styles.part} aria-label={words(asked)}>
      <h3 className={styles.asked}>{words(asked)}</h3>
      <RadioGroup
        aria-label={words(asked)}
        value={choice?.mode ?? ""}
        onChange={(_, { value }) => chooseMode(value as CurrencyChoice["mode"])}
      >
        {MODES.map((mode) => (
          <Radio key={mode} value={mode} label={words(CURRENCY_MODES[mode])} />
        ))}
      </RadioGroup>
      {converted && (
        <div className={shared.fields}>
          <Field label={words(IMPORT.currencyTo)}>
            <Choice
              value={converted.to}
              options={currencies.map((code) => [code, code] as const)}
              onChoose={(to) => form.setCurrency({ ...converted, to })}
            />
          </Field>
          <Field label={words(IMPORT.currencyRates)}>
            <Input
              value={converted.rates}
              onChange={(_, { value }) => form.setCurrency({ ...converted, rates: value })}
            />
          </Field>
          <p className={mergeClasses(shared.secondary, shared.wholeField)}>{words(IMPORT.currencyAbout)}</p>
          {selection && selection.rows > 1 && (
            <Link
              as="button"
              className={shared.wholeField}
              onClick={() => form.setCurrency({ ...converted, rates: selection.address })}
            >
              {words(IMPORT.selected)} ({selection.address})
            </Link>
          )}
        </div>
      )}
    </section>
  );
}

const CURRENCY_MODES = {
  keep: IMPORT.currencyKeep,
  spot: IMPORT.currencySpot,
  constant: IMPORT.currencyConstant,
};
