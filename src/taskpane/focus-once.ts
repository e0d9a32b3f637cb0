/** The ref of a way back: the view opens with it under the finger; what had the focus before is gone. */
export function focusOnce(element: HTMLElement | null): void {
  element?.focus();
}
