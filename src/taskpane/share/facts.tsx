import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { cellsText, SHARE } from "../../locales/pane-share";
import { fill, type Text, wordList } from "../../locales/text";
import { asksLessText, elsewhereText, worksCounted, worksWith } from "../../portable/elsewhere";
import type { PlannedRewrite } from "../../workbook/travel/plan";
import type { TravelScan } from "../../workbook/travel/scan";
import { useWords } from "../language";
import { useShared } from "../styles";
import { ToggleLink } from "../toggle-link";
import { CellList } from "./cell-list";

interface FactsProps {
  readonly scan: TravelScan;
  readonly plan: readonly PlannedRewrite[];
}

/** For whom the formulas work besides Excel, what they don’t see, and what else travels along. */
export function Facts({ scan, plan }: FactsProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const [isListed, setListed] = useState(false);
  const elsewhere = useElsewhere(scan);
  const less = plan.filter(({ limits = [] }) => limits.length > 0);
  const beside = besideOf(scan);
  return (
    <>
      {elsewhere && <p className={mergeClasses(shared.secondary, styles.line)}>{words(elsewhere)}</p>}
      {less.length > 0 && (
        <>
          <p className={mergeClasses(shared.secondary, styles.line)}>
            {words(asksLessText(cellsText(less.length)))}{" "}
            <ToggleLink
              text={isListed ? SHARE.hideThem : SHARE.showThem}
              isOpen={isListed}
              onToggle={setListed}
            />
          </p>
          {isListed && <CellList plan={less} label={words(SHARE.lessTitle)} showsLimits />}
        </>
      )}
      {beside.length > 0 && (
        <section className={styles.beside}>
          <h2 className={shared.section}>{words(SHARE.beside)}</h2>
          <ul className={shared.list}>
            {beside.map((line) => (
              <li key={line.en} className={styles.line}>
                {words(line)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Cells on protected sheets become nothing, whatever for. */
function useElsewhere({ cells, locked, areas }: TravelScan): Text | undefined {
  return useMemo(() => {
    const open = cells.filter(({ sheet }) => !locked.has(sheet));
    const works = worksWith(areas, true);
    return elsewhereText(worksCounted(open.map(({ formula }) => works(formula))), open.length);
  }, [cells, locked, areas]);
}

function besideOf({ names, beside: { hidden, volatile, links, people } }: TravelScan): Text[] {
  return [
    ...(hidden.size > 0 ? [fill(SHARE.hidden, { sheets: wordList([...hidden]) })] : []),
    ...(names.length > 0 ? [fill(SHARE.namesOurs, { names: wordList(names.map(({ name }) => name)) })] : []),
    ...(volatile > 0
      ? [fill(SHARE.volatile, { cells: cellsText(volatile, "recalculates", "recalculate") })]
      : []),
    ...(links > 0 ? [fill(SHARE.links, { cells: cellsText(links, "reads", "read") })] : []),
    ...(people.length > 0 ? [fill(SHARE.people, { people: wordList(people) })] : []),
  ];
}

const useStyles = makeStyles({
  line: { margin: "0 0 8px" },
  beside: { margin: "16px 0 8px" },
});
