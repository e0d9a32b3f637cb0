import { same, type Text } from "../../../locales/text";
import type { Comparator } from "../../../playbook/checklist";
import { HEAT_HIGH, HEAT_LOW, type HeatLook } from "../../plan";
import { MOST_AGES } from "../../base/data";
import type { Cell, Column, Row, Section, SectionRule } from "../../template/types";

/* What became of the MRR won in each quarter: a triangle of shares, coloured by bounds that people can change. */

const COHORTS = MOST_AGES;
/** Shares up to these are tinted as losses, from these on as gains. */
const LOW_BOUNDS = [0.6, 0.7, 0.8, 0.9];
const HIGH_BOUNDS = [1.02, 1.05, 1.1];
const FIRST_HIGH = LOW_BOUNDS.length + 1;

const age = (number: number) => `a${number}`;
const cohort = (number: number) => `c${number}`;
const ages = Array.from({ length: COHORTS }, (_, i) => i);

/**
 * A cell of the last cohorts of the block, for the one in line `i`, counted from 1, so many quarters later. A cohort
 * that hasn't been, or an age that it hasn't reached, is blank.
 */
const inBlock = (i: number, col: number, passed = 0) =>
  `=IF(${i + passed}>{data!shown},"",INDEX({data!cohort},{data!skipped}+${i + 1},${col}))`;

function rowOf(i: number): Row {
  const cells = ages.map((each): [string, Cell] => [
    age(each),
    { owner: "ours", unit: "share", value: { formula: inBlock(i, each + 3, each) } },
  ]);
  return {
    id: cohort(i),
    cells: {
      label: { owner: "ours", unit: "since", look: "indent", value: { formula: inBlock(i, 1) } },
      won: { owner: "ours", unit: "money", look: "muted", value: { formula: inBlock(i, 2) } },
      ...Object.fromEntries(cells),
    },
  };
}

export const COHORT_ROWS = ages.map((each) => cohort(each + 1));
export const COHORT_AGES = ages.map(age);

/** A column of the triangle. */
const down = (key: string) => `{cohorts.${cohort(1)}.${key}}:{cohorts.${cohort(COHORTS)}.${key}}`;
/** Over the cohorts that have reached the age, weighted by what was won; the blank ones are no numbers. */
const average = (key: string) =>
  `SUMPRODUCT(${down("won")},${down(key)})/SUMPRODUCT(${down("won")},--ISNUMBER(${down(key)}))`;

const mean: Row = {
  id: "mean",
  cells: {
    label: {
      owner: "offered",
      look: "strong",
      value: { text: { en: "All, weighted by MRR", "zh-CN": "按 MRR 加权" } },
    },
    ...Object.fromEntries(
      ages.map((each): [string, Cell] => [
        age(each),
        {
          owner: "ours",
          unit: "share",
          look: "total",
          value: {
            formula: `=IF(${each}>={data!shown},"",IFERROR(${average(age(each))},""))`,
          },
        },
      ]),
    ),
  },
};

/** Where a line of the curves stands for the chart alone. */
const drawnOnly = (id: string, label: Cell, of: (age: number) => string): Row => ({
  id,
  plain: true,
  height: 4,
  cells: {
    label: { ...label, unit: "hidden" },
    ...Object.fromEntries(
      ages.map((each) => [age(each), { owner: "ours", unit: "hidden", value: { formula: of(each) } }]),
    ),
  },
});

/** A mean of one or two cohorts says little about the next. */
const FEWEST = 3;
const curve = drawnOnly(
  "curve",
  { owner: "ours", value: { text: { en: "Mean", "zh-CN": "均值" } } },
  (each) => `=IF({data!shown}-${each}<${FEWEST},"",{cohorts.mean.${age(each)}})`,
);

/** The last share of each cohort, by the age that it has reached, and which of those old enough has the lowest. */
const OLD_ENOUGH = 3;
const old = `{cohorts.ends.${age(OLD_ENOUGH)}}:{cohorts.ends.${age(COHORTS - 1)}}`;
const ends = drawnOnly(
  "ends",
  {
    owner: "ours",
    value: {
      formula: `=IF(COUNT(${old})<${FEWEST},0,{data!shown}-${OLD_ENOUGH - 1}-MATCH(MIN(${old}),${old},0))`,
    },
  },
  (each) => `=IF(${each}>={data!shown},"",INDEX(${down(age(each))},{data!shown}-${each}))`,
);

