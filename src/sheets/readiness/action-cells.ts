import { columnRange } from "../../excel/address";
import { largest, smallest } from "../../catalogue/extremes";
import { quoteText } from "../../excel/text";
import { same, type Language, type Text } from "../../locales/text";
import { CHECKLIST, gatesOf, type ChecklistItem } from "../../playbook/checklist";
import { ACTION_CLASSES, ACTION_SCALE, DISTANCES } from "../../playbook/readiness/actions";
import { nextStep, PROOF_SHEETS } from "../../playbook/readiness/next-steps";
import { SHEETS } from "..";
import { cellIn } from "../geometry";
import type { Block } from "./block";
import type { ReadinessColumn } from "./columns";
import { fails, isOverridden, passes, stops, type Sheet } from "./gate-tests";
import { formatOf } from "./metrics";
import { fillInStep } from "./missing-line";
import { SIGNS } from "./words";

/* What to do next, as formulas: the order of each item, by the law of the playbook, its step and its sheet. */

const titles = new Map(SHEETS.map(({ id, title }) => [id, title]));

/** The sheet on which the work on an item is done. */
const homeOf = ({ id }: ChecklistItem): Text => titles.get(PROOF_SHEETS[id]) ?? same("");

const signOf = (sheet: Sheet, item: ChecklistItem) => `LEFT(${cellIn(sheet, "result", item.id)},1)`;

/** A number where something is to be done about an item, the smaller the sooner; else "". */
export function orderFormula({ sheet, choice }: Block, item: ChecklistItem): string {
  const gate = gatesOf(choice.stage).find(({ items }) => items.some(({ id }) => id === item.id));
  const { fail, partly, open, short, unknown } = ACTION_CLASSES;
  const sign = signOf(sheet, item);
  const place = CHECKLIST.findIndex(({ id }) => id === item.id) + 1;
  const order = (kind: string) =>
    `${kind}*${ACTION_SCALE.perClass}+${distance(sheet, item)}+${(place * ACTION_SCALE.perPlace).toFixed(5)}`;
  if (!gate) {
    const settled = `ISNUMBER(FIND(${sign},"${SIGNS.pass}${SIGNS.na}"))`;
    return `=IF(${settled},"",${order(`IF(${sign}="${SIGNS.open}",${unknown},${short})`)})`;
  }
  const kind = `IF(${stops(sheet, gate)},IF(${fails(sheet, gate)},${fail},${partly}),${open})`;
  return `=IF(OR(${passes(sheet, gate)},${isOverridden(sheet, gate)}),"",${order(kind)})`;
}

function distance(sheet: Sheet, item: ChecklistItem): string {
  const sign = signOf(sheet, item);
  const plain = `IF(${sign}="${SIGNS.partly}",${DISTANCES.partly},${DISTANCES.whole})`;
  if (item.kind === "evidence") return plain;
  const [live, threshold] = [cellIn(sheet, "live", item.id), cellIn(sheet, "threshold", item.id)];
  const share = `MIN(${ACTION_SCALE.farthest},ABS(${live}-${threshold})/ABS(${threshold}))`;
  const missed = `OR(${sign}="${SIGNS.fail}",${sign}="${SIGNS.partly}")`;
  const measured = `IF(${threshold}=0,${plain},${share})`;
  return `IF(AND(ISNUMBER(${live}),ISNUMBER(${threshold}),${missed}),${measured},${plain})`;
}

const STOP: Text = { en: ". ", "zh-CN": "。" };

/** “2.71×. Cut CAC, or raise …”, “Partly. Show: …”, or which inputs to fill in; "" where nothing is to be done. */
export function nextFormula({ sheet, inputs, choice }: Block, item: ChecklistItem): string {
  const { language } = choice;
  const step = quoteText(nextStep(item)[language]);
  const because = (words: string) => `${words}&"${STOP[language]}"&${step}`;
  const isOpen = `${signOf(sheet, item)}="${SIGNS.open}"`;
  const status = cellIn(sheet, "status", item.id);
  const result = `MID(${cellIn(sheet, "result", item.id)},3,20)`;
  const text =
    item.kind === "evidence"
      ? `IF(${isOpen},${step},${because(result)})`
      : `IF(${isOpen},${fillInStep(item.id, inputs, language)},IF(ISNUMBER(${cellIn(sheet, "live", item.id)}),${because(liveText(sheet, item, language))},${because(status)}))`;
  return `=IF(${cellIn(sheet, "order", item.id)}="","",${text})`;
}

const liveText = (sheet: Sheet, item: ChecklistItem & { kind: "metric" }, language: Language) =>
  `TEXT(${cellIn(sheet, "live", item.id)},${quoteText(formatOf(item)[language])})`;

/** Where the work is done: on the inputs’ sheet while a number is missing. */
export function whereFormula({ sheet, inputs, choice }: Block, item: ChecklistItem): string {
  const home = quoteText(homeOf(item)[choice.language]);
  if (item.kind === "evidence") return `=${home}`;
  return `=IF(${signOf(sheet, item)}="${SIGNS.open}",${quoteText(inputs.sheet)},${home})`;
}

/** The cells of the k-th action: the item, its step, its sheet. */
export function actionFormulas(
  { sheet }: Block,
  k: number,
): Readonly<Record<"item" | "next" | "where", string>> {
  const rows = CHECKLIST.flatMap(({ id }) => sheet.rows.get(id) ?? []);
  const range = (col: ReadinessColumn) => columnRange(sheet.cols[col], smallest(rows), largest(rows));
  const orders = range("order");
  const at = (col: ReadinessColumn) => `INDEX(${range(col)},MATCH(SMALL(${orders},${k}),${orders},0))`;
  const ifAny = (text: string) => `=IF(COUNT(${orders})<${k},"",${text})`;
  return {
    item: ifAny(`"${k}  "&${at("id")}&"  "&LEFT(${at("result")},1)&" "&${at("item")}`),
    next: ifAny(at("next")),
    where: ifAny(`"→ "&${at("where")}`),
  };
}
