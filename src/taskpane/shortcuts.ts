import { createContext, use, useEffect, useRef, type KeyboardEvent, type RefObject } from "react";

/** What the keys of the pane ask for, whichever view is there. */
type Shortcut = "search" | "back" | "primary" | "escape";

/** A handler answers false when the key means nothing to it at the moment. */
type Handlers = Partial<Record<Shortcut, () => void | false>>;

type Registry = Set<RefObject<Handlers>>;

export const ShortcutContext = createContext<Registry>(new Set());

/** Lets a view answer to keys while it is shown. What was mounted last is asked first. */
export function useShortcuts(handlers: Handlers, active = true): void {
  const registry = use(ShortcutContext);
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    if (!active) return undefined;
    registry.add(latest);
    return () => void registry.delete(latest);
  }, [registry, active]);
}

export function runShortcut(registry: Registry, event: KeyboardEvent): void {
  const shortcut = shortcutOf(event);
  if (!shortcut || event.defaultPrevented) return;
  for (const handlers of [...registry].reverse()) {
    const handle = handlers.current[shortcut];
    if (!handle || handle() === false) continue;
    event.preventDefault();
    return;
  }
}

function shortcutOf(event: KeyboardEvent): Shortcut | undefined {
  if (event.key === "Escape") return "escape";
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) return "primary";
  if (event.key === "ArrowLeft" && event.altKey) return "back";
  const typing = (event.target as HTMLElement).matches("input, textarea, select");
  return event.key === "/" && !typing ? "search" : undefined;
}
