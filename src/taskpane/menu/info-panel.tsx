import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useId } from "react";
import product from "../../../package.json";
import { KEYS, MENU, PANE } from "../../locales/pane";
import { SAVE } from "../../locales/pane-save";
import { fill, type Text } from "../../locales/text";
import { HANDBOOK } from "../../playbook/handbook";
import { Key } from "../key";
import { focusOnce } from "../focus-once";
import { useWords } from "../language";
import { SavePanel } from "./save-panel";
import { useShortcuts } from "../shortcuts";
import { useShared } from "../styles";
import { token } from "../theme";

/** What the menu can tell. */
export type Info = "keyboard" | "save" | "about";

const TITLES: Readonly<Record<Info, Text>> = {
  keyboard: MENU.keyboard,
  save: SAVE.title,
  about: MENU.about,
};

interface InfoPanelProps {
  readonly info: Info;
  readonly onClose: () => void;
}

/** A sheet over the lower part of the pane; Esc closes it. */
export function InfoPanel({ info, onClose }: InfoPanelProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const title = useId();
  useShortcuts({ escape: onClose });
  return (
    <div role="dialog" aria-labelledby={title} className={styles.panel}>
      <div className={styles.head}>
        <h2 id={title} className={shared.section}>
          {words(TITLES[info])}
        </h2>
        <Button
          ref={focusOnce}
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={words(PANE.close)}
          onClick={onClose}
        />
      </div>
      {info === "keyboard" && <Keys />}
      {info === "save" && <SavePanel />}
      {info === "about" && <About />}
    </div>
  );
}

function Keys() {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  return (
    <dl className={styles.keys}>
      {KEYS.map(({ keys, does }) => (
        <div key={does.en} className={styles.key}>
          <dt className={styles.combination}>
            {keys.map((key) => (
              <Key key={key}>{key}</Key>
            ))}
          </dt>
          <dd className={mergeClasses(shared.secondary, styles.does)}>{words(does)}</dd>
        </div>
      ))}
    </dl>
  );
}

function About() {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  return (
    <>
      <p className={styles.about}>{words(MENU.aboutText)}</p>
      <p className={styles.about}>{words(HANDBOOK)}</p>
      <div className={shared.muted}>{words(fill(MENU.version, { version: product.version }))}</div>
    </>
  );
}

const useStyles = makeStyles({
  panel: {
    position: "absolute",
    zIndex: 1,
    left: "8px",
    right: "8px",
    bottom: "40px",
    padding: "8px 8px 16px 16px",
    border: `1px solid ${token("colorNeutralStroke1")}`,
    borderRadius: "6px",
    backgroundColor: token("colorNeutralBackground1"),
    boxShadow: token("shadow16"),
  },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  keys: { margin: "4px 0 0" },
  key: { display: "flex", alignItems: "center", gap: "12px", minHeight: "28px" },
  combination: { display: "flex", gap: "4px", flexShrink: 0, width: "88px" },
  does: { margin: "0" },
  about: { margin: "4px 8px 8px 0" },
});
