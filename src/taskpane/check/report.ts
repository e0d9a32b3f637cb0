import { ENGINE_VERSION } from "../../catalogue/versions";
import { CHECK, CHECK_GROUPS } from "../../locales/pane-check";
import { fill, type Language, type Text } from "../../locales/text";
import { hostInfo } from "../../workbook/check/scratch";
import { LIMIT, type Broken, type Outcome } from "./run";
import type { Checked } from "./use-check";

/** “PC, 16.0.19328”. */
export function hostText(): Text {
  const info = hostInfo();
  return info ? fill(CHECK.where, { ...info }) : CHECK.unknownHost;
}

export const brokenIn = (outcomes: readonly Outcome[]) =>
  outcomes.reduce((sum, { broken }) => sum + broken.length, 0);

export const allIn = (outcomes: readonly Outcome[]) => outcomes.reduce((sum, { all }) => sum + all, 0);

/** How a group did: “248 of 248”, or its time. */
export function countText({ all, broken, seconds }: Outcome): Text {
  if (all === 0) return CHECK.skipped;
  if (seconds !== undefined) return fill(CHECK.speed, { seconds: seconds.toFixed(1), limit: LIMIT });
  return fill(CHECK.of, { held: all - broken.length, all });
}

export const sawText = ({ saw, wanted }: Broken): Text =>
  wanted === "" ? CHECK.refused : fill(CHECK.saw, { saw, wanted });

/** All of it in plain lines; of the workbook it says nothing. */
export function reportText({ outcomes, seconds, on }: Checked, language: Language): string {
  const words = (text: Text) => text[language];
  const broken = brokenIn(outcomes);
  const all = allIn(outcomes);
  return [
    `Hourglass ${ENGINE_VERSION}`,
    words(hostText()),
    words(CHECK.language),
    `${on.toISOString().slice(0, 10)}, ${seconds.toFixed(1)} s`,
    words(broken === 0 ? fill(CHECK.allHeld, { all }) : fill(CHECK.broken, { broken, all })),
    "",
    ...outcomes.flatMap((outcome) => [
      `${outcome.all === 0 ? "–" : outcome.broken.length === 0 ? "✓" : "✕"} ${words(CHECK_GROUPS[outcome.group])}: ${words(countText(outcome))}`,
      ...outcome.broken.map((each) => `    ${each.formula}  ${words(sawText(each))}`),
    ]),
    "",
    words(CHECK.notTried),
  ].join("\n");
}
