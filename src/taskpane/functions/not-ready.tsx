import { BROWSE } from "../../locales/pane";
import { deferred } from "../deferred";
import { useWords } from "../language";
import { useSelection } from "../selection";
import { meantFunction } from "./meant";

const Notice = deferred(async () => (await import("../notice")).Notice);

/** Shown while a selected cell of ours says #NAME?: Excel has not loaded the functions, or lost them. */
export function NotReady() {
  const words = useWords();
  const selection = useSelection();
  const unknown = selection?.value === "#NAME?" && /SAAS[._]/i.test(selection.formula);
  if (!unknown || meantFunction(selection.formula)) return null;
  return (
    <Notice kind="warning" title={words(BROWSE.notReady)}>
      {words(BROWSE.notReadyText)}
    </Notice>
  );
}
