import { useCallback, useEffect, useRef, useState } from "react";
import { cellsText, SHARE } from "../../locales/pane-share";
import { fill, type Text } from "../../locales/text";
import type { Wish } from "../../portable/rewrite";
import { cellAddress } from "../../excel/address";
import { onSheet } from "../../excel/sheet-name";
import { planTravel, type PlannedRewrite } from "../../workbook/travel/plan";
import { scanWorkbook, type TravelScan } from "../../workbook/travel/scan";
import { makeLive, repairWorkbook } from "../../workbook/travel/make-live";
import { writeDefinitions } from "../../workbook/travel/definitions";
import { makePortable } from "../../workbook/travel/travel";
import { MOST_NOTES } from "../../workbook/travel/value-notes";
import { inWorkbook } from "../../workbook/problems";
import type { Watch } from "../../workbook/types";
import { useChanges } from "../changes";
import { problemText, troubleOf, type Trouble } from "../faults";
import { useLanguage } from "../language";

/** What was done just now, in sentences, with the cells that somebody should know of. */
export interface ShareNews {
  readonly lines: readonly Text[];
  readonly listed: readonly PlannedRewrite[];
}

/** What was found, and what came of the last piece of work. */
export interface ReadyToShare {
  readonly phase: "ready";
  readonly scan: TravelScan;
  readonly news: ShareNews | null;
  readonly trouble: Trouble | null;
}

export interface ShareWork {
  readonly portable: (scan: TravelScan, wish: Wish, isDefined: boolean) => Promise<void>;
  readonly live: (scan: TravelScan) => Promise<void>;
  readonly repair: (scan: TravelScan) => Promise<void>;
}

type Share =
  | { readonly phase: "reading" }
  | { readonly phase: "refused"; readonly trouble: Trouble }
  | { readonly phase: "writing"; readonly done: number; readonly all: number; readonly isStopping: boolean }
  | ReadyToShare;

/** What was done is told while it stands: Undo brings back the cells that use Hourglass, or takes them away. */
const newsBy = ({ scan, news }: ReadyToShare, now: TravelScan) =>
  now.cells.length === scan.cells.length ? news : null;

