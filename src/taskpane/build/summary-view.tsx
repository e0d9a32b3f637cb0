import { onSheet } from "../../excel/sheet-name";
import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { SUMMARY, BUILD } from "../../locales/pane-build";
import { fill, type Text } from "../../locales/text";
import type { Verdict } from "../../playbook/readiness/gates";
import type { BuildReport, ReadinessSummary } from "../../sheets/readiness/types";
import { SHEET_NAMES, STAGE_NAMES, VERDICTS } from "../../sheets/readiness/words";
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

interface SummaryViewProps {
  readonly sheet: { readonly name: string };
  /** null where the sheet can't be read. */
  readonly summary: ReadinessSummary | null;
  readonly history: ReadinessHistory | null;
  /** Why the snapshot or the links of just now were not made. */
  readonly trouble: Trouble | null;
  /** What the last build did. */
  readonly report: BuildReport | null;
  /** Nothing was edited after that build. */
  readonly isNews: boolean;
  readonly active: boolean;
  readonly onUpdate: () => void;
  readonly onSnapshot: () => void;
  readonly onLink: () => void;
}

/** How the company stands, as its sheet says it: verdict first, for gates decide and scores don't. */
export function SummaryView(props: SummaryViewProps) {
  const { sheet, summary, history, trouble, report, isNews, active, onUpdate, onSnapshot, onLink } = props;
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
        <div className={mergeClasses(shared.margins, styles.content)}>
          {report && isNews && <Done report={report} />}
          <div className={styles.buttons}>
            <Button size="small" onClick={() => go("A1")}>
              {words(SUMMARY.goToSheet)}
            </Button>
            <Button size="small" onClick={onUpdate}>
              {words(BUILD.update)}
            </Button>
          </div>
          {summary && (
            <>
              <Head summary={summary} />
              <GateStrip gates={summary.gates} />
              {history && <LinkOffer refs={history.linkable} onLink={onLink} />}
              {history && <Trend history={history} />}
              <VoidOverrides overrides={summary.voidOverrides} />
              <Obstacles obstacles={summary.obstacles} onGo={go} />
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
          {words(fill(SUMMARY.addsRow, { sheet: history?.sheet ?? SHEET_NAMES.history }))}
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

function Done({ report }: { readonly report: BuildReport }) {
  const styles = useStyles();
  const words = useWords();
  const built = report.sheets.filter(({ isNew }) => isNew).length;
  const sentence = [SUMMARY.updated, SUMMARY.builtOne, SUMMARY.builtTwo][
    built === report.sheets.length ? built : 0
  ];
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
          {words(fill(SUMMARY.stageAsOf, { stage: STAGE_NAMES[stage], asOf }))}
        </div>
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
  buttons: { display: "flex", gap: "8px", marginBottom: "12px" },
});
