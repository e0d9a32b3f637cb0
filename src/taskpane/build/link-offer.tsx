import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { SUMMARY } from "../../locales/pane-build";
import { LIBRARY } from "../../locales/pane-library";
import { fill, type Text } from "../../locales/text";
import type { LinkableSheet } from "../../workbook/sheet-library";
import { useWords } from "../language";
import { useShared } from "../styles";
import { token } from "../theme";

interface LinkOfferProps {
  /** Inputs by their ids. */
  readonly refs: readonly string[];
  readonly onLink: () => void;
}

/** Blank inputs that other sheets of the workbook can fill, for the asking. */
export function LinkOffer({ refs, onLink }: LinkOfferProps) {
  if (refs.length === 0) return null;
  const listed = { en: refs.join(", "), "zh-CN": refs.join("、") };
  const offer = refs.length === 1 ? SUMMARY.linkOfferOne : SUMMARY.linkOffer;
  return <Offer text={fill(offer, { count: refs.length, refs: listed })} onLink={onLink} />;
}

interface SheetLinksProps {
  readonly sheets: readonly LinkableSheet[];
  readonly onLink: () => void;
}

/** Cells that sheets built later can fill, for the asking. */
export function SheetLinks({ sheets, onLink }: SheetLinksProps) {
  const count = sheets.reduce((sum, each) => sum + each.count, 0);
  if (count === 0) return null;
  const names = sheets.map(({ name }) => name);
  const listed = { en: names.join(", "), "zh-CN": names.map((name) => `「${name}」`).join("、") };
  const offer = count === 1 ? LIBRARY.linkableOne : LIBRARY.linkable;
  return <Offer text={fill(offer, { count, sheets: listed })} onLink={onLink} />;
}

function Offer({ text, onLink }: { readonly text: Text; readonly onLink: () => void }) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  return (
    <div className={styles.box}>
      <span className={mergeClasses(shared.secondary, styles.words)}>{words(text)}</span>
      <Button size="small" onClick={onLink}>
        {words(SUMMARY.link)}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  box: {
    display: "flex",
    alignItems: "center",
    gap: "12px",
    marginTop: "16px",
    padding: "10px 12px",
    border: `1px solid ${token("colorNeutralStroke2")}`,
    borderRadius: "4px",
  },
  words: { flexGrow: 1 },
});
