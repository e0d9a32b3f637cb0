import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { EXPLAIN } from "../../locales/pane-explain";
import { fill, same, type Text } from "../../locales/text";
import { showExactly } from "../insert/working";
import { useLanguage, useWords } from "../language";
import { useShared } from "../styles";
import { token } from "../theme";
import { intervalText, judgementsOf, placeIn, type Judgement } from "./bands";
import { unitOf, withoutZeros } from "./band-unit";
import type { Explained } from "./explained";
import { shownAnswer } from "./lines";
import { reachOf } from "./reach";
import { reachText } from "./reach-text";

/** Where the number stands among the bands of the playbook, and what it takes to stand in the next. */
export function Verdicts({ explained }: { readonly explained: Explained }) {
  const { definition, answer } = explained;
  if (typeof answer !== "number") return null;
  const judgements = judgementsOf(definition.id, answer);
  return judgements.map((judgement) => (
    <Verdict
      key={judgement.metric.metric}
      explained={explained}
      judgement={judgement}
      value={answer}
      isNamed={judgements.length > 1}
    />
  ));
}

interface VerdictProps {
  readonly explained: Explained;
  readonly judgement: Judgement;
  readonly value: number;
  readonly isNamed: boolean;
}

function Verdict({ explained, judgement, value, isNamed }: VerdictProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const language = useLanguage();
  const { metric, bands, band } = judgement;
  const unit = unitOf(metric);
  const show = (number: number) => withoutZeros(showExactly(Number(number.toPrecision(4)), unit, language));
  const shown = shownAnswer(explained, language);
  const at = placeIn(judgement, value);
  const said: Text = band
    ? same(
        [shown, words(intervalText(band, show)), words(band.meaning)].join(language === "en" ? ", " : "，"),
      )
    : fill(EXPLAIN.hole, { value: shown });
  return (
    <div className={styles.verdict}>
      {isNamed && <div className={shared.secondary}>{words(metric.name)}</div>}
      <div role="img" aria-label={words(said)}>
        {at !== undefined && (
          <div aria-hidden className={styles.track}>
            <span className={styles.marker} style={{ left: `${at * 100}%` }} />
          </div>
        )}
        <div aria-hidden className={styles.bands}>
          {bands.map((each) => (
            <div key={each.label} className={styles.band}>
              <div className={mergeClasses(styles.bar, each === band && styles.here)} />
              <div className={mergeClasses(styles.range, each === band && styles.hereText)}>
                {words(intervalText(each, show))}
              </div>
              <div className={mergeClasses(shared.secondary, each === band && styles.hereText)}>
                {words(each.meaning)}
              </div>
            </div>
          ))}
        </div>
      </div>
      {!band && <p className={styles.reach}>{words(said)}</p>}
      {reachOf(explained, judgement, value).map((reach) => (
        <p key={reach.band.label} className={styles.reach}>
          {reachText(reach, show, language)}
        </p>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  verdict: { marginTop: "12px" },
  track: { position: "relative", height: "8px" },
  marker: {
    position: "absolute",
    bottom: "1px",
    width: "0",
    height: "0",
    marginLeft: "-5px",
    borderLeft: "5px solid transparent",
    borderRight: "5px solid transparent",
    borderTop: `6px solid ${token("colorNeutralForeground1")}`,
  },
  bands: { display: "flex", gap: "2px" },
  band: { flex: "1 1 0", minWidth: 0 },
  bar: {
    height: "6px",
    marginBottom: "6px",
    backgroundColor: token("colorNeutralStroke1"),
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  here: { backgroundColor: token("colorCompoundBrandBackground") },
  range: { fontSize: "12px", lineHeight: "16px", fontWeight: 600, color: token("colorNeutralForeground2") },
  hereText: { color: token("colorNeutralForeground1"), fontWeight: 600 },
  reach: { margin: "10px 0 0" },
});
