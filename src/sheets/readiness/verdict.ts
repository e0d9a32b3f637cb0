import { columnRange } from "../../excel/address";
import { quoteText } from "../../excel/text";
import { fill, type Language, type Text } from "../../locales/text";
import type { Gate } from "../../playbook/checklist";
import { SURVIVAL } from "../../playbook/readiness/gates";
import { cellIn, runs } from "../geometry";
import { count, fails, isOverridden, OVERRIDDEN, passes, shows, stops, type Sheet } from "./gate-tests";
import { formatOf } from "./metrics";
import { SIGNS, VERDICTS } from "./words";

/* The formulas that judge, by the law of gates in the playbook, and say so in words. */

/** How many of some gates are met, overridden, or stop the verdict. */
export function gateCount(sheet: Sheet, gates: readonly Gate[], test: typeof passes): string {
  return `=${count(gates.map((gate) => test(sheet, gate)))}`;
}

/** How many gates are met, overridden, and stop the verdict: cells or sums of them. */
export interface GateCounts {
  readonly passed: string;
  readonly overridden: string;
  readonly stopped: string;
}

/** "4/6 ✕" */
export function gateMark({ passed, overridden, stopped }: GateCounts, total: number): string {
  const rest = `IF(${stopped}>0,"✕",IF(${passed}+${overridden}=${total},"${OVERRIDDEN}","○"))`;
  return `=${passed}&"/${total} "&IF(${passed}=${total},"✓",${rest})`;
}

/** The gates of a stage on a sheet, and the cells that sum them up. */
export interface Judged extends GateCounts {
  readonly sheet: Sheet;
  readonly gates: readonly Gate[];
  readonly language: Language;
}

export function verdictFormula(judged: Judged): string {
  const say = (verdict: keyof typeof VERDICTS) => `"${VERDICTS[verdict][judged.language]}"`;
  const { passed, gates } = judged;
  const settled = `IF(${isSettled(judged)},${say("ready with overrides")},${say("not enough data")})`;
  const ready = `IF(${passed}=${gates.length},${say("ready")},${settled})`;
  const held = `IF(${isHeld(judged)},${say("hold")},${ready})`;
  const back = isRolledBack(judged);
  return `=${back ? `IF(${back},${say("roll back to PMF")},${held})` : held}`;
}

const isHeld = ({ stopped }: Judged) => `${stopped}>0`;
const isSettled = ({ gates, passed, overridden }: Judged) => `${passed}+${overridden}=${gates.length}`;

const survivalGate = ({ gates }: Judged) =>
  gates.find(({ items }) => items.some(({ id }) => id === SURVIVAL));

/** TRUE where the leading indicator of survival is missing; undefined at stages that don’t ask for it. */
function isRolledBack(judged: Judged): string | undefined {
  const gate = survivalGate(judged);
  return gate && fails(judged.sheet, gate);
}

const COUNTS: Text = {
  en: '{passed}&" of {total} gates passed, "&{overridden}&" overridden, "&{failed}&" failed, "&{partly}&" partly met, "&{open}&" open."',
  "zh-CN":
    '"{total} 道关口通过 "&{passed}&" 道，"&{overridden}&" 道特批，"&{failed}&" 道未过，"&{partly}&" 道部分达成，"&{open}&" 道未填。"',
};

/** What of it goes without saying. */
const NONE: Readonly<Record<Language, readonly string[]>> = {
  en: [", 0 overridden", ", 0 failed", ", 0 partly met", ", 0 open"],
  "zh-CN": ["，0 道特批", "，0 道未过", "，0 道部分达成", "，0 道未填"],
};

