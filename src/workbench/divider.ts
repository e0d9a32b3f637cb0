/** The widths of a task pane in Excel, in pixels. */
const NARROWEST = 320;
const WIDEST = 450;
const USUAL = 350;
const STEP = 10;

/** Lets the pane at the right edge of the page be made wider or narrower, by mouse, pen or arrow keys. */
export function makeDivider(divider: HTMLElement, page: HTMLElement): void {
  let width = USUAL;
  const setWidth = (wanted: number) => {
    width = Math.min(WIDEST, Math.max(NARROWEST, Math.round(wanted)));
    page.style.setProperty("--pane-width", `${width}px`);
    divider.setAttribute("aria-valuenow", String(width));
  };

  divider.setAttribute("aria-valuemin", String(NARROWEST));
  divider.setAttribute("aria-valuemax", String(WIDEST));
  setWidth(USUAL);

  divider.addEventListener("pointerdown", (event) => divider.setPointerCapture(event.pointerId));
  divider.addEventListener("pointermove", (event) => {
    if (divider.hasPointerCapture(event.pointerId)) setWidth(page.clientWidth - event.clientX);
  });
  divider.addEventListener("keydown", (event) => {
    if (event.key === "ArrowLeft") setWidth(width + STEP);
    if (event.key === "ArrowRight") setWidth(width - STEP);
  });
}
