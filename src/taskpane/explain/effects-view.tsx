import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { EXPLAIN } from "../../locales/pane-explain";
import { useWords } from "../language";
import { useShared } from "../styles";
import { token } from "../theme";
import { effectsOf, sizeOf } from "./effects";
import type { Explained } from "./explained";
import { shareText } from "./reach-text";
import { useExplainStyles } from "./styles";

/** More bars than that are no help. */
const MOST = 6;

/** By how much a tenth less and a tenth more of each input moves the number, as small bars. */
export function Effects({ explained }: { readonly explained: Explained }) {
  const styles = useStyles();
  const parts = useExplainStyles();
  const shared = useShared();
  const words = useWords();
  const effects = effectsOf(explained).slice(0, MOST);
  if (effects.length === 0) return null;
  const widest = sizeOf(effects[0]);
  const said = (share: number | null) => (share === null ? words(EXPLAIN.noEffect) : shareText(share));
  return (
    <section className={parts.section}>
      <h2 className={shared.section}>{words(EXPLAIN.effects)}</h2>
      <div className={mergeClasses(shared.secondary, parts.heading)}>{words(EXPLAIN.effectsText)}</div>
      <table className={styles.table}>
        <tbody>
          {effects.map(({ name, less, more }) => (
            <tr key={name}>
              <th scope="row" className={styles.name}>
                {name}
              </th>
              <td className={styles.number}>{said(less)}</td>
              <td aria-hidden className={styles.bars}>
                <span className={styles.middle} />
                {[less ?? 0, more ?? 0].map((share, i) => (
                  <span
                    key={i}
                    className={mergeClasses(styles.bar, i === 0 && styles.less)}
                    style={{
                      width: `${(Math.abs(share) / widest) * 50}%`,
                      left: share < 0 ? `${50 - (Math.abs(share) / widest) * 50}%` : "50%",
                      top: i === 0 ? "8px" : "14px",
                    }}
                  />
                ))}
              </td>
              <td className={styles.number}>{said(more)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  name: { fontWeight: 400, textAlign: "start", overflowWrap: "anywhere", padding: "0 8px 0 0" },
  number: {
    width: "52px",
    fontSize: "12px",
    textAlign: "end",
    whiteSpace: "nowrap",
    color: token("colorNeutralForeground2"),
  },
  bars: { position: "relative", width: "28%", height: "26px" },
  middle: {
    position: "absolute",
    left: "50%",
    top: "4px",
    bottom: "4px",
    width: "1px",
    backgroundColor: token("colorNeutralStroke1"),
  },
  bar: {
    position: "absolute",
    height: "5px",
    backgroundColor: token("colorCompoundBrandBackground"),
    forcedColorAdjust: "none",
  },
  less: { opacity: 0.45 },
});
