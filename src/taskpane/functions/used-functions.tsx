import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { findFunction } from "../../catalogue";
import { BROWSE } from "../../locales/pane";
import { fill } from "../../locales/text";
import { useWords } from "../language";
import { useShared } from "../styles";
import { FunctionRow } from "./function-row";

interface UsedFunctionsProps {
  readonly ids: readonly string[];
  /** Whether all are shown, or so many that the families below stay in view. */
  readonly all: boolean;
  readonly onAll: () => void;
  readonly onOpen: (id: string) => void;
}

const SHOWN = 5;

export function UsedFunctions({ ids, all, onAll, onOpen }: UsedFunctionsProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const shown = all || ids.length <= SHOWN + 1 ? ids : ids.slice(0, SHOWN);
  return (
    <section aria-label={words(BROWSE.inWorkbook)}>
      <h2 className={mergeClasses(shared.overline, styles.heading)}>{words(BROWSE.inWorkbook)}</h2>
      <ul className={shared.list}>
        {shown.map((id) => {
          const definition = findFunction(id);
          return definition && <FunctionRow key={id} definition={definition} onOpen={onOpen} />;
        })}
      </ul>
      {shown.length < ids.length && (
        <button
          type="button"
          data-row="all-used"
          className={mergeClasses(shared.bare, shared.link, styles.more)}
          onClick={onAll}
        >
          {words(fill(BROWSE.allUsed, { count: ids.length }))}
        </button>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  heading: { paddingBottom: "4px" },
  more: { padding: "4px 16px" },
});
