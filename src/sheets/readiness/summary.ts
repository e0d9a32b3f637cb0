import {
  CAPABILITIES,
  CAPABILITY_NAMES,
  CHECKLIST,
  COMPANY_STAGES,
  counts,
  gatesOf,
  judgedAs,
  STAGES,
  type CompanyStage,
  type Gate,
  type Stage,
} from "../../playbook/checklist";
import type { Text } from "../../locales/text";
import { PRESETS } from "../../playbook/readiness/presets";
import { standingOf, type GateStanding, type Verdict } from "../../playbook/readiness/gates";
import { both } from "../both";
import { periodInWords } from "../dates";
import { says, type SheetCells } from "../locate";
import type { ExistingSheet } from "../plan";
import { READINESS } from "./anatomy";
import { gatesIn, META_PATTERNS } from "./block";
import { nextActions } from "./next-actions";
import { gateTitle, obstacleOf } from "./obstacles";
import { hasOverride, overriddenGates, voidOverrides } from "./read-overrides";
import { readSheet, resultState, type Reading } from "./reading";
import type { ItemStanding, ReadinessSummary } from "./types";
import { RESULT, stageSaid, VERDICTS } from "./words";

/**
 * What a built sheet says, from the values of its cells from A1 on and, for details as they are shown,
 * its texts; with the values of the inputs’ sheet it names the inputs that are missing. Undefined where it can’t
 * be read: a head of ours is gone, or nothing is calculated yet.
 */
export function readSummary(
  values: SheetCells,
  texts?: readonly (readonly string[])[],
  inputs?: ExistingSheet,
): ReadinessSummary | undefined {
  const reading = readSheet(values, texts);
  if (!reading) return undefined;
  const top = reading.head - READINESS.block;
  const { id, item } = reading.cols;
  const verdict = (Object.keys(VERDICTS) as Verdict[]).find((code) =>
    says(values[top + 1]?.[id], VERDICTS[code]),
  );
  if (!verdict) return undefined;

  const meta = metaIn(String(values[top + 5]?.[id] ?? ""));
  const stage = stageOf(reading, meta.stage ?? "");
  const gates = gatesOf(stage);
  const states = new Map(gates.map((gate) => [gate, standingIn(reading, gate)] as const));
  const score = values[top + 1]?.[item];
  return {
    verdict,
    stage,
    preset: presetIn(meta.preset ?? meta.last),
    score: typeof score === "number" ? score : null,
    asOf: periodInWords(meta.period ?? ""),
    gates: [...states].map(([gate, state]) => ({
      ids: gate.items.map((each) => each.id),
      title: gateTitle(gate),
      state,
    })),
    items: itemStandings(reading, stage, states),
    obstacles: (["fail", "partly", "open"] as const).flatMap((state) =>
      [...states]
        .filter(([, each]) => each === state)
        .map(([gate]) => obstacleOf(reading, gate, state, inputs)),
    ),
    overridden: overriddenGates(reading, states),
    voidOverrides: voidOverrides(reading, gates),
    actions: nextActions(reading, stage, states),
    capabilities: CAPABILITIES.map((capability) => capabilitySummary(reading, capability, stage)),
  };
}

function itemStandings(
  reading: Reading,
  stage: CompanyStage,
  standings: ReadonlyMap<Gate, GateStanding>,
): readonly ItemStanding[] {
  const overridden = [...standings].flatMap(([{ items }, state]) => (state === "overridden" ? items : []));
  const isOverridden = (id: string) => overridden.some((item) => item.id === id);
  return CHECKLIST.filter((item) => counts(item, stage) && reading.rows.has(item.id)).map(({ id, kind }) => ({
    id,
    state: isOverridden(id) ? "overridden" : resultState(reading, id),
    number:
      kind === "metric" && typeof reading.value(id, "live") === "number" ? reading.shown(id, "live") : "",
  }));
}

function metaIn(line: string): Readonly<Record<string, string | undefined>> {
  const read = Object.values(META_PATTERNS).map((pattern) => pattern.exec(line)?.groups);
  return read.find((groups) => groups !== undefined) ?? {};
}

/** Sheets that name none go by the handbook; one that nobody knows here is said as it stands. */
function presetIn(named: string | undefined): Text {
  if (!named) return PRESETS.handbook;
  return Object.values(PRESETS).find((words) => says(named, words)) ?? both(named, named);
}

/** The stage that the sheet names, where its items are judged by it; else the one that judges them. */
function stageOf(reading: Reading, named: string): CompanyStage {
  const judged = judgedStage(reading);
  const said = COMPANY_STAGES.find((stage) => judgedAs(stage) === judged && says(named, stageSaid(stage)));
  return said ?? judged;
}

/** The latest stage of which an item is judged; items of later ones all say so. */
function judgedStage(reading: Reading): Stage {
  const judged = CHECKLIST.filter(
    (item) => reading.rows.has(item.id) && !says(reading.value(item.id, "result"), RESULT.later),
  );
  return [...STAGES].reverse().find((stage) => judged.some((item) => item.stage === stage)) ?? "PMF";
}

const standingIn = (reading: Reading, gate: Gate): GateStanding =>
  standingOf(
    gate.items.map(({ id }) => resultState(reading, id)),
    hasOverride(reading, gate),
  );

function capabilitySummary(reading: Reading, capability: (typeof CAPABILITIES)[number], stage: CompanyStage) {
  const states = gatesIn(capability, stage).map((gate) => standingIn(reading, gate));
  const score = reading.value(capability, "result");
  return {
    capability,
    name: CAPABILITY_NAMES[capability],
    score: typeof score === "number" ? score : null,
    passed: states.filter((state) => state === "pass").length,
    gates: states.length,
    failing: states.some((state) => state === "fail" || state === "partly"),
  };
}
