import { onSheet } from "../../excel/sheet-name";
import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { largest } from "../../catalogue/extremes";
import { BIND, BUILD, QUARTER, SUMMARY } from "../../locales/pane-build";
import { fill, type Text } from "../../locales/text";
import type { Verdict } from "../../playbook/readiness/gates";
import {
  COLUMNS_BUILT,
  columnsOf,
  type BuildReport,
  type ReadinessSummary,
} from "../../sheets/readiness/types";
import { historyName, stageSaid, VERDICTS } from "../../sheets/readiness/words";
import type { Checklist } from "../../workbook/checklists";
import type { ReadinessHistory } from "../../workbook/readiness-history";
import { goTo } from "../../workbook/go-to";
import { useWords } from "../language";
import { Notice } from "../notice";
import { problemText, type Trouble } from "../faults";
import { useShortcuts } from "../shortcuts";
import { useShared } from "../styles";
import { token } from "../theme";
import { Capabilities } from "./capabilities";
import { GateStrip } from "./gate-strip";
import { LinkOffer } from "./link-offer";
import { NextActions } from "./next-actions";
import { Obstacles } from "./obstacles";
import { Overridden, VoidOverrides } from "./overridden";
import { TroubleNotice } from "../trouble-notice";
import { ReportLines } from "./report-lines";
import { Trend } from "./trend";
import { WhichChecklist } from "./which-checklist";

/** What has a view of its own. */
export type Asked = "update" | "quarter" | "bind";

interface SummaryViewProps {
  readonly sheet: { readonly name: string; readonly properties: Readonly<Record<string, string>> };
  /** null where the sheet can't be read. */
  readonly summary: ReadinessSummary | null;
  readonly history: ReadinessHistory | null;
  /** Why the snapshot or the links of just now were not made. */
  readonly trouble: Trouble | null;
  /** What the last build did. */
  readonly report: BuildReport | null;
  /** Nothing was edited after that build. */
  readonly isNews: boolean;
  /** What was done otherwise just now. */
  readonly news: Text | null;
  /** All of the workbook. */
  readonly checklists: readonly Checklist[];
  /** What there is to say of copies of its sheets. */
  readonly copies: ReactNode;
  readonly active: boolean;
  readonly onAsk: (what: Asked) => void;
  /** The number that the checklist of another product would have. */
  readonly onAnother: (number: number) => void;
  readonly onSnapshot: () => void;
  readonly onLink: (what: "inputs" | "proofs") => void;
}

const INPUT_OFFERS = [SUMMARY.linkOffer, SUMMARY.linkOfferOne] as const;
const PROOF_OFFERS = [SUMMARY.proofOffer, SUMMARY.proofOfferOne] as const;

