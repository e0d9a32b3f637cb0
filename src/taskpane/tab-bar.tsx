import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import type { Text } from "../locales/text";
import { useWords } from "./language";
import { token } from "./theme";

interface TabBarProps<Name extends string> {
  readonly label: Text;
  /** Each with its words; what a tab shows is labelled `tab-NAME` and has the id `panel-NAME`. */
  readonly tabs: Readonly<Record<Name, Text>>;
  /** None while a page of the menu lies over them. */
  readonly selected: Name | undefined;
  readonly onSelect: (tab: Name) => void;
}

/** Fluent's TabList brings a keyboard library of 25 kB along; two or five tabs need the arrow keys only. */
export function TabBar<Name extends string>({ label, tabs, selected, onSelect }: TabBarProps<Name>) {
  const styles = useStyles();
  const words = useWords();
  const names = Object.keys(tabs) as Name[];
  const bar = useRef<HTMLDivElement>(null);

  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step || event.altKey) return;
    event.preventDefault();
    const next = (names.indexOf(selected ?? names[0]) + step + names.length) % names.length;
    onSelect(names[next]);
    (bar.current?.children[next] as HTMLElement).focus();
  };

  return (
    <div ref={bar} role="tablist" aria-label={words(label)} className={styles.bar} onKeyDown={move}>
      {names.map((name) => (
        <button
          key={name}
          id={`tab-${name}`}
          role="tab"
          type="button"
          aria-selected={name === selected}
          aria-controls={`panel-${name}`}
          tabIndex={name === (selected ?? names[0]) ? 0 : -1}
          className={mergeClasses(styles.tab, name === selected && styles.selected)}
          onClick={() => onSelect(name)}
        >
          <span data-text={words(tabs[name])} className={styles.title}>
            {words(tabs[name])}
          </span>
        </button>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexShrink: 0,
    // A tab beyond the edge would take the whole pane along when it is chosen.
    overflowX: "clip",
    containerType: "inline-size",
    padding: "0 8px",
    borderBottom: `1px solid ${token("colorNeutralStroke2")}`,
  },
  tab: {
    position: "relative",
    height: "36px",
    padding: "0 8px",
    border: "none",
    background: "none",
    font: "inherit",
    color: token("colorNeutralForeground2"),
    cursor: "pointer",
    ":hover": { color: token("colorNeutralForeground1") },
    ":focus-visible": {
      outline: `2px solid ${token("colorStrokeFocus2")}`,
      outlineOffset: "-2px",
      borderRadius: "4px",
    },
    whiteSpace: "nowrap",
    "@container (max-width: 339px)": { padding: "0 5px" },
  },
  selected: {
    fontWeight: 600,
    color: token("colorNeutralForeground1"),
    "::after": {
      content: '""',
      position: "absolute",
      left: "6px",
      right: "6px",
      bottom: "0",
      height: "2px",
      borderRadius: "2px",
      backgroundColor: token("colorCompoundBrandStroke"),
      "@media (forced-colors: active)": { backgroundColor: "Highlight" },
    },
  },
  // The bold word is laid out unseen, so that choosing a tab does not move its neighbours.
  title: {
    display: "inline-grid",
    "::after": {
      content: "attr(data-text)",
      height: "0",
      visibility: "hidden",
      overflow: "hidden",
      fontWeight: 600,
    },
  },
});
