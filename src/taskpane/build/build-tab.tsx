import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { BUILD } from "../../locales/pane-build";
import { useWords } from "../language";
import { Notice } from "../notice";
import { useShared } from "../styles";
import { BuildForm } from "./build-form";
import { Busy } from "./busy";
import { SummaryView } from "./summary-view";
import { useReadiness } from "./use-readiness";

interface BuildTabProps {
  readonly active: boolean;
}

/** Builds the checklist; once it is there, shows how it stands. */
export function BuildTab({ active }: BuildTabProps) {
  const shared = useShared();
  const words = useWords();
  const { state, refresh, build } = useReadiness(active);
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
        <Notice kind="error" actions={<Button onClick={refresh}>{words(BUILD.tryAgain)}</Button>}>
          {words(state.problem)}
        </Notice>
      </div>
    );
  }
  const { inspection, summary, report, isNews, problem } = state;
  const updating = asked && inspection.readiness !== null;
  if (inspection.readiness && !updating) {
    return (
      <SummaryView
        sheet={inspection.readiness}
        summary={summary}
        report={report}
        isNews={isNews}
        active={active}
        onUpdate={() => setUpdating(true)}
      />
    );
  }
  return (
    <BuildForm
      key={updating ? "update" : "new"}
      inspection={inspection}
      problem={problem}
      active={active}
      onCancel={updating ? stop : undefined}
      onBuild={async (choice, names) => {
        const built = await build(choice, names);
        if (built) setUpdating(false);
      }}
    />
  );
}
