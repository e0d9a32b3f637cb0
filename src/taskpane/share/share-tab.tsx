import { Button, Checkbox, makeStyles, mergeClasses, ProgressBar } from "@fluentui/react-components";
import { useState } from "react";
import { cellsText, SHARE } from "../../locales/pane-share";
import { fill } from "../../locales/text";
import type { Wish } from "../../portable/rewrite";
import { planTravel } from "../../workbook/travel/plan";
import { Busy } from "../build/busy";
import { useReport } from "../faults";
import { useWords } from "../language";
import { useShared } from "../styles";
import { TroubleNotice } from "../trouble-notice";
import { CellList } from "./cell-list";
import { SheetTable } from "./sheet-table";
import { Side } from "./side";
import { useShare } from "./use-share";
import { Ways } from "./ways";

interface ShareTabProps {
  readonly active: boolean;
}

/** What people without the add-in will see, and the one thing to press before the workbook is sent. */
export function ShareTab({ active }: ShareTabProps) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const report = useReport();
  const { state, refresh, portable, live, repair, stop } = useShare(active);
  const [wish, setWish] = useState<Wish>({ to: "native", excel: "2021" });
  const [isListed, setListed] = useState(false);
  const [isDefined, setDefined] = useState(false);

  if (state.phase === "reading") return <Busy label={words(SHARE.reading)} />;
  if (state.phase === "refused") {
    return (
      <div className={shared.view}>
        <TroubleNotice trouble={state.trouble} onRetry={refresh} />
      </div>
    );
  }
  if (state.phase === "writing") {
    return (
      <div role="status" className={mergeClasses(shared.view, shared.margins)}>
        <h2 className={styles.title}>{words(SHARE.writing)}</h2>
        <ProgressBar aria-label={words(SHARE.writing)} value={state.share} />
        <p className={shared.secondary}>{words(SHARE.stopText)}</p>
        <Button className={styles.stop} onClick={stop}>
          {words(SHARE.stop)}
        </Button>
      </div>
    );
  }
  const { scan, news, trouble } = state;
  const plan = planTravel(scan, wish);
  const changing = plan.filter(({ becomes }) => becomes !== "stays").length;
  const stuck = scan.cells.filter(({ isStuck }) => isStuck).length;
  const kept = scan.originals?.cells.length ?? 0;
  const start = (work: Promise<void>) => {
    work.catch(report);
  };

  return (
    <div className={shared.view}>
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
            <Ways scan={scan} wish={wish} onWish={setWish} />
            <Checkbox
              checked={isDefined}
              className={styles.check}
              label={
                <>
                  {words(SHARE.definitions)}
                  <span className={mergeClasses(shared.secondary, styles.checkText)}>
                    {words(SHARE.definitionsText)}
                  </span>
                </>
              }
              onChange={(_, { checked }) => setDefined(checked === true)}
            />
            <p className={styles.what}>{words(SHARE.originals)}</p>
          </>
        )}
        {isListed && <CellList plan={plan} label={words(SHARE.listed)} />}
        {stuck > 0 && (
          <Side
            title={fill(SHARE.stuck, { cells: cellsText(stuck, "is", "are") })}
            text={SHARE.stuckText}
            action={SHARE.repair}
            onAction={() => start(repair(scan))}
          />
        )}
        {kept > 0 && (
          <Side
            title={fill(SHARE.kept, { cells: cellsText(kept, "was", "were") })}
            text={SHARE.keptText}
            action={SHARE.live}
            onAction={() => start(live(scan))}
          />
        )}
      </div>
      {plan.length > 0 && (
        <div className={mergeClasses(shared.footer, shared.footerRow)}>
          <button
            type="button"
            aria-expanded={isListed}
            className={mergeClasses(shared.bare, shared.link)}
            onClick={() => setListed(!isListed)}
          >
            {words(isListed ? SHARE.hideList : SHARE.list)}
          </button>
          <Button
            appearance="primary"
            className={shared.primary}
            disabled={changing === 0}
            onClick={() => start(portable(scan, wish, isDefined))}
          >
            {words(changing === 0 ? SHARE.nothing : fill(SHARE.make, { cells: cellsText(changing) }))}
          </Button>
        </div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  body: { padding: "0 16px 24px" },
  title: { margin: "16px 0 12px", fontSize: "16px", lineHeight: "22px", fontWeight: 600 },
  stop: { alignSelf: "flex-end" },
  count: { margin: "16px 0 8px", fontSize: "16px", lineHeight: "22px", fontWeight: 600 },
  what: { margin: "0 0 12px" },
  news: { marginTop: "12px" },
  line: { margin: "0 0 4px" },
  check: { margin: "4px 0 8px -8px" },
  checkText: { display: "block" },
});
