import { mergeClasses } from "@fluentui/react-components";
import type { Text } from "../locales/text";
import { useWords } from "./language";
import { useShared } from "./styles";

interface ToggleLinkProps {
  readonly text: Text;
  /** Whether what it shows is shown. */
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly className?: string;
}

/** A word that shows more of what stands beside it, and hides it again. */
export function ToggleLink({ text, isOpen, onToggle, className }: ToggleLinkProps) {
  const shared = useShared();
  const words = useWords();
  return (
    <button
      type="button"
      aria-expanded={isOpen}
      className={mergeClasses(shared.bare, shared.link, className)}
      onClick={() => onToggle(!isOpen)}
    >
      {words(text)}
    </button>
  );
}
