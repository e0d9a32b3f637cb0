import { Button } from "@fluentui/react-components";
import { FAULTS } from "../locales/pane-faults";
import type { Trouble } from "./faults";
import { useWords } from "./language";
import { Notice } from "./notice";

interface TroubleNoticeProps {
  readonly trouble: Trouble;
  /** Absent where the view has a button of its own that tries again. */
  readonly onRetry?: () => void;
}

/** What went wrong, in the message bar of a view, with the button that helps. */
export function TroubleNotice({ trouble, onRetry }: TroubleNoticeProps) {
  const words = useWords();
  const reload = <Button onClick={() => location.reload()}>{words(FAULTS.reload)}</Button>;
  const retry = onRetry && <Button onClick={onRetry}>{words(FAULTS.tryAgain)}</Button>;
  return (
    <Notice kind="error" actions={trouble.cure === "reload" ? reload : retry}>
      {words(trouble.text)}
    </Notice>
  );
}
