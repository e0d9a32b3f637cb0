import { makeStyles } from "@fluentui/react-components";
import { largest, smallest } from "../../catalogue/extremes";
import { SUMMARY } from "../../locales/pane-build";
import { fill, type Text } from "../../locales/text";
import { useWords } from "../language";
import { useShared } from "../styles";
import { token } from "../theme";

interface Point {
  readonly key: string;
  readonly when: Text;
  /** From 0 to 1. */
  readonly score: number | null;
  /** “10/13 gates” */
  readonly gates: Text;
}

const HEIGHT = 72;
const ABOVE = 22;
const RADIUS = 4;

/** A line over the points, each with its score above it and its gates below; the last one is filled. */
export function TrendLine({ points }: { readonly points: readonly Point[] }) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const scores = points.flatMap(({ score }) => score ?? []);
  const [low, high] = [smallest([...scores, 1]), largest([...scores, 0])];
  const yOf = (score: number) =>
    ABOVE + (1 - (score - low) / Math.max(high - low, 0.01)) * (HEIGHT - ABOVE - 12);
  const xOf = (i: number) => ((i + 0.5) / points.length) * 100;
  const drawn = points.flatMap(({ score }, i) =>
    score === null ? [] : [{ i, score, x: xOf(i), y: yOf(score) }],
  );
  const label = points
    .map(({ when, score, gates }) => words(fill(SUMMARY.trendPoint, { when, score: percent(score), gates })))
    .join("; ");
  return (
    <div role="img" aria-label={label}>
      <svg width="100%" height={HEIGHT} className={styles.chart}>
        {drawn.slice(1).map(({ i, x, y }, k) => (
          <line key={i} x1={`${drawn[k].x}%`} y1={drawn[k].y} x2={`${x}%`} y2={y} className={styles.line} />
        ))}
        {drawn.map(({ i, x, y, score }) => (
          <g key={i}>
            <circle
              cx={`${x}%`}
              cy={y}
              r={RADIUS}
              className={i === points.length - 1 ? styles.last : styles.point}
            />
            <text x={`${x}%`} y={y - 9} textAnchor="middle" className={styles.number}>
              {percent(score)}
            </text>
          </g>
        ))}
      </svg>
      <div className={styles.names}>
        {points.map(({ key, when, gates }, i) => (
          <span key={`${key} ${i}`} className={styles.name}>
            <span className={shared.secondary}>{words(when)}</span>
            <span className={shared.secondary}>{words(gates)}</span>
          </span>
        ))}
      </div>
    </div>
  );
}

const percent = (score: number | null) => (score === null ? "–" : `${Math.round(score * 100)}%`);

const useStyles = makeStyles({
  chart: { display: "block", overflow: "visible", borderBottom: `1px solid ${token("colorNeutralStroke2")}` },
  line: { stroke: token("colorCompoundBrandBackground"), strokeWidth: "2px" },
  point: {
    stroke: token("colorCompoundBrandBackground"),
    strokeWidth: "2px",
    fill: token("colorNeutralBackground1"),
  },
  last: { fill: token("colorCompoundBrandBackground") },
  number: { fill: token("colorNeutralForeground1"), fontSize: "12px", fontWeight: 600 },
  names: { display: "flex", marginTop: "4px" },
  name: { display: "flex", flexDirection: "column", flex: "1 1 0", minWidth: "0", textAlign: "center" },
});
