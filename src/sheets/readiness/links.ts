import { cellAddress } from "../../excel/address";
import { sameFormula } from "../../excel/formula/same";
import { LANGUAGES } from "../../locales/text";
import { SETUP_CHOICES } from "../base/setup/choices";
import { readQuarter } from "../dates";
import type { ExistingSheet, PlannedCell, SheetPlan } from "../plan";
import { YES_NO } from "../template/columns";
import { nameOf } from "../template/names";
import { INPUTS_SHEET } from "./anatomy";
import { barePlan } from "./bare-plan";
import { PERIODS } from "./columns";
import { foundFrame } from "./frame";
import { UNIT_FORMATS } from "./input";
import { inputOf } from "./inputs";
import { INPUTS_KIND } from "./types";

/* Which sheets can fill an input. A link is an offer: what people typed stays. */

/** “{metrics!margin}” stands for what the other sheet keeps under that id; `quarter` counts back from the latest, 0. */
type Source = (quarter: number) => string;

/** The months of a row that ends with the as-of month, up to the end of a quarter. */
const monthOf = (quarter: number) => `12-MOD(MONTH({setup!asof}),3)-${quarter * 3}`;
const atQuarterEnd =
  (row: string): Source =>
  (quarter) =>
    `INDEX({${row}},1,${monthOf(quarter)})`;
const inQuarter =
  (row: string): Source =>
  (quarter) =>
    `SUM(INDEX({${row}},1,${monthOf(quarter)}-2):INDEX({${row}},1,${monthOf(quarter)}))`;
const quarterly =
  (row: string): Source =>
  (quarter) =>
    `INDEX({${row}},1,${PERIODS.length - quarter})`;
/** The days of a quarter as conditions on the months of costs; `from` months before its end. */
const within = (quarter: number, from = 3) => {
  const end = `EOMONTH({setup!q_to},${-3 * quarter})`;
  return `{costs!month},">"&EOMONTH(${end},${-from}),{costs!month},"<="&${end}`;
};
/** Of a quarter with a row for each of its months; a sum over fewer would pass for the quarter’s. */
const ofCosts =
  (row: string): Source =>
  (quarter) =>
    `IF(COUNTIFS(${within(quarter)})<3,"",${quarterly(`costs!${row}`)(quarter)})`;
const summed =
  (column: string): Source =>
  (quarter) =>
    `IF(COUNTIFS(${within(quarter)})<3,"",SUMIFS({costs!${column}},${within(quarter)}))`;
/** What the last month of a quarter says; nothing where that month says nothing. */
const atEnd =
  (column: string): Source =>
  (quarter) =>
    `IF(COUNTIFS(${within(quarter, 1)},{costs!${column}},">=0")<>1,"",SUMIFS({costs!${column}},${within(quarter, 1)}))`;
/** Pay and travel of one seller, month by month. */
const perSeller: Source = (quarter) =>
  `IF(COUNTIFS(${within(quarter)},{costs!per_seller},">0")<3,"",SUMIFS({costs!per_seller},${within(quarter)}))`;

/** A word of a list stands in the language of the sheet that it is on. */
const ATTACKED = LANGUAGES.map((language) => YES_NO.yes[language]);
const counted = (...more: readonly string[]) =>
  ATTACKED.map((word) => `COUNTIFS({market-share!attacked},"${word}"${more.join("")})`).join("+");
/** Of the vertical that is attacked; which of several is meant nobody can know. */
const ofAttacked = (column: string) => {
  const known = counted(`,{market-share!${column}},">=0"`);
  const sums = ATTACKED.map((word) => `SUMIFS({market-share!${column}},{market-share!attacked},"${word}")`);
  return `IF(AND(${counted()}=1,${known}=1),${sums.join("+")},"")`;
};

/** Of subsidies signed in a quarter; nothing where there are none, or one of them does not say when. */
const ofSubsidies =
  (found: (signed: string) => string): Source =>
  (quarter) => {
    const end = `EOMONTH({setup!q_to},${-3 * quarter})`;
    const signed = `{budget!signed},">"&EOMONTH(${end},-3),{budget!signed},"<="&${end}`;
    const dated = 'COUNTIFS({budget!subsidy},">=0",{budget!signed},">0")';
    return `IF(OR(COUNTIFS(${signed},{budget!subsidy},">=0")=0,${dated}<COUNT({budget!subsidy})),"",${found(signed)})`;
  };
