import { mergeClasses } from "@fluentui/react-components";
import { FAULTS } from "../locales/pane-faults";
import { useLate } from "./late";
import { useWords } from "./language";
import { useShared } from "./styles";

/** While a view’s own file is fetched; made of what the pane holds from the start. */
export function Waiting() {
  const shared = useShared();
  const words = useWords();
  const late = useLate();
  return (
    <p role="status" className={mergeClasses(shared.margins, shared.secondary)}>
      {late && words(FAULTS.loading)}
    </p>
  );
}