/** How the company stands, as its sheet says it: verdict first, for gates decide and scores don't. */
export function SummaryView(props: SummaryViewProps) {
  const { sheet, summary, history, trouble, report, isNews, news, active } = props;
  const { checklists, copies, onAsk, onAnother, onSnapshot, onLink } = props;
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const [problem, setProblem] = useState<Text | null>(null);
  const go = (address: string, on = sheet.name) => {
    setProblem(null);
    goTo(onSheet(on, address)).catch((error: unknown) => setProblem(problemText(error)));
  };
  useShortcuts({ primary: () => go("A1") }, active);
  return (
    <div className={shared.view}>
      <div className={shared.scroll}>
        {trouble && <TroubleNotice trouble={trouble} />}
        {problem && <Notice kind="error">{words(problem)}</Notice>}
        {!summary && <Notice kind="warning">{words(SUMMARY.unread)}</Notice>}
        {summary && columnsOf(sheet.properties) < COLUMNS_BUILT && (
          <Notice kind="warning">{words(SUMMARY.fromBefore)}</Notice>
        )}
        <div className={mergeClasses(shared.margins, styles.content)}>
          {report && isNews && <Done sentence={builtSentence(report)} />}
          {news && <Done sentence={news} />}
          <WhichChecklist checklists={checklists} />
          {copies}
          <div className={styles.buttons}>
            <Button size="small" onClick={() => go("A1")}>
              {words(SUMMARY.goToSheet)}
            </Button>
            <Button size="small" onClick={() => onAsk("update")}>
              {words(BUILD.update)}
            </Button>
            <Button size="small" disabledFocusable={!summary} onClick={() => summary && onAsk("quarter")}>
              {words(QUARTER.ask)}
            </Button>
            <Button size="small" onClick={() => onAsk("bind")}>
              {words(BIND.ask)}
            </Button>
            <Button
              size="small"
              onClick={() => onAnother(1 + largest(checklists.map((each) => each.number)))}
            >
              {words(BUILD.askAnother)}
            </Button>
          </div>
          {summary && (
            <>
              <Head summary={summary} />
              <GateStrip gates={summary.gates} />
              {history && (
                <>
                  <LinkOffer refs={history.linkable} offers={INPUT_OFFERS} onLink={() => onLink("inputs")} />
                  <LinkOffer refs={history.provable} offers={PROOF_OFFERS} onLink={() => onLink("proofs")} />
                </>
              )}
              {history && <Trend history={history} />}
              <VoidOverrides overrides={summary.voidOverrides} />
              <Obstacles
                obstacles={summary.obstacles}
                hasOverrides={summary.overridden.length > 0}
                onGo={go}
              />
              <NextActions actions={summary.actions} onGo={go} />
              <Overridden overridden={summary.overridden} onGo={go} />
              <Capabilities capabilities={summary.capabilities} />
            </>
          )}
          {report && <ReportLines report={report} />}
        </div>
      </div>
      <div className={mergeClasses(shared.footer, shared.footerRow)}>
        <span className={shared.secondary}>
          {words(fill(SUMMARY.addsRow, { sheet: history?.sheet ?? historyName(sheet.name) }))}
        </span>
        <Button
          appearance="primary"
          className={shared.primary}
          disabledFocusable={!summary}
          onClick={() => summary && onSnapshot()}
        >
          {words(SUMMARY.takeSnapshot)}
        </Button>
      </div>
    </div>
  );
}

function builtSentence({ sheets }: BuildReport): Text {
  const built = sheets.filter(({ isNew }) => isNew).length;
  return [SUMMARY.updated, SUMMARY.builtOne, SUMMARY.builtTwo][built === sheets.length ? built : 0];
}

function Done({ sentence }: { readonly sentence: Text }) {
  const styles = useStyles();
  const words = useWords();
  return (
    <div role="status" className={styles.done}>
      <span aria-hidden className={styles.check}>
        ✓
      </span>{" "}
      {words(sentence)}
    </div>
  );
}

function Head({ summary }: { readonly summary: ReadinessSummary }) {
  const styles = useStyles();
  const shared = useShared();
  const words = useWords();
  const { verdict, stage, asOf, score } = summary;
  const looks: Record<Verdict, string | undefined> = {
    ready: styles.ready,
    "ready with overrides": styles.ready,
    hold: styles.hold,
    "roll back to PMF": styles.hold,
    "not enough data": undefined,
  };
  return (
    <div className={styles.head}>
      <div>
        <h2 className={mergeClasses(styles.verdict, looks[verdict])}>{words(VERDICTS[verdict])}</h2>
        <div className={shared.secondary}>
          {words(fill(SUMMARY.stageAsOf, { stage: stageSaid(stage), asOf }))}
        </div>
        <div className={shared.secondary}>{words(fill(SUMMARY.thresholds, { preset: summary.preset }))}</div>
      </div>
      <div className={styles.score}>
        <div className={styles.verdict}>{score === null ? words(SUMMARY.unknown) : percent(score)}</div>
        <div className={shared.secondary}>{words(SUMMARY.score)}</div>
      </div>
    </div>
  );
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

const useStyles = makeStyles({
  content: { paddingTop: "14px", paddingBottom: "24px" },
  done: {
    marginBottom: "16px",
    fontSize: "12px",
    lineHeight: "18px",
    color: token("colorNeutralForeground2"),
  },
  check: { marginRight: "4px", color: token("colorStatusSuccessForeground1") },
  head: { display: "flex", justifyContent: "space-between", gap: "12px", marginBottom: "10px" },
  verdict: { margin: "0", fontSize: "20px", lineHeight: "28px", fontWeight: 600 },
  ready: { color: token("colorStatusSuccessForeground1") },
  hold: { color: token("colorStatusDangerForeground1") },
  score: { textAlign: "end" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginBottom: "12px" },
});
