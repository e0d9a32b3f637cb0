import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { GATE_SIGNS, SUMMARY } from "../../locales/pane-build";
import { fill } from "../../locales/text";
import type { Obstacle } from "../../sheets/readiness/types";
import { useWords } from "../language";
import { useShared } from "../styles";
import { token } from "../theme";

interface ObstaclesProps {
  readonly obstacles: readonly Obstacle[];
  /** Gates that were overridden stand elsewhere. */
  readonly hasOverrides: boolean;
  /** Without a sheet the address is on the checklist’s own. */
  readonly onGo: (address: string, sheet?: string) => void;
}

/** A new sheet has a dozen open gates; the first few say enough. */
const FIRST = 6;

/** The gates that are not passed, each one step from its row. */
export function Obstacles({ obstacles, hasOverrides, onGo }: ObstaclesProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const [all, setAll] = useState(false);
  const looks = { fail: styles.fail, partly: styles.partly, open: undefined };
  const shown = all ? obstacles : obstacles.slice(0, FIRST);
  return (
    <section className={styles.part}>
      <h2 className={shared.section}>{words(SUMMARY.inTheWay)}</h2>
      {obstacles.length === 0 && (
        <div className={shared.secondary}>
          {words(hasOverrides ? SUMMARY.overriddenAlone : SUMMARY.nothingInTheWay)}
        </div>
      )}
      <ul className={mergeClasses(shared.list, obstacles.length > 0 && styles.list)}>
        {shown.map(({ id, title, state, detail, address, missing }) => (
          <li key={id} className={styles.row}>
            <span aria-hidden className={mergeClasses(styles.sign, looks[state])}>
              {GATE_SIGNS[state]}
            </span>
            <span className={styles.words}>
              {words(title)}
              {missing ? (
                <button
                  type="button"
                  className={mergeClasses(shared.bare, shared.link, styles.missing)}
                  onClick={() => onGo(missing.address, missing.sheet)}
                >
                  {words(missing.text)}
                </button>
              ) : (
                <span className={mergeClasses(shared.secondary, looks[state])}>{words(detail)}</span>
              )}
            </span>
            <button
              type="button"
              className={mergeClasses(shared.bare, shared.link, styles.go)}
              aria-label={words(fill(SUMMARY.goToItem, { id }))}
              onClick={() => onGo(address)}
            >
              {id}
            </button>
          </li>
        ))}
      </ul>
      {shown.length < obstacles.length && (
        <Button appearance="transparent" size="small" className={styles.more} onClick={() => setAll(true)}>
          {words(fill(SUMMARY.showAll, { count: obstacles.length }))}
        </Button>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  part: { marginTop: "20px" },
  list: { marginTop: "8px", borderTop: `1px solid ${token("colorNeutralStroke2")}` },
  row: {
    display: "flex",
    gap: "10px",
    padding: "9px 0",
    borderBottom: `1px solid ${token("colorNeutralStroke2")}`,
  },
  sign: { flexShrink: 0, width: "16px", textAlign: "center" },
  words: { display: "flex", flexDirection: "column", gap: "2px", flexGrow: 1, lineHeight: "18px" },
  go: { alignSelf: "flex-start", flexShrink: 0, minWidth: "24px", fontSize: "12px", textAlign: "end" },
  missing: { fontSize: "12px", lineHeight: "16px" },
  fail: { color: token("colorStatusDangerForeground1") },
  partly: { color: token("colorStatusWarningForeground1") },
  more: { marginTop: "4px", paddingLeft: "0", minWidth: "0", color: token("colorBrandForegroundLink") },
});
