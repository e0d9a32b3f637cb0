import { columnRange } from "../../excel/address";
import { quoteText } from "../../excel/text";
import { fill, type Language, type Text } from "../../locales/text";
import type { ChecklistItem, Gate } from "../../playbook/checklist";
import { STOPPING } from "../../playbook/readiness/gates";
import { cellIn, runs, type Geometry } from "../geometry";
import type { ReadinessColumn } from "./columns";
import { formatOf } from "./metrics";
import { SIGNS, VERDICTS } from "./words";

/*
 * The formulas that judge, by the law of gates in the playbook. They look at nothing but the first sign of
 * the result cells.
 */

export type Sheet = Geometry<ReadinessColumn>;

/** How many of some tests are TRUE. */
const count = (tests: readonly string[]) => `SUM(${tests.map((test) => `N(${test})`).join(",")})`;
const any = (terms: readonly string[]) => (terms.length === 1 ? terms[0] : `OR(${terms.join(",")})`);
const all = (terms: readonly string[]) => (terms.length === 1 ? terms[0] : `AND(${terms.join(",")})`);

const result = (sheet: Sheet, item: ChecklistItem) => cellIn(sheet, "result", item.id);

function shows(sheet: Sheet, item: ChecklistItem, signs: string): string {
  const sign = `LEFT(${result(sheet, item)},1)`;
  if (signs.length === 1) return `${sign}="${signs}"`;
  return `ISNUMBER(MATCH(${sign},{${[...signs].map((each) => `"${each}"`).join(",")}},0))`;
}

const STOPS = STOPPING.map((state) => SIGNS[state]).join("");
const FAILS = STOPS.replace(SIGNS.partly, "");

const passes = (sheet: Sheet, gate: Gate) => any(gate.items.map((item) => shows(sheet, item, SIGNS.pass)));
const stops = (sheet: Sheet, gate: Gate) => all(gate.items.map((item) => shows(sheet, item, STOPS)));
const fails = (sheet: Sheet, gate: Gate) => all(gate.items.map((item) => shows(sheet, item, FAILS)));
const isPartly = (sheet: Sheet, gate: Gate) =>
  gate.items.length === 1
    ? shows(sheet, gate.items[0], SIGNS.partly)
    : `AND(${stops(sheet, gate)},NOT(${fails(sheet, gate)}))`;

/** How many of some gates are met. */
export function passedCount(sheet: Sheet, gates: readonly Gate[]): string {
  return `=${count(gates.map((gate) => passes(sheet, gate)))}`;
}

/** "4/6 ✕": `passed` is the cell with the number of gates that are met. */
export function gateMark(sheet: Sheet, gates: readonly Gate[], passed: string): string {
  const failing = any(gates.map((gate) => stops(sheet, gate)));
  return `=${passed}&"/${gates.length} "&IF(${passed}=${gates.length},"✓",IF(${failing},"✕","○"))`;
}

/** `marks` is the range of gate marks, `passed` the sum of gates that are met. */
export function verdictFormula(passed: string, marks: string, total: number, language: Language): string {
  const say = (text: Text) => `"${text[language]}"`;
  const otherwise = `IF(${isHeld(marks)},${say(VERDICTS.hold)},${say(VERDICTS["not enough data"])})`;
  return `=IF(${passed}=${total},${say(VERDICTS.ready)},${otherwise})`;
}

const isHeld = (marks: string) => `COUNTIF(${marks},"*✕")>0`;

const COUNTS: Text = {
  en: '{passed}&" of {total} gates passed, "&{failed}&" failed, "&{partly}&" partly met, "&{open}&" open."',
  "zh-CN":
    '"{total} 道关口通过 "&{passed}&" 道，"&{failed}&" 道未过，"&{partly}&" 道部分达成，"&{open}&" 道未填。"',
};

/** What of it goes without saying. */
const NONE: Readonly<Record<Language, readonly string[]>> = {
  en: [", 0 failed", ", 0 partly met", ", 0 open"],
  "zh-CN": ["，0 道未过", "，0 道部分达成", "，0 道未填"],
};

/** "10 of 13 gates passed, 2 failed, 1 partly met." */
export function countsFormula(
  sheet: Sheet,
  gates: readonly Gate[],
  passed: string,
  language: Language,
): string {
  const values = {
    passed,
    total: gates.length,
    failed: count(gates.map((gate) => fails(sheet, gate))),
    partly: count(gates.map((gate) => isPartly(sheet, gate))),
    open: `${gates.length}-${passed}-${count(gates.map((gate) => stops(sheet, gate)))}`,
  };
  const sentence = fill(COUNTS, values)[language];
  return `=${NONE[language].reduce((text, none) => `SUBSTITUTE(${text},"${none}","")`, sentence)}`;
}

const NOW: Text = { en: ": now ", "zh-CN": "：现为 " };
const COLON: Text = { en: ": ", "zh-CN": "：" };
const OPEN: Text = { en: "Open: ", "zh-CN": "未填：" };
const IN_ALL: Text = { en: '{number}&" in all: "&{list}', "zh-CN": '"共 "&{number}&" 道："&{list}' };
const BETWEEN: Text = { en: ", ", "zh-CN": "、" };
const TOO_MANY: Text = { en: "see the results", "zh-CN": "见「结果」列" };

/* Letters that a line holds at the widths of the sheet, those beside a title, and ids. Beyond stands the next cell. */
const ROOM: Readonly<Record<Language, number>> = { en: 81, "zh-CN": 37 };
const BESIDES: Readonly<Record<Language, number>> = { en: 15, "zh-CN": 9 };
const ROOM_FOR_IDS = 13;

