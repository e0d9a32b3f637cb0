import { mountPane } from "./mount";
mountPane(document.getElementById("pane")!);
