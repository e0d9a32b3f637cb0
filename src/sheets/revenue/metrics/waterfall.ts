import type { Text } from "../../../locales/text";
import type { ConditionalLook } from "../../plan";
import { say } from "../../template/say";
import type { Cell, Row, Section, SectionRule } from "../../template/types";
import { BRIDGE_LABELS, mrrCell } from "./bridges";
import { STATE, type BridgeLine } from "./months";

/*
 * The year's MRR bridge as a picture: bars made of cells, so that it shows wherever conditional formats do.
 * A cell is coloured by plain arithmetic on the numbers above and below the bars.
 */

/** How many rows a bar can be high, and how high each is in pixels. */
const SLICES = 16;
const SLICE_HEIGHT = 14;

const BARS: readonly (readonly [Exclude<BridgeLine, "check">, ConditionalLook])[] = [
  ["opening", "barTotal"],
  ["new", "barGain"],
  ["expansion", "barGain"],
  ["reactivation", "barGain"],
  ["contraction", "barLoss"],
  ["churn", "barLoss"],
  ["closing", "barTotal"],
];

export const WATERFALL_POINTS = BARS.map(([line]) => line);

const TITLE: Text = { en: "MRR waterfall", "zh-CN": "MRR 瀑布图" };
const slice = (number: number) => `s${number}`;
const at = (row: string, bar: string) => `{waterfall.${row}.${bar}}`;
const AXIS = at("axis", "opening");
const STEP = at("step", "opening");

const label = (text: Text): Cell => ({ owner: "offered", look: "cardNote", value: { text } });
const row = (id: string, text: Text, cells: Row["cells"]): Row => ({
  id,
  plain: true,
  cells: { label: label(text), ...cells },
});
const perBar = (cellOf: (line: BridgeLine, look: ConditionalLook, index: number) => Cell) =>
  Object.fromEntries(BARS.map(([line, look], i) => [line, cellOf(line, look, i)]));
const caption = (formula: string): Cell => ({ owner: "ours", unit: "movement", look: "barCaption", value: { formula } }); // prettier-ignore

/** Without figures there is no picture. */
const drawn = (expression: string) => `=IF(${STATE}="",${expression},"")`;

const values = row(
  "bar",
  { en: "12 months", "zh-CN": "12 个月" },
  perBar((line, look) => ({
    owner: "ours",
    unit: look === "barTotal" ? "movement" : "change",
    look: "barValue",
    value: { formula: `=${mrrCell(line, "year")}` },
  })),
);

const running = row(
  "running",
  { en: "Running total", "zh-CN": "累计" },
  perBar((line, look, i) => {
    const value = at("bar", line);
    return caption(drawn(look === "barTotal" ? value : `${at("running", BARS[i - 1][0])}+${value}`));
  }),
);

const slices = Array.from({ length: SLICES }, (_, i): Row => {
  const look = i === SLICES - 1 ? "barAxis" : "barCaption";
  const cells = perBar(() => ({ owner: "yours", look }));
  return {
    id: slice(i + 1),
    plain: true,
    height: SLICE_HEIGHT,
    cells: { label: { owner: "yours", look: "barCaption" }, ...cells },
  };
});

const totals = "{waterfall.running.opening}:{waterfall.running.closing}";
const blank = perBar(() => ({ owner: "yours", look: "barCaption" }));

/** Where the axis begins and what one cell stands for, both rounded to two digits so that they can be told. */
const inDigits = (round: "ROUNDDOWN" | "ROUNDUP", value: string) =>
  `${round}(${value},1-INT(LOG10(MAX(1,${value}))))`;
const scale = [
  row(
    "axis",
    { en: "The axis begins at", "zh-CN": "纵轴起点" },
    { ...blank, opening: caption(drawn(inDigits("ROUNDDOWN", `(MIN(${totals})*0.7)`))) },
  ),
  row(
    "step",
    { en: "One cell stands for", "zh-CN": "每格代表" },
    { ...blank, opening: caption(drawn(`MAX(0.01,${inDigits("ROUNDUP", `((MAX(${totals})-${AXIS})/${SLICES})`)})`)) }, // prettier-ignore
  ),
];

/** One rule for each bar. */
const rules = BARS.map(([line, look]): SectionRule => {
  const value = at("bar", line);
  const end = at("running", line);
  // The lower edge of the cell, counted from 0 as the running totals are.
  const edge = `${AXIS}+(ROWS({here}:${at(slice(SLICES), line)})-1)*${STEP}`;
  const [low, high] = [`MIN(${end},${end}-${value})`, `MAX(${end},${end}-${value})`];
  const middle = `(${edge}+${STEP}/2)`;
  const covered = `AND(${low}<=${middle},${high}>${middle})`;
  // A bar lower than a cell is the cell in which its middle lies.
  const thin = `INT((${end}-${value}/2-(${edge}))/${STEP})=0`;
  return {
    column: line,
    rows: [slice(1), slice(SLICES)],
    when: `IF(ISNUMBER(${STEP}),AND(${value}<>0,OR(${covered},AND(${high}-${low}<${STEP},${thin}))),FALSE)`,
    look,
  };
});

/** Bars that don’t begin at 0 can’t be compared by their lengths, which has to be told beside them. */
const ABOUT = [
  say({ en: "12 months of the bridge above; the axis begins at ", "zh-CN": "上表 12 个月合计；纵轴从 " }),
  `TEXT(${AXIS},"#,##0")`,
  say({ en: "; a change smaller than one cell shows as one", "zh-CN": " 起；不足一格的变动也画一格" }),
].join("&");

/** Every second month, so that the bars stand apart. */
const WIDTH = 184;

export const WATERFALL: Section = {
  id: "waterfall",
  title: TITLE,
  about: { formula: drawn(ABOUT) },
  columns: [
    { key: "label", title: { en: "A year", "zh-CN": "全年" }, width: 150, cell: { owner: "ours" } },
    ...BARS.map(([line]) => ({
      key: line,
      title: BRIDGE_LABELS[line],
      width: WIDTH,
      cell: { owner: "ours" } as const,
    })),
  ],
  across: true,
  rows: [values, ...slices, running, ...scale],
  rules,
};
