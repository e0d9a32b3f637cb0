import { same, type Text } from "../../../locales/text";
import { chart, timeline, type Line } from "../../template/kinds";
import { NO_DATA } from "../../template/measure";
import type { Section } from "../../template/types";

/* Five years of ARR: who brought it, and how much of it the customers of a year ago pay. */

export const YEARS = 5;

/** The column of a block of the hidden sheet over sixty months in which a month stands. */
export const monthColumn = (day: string) =>
  `(61-12*(YEAR({setup!y_to})-YEAR(${day}))-MONTH({setup!y_to})+MONTH(${day}))`;

/** Of the year above the cell; blank for years that end before the ledger begins. */
const ofYear = (value: string) => `=IF(OR({data!state}<>"",{days}<{data!first}),"",${value})`;

const moved = (row: number) =>
  ofYear(
    `12*SUM(INDEX({data!long_moves},${row},${monthColumn("{days}")}-11):INDEX({data!long_moves},${row},${monthColumn("{days}")}))`,
  );

const line = (id: string, label: Text, link: string): Line => ({ id, label, unit: "money", link });

const RETAINED = `INDEX({data!year_retention},1,${YEARS + 1}-YEAR({setup!y_to})+YEAR({days}))`;
const MOVES = ["new", "expansion", "reactivation", "contraction", "churn"];

const lines: readonly Line[] = [
  line(
    "opening",
    { en: "Opening ARR", "zh-CN": "期初 ARR" },
    ofYear(`12*INDEX({data!long_moves},1,${monthColumn("{days}")}-11)`),
  ),
  line("new", { en: "New customers", "zh-CN": "新签" }, moved(2)),
  line("expansion", { en: "Paying more", "zh-CN": "增购" }, moved(3)),
  line("reactivation", { en: "Came back", "zh-CN": "回流" }, moved(4)),
  line("contraction", { en: "Paying less", "zh-CN": "缩减" }, moved(5)),
  line("churn", { en: "Left", "zh-CN": "流失" }, moved(6)),
  {
    id: "closing",
    label: { en: "Closing ARR", "zh-CN": "期末 ARR" },
    unit: "money",
    formula: `=IF(COUNT({opening},{new})<2,"",{opening}+${MOVES.map((each) => `N({${each}})`).join("+")})`,
    strong: true,
  },
  line(
    "existing",
    { en: "From customers of a year ago", "zh-CN": "其中：一年前客户" },
    ofYear(`IF(ISNUMBER(${RETAINED}),{opening}*${RETAINED},IF({opening}=0,0,""))`),
  ),
  {
    id: "won",
    label: { en: "Won or back since", "zh-CN": "其中：年内新签与回流" },
    unit: "money",
    formula: '=IF(COUNT({closing},{existing})<2,"",{closing}-{existing})',
  },
  {
    id: "single",
    label: { en: "As single-sale software", "zh-CN": "若按一次性软件销售" },
    unit: "money",
    formula: '=IF(ISNUMBER({new}),{new},"")',
  },
  {
    id: "self",
    label: { en: "Growth from existing customers", "zh-CN": "存量增长占比" },
    unit: "percent",
    formula: `=IF(COUNT({new},{expansion})<2,"",IF({new}+{expansion}=0,${NO_DATA},{expansion}/({new}+{expansion})))`,
    strong: true,
  },
];

const plain = timeline(
  "years",
  { en: "Hourglass", "zh-CN": "沙漏" },
  { every: "year", count: YEARS, typed: false, quiet: true },
  lines,
  {
    en: "from the ledger; without one, type it, losses with a minus · 004 L59–65",
    "zh-CN": "取自台账；无台账则手工填写，减少填负数 · 004 L59–65",
  },
);

export const years: Section = { ...plain, settles: true };

export const yearsChart = chart(
  "growth",
  { en: "ARR by who pays it", "zh-CN": "ARR 来自谁" },
  {
    type: "columns",
    of: "years",
    series: [
      { id: "existing", color: "main" },
      { id: "won", color: "back" },
    ],
    unit: "figure",
    place: { rows: 12 },
  },
  same("004 L59–65"),
);
