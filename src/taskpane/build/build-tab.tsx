import { useState } from "react";
import { BUILD, QUARTER } from "../../locales/pane-build";
import { fill, type Text } from "../../locales/text";
import { useChecklist } from "../checklist";
import { deferred } from "../deferred";
import { useLanguage, useWords } from "../language";
import { useShared } from "../styles";
import { BuildForm } from "./build-form";
import { Busy } from "./busy";
import { ReadinessCopies } from "./readiness-copies";
import { useReport } from "../faults";
import { TroubleNotice } from "../trouble-notice";
import { SummaryView, type Asked } from "./summary-view";
import { Waiting } from "../waiting";
import { useReadiness } from "./use-readiness";

const StartQuarter = deferred(async () => (await import("./start-quarter")).StartQuarter, <Waiting />);

const BindView = deferred(async () => (await import("./bind-view")).BindView, <Waiting />);

interface BuildTabProps {
  readonly active: boolean;
}

/** Builds the checklist; once it is there, shows how it stands. A workbook may have several, one a product. */
export function BuildTab({ active }: BuildTabProps) {
  const { number, choose } = useChecklist();
  // The rest of the pane speaks of checklists that stand: one that is yet to be built is known here alone.
  const [another, setAnother] = useState<number | null>(null);
  const shown = another ?? number;
  return (
    <OneChecklist
      key={shown}
      number={shown}
      active={active}
      onAnother={setAnother}
      onLeave={() => setAnother(null)}
      onBuilt={() => {
        choose(shown);
        setAnother(null);
      }}
    />
  );
}

interface OneChecklistProps extends BuildTabProps {
  readonly number: number;
  readonly onAnother: (number: number) => void;
  /** Back to the chosen checklist. */
  readonly onLeave: () => void;
  readonly onBuilt: () => void;
}

function OneChecklist({ number, active, onAnother, onLeave, onBuilt }: OneChecklistProps) {
  const shared = useShared();
  const words = useWords();
  const language = useLanguage();
  const { state, refresh, build, mean, snapshot, link, startQuarter } = useReadiness(active, number);
  const report = useReport();
  const [asked, setAsked] = useState<Asked | "starting" | null>(null);
  const [news, setNews] = useState<Text | null>(null);

  const stop = () => {
    setAsked(null);
    refresh();
  };
  const ask = (what: Asked) => {
    setNews(null);
    setAsked(what);
  };
  const start = async (without: ReadonlySet<string>) => {
    setAsked("starting");
    const done = await startQuarter(without);
    setAsked(done ? null : "quarter");
    if (done)
      setNews(fill(QUARTER.started, { to: done.to, inputs: done.sheets[0].name, history: done.history }));
  };

  if (state.phase === "reading") return <Busy label={words(BUILD.reading)} />;
  if (state.phase === "building") return <Busy label={words(BUILD.building)} />;
  if (state.phase === "refused") {
    return (
      <div className={shared.view}>
        <TroubleNotice trouble={state.trouble} onRetry={refresh} />
      </div>
    );
  }
  const { inspection, summary, history, report: done, isNews, trouble } = state;
  const { checklists } = inspection;
  if (inspection.readiness && asked === "starting") return <Busy label={words(QUARTER.starting)} />;
  if (inspection.readiness && asked === "quarter") {
    return (
      <StartQuarter
        number={number}
        active={active}
        trouble={trouble}
        onCancel={stop}
        onStart={(without) => {
          start(without).catch(report);
        }}
      />
    );
  }
  if (inspection.readiness && asked === "bind")
    return <BindView number={number} active={active} onBack={stop} />;
  const copies = (
    <ReadinessCopies
      inspection={inspection}
      onUse={(sheet) => {
        mean(sheet, language)
          .then((stands) => {
            if (stands) onBuilt();
          })
          .catch(report);
      }}
    />
  );
  const updating = asked === "update" && inspection.readiness !== null;
  if (inspection.readiness && !updating) {
    return (
      <SummaryView
        sheet={inspection.readiness}
        summary={summary}
        history={history}
        trouble={trouble}
        report={done}
        isNews={isNews}
        news={news}
        checklists={checklists}
        copies={copies}
        active={active}
        onAsk={ask}
        onAnother={onAnother}
        onSnapshot={() => {
          snapshot(language).catch(report);
        }}
        onLink={(what) => {
          link(what).catch(report);
        }}
      />
    );
  }
  const others = checklists.filter((each) => each.number !== number);
  return (
    <BuildForm
      key={updating ? "update" : "new"}
      inspection={inspection}
      copies={copies}
      trouble={trouble}
      active={active}
      onCancel={updating ? stop : others.length > 0 ? onLeave : undefined}
      onBuild={(choice, names) => {
        build(choice, names)
          .then((built) => {
            if (!built) return;
            setAsked(null);
            onBuilt();
          })
          .catch(report);
      }}
    />
  );
}
