import { useState } from "react";
import { BUILD, QUARTER } from "../../locales/pane-build";
import { useChecklist } from "../checklist";
import { deferred } from "../deferred";
import { useWords } from "../language";
import { useShared } from "../styles";
import { BuildForm } from "./build-form";
import { Busy } from "./busy";
import { ReadinessCopies } from "./readiness-copies";
import { TroubleNotice } from "../trouble-notice";
import { SummaryView } from "./summary-view";
import { Waiting } from "../waiting";
import { useOneChecklist, type OneChecklistState } from "./use-one-checklist";

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
  const checklist = useOneChecklist(active, number, onBuilt);
  const { state, asked, refresh, stop } = checklist;
  if (state.phase === "reading") return <Busy label={words(BUILD.reading)} />;
  if (state.phase === "building") return <Busy label={words(BUILD.building)} />;
  if (state.phase === "refused") {
    return (
      <div className={shared.view}>
        <TroubleNotice trouble={state.trouble} onRetry={refresh} />
      </div>
    );
  }
  const { inspection } = state;
  const form = { checklist, ready: state };
  if (!inspection.readiness) {
    const isAlone = inspection.checklists.every((each) => each.number === number);
    return <Form key="new" {...form} onCancel={isAlone ? undefined : onLeave} />;
  }
  if (asked === "update") return <Form key="update" {...form} onCancel={stop} />;
  return <Standing {...form} sheet={inspection.readiness} onAnother={onAnother} />;
}

interface ReadyProps {
  readonly checklist: OneChecklistState;
  readonly ready: Extract<OneChecklistState["state"], { phase: "ready" }>;
}

/** A checklist that is built: how it stands, or what was asked for of it. */
function Standing({
  checklist,
  ready,
  sheet,
  onAnother,
}: ReadyProps & Pick<Parameters<typeof SummaryView>[0], "sheet" | "onAnother">) {
  const words = useWords();
  const { number, active, asked, stop } = checklist;
  if (asked === "starting") return <Busy label={words(QUARTER.starting)} />;
  if (asked === "bind") return <BindView number={number} active={active} onBack={stop} />;
  if (asked === "quarter") {
    return (
      <StartQuarter
        number={number}
        active={active}
        trouble={ready.trouble}
        onCancel={stop}
        onStart={checklist.startQuarter}
      />
    );
  }
  return (
    <SummaryView
      sheet={sheet}
      summary={ready.summary}
      history={ready.history}
      trouble={ready.trouble}
      report={ready.report}
      isNews={ready.isNews}
      news={checklist.news}
      checklists={ready.inspection.checklists}
      copies={<ReadinessCopies inspection={ready.inspection} onUse={checklist.mean} />}
      active={active}
      onAsk={checklist.ask}
      onAnother={onAnother}
      onSnapshot={checklist.snapshot}
      onLink={checklist.link}
    />
  );
}

function Form({ checklist, ready, onCancel }: ReadyProps & { readonly onCancel: (() => void) | undefined }) {
  return (
    <BuildForm
      inspection={ready.inspection}
      copies={<ReadinessCopies inspection={ready.inspection} onUse={checklist.mean} />}
      trouble={ready.trouble}
      active={checklist.active}
      onCancel={onCancel}
      onBuild={checklist.build}
    />
  );
}
