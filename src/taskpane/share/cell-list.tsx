import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { cellAddress } from "../../excel/address";
import { onSheet } from "../../excel/sheet-name";
import { SHARE } from "../../locales/pane-share";
import { fill, type Text } from "../../locales/text";
import { goTo } from "../../workbook/go-to";
import type { PlannedRewrite } from "../../workbook/travel/plan";
import { useReport } from "../faults";
import { useWords } from "../language";
import { useShared } from "../styles";

interface CellListProps {
  readonly plan: readonly PlannedRewrite[];
  readonly label?: string;
  /** What each formula would not see, in place of the formula. */
  readonly showsLimits?: boolean;
}

const MOST = 200;

/** Cell by cell: where it is, what it says now and what it becomes, or why not. */
export function CellList({ plan, label, showsLimits = false }: CellListProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const report = useReport();
  if (plan.length === 0) return null;
  return (
    <>
      <ul aria-label={label} className={shared.list}>
        {plan.slice(0, MOST).map(({ cell, becomes, formula, reason, limits = [] }) => {
          const address = onSheet(cell.sheet, cellAddress(cell.row, cell.col));
          return (
            <li key={address} className={styles.item}>
              <button
                type="button"
                className={mergeClasses(shared.bare, shared.link)}
                onClick={() => {
                  goTo(address).catch(report);
                }}
              >
                {address}
              </button>
              <code className={shared.code}>
                {becomes === "formula" && !showsLimits ? `${cell.formula}\n→ ${formula ?? ""}` : cell.formula}
              </code>
              {showsLimits &&
                limits.map((limit) => (
                  <span key={limit.en} className={shared.secondary}>
                    {words(limit)}
                  </span>
                ))}
              {becomes !== "formula" && (
                <span className={shared.secondary}>{words(whatOf(becomes, reason))}</span>
              )}
            </li>
          );
        })}
      </ul>
      {plan.length > MOST && (
        <p className={shared.secondary}>{words(fill(SHARE.more, { n: plan.length - MOST }))}</p>
      )}
    </>
  );
}

function whatOf(becomes: PlannedRewrite["becomes"], reason: PlannedRewrite["reason"]): Text {
  const what = becomes === "value" ? SHARE.keepsValue : SHARE.stays;
  return reason ? fill(SHARE.because, { what, why: reason.text }) : what;
}

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", alignItems: "stretch", padding: "6px 0" },
});
