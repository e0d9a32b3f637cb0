import { Field, makeStyles, mergeClasses, Radio, RadioGroup } from "@fluentui/react-components";
import { SHARE } from "../../locales/pane-share";
import type { Text } from "../../locales/text";
import { aboutTarget, TARGET_NAMES, TARGETS, type Target } from "../../portable/targets";
import { Choice } from "../choice";
import { useWords } from "../language";
import { useShared } from "../styles";

interface WaysProps<Way extends string> {
  readonly ways: readonly { readonly way: Way; readonly title: Text; readonly text: Text }[];
  readonly to: Way;
  readonly target: Target;
  readonly onWay: (to: Way) => void;
  readonly onTarget: (target: Target) => void;
}

/** What cells can be replaced with, and what formulas are for: the oldest Excel, or another spreadsheet. */
export function Ways<Way extends string>({ ways, to, target, onWay, onTarget }: WaysProps<Way>) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const about = aboutTarget(target);
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
        <Field label={words(SHARE.worksIn)} hint={about && words(about)} className={styles.target}>
          <Choice
            value={target}
            options={TARGETS.map((each) => [each, words(TARGET_NAMES[each])])}
            onChoose={onTarget}
          />
        </Field>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  ways: { marginLeft: "-8px" },
  text: { display: "block" },
  target: { margin: "4px 0 12px" },
});
