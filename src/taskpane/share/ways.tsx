import { makeStyles, mergeClasses, Radio, RadioGroup } from "@fluentui/react-components";
import { useId } from "react";
import { SHARE } from "../../locales/pane-share";
import type { Text } from "../../locales/text";
import { EXCEL_NAMES, EXCELS, type Excel } from "../../portable/excels";
import { useWords } from "../language";
import { useShared } from "../styles";

interface WaysProps<Way extends string> {
  readonly ways: readonly { readonly way: Way; readonly title: Text; readonly text: Text }[];
  readonly to: Way;
  readonly excel: Excel;
  readonly onWay: (to: Way) => void;
  readonly onExcel: (excel: Excel) => void;
}

/** What cells can be replaced with, and the oldest Excel that formulas are for. */
export function Ways<Way extends string>({ ways, to, excel, onWay, onExcel }: WaysProps<Way>) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const oldest = useId();
  return (
    <section aria-label={words(SHARE.replace)}>
      <h2 className={shared.section}>{words(SHARE.replace)}</h2>
      <RadioGroup
        value={to}
        aria-label={words(SHARE.replace)}
        className={styles.ways}
        onChange={(_, { value }) => onWay(value as Way)}
      >
        {ways.map(({ way, title, text }) => (
          <Radio
            key={way}
            value={way}
            label={
              <>
                {words(title)}
                <span className={mergeClasses(shared.secondary, styles.text)}>{words(text)}</span>
              </>
            }
          />
        ))}
      </RadioGroup>
      {to === "native" && (
        <div className={styles.oldest}>
          <h3 id={oldest} className={shared.secondary}>
            {words(SHARE.oldest)}
          </h3>
          <RadioGroup
            layout="horizontal"
            aria-labelledby={oldest}
            value={excel}
            className={styles.ways}
            onChange={(_, { value }) => onExcel(value as Excel)}
          >
            {EXCELS.map((each) => (
              <Radio key={each} value={each} label={each === "365" ? words(EXCEL_NAMES[each]) : each} />
            ))}
          </RadioGroup>
        </div>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  ways: { marginLeft: "-8px" },
  text: { display: "block" },
  oldest: { marginTop: "4px" },
});
