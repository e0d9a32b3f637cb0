import { functionsHandedOver } from "../functions/register";
import { OUTSIDE } from "../locales/pane";
import { languageFor, type Text } from "../locales/text";
import { connectCommands } from "../commands";
import { problemText } from "./faults";
import { mountPane, type ThemeName } from "./mount";

/*
 * The pane's page inside Office. Without Office, or in one that is not Excel, it says where it belongs.
 */

/** Milliseconds; a slow network still gets the pane, for a late answer replaces the message. */
const PATIENCE = 8000;

const container = document.getElementById("pane") as HTMLElement;

if (typeof Office === "undefined") {
  showMessage(OUTSIDE.noScript, OUTSIDE.noScriptText);
} else {
  const timer = setTimeout(() => showMessage(OUTSIDE.noScript, OUTSIDE.noScriptText), PATIENCE);
  Office.onReady(({ host }) => {
    clearTimeout(timer);
    if (host === Office.HostType.Excel) return start();
    return showMessage(OUTSIDE.title, host ? OUTSIDE.otherHost : OUTSIDE.text);
  }).catch((error: unknown) => showMessage(OUTSIDE.failed, problemText(error)));
}

function start(): void {
  container.replaceChildren();
  const pane = mountPane(container, {
    language: languageFor(Office.context.displayLanguage),
    theme: themeNow(),
    functionsReady: functionsHandedOver,
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => pane.setTheme(themeNow()));
  connectCommands(pane);
}

/** Office names its colours where it has a theme of its own, else the system decides. */
function themeNow(): ThemeName {
  const background = Office.context.officeTheme?.bodyBackgroundColor;
  if (background) return isDark(background) ? "dark" : "light";
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** Of "#292929": whether white text reads better on it than black. */
function isDark(color: string): boolean {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

function showMessage(title: Text, text: Text): void {
  const language = languageFor(navigator.language);
  document.documentElement.lang = language;
  const heading = document.createElement("h1");
  heading.textContent = title[language];
  const paragraph = document.createElement("p");
  paragraph.textContent = text[language];
  const main = document.createElement("main");
  main.append(heading, paragraph);
  main.className = "message";
  container.replaceChildren(main);
}
