import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { PLAYBOOK } from "../../locales/pane-playbook";
import { fill, type Text } from "../../locales/text";
import { useWords } from "../language";
import { useShared } from "../styles";
import { useWays } from "../ways";
import { sheetTitle } from "./sheets";

/** Leads to sheets where they are built. */
export function SheetLinks({ ids }: { readonly ids: readonly string[] }) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const { toSheet } = useWays();
  return (
    <div className={styles.links}>
      {ids.map((id) => (
        <button
          key={id}
          type="button"
          className={mergeClasses(shared.bare, shared.link, styles.link)}
          onClick={() => toSheet(id)}
        >
          {words(fill(PLAYBOOK.openSheet, { sheet: sheetTitle(id) as Text }))}
        </button>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  links: { display: "flex", flexWrap: "wrap", columnGap: "16px" },
  link: { overflowWrap: "anywhere" },
});