/** What travels with the workbook, while the tab is at the front, and what can be done about it. */
export function useShare(active: boolean) {
  const [state, setState] = useState<Share>({ phase: "reading" });
  const stopped = useRef(false);
  const language = useLanguage();

  const refresh = useCallback(() => {
    scanWorkbook().then(
      (scan) => setState({ phase: "ready", scan, news: null, trouble: null }),
      (error: unknown) => setState({ phase: "refused", trouble: troubleOf(error) }),
    );
  }, []);
  useEffect(() => {
    if (active) refresh();
  }, [active, refresh]);

  const follow = async () => {
    const scan = await scanWorkbook();
    setState((before) =>
      before.phase === "ready" ? { ...before, scan, news: newsBy(before, scan) } : before,
    );
  };
  useChanges(follow, active && state.phase === "ready");

  /** Runs a piece of work, then looks again. */
  const run = async (work: (watch: Watch) => Promise<ShareNews>) => {
    stopped.current = false;
    setState({ phase: "writing", done: 0, all: 0, isStopping: false });
    const watch: Watch = {
      stopped: () => stopped.current,
      progress: (done, all) =>
        setState({ phase: "writing", done, all, isStopping: stopped.current && done < all }),
    };
    // Within one run, for what is done in many batches is one step to whoever wants it undone.
    const outcome = await inWorkbook(() => work(watch)).then(
      (news) => ({ news, trouble: null }),
      (error: unknown) => ({ news: null, trouble: troubleOf(error) }),
    );
    await scanWorkbook().then(
      (scan) => setState({ phase: "ready", scan, ...outcome }),
      (error: unknown) => setState({ phase: "refused", trouble: troubleOf(error) }),
    );
  };

  const portable = (scan: TravelScan, wish: Wish, isDefined: boolean) =>
    run(async (watch) => {
      const plan = planTravel(scan, wish);
      const news = await portableNews(scan, plan, wish, watch);
      if (!isDefined || stopped.current) return news;
      // What was rewritten is told, whatever becomes of the sheet that explains it.
      const defined = await writeDefinitions(plan, language).then(
        (sheet) => fill(SHARE.doneDefinitions, { sheet }),
        (error: unknown) => fill(SHARE.noDefinitions, { reason: problemText(error) }),
      );
      return { ...news, lines: [...news.lines, defined] };
    });
  const live = ({ originals }: TravelScan) =>
    run(async (watch) => {
      const report = await makeLive(originals!, watch);
      const { live: n, edited, editedNames, refused, left, noted, inFile } = report;
      const places = (all: typeof edited) => all.map(({ sheet, cell }) => onSheet(sheet, cell));
      const otherwise = [...places(edited), ...editedNames];
      return {
        lines: [
          fill(SHARE.doneLive, { cells: cellsText(n, "is", "are") }),
          ...(otherwise.length > 0 ? [fill(SHARE.edited, { cells: listOf(otherwise) })] : []),
          ...(refused.length > 0 ? [fill(SHARE.refused, { cells: listOf(places(refused)) })] : []),
          ...(left > 0 ? [fill(SHARE.leftOver, { cells: cellsText(left, "was", "were") })] : []),
          ...(noted > 0 ? [fill(SHARE.stillNoted, { cells: cellsText(noted) })] : []),
          ...(inFile > 0 ? [fill(SHARE.inFile, { count: inFile })] : []),
        ],
        listed: [],
      };
    });
  const repair = (scan: TravelScan) =>
    run(async (watch) => {
      const { mended, failed } = await repairWorkbook(scan, watch);
      const placesOf = (cells: typeof failed) =>
        cells.map(({ cell: { sheet, row, col } }) => onSheet(sheet, cellAddress(row, col)));
      const changed = placesOf(failed.filter(({ why }) => why === "changed"));
      const refused = placesOf(failed.filter(({ why }) => why !== "changed"));
      return {
        lines: [
          fill(SHARE.doneRepair, { cells: cellsText(mended, "was", "were") }),
          ...(refused.length > 0 ? [fill(SHARE.refused, { cells: listOf(refused) })] : []),
          ...(changed.length > 0 ? [fill(SHARE.changed, { cells: listOf(changed) })] : []),
        ],
        listed: [],
      };
    });
  const stop = () => {
    stopped.current = true;
    setState((before) => (before.phase === "writing" ? { ...before, isStopping: true } : before));
  };
  const work: ShareWork = { portable, live, repair };
  return { state, refresh, work, stop };
}

const MOST_CELLS = 12;

const listOf = (cells: readonly string[]): Text => {
  const [shown, rest] = [cells.slice(0, MOST_CELLS), cells.length > MOST_CELLS ? " …" : ""];
  return { en: shown.join(", ") + rest, "zh-CN": shown.join("、") + rest };
};

async function portableNews(
  scan: TravelScan,
  plan: readonly PlannedRewrite[],
  wish: Wish,
  watch: Watch,
): Promise<ShareNews> {
  const { formulas, values, listed, left, unnoted } = await makePortable(scan, plan, wish, watch);
  return {
    lines: [
      fill(SHARE.donePortable, { cells: cellsText(formulas, "has", "have"), values }),
      ...(left > 0 ? [fill(SHARE.leftOver, { cells: cellsText(left, "was", "were") })] : []),
      ...(unnoted.refused > 0 ? [fill(SHARE.unnoted, { cells: cellsText(unnoted.refused) })] : []),
      ...(unnoted.beyond > 0
        ? [
            fill(SHARE.beyondNotes, {
              cells: cellsText(unnoted.beyond, "has", "have"),
              most: cellsText(MOST_NOTES),
            }),
          ]
        : []),
    ],
    listed,
  };
}
