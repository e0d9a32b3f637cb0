import { mergeClasses } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useState } from "react";
import { splitAddress } from "../../excel/sheet-name";
import { EXPLAIN } from "../../locales/pane-explain";
import { fill } from "../../locales/text";
import { goTo } from "../../workbook/go-to";
import { useReport } from "../faults";
import { isProblem } from "../insert/preview";
import { useLanguage, useWords } from "../language";
import { useShared } from "../styles";
import { callsOf, isOneCall, type Explained, type Input, type ReadingOf } from "./explained";
import { linesOf, shownAnswer } from "./lines";
import { leftOut, shownInput } from "./shown-input";
import { useExplainStyles } from "./styles";
import { useExplained } from "./use-explained";

interface InputsProps {
  readonly explained: Explained;
  readonly readingOf: ReadingOf;
  /** The sheet that need not be said. */
  readonly sheet: string | undefined;
  readonly depth?: number;
  /** The head of the card has the arithmetic already. */
  readonly isSaid?: boolean;
}

/** The arguments of a call as a tree: what stands in a cell that is calculated by one of ours opens below it. */
export function Inputs({ explained, readingOf, sheet, depth = 0, isSaid = false }: InputsProps) {
  const styles = useExplainStyles();
  const shared = useShared();
  const words = useWords();
  const language = useLanguage();
  const given = explained.inputs.filter(({ text }) => text !== "");
  const missing = leftOut(explained.inputs, language);
  const { lines, sign, says } = linesOf(explained, language);
  const isOneLine = lines.length === 1 && says === undefined;
  return (
    <div className={mergeClasses(depth === 0 ? styles.tree : styles.inside)}>
      {given.map((input) => (
        <InputLine key={input.param.name} input={input} readingOf={readingOf} sheet={sheet} depth={depth} />
      ))}
      {missing !== "" && (
        <div className={mergeClasses(styles.worked, shared.muted)}>
          {words(fill(EXPLAIN.leftOut, { names: missing }))}
        </div>
      )}
      {lines.length > 0 && !(isSaid && isOneLine) && (
        <div className={styles.worked}>
          {[...lines, ...(isOneLine || sign !== "=" ? [] : [shownAnswer(explained, language)])].map(
            (line, i) => (
              <p key={i} className={mergeClasses(styles.step, shared.secondary)}>
                {sign} {line}
              </p>
            ),
          )}
          {says !== undefined && <p className={mergeClasses(styles.step, shared.secondary)}>{says}</p>}
        </div>
      )}
    </div>
  );
}

interface LineProps extends Omit<InputsProps, "explained" | "isSaid"> {
  readonly input: Input;
}

function InputLine({ input, readingOf, sheet, depth = 0 }: LineProps) {
  const styles = useExplainStyles();
  const words = useWords();
  const language = useLanguage();
  const [isOpen, setOpen] = useState(depth === 0);
  const reading = input.address === undefined ? undefined : readingOf(input.address);
  const formula = reading && !isProblem(reading) ? reading.formula : undefined;
  const isCalculated = formula !== undefined && callsOf(formula).length > 0;
  const hasMore = depth < DEEPEST && (input.inner.length > 0 || isCalculated);
  const { name, about } = input.param;
  const label = words(fill(isOpen ? EXPLAIN.close1 : EXPLAIN.open1, { name }));
  const Chevron = isOpen ? ChevronDownRegular : ChevronRightRegular;
  return (
    <>
      <div className={styles.line}>
        {hasMore ? (
          <Toggle label={label} isOpen={isOpen} onToggle={() => setOpen(!isOpen)}>
            <Chevron fontSize={16} />
          </Toggle>
        ) : (
          <span />
        )}
        <span className={mergeClasses(styles.name, hasMore && styles.strong)} title={words(about)}>
          {name}
        </span>
        <Where input={input} sheet={sheet} />
        <span className={mergeClasses(styles.value, hasMore && styles.strong)}>
          {shownInput(input, reading, language)}
        </span>
      </div>
      {hasMore && isOpen && (
        <>
          {input.inner.map((each, i) => (
            <Inputs key={i} explained={each} readingOf={readingOf} sheet={sheet} depth={depth + 1} />
          ))}
          {isCalculated && <Precedent formula={formula} address={input.address!} depth={depth + 1} />}
        </>
      )}
    </>
  );
}

/** Deeper than that nobody follows, and a circle ends. */
const DEEPEST = 6;

interface ToggleProps {
  readonly label: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly children: React.ReactNode;
}

function Toggle({ label, isOpen, onToggle, children }: ToggleProps) {
  const styles = useExplainStyles();
  const shared = useShared();
  return (
    <button
      type="button"
      aria-label={label}
      aria-expanded={isOpen}
      className={mergeClasses(shared.bare, styles.toggle)}
      onClick={onToggle}
    >
      {children}
    </button>
  );
}

/** The cells of an argument, which one press shows; of anything else its own words. */
function Where({ input, sheet }: { readonly input: Input; readonly sheet: string | undefined }) {
  const styles = useExplainStyles();
  const shared = useShared();
  const report = useReport();
  const { address, text, inner } = input;
  if (address === undefined) {
    const said = isOneCall(text) ? inner[0].definition.id : text;
    return isPlain(text) ? <span /> : <code className={styles.expression}>{said}</code>;
  }
  const at = splitAddress(address);
  return (
    <button
      type="button"
      className={mergeClasses(shared.bare, shared.link, styles.where)}
      onClick={() => {
        goTo(address).catch(report);
      }}
    >
      {at.sheet === sheet ? at.cells : address}
    </button>
  );
}

/** A number or a word says all by its value. */
const isPlain = (text: string) => /^[-+]?[\d.]+%?$|^"[^"]*"$|^(?:TRUE|FALSE)$/i.test(text);

interface PrecedentProps {
  readonly formula: string;
  readonly address: string;
  readonly depth: number;
}

/** What another cell was calculated from. */
function Precedent({ formula, address, depth }: PrecedentProps) {
  const taken = useExplained({ formula, address });
  const { sheet } = splitAddress(address);
  return taken?.calls.map((each, i) => (
    <Inputs key={i} explained={each} readingOf={taken.readingOf} sheet={sheet} depth={depth} />
  ));
}
