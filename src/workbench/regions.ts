/** A part of the page that F6 leads to. */
export interface Region {
  readonly element: HTMLElement;
  /** Gives it the keyboard; `before` is what had it there last and is still there. */
  enter(before: HTMLElement | undefined): void;
}

/** F6 leads from region to region and Shift+F6 back, also out of the grid, which keeps Tab and Esc to itself. */
export function leadByF6(regions: readonly Region[]): void {
  const last = new Map<Region, HTMLElement>();

  addEventListener("focusin", ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const region = regions.find(({ element }) => element.contains(target));
    if (region) last.set(region, target);
  });

  const lead = (event: KeyboardEvent) => {
    if (event.key !== "F6" || event.altKey || document.querySelector("dialog[open]")) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const here = regions.findIndex(({ element }) => element.contains(document.activeElement));
    const step = event.shiftKey ? -1 : 1;
    const next = regions[(Math.max(here, 0) + step + regions.length) % regions.length];
    const before = last.get(next);
    next.enter(before?.isConnected ? before : undefined);
  };
  // Before the grid, whose own keys would come first.
  addEventListener("keydown", lead, { capture: true });
}

const FOCUSABLE = 'button:not(:disabled), [tabindex="0"], input, select, textarea, a[href]';

/** Gives the keyboard to what had it, else to the first thing in view that takes it. */
export function focusWithin(element: HTMLElement, before: HTMLElement | undefined): void {
  const all = [...(before ? [before] : []), ...element.querySelectorAll<HTMLElement>(FOCUSABLE)];
  all.find((each) => each.checkVisibility({ visibilityProperty: true }))?.focus();
}
