import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { cellsText, SHARE } from "../../locales/pane-share";
import { clauseList, fill, type Text } from "../../locales/text";
import type { Wish } from "../../portable/rewrite";
import { isExcel, TARGET_NAMES, type Excel } from "../../portable/targets";
import { planTravel, repairPlan } from "../../workbook/travel/plan";
import type { TravelScan } from "../../workbook/travel/scan";
import { useReport } from "../faults";
import { useWords } from "../language";
import { useShared } from "../styles";
import { ToggleLink } from "../toggle-link";
import { TroubleNotice } from "../trouble-notice";
import { CellList } from "./cell-list";
import { DefinitionsChoice } from "./definitions-choice";
import { Facts } from "./facts";
import { DropFiles } from "./files/drop-files";
import { SheetTable } from "./sheet-table";
import { Side } from "./side";
import type { ReadyToShare, ShareWork } from "./use-share";
import { Ways } from "./ways";

interface InWorkbookProps {
  readonly state: ReadyToShare;
  readonly work: ShareWork;
  readonly onFiles: (files: readonly File[]) => void;
}

/** What the open workbook shows to people without the add-in, and the one thing to press before it is sent. */
export function InWorkbook({ state: { scan, news, trouble }, work, onFiles }: InWorkbookProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const report = useReport();
  const [wish, setWish] = useState<Wish>({ to: "native", target: "2021" });
  const [isListed, setListed] = useState(false);
  const [isDefined, setDefined] = useState(false);
  const plan = useMemo(() => planTravel(scan, wish), [scan, wish]);
  const nativeText = useNativeText(scan, wish);
  const changing = plan.filter(({ becomes }) => becomes !== "stays").length;
  const stuck = useMemo(() => repairPlan(scan), [scan]);
  const kept = scan.originals?.cells.length ?? 0;
  const start = (task: Promise<void>) => {
    task.catch(report);
  };

  return (
    <>
      <div className={mergeClasses(shared.scroll, styles.body)}>
        {trouble && <TroubleNotice trouble={trouble} />}
        {news && (
          <div role="status" className={styles.news}>
            {news.lines.map((line) => (
              <p key={line.en} className={styles.line}>
                {words(line)}
              </p>
            ))}
            <CellList plan={news.listed} />
          </div>
        )}
        <h1 className={styles.count}>
          {words(
            plan.length === 0
              ? SHARE.none
              : fill(SHARE.count, { cells: cellsText(plan.length, "uses", "use") }),
          )}
        </h1>
        <p className={styles.what}>{words(plan.length === 0 ? SHARE.noneText : SHARE.what)}</p>
        {plan.length > 0 && (
          <>
            <SheetTable plan={plan} locked={scan.locked} />
            <Ways
              ways={[
                { way: "native", title: SHARE.native, text: nativeText },
                { way: "names", title: SHARE.names, text: SHARE.namesText },
                { way: "values", title: SHARE.onlyValues, text: SHARE.valuesText },
              ]}
              to={wish.to}
              target={wish.target}
              onWay={(to) => setWish({ to, target: to === "names" ? "365" : "2021" })}
              onTarget={(target) => setWish({ ...wish, target })}
            />
            <Facts scan={scan} plan={plan} />
            <DefinitionsChoice checked={isDefined} onChange={setDefined} />
            <p className={styles.what}>{words(SHARE.originals)}</p>
          </>
        )}
        {isListed && <CellList plan={plan} label={words(SHARE.listed)} />}
        {stuck.length > 0 && (
          <>
            <Side
              title={fill(SHARE.stuck, { cells: cellsText(stuck.length, "is", "are") })}
              text={SHARE.stuckText}
              action={SHARE.repair}
              onAction={() => start(work.repair(scan))}
            />
            <CellList plan={stuck} label={words(SHARE.stuckListed)} />
          </>
        )}
        {kept > 0 && (
          <Side
            title={fill(SHARE.kept, { cells: cellsText(kept, "was", "were") })}
            text={SHARE.keptText}
            action={SHARE.live}
            onAction={() => start(work.live(scan))}
          />
        )}
        <DropFiles onFiles={onFiles} />
      </div>
      {plan.length > 0 && (
        <div className={mergeClasses(shared.footer, shared.footerRow)}>
          <ToggleLink text={isListed ? SHARE.hideList : SHARE.list} isOpen={isListed} onToggle={setListed} />
          <Button
            appearance="primary"
            className={shared.primary}
            disabled={changing === 0}
            onClick={() => start(work.portable(scan, wish, isDefined))}
          >
            {words(changing === 0 ? SHARE.nothing : fill(SHARE.make, { cells: cellsText(changing) }))}
          </Button>
        </div>
      )}
    </>
  );
}

/** “110 work in any Excel, 4 need Excel 2021, 2 keep values”, or “112 work in LibreOffice, 4 keep values”. */
function useNativeText(scan: TravelScan, wish: Wish): Text {
  const target = wish.to === "native" ? wish.target : "2021";
  return useMemo(() => {
    const plan = planTravel(scan, { to: "native", target });
    const formulas = plan.filter(({ becomes }) => becomes === "formula");
    const needs = (excel: Excel) => formulas.filter((each) => each.excel === excel).length;
    const works = isExcel(target)
      ? [
          [SHARE.inAny, needs("2016")] as const,
          [SHARE.in2021, needs("2021")] as const,
          [SHARE.in365, needs("365")] as const,
        ]
      : [[fill(SHARE.inOther, { other: TARGET_NAMES[target] }), formulas.length] as const];
    const parts = [...works, [SHARE.keep, plan.filter(({ becomes }) => becomes === "value").length] as const]
      .filter(([, n]) => n > 0)
      .map(([text, n]) => fill(text, { n }));
    return clauseList(parts);
  }, [scan, target]);
}

const useStyles = makeStyles({
  body: { padding: "0 16px 24px" },
  count: { margin: "16px 0 8px", fontSize: "16px", lineHeight: "22px", fontWeight: 600 },
  what: { margin: "0 0 12px" },
  news: { marginTop: "12px" },
  line: { margin: "0 0 4px" },
});