/** Caps on another base than gross profit make another ratio. */
const OTHER_BASES = [SETUP_CHOICES.subsidy_base.revenue, SETUP_CHOICES.subsidy_base.net].flatMap((base) =>
  LANGUAGES.map((language) => base[language]),
);
const highestUse = (signed: string) => {
  const others = OTHER_BASES.map((base) => `COUNTIF({budget!subsidy_base},"${base}")`).join("+");
  const known = `COUNTIFS(${signed},{budget!use},">=0")=COUNTIFS(${signed},{budget!subsidy},">=0")`;
  return `IF(AND(${others}=0,${known}),MAXIFS({budget!use},${signed}),"")`;
};

const once =
  (expression: string): Source =>
  () =>
    expression;

/** How many quarters, from the latest back, a source knows. */
interface Feed {
  readonly quarters: number;
  readonly source: Source;
}

const latest = (source: Source): Feed => ({ quarters: 1, source });

/** What costs are by quarter, by the input that they are. */
const COST_ROWS: Readonly<Record<string, string>> = {
  I01: "q_development",
  I02: "q_revenue",
  I10: "q_sales",
  I26: "q_delivery",
  I27: "q_service",
  I28: "q_admin",
};

const FEEDS: Readonly<Record<string, Feed>> = {
  I01: { quarters: 4, source: ofCosts(COST_ROWS.I01) },
  I02: { quarters: 4, source: ofCosts(COST_ROWS.I02) },
  I04: latest(once("{deals!count}")),
  I05: latest(once("ROUND({deals!off_target_share}*{deals!count},0)")),
  I06: { quarters: 4, source: quarterly("pipeline!sql_deal") },
  I07: { quarters: 4, source: atEnd("sellers") },
  I08: latest(once("{deals!new_arr}")),
  I09: latest(perSeller),
  I10: { quarters: 4, source: ofCosts(COST_ROWS.I10) },
  // Of twelve months, three quarters are whole whatever the as-of month.
  I11: { quarters: 3, source: inQuarter("metrics!logos_new") },
  I12: latest(once(ofAttacked("target"))),
  I13: latest(once(ofAttacked("own"))),
  I14: latest((quarter) => `{hourglass!small_share}*${quarterly("costs!q_revenue")(quarter)}`),
  I15: latest(once("{delivery!ttv}")),
  I16: latest(once("ROUND({health!health_coverage}*{health!active},0)")),
  I17: latest(atQuarterEnd("metrics!logos_closing")),
  I18: latest(atQuarterEnd("metrics!mrr_closing")),
  I21: latest(once("{metrics!margin}")),
  I22: latest(once("{metrics!churn}")),
  I26: { quarters: 4, source: ofCosts(COST_ROWS.I26) },
  I27: { quarters: 4, source: ofCosts(COST_ROWS.I27) },
  I28: latest(ofCosts(COST_ROWS.I28)),
  I30: latest(once("{renewals!opening_mrr}")),
  I31: latest(once("{metrics!lost}")),
  I32: latest(once("{metrics!gained}")),
  I33: latest(once("{renewals!opening_mrr}+{metrics!gained}-{metrics!lost}")),
  I34: latest(once("{economic-model!share}")),
  I35: latest(once("{economic-model!credited}*{economic-model!market_acv}")),
  I36: latest(ofSubsidies((signed) => `SUMIFS({budget!subsidy},${signed})`)),
  I37: latest(once("{renewals!renewal_profit}")),
  I38: latest(atEnd("supervisors")),
  I39: latest(summed("innovation")),
  I43: latest(once(`IF(${counted()}=0,"",${counted()}-1)`)),
  I45: latest(ofSubsidies(highestUse)),
};

const REFERENCE = /\{([a-z-]+)!([a-z0-9_]+)\}/g;

