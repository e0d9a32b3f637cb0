import {
  CHECKLIST,
  counts,
  itemAt,
  type ChecklistItem,
  type Gate,
  type CompanyStage,
} from "../../playbook/checklist";
import { actionOrder, ACTIONS } from "../../playbook/readiness/actions";
import type { GateStanding } from "../../playbook/readiness/gates";
import { nextStep } from "../../playbook/readiness/next-steps";
import { addressOf, isDay, stateDetail } from "./obstacles";
import { resultState, type Reading } from "./reading";
import type { NextAction } from "./types";

/** What to do next, soonest first. */
export function nextActions(
  reading: Reading,
  stage: CompanyStage,
  standings: ReadonlyMap<Gate, GateStanding>,
): readonly NextAction[] {
  const gateOf = (id: string) =>
    [...standings].find(([{ items }]) => items.some((item) => item.id === id))?.[1];
  const ordered = CHECKLIST.flatMap((base, i) => {
    if (!counts(base, stage) || !reading.rows.has(base.id)) return [];
    const item = itemAt(base, stage);
    const gate = gateOf(item.id);
    const number = numberOf(reading, item);
    const order = actionOrder({
      state: resultState(reading, item.id),
      ...(gate && { gate }),
      ...(number && { number }),
      place: i + 1,
    });
    return order === undefined ? [] : [{ item, order }];
  });
  return ordered
    .sort((a, b) => a.order - b.order)
    .slice(0, ACTIONS)
    .map(({ item }) => actionOf(reading, item));
}

function numberOf(reading: Reading, { id, kind }: ChecklistItem) {
  const [live, threshold] = [reading.value(id, "live"), reading.value(id, "threshold")];
  const isMeasured = kind === "metric" && typeof live === "number" && typeof threshold === "number";
  return isMeasured ? { live, threshold } : undefined;
}

function actionOf(reading: Reading, item: ChecklistItem): NextAction {
  const due = reading.value(item.id, "due");
  return {
    id: item.id,
    title: item.title,
    state: resultState(reading, item.id),
    detail: stateDetail(reading, item),
    step: nextStep(item),
    owner: reading.shown(item.id, "owner").trim(),
    due: isDay(due) ? due : null,
    address: addressOf(reading, item),
  };
}
