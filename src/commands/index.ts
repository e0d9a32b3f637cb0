/** Just what a command needs of the pane that is open in the same runtime. */
export interface CommandTarget {
  show(tab: "build"): void;
}

/** The action of the ribbon's second button, as the manifest names it. */
const BUILD_CHECKLIST = "buildChecklist";

/** Lets the ribbon's buttons act on the pane: one runtime holds both. */
export function connectCommands(pane: CommandTarget): void {
  Office.actions.associate(BUILD_CHECKLIST, (event: Office.AddinCommands.Event) => {
    pane.show("build");
    const done = () => event.completed();
    // Where Excel can't show the pane there is no place of ours to say so, and its button must come up again.
    Office.addin.showAsTaskpane().then(done, done);
  });
}
