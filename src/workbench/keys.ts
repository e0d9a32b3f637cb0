interface UndoKeys {
  readonly undo: () => void;
  readonly redo: () => void;
}

/**
 * Ctrl+Z and Ctrl+Y beside the grid take back and repeat what was done in the workbook, as they do within it:
 * who has just pressed Insert has the keyboard in the pane. A field keeps them for what is typed there.
 */
export function undoFromOutside(grid: HTMLElement, { undo, redo }: UndoKeys): void {
  addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
    const { target } = event;
    if (!(target instanceof HTMLElement) || grid.contains(target)) return;
    if (target.matches("input, textarea, select, [contenteditable]") || target.closest("dialog")) return;
    const key = event.key.toLowerCase();
    if (key !== "z" && key !== "y") return;
    event.preventDefault();
    if (key === "y" || event.shiftKey) redo();
    else undo();
  });
}

/** The grid's card about the arguments has no buttons, but parts that look and work like them. */
const PRESSABLE = "button, .univer-cursor-pointer";

/**
 * A button beside a cell that is being edited, such as the one that opens the card about the arguments, leaves
 * the keyboard with the cell; else what is typed next would go nowhere.
 */
export function keepEditing(): void {
  const keep = (event: MouseEvent) => {
    const { target } = event;
    if (!(target instanceof Element) || !target.closest(PRESSABLE)) return;
    if (target.closest("body > header, #pane, #notice, dialog")) return;
    if (document.activeElement?.matches("[contenteditable='true']")) event.preventDefault();
  };
  addEventListener("mousedown", keep, { capture: true });
}
