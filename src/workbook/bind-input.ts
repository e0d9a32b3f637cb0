import type { BindableInputs } from "../sheets/readiness/bind";
import { INPUTS_KIND } from "../sheets/readiness/types";
import type { Text } from "../locales/text";
import { buildPlans } from "./apply/apply-plans";
import { existingOf, readWorkbook } from "./apply/workbook-read";
import { numbered } from "../sheets/readiness/numbered";
import { inWorkbook } from "./problems";
import { readRange } from "./read-range";
import { WorkbookProblem } from "./types";

const loadBind = () => import("../sheets/readiness/bind");
const wantedOf = (number: number) => [{ kind: numbered(INPUTS_KIND, number) }];

/** The inputs that people type, and what they hold; undefined where their sheet is gone or can’t be read. */
export async function readBindable(number = 1): Promise<BindableInputs | undefined> {
  const { bindableInputs } = await loadBind();
  return inWorkbook(async (context) => {
    const [inputs] = (await readWorkbook(context, wantedOf(number))).ours;
    return inputs && bindableInputs(existingOf(inputs));
  });
}

/** Why an input can’t read these cells; undefined where it can. Nothing is written. */
export async function whyNotBound(
  ref: string,
  quarter: number,
  address: string,
  number = 1,
): Promise<Text | undefined> {
  const { bindingFor } = await loadBind();
  const { values } = await readRange(address);
  return inWorkbook(async (context) => {
    const [inputs] = (await readWorkbook(context, wantedOf(number))).ours;
    const bound = bindingFor(existingOf(inputs), ref, quarter, { address, values });
    return "refusal" in bound ? bound.refusal : undefined;
  });
}

/** Lets an input read a cell of the user’s model, or its four quarters four cells. What stood there is replaced. */
export async function bindInput(ref: string, quarter: number, address: string, number = 1): Promise<void> {
  const [{ bindingFor }, { barePlan }] = await Promise.all([
    loadBind(),
    import("../sheets/readiness/bare-plan"),
  ]);
  const { values } = await readRange(address);
  await buildPlans(wantedOf(number), ({ ours: [inputs] }) => {
    const bound = bindingFor(existingOf(inputs), ref, quarter, { address, values });
    if ("refusal" in bound) throw new WorkbookProblem(bound.refusal);
    return { plans: [barePlan(numbered(INPUTS_KIND, number), inputs.info.name, bound.cells)] };
  });
}
