import { LANGUAGES, type Text } from "../../locales/text";
import { counts, WEIGHTS, type ChecklistItem, type MetricItem } from "../../playbook/checklist";
import { DAY_FORMATS } from "../dates";
import { cellIn } from "../geometry";
import { says } from "../locate";
import type { Content, StyleName } from "../plan";
import type { Writer } from "../writer";
import type { Block } from "./block";
import { inputCells } from "./cells";
import type { ReadinessColumn } from "./columns";
import { liveFormula, metricOf, thresholdFormat } from "./metrics";
import { evidenceResult, metricResult, STAND_INS } from "./results";
import { NO_DATA, RESULT, sourceText, STAGE_NAMES, STATUS, TYPE_NAMES } from "./words";

/** Gates show their sign, the number behind it is the weight in the score. */
const WEIGHT_FORMAT = '[=3]"◆";""';

/** Says whether a formula in the live column of an item is one that we wrote. */
export type IsOurs = (formula: string, id: string) => boolean;

/** One item. Words and numbers of the user’s stay; ours change with language and stage. */
export function writeItem(write: Writer, block: Block, item: ChecklistItem, isOurs: IsOurs): void {
  const { sheet, choice } = block;
  const row = sheet.rows.get(item.id);
  if (row === undefined) return;
  const { language, stage } = choice;
  const isLater = !counts(item, stage);
  const look = (normal: StyleName, later: StyleName = "later") => (isLater ? later : normal);
  const put = (col: ReadinessColumn, content: Content, style: StyleName, format?: string) =>
    write.put("items", row, sheet.cols[col], content, { style, ...(format && { format }) });
  const words = (col: ReadinessColumn, text: Text, style: StyleName) => {
    if (isOwnText(write.held(row, sheet.cols[col]), text)) put(col, { text: text[language] }, style);
  };

  put("id", { text: item.id }, "muted");
  put("gate", { number: WEIGHTS[item.severity] }, look("center", "laterCenter"), WEIGHT_FORMAT);
  words("item", item.title, look(item.gate ? "bodyBold" : "body"));
  put("stage", { text: STAGE_NAMES[item.stage][language] }, "mutedIndent");
  put("type", { text: TYPE_NAMES[item.kind][language] }, "muted");
  words("wanted", item.evidence, "small");
  words("source", sourceText(item), "source");
  writeStatus(write, block, item, row);
  if (item.kind === "metric") writeNumbers(write, block, item, row, isLater, isOurs);
  else
    for (const col of ["live", "threshold"] as const) write.leave(row, sheet.cols[col], { style: "value" });
  put(
    "result",
    isLater ? { text: RESULT.later[language] } : { formula: resultFormula(block, item) },
    "result",
  );
  write.leave(row, sheet.cols.owner, { style: "typed" });
  write.leave(row, sheet.cols.due, { style: "typedDate", format: DAY_FORMATS[language] });
  write.leave(row, sheet.cols.evidence, { style: "typed" });
  write.leave(row, sheet.cols.note, { style: "typed" });
}

/** A text of ours in any language, or nothing; what the user wrote over it stays. */
export function isOwnText(held: unknown, text: Text): boolean {
  return held === "" || LANGUAGES.some((language) => held === text[language]);
}

/** Our own status words follow the language; any other entry stays as it was typed. */
function writeStatus(write: Writer, { sheet, choice }: Block, item: ChecklistItem, row: number): void {
  const col = sheet.cols.status;
  const isAuto = item.kind === "metric";
  const looks = { style: isAuto ? ("auto" as const) : ("typed" as const) };
  const held = write.held(row, col);
  const word = Object.values(STATUS).find((status) => says(held, status));
  if (word && !says(held, { en: word[choice.language], "zh-CN": word[choice.language] })) {
    return write.put("status words", row, col, { text: word[choice.language] }, looks);
  }
  write.leave(row, col, looks, isAuto ? { text: STATUS.auto[choice.language] } : undefined);
}

function writeNumbers(
  write: Writer,
  { sheet, inputs, choice }: Block,
  item: MetricItem,
  row: number,
  isLater: boolean,
  isOurs: IsOurs,
): void {
  const { language } = choice;
  const { live, threshold } = sheet.cols;
  const right = (style: StyleName): StyleName => (isLater ? "laterRight" : style);
  const liveLooks = { style: right("value"), format: metricOf(item).format[language] };
  const held = write.held(row, live);
  const isTyped = held !== "" && !says(held, NO_DATA) && !(typeof held === "string" && isOurs(held, item.id));
  if (isTyped) write.dress(row, live, liveLooks);
  else {
    const formula = liveFormula(item, inputCells(inputs, { fromOutside: true }), language);
    write.put("formulas", row, live, { formula }, liveLooks);
  }

  const limit = write.held(row, threshold);
  const format = thresholdFormat(item, typeof limit === "number" ? limit : item.threshold, language);
  const limitLooks = { style: right("mutedRight"), format };
  if (limit === "") write.put("thresholds", row, threshold, { number: item.threshold }, limitLooks);
  else write.dress(row, threshold, limitLooks);
}

function resultFormula({ sheet, choice }: Block, item: ChecklistItem): string {
  const status = cellIn(sheet, "status", item.id);
  if (item.kind === "evidence") return evidenceResult(status, choice.language);
  const standIn = STAND_INS[item.id];
  return metricResult(
    {
      status,
      live: cellIn(sheet, "live", item.id),
      threshold: cellIn(sheet, "threshold", item.id),
      ...(standIn && { standIn: cellIn(sheet, "result", standIn) }),
    },
    item.comparator,
    choice.language,
  );
}
