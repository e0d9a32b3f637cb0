import { Checkbox, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { LIBRARY } from "../../locales/pane-library";
import { fill, LANGUAGES, type Language, type Text } from "../../locales/text";
import type { LibrarySheet } from "../../workbook/sheet-library";
import { useWords } from "../language";
import { useShared } from "../styles";
import { token } from "../theme";
import { Copies } from "./copies";

interface LibraryRowProps {
  readonly sheet: LibrarySheet;
  readonly all: readonly LibrarySheet[];
  readonly chosen: boolean;
  /** Brings the row into view, as often as it changes. */
  readonly asked?: { readonly id: string };
  readonly onChoose: (chosen: boolean) => void;
  readonly onGo: (sheet: string) => void;
  /** Another worksheet with its mark is meant from now on. */
  readonly onMean: (id: string, sheet: string) => void;
}

/** A sheet: title, purpose, what it reads, and whether it stands. */
export function LibraryRow({ sheet, all, chosen, asked, onChoose, onGo, onMean }: LibraryRowProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const { definition, standing, copies } = sheet;
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!asked) return;
    box.current?.focus();
    box.current?.closest("li")?.scrollIntoView?.({ block: "center" });
  }, [asked]);
  const state = standing ? (chosen ? LIBRARY.update : LIBRARY.built) : LIBRARY.isNew;
  return (
    <li className={mergeClasses(styles.row, chosen && styles.chosen)}>
      <Checkbox
        ref={box}
        className={styles.box}
        checked={chosen}
        aria-label={words(definition.title)}
        onChange={(_, { checked }) => onChoose(checked === true)}
      />
      <div className={styles.about}>
        <div className={styles.line}>
          <span className={styles.title}>{words(definition.title)}</span>
          <span className={mergeClasses(shared.muted, shared.whole)}>{words(state)}</span>
        </div>
        <div className={shared.secondary}>{words(definition.purpose)}</div>
        <div className={mergeClasses(shared.muted, styles.line)}>
          <span>{words(needsText(sheet, all))}</span>
          {standing && (
            <button
              type="button"
              className={mergeClasses(shared.bare, shared.link, shared.whole)}
              aria-label={words(fill(LIBRARY.go, { sheet: standing.name }))}
              onClick={() => onGo(standing.name)}
            >
              {words(LIBRARY.goShort)}
            </button>
          )}
        </div>
        <Copies meant={standing?.name} copies={copies} onUse={(name) => onMean(definition.id, name)} />
      </div>
    </li>
  );
}

/** “Reads Set-up ✓, Monthly costs ○ typed until it is built”. */
function needsText({ definition }: LibrarySheet, all: readonly LibrarySheet[]): Text {
  // What comes along by itself is in no list.
  const needed = all.filter((each) => definition.needs.includes(each.definition.id));
  if (needed.length === 0) return LIBRARY.needsNothing;
  const named = needed.map(({ definition: { title }, standing }) => ({ title, stands: Boolean(standing) }));
  const list = (language: Language) =>
    named
      .map(({ title, stands }) => `${title[language]} ${stands ? "✓" : `○ ${LIBRARY.missing[language]}`}`)
      .join(language === "en" ? ", " : "、");
  const sheets = Object.fromEntries(LANGUAGES.map((language) => [language, list(language)])) as Text;
  return fill(LIBRARY.needs, { sheets });
}

const useStyles = makeStyles({
  row: { display: "flex", gap: "4px", padding: "6px 16px 8px 8px" },
  chosen: { backgroundColor: token("colorNeutralBackground3") },
  box: { alignSelf: "flex-start" },
  about: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    flexGrow: 1,
    minWidth: 0,
    paddingTop: "5px",
  },
  line: { display: "flex", justifyContent: "space-between", alignItems: "baseline", gap: "8px" },
  title: { fontWeight: 600 },
});
