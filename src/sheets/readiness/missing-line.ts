import type { Language, Text } from "../../locales/text";
import type { Gate } from "../../playbook/checklist";
import type { Geometry } from "../geometry";
import { inputCells } from "./cells";
import type { InputColumn } from "./columns";
import { any, isOverridden, passes, shows, type Sheet } from "./gate-tests";
import { isComputed, type TypedInput } from "./input";
import { INPUTS } from "./inputs";
import { itemsFedBy } from "./metrics";
import { SIGNS } from "./words";

/* Which inputs are missing, as expressions over their cells. */

const MISSING: Text = { en: "Inputs missing: ", "zh-CN": "缺输入：" };
const BETWEEN: Text = { en: ", ", "zh-CN": "、" };
/** Letters that the line below the verdict holds: those of 13 references, and of 10. */
const ROOM: Readonly<Record<Language, number>> = { en: 79, "zh-CN": 43 };

/** TRUE where a typed input is blank, or has fewer quarters than its items need. */
function isMissing(input: TypedInput, inputs: Geometry<InputColumn>): string {
  const cells = inputCells(inputs, { fromOutside: true });
  const latest = `${cells.now(input.ref)}=""`;
  return input.needs > 1 ? `OR(${latest},COUNT(${cells.each(input.ref).join(",")})<${input.needs})` : latest;
}

const typedInputs = INPUTS.filter((input): input is TypedInput => !isComputed(input));

/** Inputs that stand on the sheet and feed one of some items. */
const feeding = (items: readonly string[], inputs: Geometry<InputColumn>) =>
  typedInputs.filter(({ ref }) => inputs.rows.has(ref) && itemsFedBy(ref).some((id) => items.includes(id)));

/** “Inputs missing: I21, I22”, for the gates that are open; "" where none of them waits for an input. */
export function missingForGates(
  sheet: Sheet,
  gates: readonly Gate[],
  inputs: Geometry<InputColumn>,
  language: Language,
): string {
  const metrics = gates.flatMap((gate) =>
    gate.items.filter(({ kind }) => kind === "metric").map((item) => ({ gate, item })),
  );
  const between = BETWEEN[language];
  const listed = feeding(
    metrics.map(({ item }) => item.id),
    inputs,
  ).map((input) => {
    const fed = metrics.filter(({ item }) => itemsFedBy(input.ref).includes(item.id));
    const waits = any(
      fed.map(({ gate, item }) => {
        const isOpen = shows(sheet, item, SIGNS.open);
        const alone = gate.items.length === 1;
        return alone
          ? isOpen
          : `AND(${isOpen},NOT(${passes(sheet, gate)}),NOT(${isOverridden(sheet, gate)}))`;
      }),
    );
    return `IF(${waits},IF(${isMissing(input, inputs)},"${between}${input.ref}",""),"")`;
  });
  if (listed.length === 0) return '""';
  const text = `SUBSTITUTE(${listed.join("&")},"${between}","${MISSING[language]}",1)`;
  return `LEFT(${text},${ROOM[language]})`;
}

const FILL: Text = { en: "Fill in ", "zh-CN": "补填 " };
const CHECK: Text = { en: "Look at the live value.", "zh-CN": "核对实时值。" };

/** “Fill in I10, I11”, for an item without data. */
export function fillInStep(id: string, inputs: Geometry<InputColumn>, language: Language): string {
  const between = BETWEEN[language];
  const listed = feeding([id], inputs).map(
    (input) => `IF(${isMissing(input, inputs)},"${between}${input.ref}","")`,
  );
  const fill = FILL[language];
  const named = `"${fill}"&MID(${listed.join("&")},${between.length + 1},200)&"|"`;
  return `SUBSTITUTE(SUBSTITUTE(${named},"${fill}|","${CHECK[language]}"),"|","")`;
}
