import { ARR } from "../../../catalogue/recurring-revenue/arr";
import { LTVCAC } from "../../../catalogue/unit-economics/ltvcac";
import { PAYBACK } from "../../../catalogue/unit-economics/payback";
import { same, type Text } from "../../../locales/text";
import { call } from "../../call";
import { noteCell } from "../../template/kinds";
import type { Judged } from "../../template/judge";
import { judgedCells, NO_DATA } from "../../template/measure";
import { say } from "../../template/say";
import type { CellUnit } from "../../template/cell-unit";
import type { Cell, Column, Row, Section } from "../../template/types";
import { logosCell, mrrCell, retention } from "./bridges";
import { column, known, LAST, outOf, STATE } from "./months";

/* The six figures that a board asks for first. */

interface Card {
  readonly key: string;
  readonly title: Text;
  readonly unit: CellUnit;
  readonly value: string;
  /** What it is compared with, and what its change is called. */
  readonly before?: string;
  readonly change: string;
  readonly about: string;
  readonly judged: Omit<Judged, "unit">;
}

const NOT_ENOUGH: Text = { en: "○ Not enough months", "zh-CN": "○ 月数不足" };
const now = column(LAST);
const SHARE = `"0.0%"`;

/** How much more or less than before, as a share, with its words. */
const changeBy = (value: string, before: string, than: Text) =>
  known(
    `IF(N(${before})=0,${say(NOT_ENOUGH)},IF(${value}<${before},"▼ ","▲ ")&TEXT(ABS(${value}/${before}-1),${SHARE})&${say({ en: ` ${than.en}`, "zh-CN": ` ${than["zh-CN"]}` })})`,
    '""',
  );

/** In percentage points against the month before. */
const pointsOn = (value: string, before: string) =>
  known(
    `IF(AND(ISNUMBER(${value}),ISNUMBER(${before})),IF(${value}<${before},"▼ ","▲ ")&TEXT(ABS(${value}-${before})*100,"0.0")&${say({ en: " pp on the month", "zh-CN": " 个百分点，环比" })},"")`,
    '""',
  );

const share = (line: "ndr" | "grr"): string =>
  known(`IF(ISNUMBER(${retention(line, LAST)}),${retention(line, LAST)},${say(NOT_ENOUGH)})`, NO_DATA);
const lastMonth = (line: "ndr" | "grr") => `{ratios.${line}.${column(LAST - 1)}}`;

const base = retention("customers", LAST);

const CARDS: readonly Card[] = [
  {
    key: "mrr",
    title: { en: "MRR", "zh-CN": "MRR 月度经常性收入" },
    unit: "figure",
    value: known(mrrCell("closing", now), NO_DATA),
    before: mrrCell("opening", now),
    change: changeBy("{value}", mrrCell("opening", now), { en: "on the month", "zh-CN": "环比" }),
    about: known(
      `TEXT(${logosCell("closing", now)},"#,##0")&${say({ en: " customers", "zh-CN": " 户" })}`,
      '""',
    ),
    judged: { better: "higher" },
  },
  {
    key: "arr",
    title: { en: "ARR", "zh-CN": "ARR 年度经常性收入" },
    unit: "figure",
    value: known(call(ARR, mrrCell("closing", now)), NO_DATA),
    before: `(${mrrCell("opening", column(0))}*12)`,
    change: changeBy("{value}", `(${mrrCell("opening", column(0))}*12)`, {
      en: "on the year",
      "zh-CN": "同比",
    }),
    about: known('"MRR × 12"', '""'),
    judged: { better: "higher" },
  },
  {
    key: "ndr",
    title: { en: "NDR, 12 months", "zh-CN": "NDR 净收入留存率" },
    unit: "percent",
    value: share("ndr"),
    change: pointsOn("{value}", lastMonth("ndr")),
    about: known(
      `IF(ISNUMBER({value}),${say({ en: "of ", "zh-CN": "一年前的 " })}&TEXT(${base},"#,##0")&${say({ en: " customers a year ago", "zh-CN": " 户" })},"")`,
      '""',
    ),
    judged: {
      rule: "ndr",
      good: "compounding",
      partly: ["ceiling", "new_signing"],
      words: {
        ceiling: { en: "Capped: below 100%", "zh-CN": "低于 100%，规模有上限" },
        new_signing: { en: "Grows by new signing", "zh-CN": "增速取决于新签" },
      },
    },
  },
  {
    key: "grr",
    title: { en: "GRR, 12 months", "zh-CN": "GRR 总收入留存" },
    unit: "percent",
    value: share("grr"),
    before: lastMonth("grr"),
    change: pointsOn("{value}", lastMonth("grr")),
    about: known(
      `IF(ISNUMBER({value}),TEXT(${retention("logo", LAST)}*${base},"#,##0")&${say({ en: " of them still pay", "zh-CN": " 家仍在付费" })},"")`,
      '""',
    ),
    judged: { better: "higher" },
  },
  {
    key: "ltvcac",
    title: same("LTV : CAC"),
    unit: "multiple",
    value: outOf(call(LTVCAC, "{ltv}", "{cac}"), ["{ltv}", "{cac}"]),
    change: '=IF(ISNUMBER({ltv}),"LTV "&TEXT({ltv},"#,##0"),"")',
    about: '=IF(ISNUMBER({cac}),"CAC "&TEXT({cac},"#,##0"),"")',
    judged: { rule: "ltvcac", good: "expand", partly: ["optimise"] },
  },
  {
    key: "payback",
    title: { en: "CAC payback", "zh-CN": "获客回收期" },
    unit: "tenths",
    value: outOf(call(PAYBACK, "{cac}", "{arpa}", "{margin}"), ["{cac}", "{arpa}", "{margin}"]),
    change: `=IF(ISNUMBER({value}),${say({ en: "on gross profit", "zh-CN": "按毛利回收" })},"")`,
    about: `=IF(ISNUMBER({margin}),${say({ en: "gross margin ", "zh-CN": "毛利率 " })}&TEXT({margin},${SHARE}),"")`,
    judged: { rule: "payback", partly: ["above"] },
  },
];

