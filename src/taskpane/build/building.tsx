import { Button, makeStyles, mergeClasses, ProgressBar } from "@fluentui/react-components";
import { LIBRARY } from "../../locales/pane-library";
import { fill } from "../../locales/text";
import { useWords } from "../language";
import { useShortcuts } from "../shortcuts";
import { useShared } from "../styles";
import { Busy } from "./busy";
import type { BuildingSheets } from "./use-library";

interface BuildingProps {
  readonly state: BuildingSheets;
  readonly active: boolean;
  readonly onStop: () => void;
}

/** How far a build of several sheets is. One sheet is written at once, and nothing can stop that. */
export function Building({ state: { done, all, isStopping }, active, onStop }: BuildingProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  useShortcuts({ escape: () => (all > 1 ? onStop() : false) }, active);
  if (all <= 1) return <Busy label={words(LIBRARY.building)} />;
  return (
    <div role="status" className={mergeClasses(shared.view, shared.margins)}>
      <h2 className={styles.title}>{words(LIBRARY.building)}</h2>
      <ProgressBar aria-label={words(LIBRARY.building)} {...(done > 0 && { value: done, max: all })} />
      <p className={styles.line}>{words(fill(LIBRARY.progress, { done, all }))}</p>
      <p className={shared.secondary}>{words(LIBRARY.stopText)}</p>
      <Button className={styles.stop} disabled={isStopping} onClick={onStop}>
        {words(isStopping ? LIBRARY.stopping : LIBRARY.stop)}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  title: { margin: "16px 0 12px", fontSize: "16px", lineHeight: "22px", fontWeight: 600 },
  line: { margin: "8px 0 4px" },
  stop: { alignSelf: "flex-end" },
});
