import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { SUMMARY } from "../../locales/pane-build";
import { fill } from "../../locales/text";
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
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  if (refs.length === 0) return null;
  const listed = { en: refs.join(", "), "zh-CN": refs.join("、") };
  const offer = refs.length === 1 ? SUMMARY.linkOfferOne : SUMMARY.linkOffer;
  return (
    <div className={styles.box}>
      <span className={mergeClasses(shared.secondary, styles.words)}>
        {words(fill(offer, { count: refs.length, refs: listed }))}
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
