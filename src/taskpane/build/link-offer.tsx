import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { SUMMARY } from "../../locales/pane-build";
import { LIBRARY } from "../../locales/pane-library";
import { fill, type Text } from "../../locales/text";
import type { LinkableSheet } from "../../workbook/sheet-library";
import { useWords } from "../language";
import { useShared } from "../styles";
import { token } from "../theme";

interface LinkOfferProps {
  /** Inputs or items by their ids. */
  readonly refs: readonly string[];
  /** The sentence for several of them, and for one. */
  readonly offers: readonly [more: Text, one: Text];
  readonly onLink: () => void;
}

/** So many ids are named; a longer list says nothing to anybody. */
const NAMED = 8;

const listed = (refs: readonly string[]): Text => {
  const named = refs.slice(0, NAMED);
  const more = refs.length - named.length;
  return {
    en: named.join(", ") + (more > 0 ? ` and ${more} more` : ""),
    "zh-CN": named.join("、") + (more > 0 ? " 等" : ""),
  };
};

/** Blank cells of the readiness sheets that other sheets of the workbook can fill, for the asking. */
export function LinkOffer({ refs, offers, onLink }: LinkOfferProps) {
  if (refs.length === 0) return null;
  const offer = offers[refs.length === 1 ? 1 : 0];
  return <Offer text={fill(offer, { count: refs.length, refs: listed(refs) })} onLink={onLink} />;
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
  const all = { en: names.join(", "), "zh-CN": names.map((name) => `「${name}」`).join("、") };
  return <Offer text={fill(LIBRARY.linkable, { count, sheets: all })} onLink={onLink} />;
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
