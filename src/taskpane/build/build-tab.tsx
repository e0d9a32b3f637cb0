import { useState } from "react";
import { BUILD } from "../../locales/pane-build";
import { useLanguage, useWords } from "../language";
import { useShared } from "../styles";
import { BuildForm } from "./build-form";
import { Busy } from "./busy";
import { useReport } from "../faults";
import { TroubleNotice } from "../trouble-notice";
import { SummaryView } from "./summary-view";
import { useReadiness } from "./use-readiness";

interface BuildTabProps {
  readonly active: boolean;
}

/** Builds the checklist; once it is there, shows how it stands. */
export function BuildTab({ active }: BuildTabProps) {
  const shared = useShared();
  const words = useWords();
  const language = useLanguage();
  const { state, refresh, build, snapshot, link } = useReadiness(active);
  const report = useReport();
  const [asked, setUpdating] = useState(false);

  const stop = () => {
    setUpdating(false);
    refresh();
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
  const updating = asked && inspection.readiness !== null;
  if (inspection.readiness && !updating) {
    return (
      <SummaryView
        sheet={inspection.readiness}
        summary={summary}
        history={history}
        trouble={trouble}
        report={done}
        isNews={isNews}
        active={active}
        onUpdate={() => setUpdating(true)}
        onSnapshot={() => {
          snapshot(language).catch(report);
        }}
        onLink={() => {
          link().catch(report);
        }}
      />
    );
  }
  return (
    <BuildForm
      key={updating ? "update" : "new"}
      inspection={inspection}
      trouble={trouble}
      active={active}
      onCancel={updating ? stop : undefined}
      onBuild={(choice, names) => {
        build(choice, names)
          .then((built) => built && setUpdating(false))
          .catch(report);
      }}
    />
  );
}