/** "10 of 13 gates passed, 1 overridden, 1 failed, 1 partly met." */
export function countsFormula({ sheet, gates, language, ...counts }: Judged): string {
  const { passed, overridden, stopped } = counts;
  const failed = count(gates.map((gate) => fails(sheet, gate)));
  const values = {
    passed,
    total: gates.length,
    overridden,
    failed,
    partly: `${stopped}-${failed}`,
    open: `${gates.length}-${passed}-${overridden}-${stopped}`,
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
    const na = `"${COLON[language]}"&MID(${cellIn(sheet, "result", item.id)},3,9)`;
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

const BACK: Text = { en: "; back to PMF", "zh-CN": "，应退回 PMF" };

/**
 * The first gate that stops the verdict, or the one for which it goes back to PMF; where none does, the first
 * override, or those that are not known yet.
 */
export function firstLine(judged: Judged): string {
  const { sheet, gates, language } = judged;
  const stopping = gates.reduceRight(
    (rest, gate) => `IF(${stops(sheet, gate)},${naming(sheet, gate, language)},${rest})`,
    '""',
  );
  const [open, more] = openLists(judged);
  const waiting = more ? `IF(${open}="",${more},${open})` : open;
  const going = `IF(${isSettled(judged)},${firstOverride(judged)},${waiting})`;
  const line = `IF(${isHeld(judged)},${stopping},${going})`;
  const survival = survivalGate(judged);
  const back = isRolledBack(judged);
  if (!survival || !back) return `=${line}`;
  return `=IF(${back},${naming(sheet, survival, language)}&"${BACK[language]}",${line})`;
}

const OVERRIDES: Text = { en: "Overridden: ", "zh-CN": "特批：" };

/** "Overridden: R56 COO: team in place by March" */
function firstOverride({ sheet, gates, overridden, language }: Judged): string {
  const items = gates.flatMap((gate) => gate.items);
  const named = items.reduceRight((rest, item) => {
    const text = `${cellIn(sheet, "id", item.id)}&" "&TRIM(${cellIn(sheet, "override", item.id)})`;
    return `IF(${shows(sheet, item, OVERRIDDEN)},${text},${rest})`;
  }, '""');
  return `IF(${overridden}>0,"${OVERRIDES[language]}"&${named},"")`;
}

/** "Open: R01, R02", and what has no room on the first line; "" where all pass. */
function openLists({ sheet, gates, language }: Judged): [string, string | undefined] {
  const listed = (some: readonly Gate[]) => {
    const between = BETWEEN[language];
    const open = some.map((gate) => {
      const known = `OR(${passes(sheet, gate)},${isOverridden(sheet, gate)})`;
      return `IF(${known},"","${between}"&${ids(sheet, gate)})`;
    });
    return `SUBSTITUTE(${open.join("&")},"${between}","${OPEN[language]}",1)`;
  };
  const more = gates.slice(ROOM_FOR_IDS);
  return [listed(gates.slice(0, ROOM_FOR_IDS)), more.length > 0 ? listed(more) : undefined];
}

/**
 * A second gate that stops the verdict; where there are more, the ids of all, so that none falls off the
 * line. `first` is the cell of the first line, `missing` the one that names the inputs that open gates wait for.
 */
export function secondLine(judged: Judged, first: string, missing: string): string {
  const { sheet, gates, overridden, stopped, language } = judged;
  const listed = (separator: string, test: typeof stops, name: (gate: Gate) => string) =>
    gates.map((gate) => `IF(${test(sheet, gate)},"${separator}"&${name(gate)},"")`).join("&");
  const second = `MID(${listed("; ", stops, (gate) => naming(sheet, gate, language))},LEN(${first})+5,500)`;
  const between = BETWEEN[language];
  const every = (test: typeof stops, howMany: string) => {
    const all = `MID(${listed(between, test, (gate) => ids(sheet, gate))},${between.length + 1},500)`;
    const few =
      gates.length > ROOM_FOR_IDS ? `IF(${howMany}>${ROOM_FOR_IDS},"${TOO_MANY[language]}",${all})` : all;
    return fill(IN_ALL, { number: howMany, list: few })[language];
  };
  const [, more] = openLists(judged);
  const open = more ? `IF(${first}=${more},"",${more})` : '""';
  const overrides = `IF(${overridden}>1,${every(isOverridden, overridden)},"")`;
  const waiting = `IF(${isSettled(judged)},${overrides},IF(${open}="",${missing},${open}))`;
  const back = isRolledBack(judged);
  const alone = back ? `IF(${back},"",${second})` : second;
  return `=IF(${isHeld(judged)},IF(${stopped}>${back ? `IF(${back},1,2)` : 2},${every(stops, stopped)},${alone}),${waiting})`;
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
