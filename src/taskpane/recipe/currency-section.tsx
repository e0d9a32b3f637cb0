import { Field, Input, Link, mergeClasses, Radio, RadioGroup } from "@fluentui/react-components";
import { makesBridge } from "../../billing";
import { BRIDGE } from "../../locales/pane-bridge";
import { IMPORT } from "../../locales/pane-import";
import { fill, type Text, wordList } from "../../locales/text";
import { Choice } from "../choice";
import { useWords } from "../language";
import { useSelection } from "../selection";
import { useShared } from "../styles";
import type { CurrencyChoice } from "./recipe";
import { useImportStyles } from "./styles";
import { hasCurrencies, type Asking } from "./asking";

type Mode = CurrencyChoice["mode"];

const OF_LEDGER = {
  asked: IMPORT.currencyAsked,
  modes: [["keep", IMPORT.currencyKeep], ["spot", IMPORT.currencySpot], ["constant", IMPORT.currencyConstant]],
} satisfies Asked; // prettier-ignore

/** What is in several currencies makes no bridge, so that none may stay in its own. */
const OF_BRIDGE = {
  asked: BRIDGE.currencyAsked,
  modes: [["spot", BRIDGE.currencySpot], ["constant", BRIDGE.currencyConstant]],
} satisfies Asked; // prettier-ignore

/** In one currency that is another than the files before were converted to. */
const OF_ANOTHER: Asked = { ...OF_BRIDGE, asked: BRIDGE.otherCurrency };

interface Asked {
  readonly asked: Text;
  readonly modes: readonly (readonly [Mode, Text])[];
}

/** Several currencies: whether each stays or all become one, and at which rates of the workbook. */
export function CurrencySection({ form }: { readonly form: Asking }) {
  const styles = useImportStyles();
  const shared = useShared();
  const words = useWords();
  const selection = useSelection();
  const { imported, recipe } = form;
  if (!imported || !hasCurrencies(imported.currencies, recipe.currency)) return null;
  const { currencies } = imported;
  const { currency: choice } = recipe;
  const ofBridge = currencies.length > 1 ? OF_BRIDGE : OF_ANOTHER;
  const { modes, asked: question } = makesBridge(imported) ? ofBridge : OF_LEDGER;
  const asked = fill(question, { list: wordList(currencies) });
  const converted = choice === undefined || choice.mode === "keep" ? null : choice;
  const chooseMode = (mode: Mode) =>
    form.setCurrency(mode === "keep" ? { mode } : { to: currencies[0], rates: "", ...converted, mode });
  return (
    <section className={form.asksCurrency ? styles.question : styles.part} aria-label={words(asked)}>
      <h3 className={styles.asked}>{words(asked)}</h3>
      <RadioGroup
        aria-label={words(asked)}
        value={choice?.mode ?? ""}
        onChange={(_, { value }) => chooseMode(value as Mode)}
      >
        {modes.map(([mode, label]) => (
          <Radio key={mode} value={mode} label={words(label)} />
        ))}
      </RadioGroup>
      {converted && (
        <div className={shared.fields}>
          <Field label={words(IMPORT.currencyTo)}>
            <Choice
              value={converted.to}
              options={[...new Set([...currencies, converted.to])].map((code) => [code, code] as const)}
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