/** The names of the workbook that a source reads, and the one by which it knows its quarter. */
const namesRead = (ref: string): readonly string[] =>
  [...(FEEDS[ref]?.source(0) ?? "").concat(LAST_QUARTER).matchAll(REFERENCE)].map(([, sheet, id]) =>
    nameOf(sheet, id),
  );

const LINKABLE: readonly string[] = Object.keys(FEEDS);

const LAST_QUARTER = "{setup!q_to}";

/** How many quarters the head of a column lies before the one that other sheets end with. */
function quartersBack(head: string): string {
  const ours = `YEAR(${LAST_QUARTER})*4+MONTH(${LAST_QUARTER})/3`;
  const [year, number] = [
    `IF(LEFT(${head},1)="Q",RIGHT(${head},4),LEFT(${head},4))`,
    `IF(LEFT(${head},1)="Q",MID(${head},2,1),RIGHT(${head},1))`,
  ];
  return `${ours}-${year}*4-${number}`;
}

/**
 * What a source knows of the quarter that heads the column, so that a link never shows another one’s figure; a word
 * where a number belongs, as while the other sheet is empty, is a blank input.
 */
function linkFormula({ quarters, source }: Feed, head: string): string {
  const known = Array.from({ length: quarters }, (_, back) => `1*(${source(back)})`);
  const formula = `=IFERROR(CHOOSE(1+${quartersBack(head)},${known.join(",")}),"")`;
  return formula.replace(REFERENCE, (_, sheet: string, id: string) => nameOf(sheet, id));
}

/** The link of an input in a period, 0 the latest; undefined where no sheet knows that quarter of it. */
export function linkFor(ref: string, back: number, head: string): string | undefined {
  const feed = FEEDS[ref] as Feed | undefined;
  return feed && back < feed.quarters ? linkFormula(feed, head) : undefined;
}

/**
 * Builds of before wrote a link that counted back from the latest column, whatever its head said, and later one that
 * took a quarter of costs for whole though months of it were missing.
 */
export function isLink(formula: string, ref: string, back: number, head: string): boolean {
  const feed = FEEDS[ref] as Feed | undefined;
  if (!feed) return false;
  const row = COST_ROWS[ref];
  const sources = [feed, ...(row === undefined ? [] : [{ ...feed, source: quarterly(`costs!${row}`) }])];
  const former = sources.map(({ source }) =>
    `=IFERROR(1*(${source(back)}),"")`.replace(REFERENCE, (_, sheet: string, id: string) =>
      nameOf(sheet, id),
    ),
  );
  return [...sources.map((each) => linkFormula(each, head)), ...former].some((each) =>
    sameFormula(formula, each),
  );
}

export interface LinkOffer {
  readonly cells: readonly PlannedCell[];
  /** The inputs that have a blank cell which a sheet of the workbook can fill. */
  readonly refs: readonly string[];
}

/** The blank cells of the inputs that sheets of the workbook can fill; `names` are those of the workbook. */
export function linksFor(inputs: ExistingSheet, names: ReadonlySet<string>): LinkOffer {
  const frame = foundFrame(INPUTS_SHEET, inputs);
  if ("refusal" in frame) return { cells: [], refs: [] };
  const { rows, cols, head } = frame.now;
  const cells = LINKABLE.flatMap((ref) => {
    const row = rows.get(ref);
    if (row === undefined || !namesRead(ref).every((name) => names.has(name))) return [];
    return [...PERIODS].reverse().flatMap((key, back) => {
      const col = cols[key];
      const isQuarter = readQuarter(inputs.formulas[head][col]) !== undefined;
      const formula = isQuarter ? linkFor(ref, back, cellAddress(head, col, "row")) : undefined;
      if (formula === undefined || (inputs.formulas[row]?.[col] ?? "") !== "") return [];
      return [{ ref, cell: { row, col, content: { formula }, format: UNIT_FORMATS[inputOf(ref).unit] } }];
    });
  });
  return { cells: cells.map(({ cell }) => cell), refs: [...new Set(cells.map(({ ref }) => ref))] };
}

/** The steps that write some links and nothing else. */
export const planLinks = (sheet: string, cells: readonly PlannedCell[]): SheetPlan =>
  barePlan(INPUTS_KIND, sheet, cells);
