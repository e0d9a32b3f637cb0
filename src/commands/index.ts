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
    void Office.addin.showAsTaskpane().finally(() => event.completed());
  });
}
