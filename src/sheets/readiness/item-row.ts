import { LANGUAGES, type Text } from "../../locales/text";
import {
  counts,
  itemAt,
  STAGES,
  WEIGHTS,
  type ChecklistItem,
  type MetricItem,
} from "../../playbook/checklist";
import { DAY_FORMATS } from "../dates";
import { cellIn } from "../geometry";
import { says } from "../locate";
import type { Content, StyleName } from "../plan";
import type { Writer } from "../writer";
import { nextFormula, orderFormula, whereFormula } from "./action-cells";
import type { Block } from "./block";
import { inputCells } from "./cells";
import type { ReadinessColumn } from "./columns";
import { FORMER_TEXTS } from "./former-texts";
import { standingFormula } from "./gate-tests";
import { formatOf, liveFormula, metricOf, thresholdFormat } from "./metrics";
import { isSourceFormula, sourceContent, thresholdContent } from "./presets";
import { translatedLink } from "./proof-links";
import { evidenceResult, metricResult, STAND_INS } from "./results";
import { sinceFormula } from "./since-snapshot";
import { NO_DATA, RESULT, sourceText, STAGE_NAMES, STATUS, TYPE_NAMES } from "./words";

/** Gates show their sign, the number behind it is the weight in the score. */
const WEIGHT_FORMAT = '[=3]"◆";""';

/** What a build of before wrote into the cells of a metric item, and nobody has changed since. */
export interface Ours {
  /** A formula in the live column. */
  isLive(formula: string, id: string): boolean;
  /** A threshold, beside what stands in the live column. */
  isThreshold(threshold: unknown, live: unknown, id: string): boolean;
}

/** One item. Words and numbers of the user’s stay; ours change with language and stage. */
export function writeItem(write: Writer, block: Block, base: ChecklistItem, ours: Ours): void {
  const { sheet, choice } = block;
  const row = sheet.rows.get(base.id);
  if (row === undefined) return;
  const { language, stage } = choice;
  const item = itemAt(base, stage);
  const isLater = !counts(item, stage);
  const look = (normal: StyleName, later: StyleName = "later") => (isLater ? later : normal);
  const put = (col: ReadinessColumn, content: Content, style: StyleName, format?: string) =>
    write.put("items", row, sheet.cols[col], content, { style, ...(format && { format }) });
  const words = (col: ReadinessColumn, textOf: (each: ChecklistItem) => Text, style: StyleName) => {
    if (isItemText(write.held(row, sheet.cols[col]), base, textOf)) {
      put(col, { text: textOf(item)[language] }, style);
    }
  };

  put("id", { text: item.id }, "muted");
  put("gate", { number: WEIGHTS[item.severity] }, look("center", "laterCenter"), WEIGHT_FORMAT);
  words("item", ({ title }) => title, look(item.gate ? "bodyBold" : "body"));
  put("stage", { text: STAGE_NAMES[item.stage][language] }, "mutedIndent");
  put("type", { text: TYPE_NAMES[item.kind][language] }, "muted");
  words("wanted", ({ evidence }) => evidence, "small");
  const source = write.held(row, sheet.cols.source);
  if (isItemText(source, base, sourceText) || isSourceFormula(source, base)) {
    put("source", sourceContent(item, language, choice.hasSetup === true), "source");
  }
  writeStatus(write, block, item, row);
  if (item.kind === "metric") writeNumbers(write, block, item, row, isLater, ours);
  else
    for (const col of ["live", "threshold"] as const) write.leave(row, sheet.cols[col], { style: "value" });
  put(
    "result",
    isLater ? { text: RESULT.later[language] } : { formula: resultFormula(block, item) },
    "result",
  );
  write.leave(row, sheet.cols.owner, { style: "typed" });
  write.leave(row, sheet.cols.due, { style: "typedDate", format: DAY_FORMATS[language] });
  write.leave(row, sheet.cols.override, { style: "typedIndent" });
  writeProof(write, block, item, row);
  write.leave(row, sheet.cols.note, { style: "typed" });
  writeAction(write, block, item, row);
}

/** What people typed stays; a link of ours speaks the language of the sheet. */
function writeProof(write: Writer, { sheet, choice }: Block, { id }: ChecklistItem, row: number): void {
  const col = sheet.cols.evidence;
  const formula = translatedLink(write.held(row, col), id, choice.language);
  if (formula) write.put("formulas", row, col, { formula });
  else write.leave(row, col, { style: "typed" });
}

/** How it stands in the verdict, and what to do next. */
function writeAction(write: Writer, block: Block, item: ChecklistItem, row: number): void {
  const { sheet, choice } = block;
  const counted = counts(item, choice.stage);
  const put = (col: ReadinessColumn, formula: string, style: StyleName, format?: string) =>
    write.put("formulas", row, sheet.cols[col], counted ? { formula } : { blank: true }, {
      style,
      ...(format && { format }),
    });
  put("next", nextFormula(block, item), "small");
  put("where", whereFormula(block, item), "muted");
  put("standing", standingFormula(sheet, item, item.gate), "center");
  put("order", orderFormula(block, item), "mutedRight", "0.0");
  put("since", sinceFormula(block, item), "mutedIndent");
}

/** A text of ours in any language, or nothing; what the user wrote over it stays. */
export function isOwnText(held: unknown, text: Text): boolean {
  return (
    held === "" || FORMER_TEXTS.has(String(held)) || LANGUAGES.some((language) => held === text[language])
  );
}

/** The same for a text of an item, which may be the one of another stage. */
export function isItemText(
  held: unknown,
  item: ChecklistItem,
  textOf: (each: ChecklistItem) => Text,
): boolean {
  return STAGES.some((stage) => isOwnText(held, textOf(itemAt(item, stage))));
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
  ours: Ours,
): void {
  const { language, stage } = choice;
  const { live, threshold } = sheet.cols;
  const right = (style: StyleName): StyleName => (isLater ? "laterRight" : style);
  const liveLooks = { style: right("value"), format: formatOf(item)[language] };
  const held = write.held(row, live);
  const isTyped =
    held !== "" && !says(held, NO_DATA) && !(typeof held === "string" && ours.isLive(held, item.id));
  if (isTyped) write.dress(row, live, liveLooks);
  else {
    const formula = liveFormula(item, inputCells(inputs, { fromOutside: true }), language, stage);
    write.put("formulas", row, live, { formula }, liveLooks);
  }

  const limit = write.held(row, threshold);
  const isOurLimit = limit === "" || ours.isThreshold(limit, held, item.id);
  const shown = typeof limit === "number" && !isOurLimit ? limit : item.threshold;
  const limitLooks = { style: right("mutedRight"), format: thresholdFormat(item, shown, language) };
  if (isOurLimit) {
    const content = thresholdContent(item, choice.hasSetup === true);
    write.put("thresholds", row, threshold, content, limitLooks);
  } else write.dress(row, threshold, limitLooks);
}

function resultFormula({ sheet, inputs, choice }: Block, item: ChecklistItem): string {
  const status = cellIn(sheet, "status", item.id);
  if (item.kind === "evidence") return evidenceResult(status, choice.language);
  const standIn = STAND_INS[item.id];
  const orElse = metricOf(item, choice.stage).orElse?.({
    inputs: inputCells(inputs, { fromOutside: true }),
    result: (id) => cellIn(sheet, "result", id),
  });
  return metricResult(
    {
      status,
      live: cellIn(sheet, "live", item.id),
      threshold: cellIn(sheet, "threshold", item.id),
      ...(standIn && { standIn: cellIn(sheet, "result", standIn) }),
      ...(orElse && { orElse }),
    },
    item,
    choice.language,
  );
}