const LOWEST = "{cohorts.ends.label}";
const lowestWon = `INDEX(${down("label")},${LOWEST})`;
/** An age that the cohort has not reached yet is blank, and a blank that INDEX answers would be drawn as 0. */
const shareOfLowest = (each: number) => `INDEX(${down(age(each))},${LOWEST})`;
const lowest = drawnOnly(
  "lowest",
  {
    owner: "ours",
    value: {
      formula: `=IF(${LOWEST}=0,"",SUBSTITUTE(SUBSTITUTE({"Q# Y"|"Y Q#"},"#",ROUNDUP(MONTH(${lowestWon})/3,0)),"Y",YEAR(${lowestWon})))`,
    },
  },
  (each) => `=IF(${LOWEST}=0,"",IF(${shareOfLowest(each)}="","",${shareOfLowest(each)}))`,
);

const bound = (number: number, comparator: Comparator): Cell => ({
  owner: "offered",
  unit: "share",
  value: { number },
  comparator: { PMF: comparator, GTM: comparator, SCALE: comparator },
});

const bounds: Row = {
  id: "bounds",
  plain: true,
  cells: {
    label: { owner: "offered", look: "cardNote", value: { text: { en: "Colours ✎", "zh-CN": "配色 ✎" } } },
    ...Object.fromEntries(
      [...ages.map(age), "won"].map((key): [string, Cell] => [key, { owner: "yours", look: "barCaption" }]),
    ),
    ...Object.fromEntries(LOW_BOUNDS.map((each, i) => [age(i), bound(each, "<=")])),
    ...Object.fromEntries(HIGH_BOUNDS.map((each, i) => [age(FIRST_HIGH + i), bound(each, ">=")])),
  },
};

/** Each share gets the colour of the first bound that it reaches; the bounds show theirs themselves. */
function rulesFor(look: HeatLook, key: string, test: string): SectionRule[] {
  return [
    {
      column: age(0),
      to: age(COHORTS - 1),
      rows: [cohort(1), "mean"],
      when: `AND(ISNUMBER({here}),${test})`,
      look,
    },
    { column: key, rows: ["bounds", "bounds"], when: "ISNUMBER({here})", look },
  ];
}

const boundAt = (number: number) => `{cohorts.bounds.${age(number)}}`;
const rules = [
  ...HEAT_LOW.flatMap((look, i) => {
    const above = i === 0 ? "" : `,{here}>${boundAt(i - 1)}`;
    return rulesFor(look, age(i), `{here}<=${boundAt(i)}${above}`);
  }),
  ...HEAT_HIGH.flatMap((look, i) => {
    const at = FIRST_HIGH + i;
    const below = i === HEAT_HIGH.length - 1 ? "" : `,{here}<${boundAt(at + 1)}`;
    return rulesFor(look, age(at), `{here}>=${boundAt(at)}${below}`);
  }),
];

const WON: Text = { en: "MRR won", "zh-CN": "新签 MRR" };
const columns: readonly Column[] = [
  { key: "label", title: { en: "Quarter won", "zh-CN": "新签季度" }, width: 150, cell: { owner: "ours" } },
  { key: "won", title: WON, width: 92, cell: { owner: "ours", unit: "money" } },
  ...ages.map((each): Column => ({
    key: age(each),
    title: same(String(each)),
    width: 92,
    cell: { owner: "ours", unit: "share" },
  })),
];

export const COHORT_RETENTION: Section = {
  id: "cohorts",
  title: { en: "Revenue retention by cohort", "zh-CN": "同期群收入留存" },
  about: {
    en: "share of the MRR won in a quarter, so many quarters later; cells in the future stay empty",
    "zh-CN": "各季新签 MRR 在此后第若干季的占比；未到期的单元格留空",
  },
  alone: true,
  columns,
  rows: [...Array.from({ length: COHORTS }, (_, i) => rowOf(i + 1)), mean, curve, ends, lowest, bounds],
  rules,
};
