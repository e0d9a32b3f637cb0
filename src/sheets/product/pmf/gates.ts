import { CHECKLIST } from "../../../playbook/checklist";
import type { Text } from "../../../locales/text";
import { perRow } from "../../template/columns";
import { fixedItem, grid } from "../../template/kinds";

/* What GTM Readiness says of the gates that this sheet gives the evidence for. */

const GATES = ["R01", "R02", "R03", "R04", "R05", "R06"];

const named = (gate: string): Text => {
  const { title } = CHECKLIST.find(({ id }) => id === gate)!;
  return { en: `${gate} ${title.en}`, "zh-CN": `${gate} ${title["zh-CN"]}` };
};

export const gates = grid(
  "gates",
  { en: "Gates of PMF", "zh-CN": "PMF 关口" },
  [perRow("state", { en: "GTM Readiness says", "zh-CN": "GTM 就绪清单" }, "text", 215)],
  GATES.map((gate, i) => {
    const formula = `={readiness!${gate}}`;
    // One line says which sheet is missing.
    const value = i === 0 ? { formula } : { link: formula };
    return fixedItem(gate.toLowerCase(), named(gate), { state: { owner: "ours", look: "result", value } });
  }),
  { labelWidth: 480, about: { en: "R01–R06", "zh-CN": "R01–R06" } },
);
