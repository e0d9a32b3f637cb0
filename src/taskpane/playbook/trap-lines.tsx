import { makeStyles } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { TRAPS, type Trap } from "../../playbook/traps";
import { useWords } from "../language";
import { useShared } from "../styles";
import { token } from "../theme";
import { SheetLinks } from "./sheet-links";

/** The sheet that watches for traps. */
export const TRAP_SHEET = "trap-radar";

/** Traps by their ids, and the way to the sheet that watches for them. */
export function TrapLines({ ids }: { readonly ids: readonly string[] }) {
  return (
    <>
      <TrapTexts traps={TRAPS.filter(({ id }) => ids.includes(id))} />
      <SheetLinks ids={[TRAP_SHEET]} />
    </>
  );
}

/** The code of each trap, as sheets print it, what it is called, and how to keep out of it. */
export function TrapTexts({ traps }: { readonly traps: readonly Trap[] }) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  return traps.map(({ id, name, mitigation }) => (
    <div key={id} className={styles.trap}>
      <WarningRegular fontSize={16} className={styles.sign} />
      <div>
        <div>
          <span className={shared.muted}>{id}</span> {words(name)}
        </div>
        <div className={shared.secondary}>{words(mitigation)}</div>
      </div>
    </div>
  ));
}

const useStyles = makeStyles({
  trap: { display: "flex", gap: "8px", marginTop: "2px", marginBottom: "4px" },
  sign: { flexShrink: 0, marginTop: "2px", color: token("colorStatusWarningForeground1") },
});
