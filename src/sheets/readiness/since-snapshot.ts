import { cellAddress, columnRange } from "../../excel/address";
import { largest, smallest } from "../../catalogue/extremes";
import { quoteText } from "../../excel/text";
import type { Language, Text } from "../../locales/text";
import { CHECKLIST, gatesOf, type ChecklistItem } from "../../playbook/checklist";
import { cellIn } from "../geometry";
import { nameOf } from "../template/names";
import type { Writer } from "../writer";
import type { Block } from "./block";
import { passes, type Sheet } from "./gate-tests";
import { valueKey } from "./history-columns";
import { formatOf } from "./metrics";
import { numbered } from "./numbered";
import { HISTORY_KIND } from "./types";
import { SIGNS } from "./words";

/*
 * What became of the items since the last snapshot, read from the history by formulas, so that it stands on the sheet
 * without the add-in, too. While the workbook has no history its names are errors, and all of this says so or nothing.
 */

/** The names by which a checklist finds its snapshots. */
const historyOf = ({ choice }: Block) => {
  const named = (key: string) => numbered(nameOf(HISTORY_KIND, key), choice.checklist ?? 1);
  return { date: named("date"), score: named("score"), passed: named("passed"), heads: named("heads"), log: named("log") }; // prettier-ignore
};

/** The cell, out of sight, that says which row of the log is the last; 0 where there is none. */
const lastCell = ({ top, sheet }: Block) => cellAddress(top + 1, sheet.cols.since, "both");
function lastFormula(block: Block): string {
  const { date } = historyOf(block);
  // Of several on one day the last, as they stand one below the other.
  return `=IFERROR(MATCH(MAX(${date}),${date},0)+COUNTIF(${date},MAX(${date}))-1,0)`;
}

const ARROW = " → ";
const TURNS = { better: "▲", worse: "▼", other: "•" } as const;
/** The better, the further right; what is not known is neither. */
const RANKED = [SIGNS.fail, SIGNS.partly, SIGNS.pass].join("");

/** “▲ ◐ → ✓”, “▼ 2.58× → 1.71×”, or "" for an item that is judged as it was; a gate also says how its number moved. */
export function sinceFormula(block: Block, item: ChecklistItem): string {
  const { sheet, choice } = block;
  const { heads, log } = historyOf(block);
  const at = (head: string) => `INDEX(${log},${lastCell(block)},MATCH("${head}",${heads},0))`;
  const [was, is] = [at(item.id), `LEFT(${cellIn(sheet, "result", item.id)},1)`];
  const [from, to] = shownFormulas(sheet, item, choice.language, { was, is, value: at(valueKey(item.id)) });
  const isMoved = item.gate && item.kind === "metric" ? `AND(${was}=${is},${from}=${to})` : `${was}=${is}`;
  const rank = (sign: string) => `FIND(${sign},"${RANKED}")`;
  const judged = `IF(${rank(is)}>${rank(was)},"${TURNS.better} ",IF(${rank(is)}<${rank(was)},"${TURNS.worse} ","${TURNS.other} "))`;
  // The same number may be judged otherwise, by another stage or threshold: then the signs say how.
  const moved = `IF(${from}=${to},${was}&"${ARROW}"&${is},${from}&"${ARROW}"&${to})`;
  const said = `IFERROR(${judged},"${TURNS.other} ")&${item.kind === "evidence" ? `${from}&"${ARROW}"&${to}` : moved}`;
  return `=IF(N(${lastCell(block)})=0,"",IFERROR(IF(OR(${was}="",${isMoved}),"",${said}),""))`;
}

/** How it stood and stands: the number as its cell shows it, else the sign. */
function shownFormulas(
  sheet: Sheet,
  item: ChecklistItem,
  language: Language,
  { was, is, value }: Readonly<Record<"was" | "is" | "value", string>>,
): readonly [from: string, to: string] {
  if (item.kind === "evidence") return [was, is];
  const live = cellIn(sheet, "live", item.id);
  const format = quoteText(formatOf(item)[language]);
  const text = (number: string, sign: string) =>
    `IFERROR(IF(ISNUMBER(${number}),TEXT(${number},${format}),${sign}),${sign})`;
  return [text(value, was), text(live, is)];
}

