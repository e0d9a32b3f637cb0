import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { SUMMARY } from "../../locales/pane-build";
import { fill, type Text } from "../../locales/text";
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

/** Blank cells that other sheets of the workbook can fill, for the asking. */
export function LinkOffer({ refs, offers, onLink }: LinkOfferProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  if (refs.length === 0) return null;
  const offer = offers[refs.length === 1 ? 1 : 0];
  return (
    <div className={styles.box}>
      <span className={mergeClasses(shared.secondary, styles.words)}>
        {words(fill(offer, { count: refs.length, refs: listed(refs) }))}
      </span>
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
