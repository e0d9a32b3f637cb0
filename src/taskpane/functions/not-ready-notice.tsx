import { BROWSE } from "../../locales/pane";
import { useWords } from "../language";
import { Notice } from "../notice";
import { meantFunction } from "./meant";

/** That the functions are not loaded; nothing where the name in the formula is none of theirs but close to one. */
export function NotReadyNotice({ formula }: { readonly formula: string }) {
  const words = useWords();
  if (meantFunction(formula)) return null;
  return (
    <Notice kind="warning" title={words(BROWSE.notReady)}>
      {words(BROWSE.notReadyText)}
    </Notice>
  );
}
