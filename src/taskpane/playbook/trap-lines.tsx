import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { PLAYBOOK } from "../../locales/pane-playbook";
import { fill, type Text } from "../../locales/text";
import { TRAPS } from "../../playbook/traps";
import { useWords } from "../language";
import { useShared } from "../styles";
import { token } from "../theme";
import { useWays } from "../ways";
import { sheetTitle } from "./sheets";

/** The sheet that watches for traps. */
const RADAR = "trap-radar";

/** Traps by their ids: what they are called, and how to keep out of them. */
export function TrapLines({ ids }: { readonly ids: readonly string[] }) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const { toSheet } = useWays();
  return (
    <>
      {TRAPS.filter(({ id }) => ids.includes(id)).map(({ id, name, mitigation }) => (
        <div key={id} className={styles.trap}>
          <WarningRegular fontSize={16} className={styles.sign} />
          <div>
            <div>{words(name)}</div>
            <div className={shared.secondary}>{words(mitigation)}</div>
          </div>
        </div>
      ))}
      <button type="button" className={mergeClasses(shared.bare, shared.link)} onClick={() => toSheet(RADAR)}>
        {words(fill(PLAYBOOK.openSheet, { sheet: sheetTitle(RADAR) as Text }))}
      </button>
    </>
  );
}

const useStyles = makeStyles({
  trap: { display: "flex", gap: "8px", marginTop: "2px", marginBottom: "4px" },
  sign: { flexShrink: 0, marginTop: "2px", color: token("colorStatusWarningForeground1") },
});