/** "R17/R38" */
const ids = (sheet: Sheet, gate: Gate) =>
  gate.items.map((item) => cellIn(sheet, "id", item.id)).join('&"/"&');

/** "R36 UE (LTV:CAC) is above 3: now 2.70×"; a long title, which may be the user’s own, is cut. */
function naming(sheet: Sheet, gate: Gate, language: Language): string {
  const room = Math.floor(ROOM[language] / gate.items.length) - BESIDES[language];
  const names = gate.items.map((item) => {
    const isNa = shows(sheet, item, SIGNS.na);
    const na = `"${COLON[language]}"&MID(${result(sheet, item)},3,9)`;
    const format = item.kind === "metric" && quoteText(formatOf(item)[language]);
    const detail = format
      ? `IF(${isNa},${na},"${NOW[language]}"&TEXT(${cellIn(sheet, "live", item.id)},${format}))`
      : `"${COLON[language]}"&${cellIn(sheet, "status", item.id)}`;
    const title = cellIn(sheet, "item", item.id);
    const cut = `LEFT(${title},${room})&IF(LEN(${title})>${room},"…","")`;
    return `${cellIn(sheet, "id", item.id)}&" "&${cut}&${detail}`;
  });
  return names.join('&" / "&');
}

/** The first gate that stops the verdict, or, where none does, those that are not known yet. */
export function firstLine(sheet: Sheet, gates: readonly Gate[], marks: string, language: Language): string {
  const stopping = gates.reduceRight(
    (rest, gate) => `IF(${stops(sheet, gate)},${naming(sheet, gate, language)},${rest})`,
    '""',
  );
  const [open, more] = openLists(sheet, gates, language);
  return `=IF(${isHeld(marks)},${stopping},${more ? `IF(${open}="",${more},${open})` : open})`;
}

/** "Open: R01, R02", and what has no room on the first line; "" where all pass. */
function openLists(sheet: Sheet, gates: readonly Gate[], language: Language): [string, string | undefined] {
  const listed = (some: readonly Gate[]) => {
    const between = BETWEEN[language];
    const open = some.map((gate) => `IF(${passes(sheet, gate)},"","${between}"&${ids(sheet, gate)})`);
    return `SUBSTITUTE(${open.join("&")},"${between}","${OPEN[language]}",1)`;
  };
  const more = gates.slice(ROOM_FOR_IDS);
  return [listed(gates.slice(0, ROOM_FOR_IDS)), more.length > 0 ? listed(more) : undefined];
}

/**
 * A second gate that stops the verdict; where there are more, the ids of all, so that none falls off the
 * line. `first` is the cell of the first line.
 */
export function secondLine(
  sheet: Sheet,
  gates: readonly Gate[],
  marks: string,
  first: string,
  language: Language,
): string {
  const listed = (separator: string, name: (gate: Gate) => string) =>
    gates.map((gate) => `IF(${stops(sheet, gate)},"${separator}"&${name(gate)},"")`).join("&");
  const second = `MID(${listed("; ", (gate) => naming(sheet, gate, language))},LEN(${first})+5,500)`;
  const number = count(gates.map((gate) => stops(sheet, gate)));
  const between = BETWEEN[language];
  const all = `MID(${listed(between, (gate) => ids(sheet, gate))},${between.length + 1},500)`;
  const few =
    gates.length > ROOM_FOR_IDS ? `IF(${number}>${ROOM_FOR_IDS},"${TOO_MANY[language]}",${all})` : all;
  const every = fill(IN_ALL, { number, list: few })[language];
  const [, more] = openLists(sheet, gates, language);
  const open = more ? `IF(${first}=${more},"",${more})` : '""';
  return `=IF(${isHeld(marks)},IF(${number}>2,${every},${second}),${open})`;
}

/** Σ weight × (✓ 1, ◐ ½) ÷ Σ weight over the rows that count; "–" until one of them is answered: 0% would be a verdict. */
export function scoreFormula(sheet: Sheet, ids: readonly string[], otherIds: readonly string[]): string {
  const parts = (signs: readonly (readonly [string, string])[]) =>
    resultRanges(sheet, ids, otherIds)
      .flatMap(([results, weights]) =>
        signs.map(([sign, factor]) => `${factor}SUMIF(${results},"${sign}*",${weights})`),
      )
      .join("+");
  const reached = parts([["✓", ""], ["◐", "0.5*"]]); // prettier-ignore
  const answered = parts([["✓", ""], ["◐", ""], ["✕", ""]]); // prettier-ignore
  const open = parts([["○", ""]]);
  return `=IF(${answered}=0,"–",(${reached})/(${answered}+${open}))`;
}

/** How many of some items pass. */
export function itemsPassed(sheet: Sheet, ids: readonly string[], otherIds: readonly string[]): string {
  return `=${resultRanges(sheet, ids, otherIds)
    .map(([results]) => `COUNTIF(${results},"✓*")`)
    .join("+")}`;
}

function resultRanges(sheet: Sheet, ids: readonly string[], otherIds: readonly string[]) {
  const rowsOf = (keys: readonly string[]) => keys.flatMap((key) => sheet.rows.get(key) ?? []);
  return runs(rowsOf(ids), rowsOf(otherIds)).map(
    ({ from, to }) =>
      [columnRange(sheet.cols.result, from, to), columnRange(sheet.cols.gate, from, to)] as const,
  );
}
