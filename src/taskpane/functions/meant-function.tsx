import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { MEANT } from "../../locales/pane";
import { fill } from "../../locales/text";
import { useWords } from "../language";
import { useShared } from "../styles";
import { token } from "../theme";
import { meantFunction } from "./meant";

interface MeantFunctionProps {
  readonly formula: string;
  readonly onOpen: (id: string) => void;
}

/** Which function a #NAME? was meant to be, and the way to its page. */
export function MeantFunction({ formula, onOpen }: MeantFunctionProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const meant = meantFunction(formula);
  if (!meant) return null;
  const { typed, definition, isCertain } = meant;
  const { id, title } = definition;
  return (
    <div role="status" className={mergeClasses(shared.secondary, styles.meant)}>
      {words(fill(isCertain ? MEANT.called : MEANT.nearest, { typed, id, title }))}{" "}
      <button type="button" className={mergeClasses(shared.bare, shared.link)} onClick={() => onOpen(id)}>
        {words(fill(MEANT.open, { id }))}
      </button>
    </div>
  );
}

const useStyles = makeStyles({
  meant: {
    flexShrink: 0,
    padding: "8px 16px",
    borderTop: `1px solid ${token("colorNeutralStroke2")}`,
  },
});