const WORDS = {
  none: {
    en: "No snapshot yet: what changes shows here after the first",
    "zh-CN": "尚无快照；生成首次快照后，此处显示变化",
  },
  since: { en: "Since the snapshot of ", "zh-CN": "较上次快照：" },
  score: { en: "Score ", "zh-CN": "得分 " },
  gates: { en: " · gates passed ", "zh-CN": " · 关口通过 " },
  same: { en: "No result has changed.", "zh-CN": "各事项判定未变。" },
  worse: { en: "▼ Worse: ", "zh-CN": "▼ 变差：" },
  better: { en: "▲ Better: ", "zh-CN": "▲ 变好：" },
  other: { en: "• Changed: ", "zh-CN": "• 其他变化：" },
  many: { en: " items, see the column “Since snapshot”", "zh-CN": " 项，见「较上次快照」列" },
} as const satisfies Record<string, Text>;
const BETWEEN: Text = { en: ", ", "zh-CN": "、" };
/** Ids that a line holds at the widths of the sheet. */
const ROOM_FOR_IDS = 10;

/** Whether a cell holds one of the lines below; what people typed there before stays. */
const isOurs = (held: unknown) =>
  held === "" || (typeof held === "string" && /^=IF\(N\(\$[A-Z]+\$\d+\)=0,/.test(held));

/** Beside the bars: since when, how the score and the gates moved, and which items turned. */
export function writeSince(write: Writer, block: Block): void {
  const { top, sheet, choice } = block;
  const [first, col] = [top + 1, sheet.cols.owner];
  const looks = { style: "meta", format: ";;;" } as const;
  write.put("formulas", first, sheet.cols.since, { formula: lastFormula(block) }, looks);
  const lines = sinceLines(block, choice.language);
  lines.forEach((line, i) => {
    if (!isOurs(write.held(first + i, col))) return;
    const formula = `=IF(N(${lastCell(block)})=0,${i === 0 ? quoteText(WORDS.none[choice.language]) : '""'},IFERROR(${line},""))`;
    write.put("formulas", first + i, col, { formula }, { style: "meta" });
  });
}

function sinceLines(block: Block, language: Language): readonly string[] {
  const { top, sheet, choice } = block;
  const names = historyOf(block);
  const last = (name: string) => `INDEX(${name},${lastCell(block)})`;
  const say = (text: Text) => quoteText(text[language]);
  const share = (value: string) => `IF(ISNUMBER(${value}),TEXT(${value},"0%"),"–")`;
  const score = cellAddress(top + 1, sheet.cols.item);
  const passed = gatesOf(choice.stage).map((gate) => `N(${passes(sheet, gate)})`);
  const day = `TEXT(${last(names.date)},"yyyy-mm-dd")`;
  const [worse, better, other] = (["worse", "better", "other"] as const).map((turn) => listed(sheet, turn, language)); // prettier-ignore
  return [
    `${say(WORDS.since)}&${day}`,
    `${say(WORDS.score)}&${share(last(names.score))}&"${ARROW}"&${share(score)}&${say(WORDS.gates)}&${last(names.passed)}&"${ARROW}"&SUM(${passed.join(",")})`,
    // A history of before has no names for its heads; then nothing can be said of the items.
    `IF(ROWS(${names.heads})*ROWS(${names.log})*(${anyTurn(sheet)})=0,${say(WORDS.same)},${worse})`,
    better,
    other,
  ];
}

const sinceRange = (sheet: Sheet) => {
  const rows = CHECKLIST.flatMap(({ id }) => sheet.rows.get(id) ?? []);
  return columnRange(sheet.cols.since, smallest(rows), largest(rows));
};
const turned = (sheet: Sheet, turn: keyof typeof TURNS) => `COUNTIF(${sinceRange(sheet)},"${TURNS[turn]}*")`;
const anyTurn = (sheet: Sheet) =>
  (Object.keys(TURNS) as (keyof typeof TURNS)[]).map((turn) => turned(sheet, turn)).join("+");

/** “▼ Worse: R09, R36”, how many where they have no room, "" where there are none. */
function listed(sheet: Sheet, turn: keyof typeof TURNS, language: Language): string {
  const between = BETWEEN[language];
  const ids = CHECKLIST.filter(({ id }) => sheet.rows.has(id)).map(
    ({ id }) =>
      `IF(LEFT(${cellIn(sheet, "since", id)},1)="${TURNS[turn]}","${between}"&${cellIn(sheet, "id", id)},"")`,
  );
  const number = turned(sheet, turn);
  const many = `${number}&${quoteText(WORDS.many[language])}`;
  const list = `MID(${ids.join("&")},${between.length + 1},500)`;
  return `IF(${number}=0,"",${quoteText(WORDS[turn][language])}&IF(${number}>${ROOM_FOR_IDS},${many},${list}))`;
}
