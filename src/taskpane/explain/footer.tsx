import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { NoteRegular } from "@fluentui/react-icons/svg/note";
import { useState } from "react";
import { EXPLAIN } from "../../locales/pane-explain";
import { fill, type Text } from "../../locales/text";
import { takesNotes, writeNote } from "../../workbook/notes";
import { problemText, useReport } from "../faults";
import { useLanguage, useWords } from "../language";
import { useShared } from "../styles";
import { asText } from "./as-text";
import type { Behind } from "./behind";
import type { Source, Taken } from "./use-explained";

interface FooterProps {
  readonly cell: string;
  readonly source: Source;
  readonly taken: Taken;
  /** Who is behind the number of each call, where that can be said. */
  readonly behind: readonly (Behind | undefined)[];
  readonly id: string;
  readonly about: string;
  readonly onOpen: (id: string) => void;
}

/** What can be done with an explanation. */
export function Footer({ cell, source, taken, behind, id, about, onOpen }: FooterProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const language = useLanguage();
  const report = useReport();
  const [said, setSaid] = useState<Text>();
  const text = () => asText(cell, source.formula, taken.calls, taken.readingOf, language, behind);
  const copy = () =>
    navigator.clipboard.writeText(text()).then(
      () => setSaid(EXPLAIN.copied),
      () => setSaid(EXPLAIN.notCopied),
    );
  const note = () =>
    writeNote(cell, text()).then(
      () => setSaid(fill(EXPLAIN.noted, { cell })),
      (error: unknown) => setSaid(problemText(error)),
    );
  return (
    <div className={shared.footer}>
      <div role="status" className={mergeClasses(shared.secondary, said && styles.said)}>
        {said && words(said)}
      </div>
      <div className={mergeClasses(shared.footerRow, styles.row)}>
        <div className={styles.buttons}>
          <Button icon={<CopyRegular />} onClick={() => void copy().catch(report)}>
            {words(EXPLAIN.copy)}
          </Button>
          {takesNotes() && (
            <Button icon={<NoteRegular />} onClick={() => void note().catch(report)}>
              {words(EXPLAIN.note)}
            </Button>
          )}
        </div>
        <button type="button" className={mergeClasses(shared.bare, shared.link)} onClick={() => onOpen(id)}>
          {about}
        </button>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  row: { flexWrap: "wrap" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  said: { paddingBottom: "8px" },
});
