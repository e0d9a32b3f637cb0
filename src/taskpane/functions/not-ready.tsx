import { deferred } from "../deferred";
import { useSelection } from "../selection";

/** Reading a formula is not needed until one says #NAME?. */
const Notice = deferred(async () => (await import("./not-ready-notice")).NotReadyNotice);

/** Shown while a selected cell of ours says #NAME?: Excel has not loaded the functions, or lost them. */
export function NotReady() {
  const selection = useSelection();
  const unknown = selection?.value === "#NAME?" && /SAAS[._]/i.test(selection.formula);
  return unknown ? <Notice formula={selection.formula} /> : null;
}