/** A card is two months wide. */
const WIDTH = 184;

const columns: readonly Column[] = [
  {
    key: "label",
    title: { en: "Figure", "zh-CN": "指标" },
    width: 150,
    cell: { owner: "ours", look: "label" },
  },
  ...CARDS.map(({ key, title }): Column => ({ key, title, width: WIDTH, cell: { owner: "ours" } })),
];

const row = (id: string, label: Text, cellOf: (card: Card) => Cell, height?: number): Row => ({
  id,
  height,
  cells: {
    label: noteCell(label),
    ...Object.fromEntries(CARDS.map((card) => [card.key, cellOf(card)])),
  },
});

const note = (formula: string): Cell => ({ owner: "ours", look: "cardNote", value: { formula } });

const judgedOf = ({ judged, unit, before = '""' }: Card) => judgedCells({ ...judged, unit, before });

export const KEY_FIGURES: Section = {
  id: "cards",
  title: { en: "Key figures", "zh-CN": "关键指标" },
  about: {
    formula: `=IF(${STATE}="",{data!first_currency}&" · "&TEXT({data!rows},"#,##0")&${say({ en: " rows of the ledger", "zh-CN": " 行台账" })},${STATE})`,
  },
  columns,
  shared: ["ids", "ndr"],
  across: true,
  rows: [
    row(
      "value",
      { en: "Now", "zh-CN": "本期" },
      ({ unit, value }) => ({ owner: "ours", unit, look: "card", value: { formula: value } }),
      32,
    ),
    row("change", { en: "Change", "zh-CN": "变化" }, ({ change }) => note(change)),
    row("about", { en: "Beside it", "zh-CN": "附注" }, ({ about }) => note(about)),
    row("threshold", { en: "Threshold ✎", "zh-CN": "阈值 ✎" }, (card) => judgedOf(card).threshold),
    {
      id: "state",
      plain: true,
      height: 4,
      cells: {
        label: { owner: "ours" },
        ...Object.fromEntries(CARDS.map(({ key }) => [key, { owner: "ours" } as const])),
        mrr: { owner: "ours", unit: "hidden", value: { formula: "={data!state}" } },
      },
    },
    row("verdict", { en: "Verdict", "zh-CN": "判定" }, (card) => judgedOf(card).verdict),
  ],
  rules: [
    {
      column: CARDS[0].key,
      rows: ["value", "value"],
      when: `${STATE}<>""`,
      look: "noData",
      count: `IF(${STATE}="",0,1)`,
    },
  ],
};
