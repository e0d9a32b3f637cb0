import { MRRCHURN } from "../../catalogue/retention/mrrchurn";
import { NDR } from "../../catalogue/retention/ndr";
import { REPYIELD } from "../../catalogue/sales/repyield";
import { LTVCAC } from "../../catalogue/unit-economics/ltvcac";
import { PAYBACK } from "../../catalogue/unit-economics/payback";
import { same, type Language, type Text } from "../../locales/text";
import { judgedAs, STAGES, type CompanyStage, type MetricItem } from "../../playbook/checklist";
import { call } from "../call";
import { anyBlank, type InputCells } from "./cells";
import { isComputed } from "./input";
import { inputOf } from "./inputs";
import { COMPARATOR_SIGNS, NO_DATA } from "./words";

/** How one metric item is computed from the inputs. */
export interface ItemMetric {
  readonly reads: readonly string[];
  readonly value: (cells: InputCells) => string;
  /** TRUE while there is no value; without it, while one of the inputs is blank. */
  readonly missing?: (cells: InputCells) => string;
  /** Number formats: of the value, and of the threshold without its comparator. */
  readonly format: Text;
  readonly threshold: Text;
  /** What else the item is met by, whatever its number. */
  readonly orElse?: (cells: JudgingCells) => OrElse;
  /** What is different from the Scale stage on. */
  readonly atScale?: Partial<ItemMetric>;
}

/** What decides beside the number: cells of the inputs, and the results of other items. */
interface JudgingCells {
  readonly inputs: InputCells;
  /** The result cell of an item. */
  readonly result: (id: string) => string;
}

/** Two tests as formulas. */
export interface OrElse {
  /** TRUE where the item is met all the same. */
  readonly met: string;
  /** TRUE where that can’t be told yet. */
  readonly unknown: string;
}

const PERCENT = { format: same("0.0%"), threshold: same("0%") };
const TIMES = { format: same('0.00"×"'), threshold: same('0"×"') };
const MONEY = { format: same('#,##0;"−"#,##0;0'), threshold: same("0") };
const PERCENT_CHANGE = { format: same('+0.0%;"−"0.0%;0.0%'), threshold: same("0") };
const DAYS_CHANGE = {
  format: { en: '+0.0" days";"−"0.0" days";0.0" days"', "zh-CN": '+0.0" 天";"−"0.0" 天";0.0" 天"' },
  threshold: same("0"),
};
const MONTHS = {
  format: { en: '0.0" mo"', "zh-CN": '0.0" 个月"' },
  threshold: { en: '0" mo"', "zh-CN": '0" 个月"' },
};
const YEARS = {
  format: { en: '0.0" yr"', "zh-CN": '0.0" 年"' },
  threshold: { en: '0" yr"', "zh-CN": '0" 年"' },
};
const NUMBER = { format: same("0.0"), threshold: same("0") };

type Formats = Pick<ItemMetric, "format" | "threshold">;

function quotient(part: string, whole: string, formats: Formats = PERCENT): ItemMetric {
  return { reads: [part, whole], value: ({ now }) => `${now(part)}/${now(whole)}`, ...formats };
}

/** The slope over the periods that have a value, at least `least` of them. */
function trend(ref: string, least: number, formats: Formats): ItemMetric {
  return {
    reads: [ref],
    missing: ({ each }) => `COUNT(${each(ref).join(",")})<${least}`,
    value: ({ all, periods }) => `SLOPE(${all(ref)},${periods})`,
    ...formats,
  };
}

/**
 * The greater of two numbers, of which one is enough to tell that the limit is passed. Without the other one
 * it is not known that it isn’t.
 */
function greater(refs: readonly [string, string], limit: number, formats: Formats): ItemMetric {
  return {
    reads: refs,
    missing: ({ now }) =>
      `AND(COUNT(${refs.map(now).join(",")})<2,MAX(${refs.map(now).join(",")})<=${limit})`,
    value: ({ now }) => `MAX(${refs.map(now).join(",")})`,
    ...formats,
  };
}

/** What the quarter’s costs are made of, for the share of one of them. */
const COSTS = ["I01", "I10", "I26", "I27", "I28"];

/** By item of the checklist. */
const METRICS: Readonly<Record<string, ItemMetric>> = {
  R12: {
    reads: ["I03"],
    value: ({ now }) => now("I03"),
    ...PERCENT,
    atScale: {
      reads: ["I01", "I39", "I02"],
      value: ({ now }) => `(${now("I01")}-${now("I39")})/${now("I02")}`,
    },
  },
  R13: {
    ...trend("I03", 3, PERCENT_CHANGE),
    atScale: {
      orElse: ({ result }) => ({
        met: `LEFT(${result("R12")},1)="✓"`,
        unknown: `LEFT(${result("R12")},1)="○"`,
      }),
    },
  },
  R14: quotient("I05", "I04"),
  // Better conversion or fewer hours: one of them is enough.
  R16: greater(["I41", "I42"], 0, PERCENT_CHANGE),
  R17: {
    reads: ["I08", "I07", "I09"],
    value: ({ now }) => call(REPYIELD, now("I08"), `${now("I07")}*${now("I09")}`),
    ...TIMES,
  },
  R18: quotient("I25", "I20", TIMES),
  R19: {
    reads: ["I25", "I19", "I21"],
    value: ({ now }) => call(PAYBACK, now("I25"), now("I19"), now("I21")),
    ...MONTHS,
  },
  R24: {
    ...quotient("I13", "I12"),
    reads: ["I13", "I12", "I43"],
    missing: ({ now }) => anyBlank([now("I13"), now("I12")]),
    orElse: ({ inputs: { now } }) => ({
      met: `IF(ISNUMBER(${now("I43")}),${now("I43")}=0,FALSE)`,
      unknown: `NOT(ISNUMBER(${now("I43")}))`,
    }),
  },
  R25: quotient("I14", "I02"),
  R29: trend("I15", 2, DAYS_CHANGE),
  R33: quotient("I16", "I17"),
  R36: {
    reads: ["I24", "I25"],
    value: ({ now }) => call(LTVCAC, now("I24"), now("I25")),
    ...TIMES,
  },
  R37: { reads: ["I29"], value: ({ now }) => now("I29"), ...MONEY },
  R38: {
    reads: ["I29", "I07"],
    // Without added sellers the question has no answer: a falling team would turn the sign around.
    missing: ({ now, before }) =>
      `IF(${anyBlank([now("I29"), before("I29"), now("I07"), before("I07")])},TRUE,${now("I07")}<=${before("I07")})`,
    value: ({ now, before }) => `(${now("I29")}-${before("I29")})/(${now("I07")}-${before("I07")})`,
    ...MONEY,
  },
  R41: {
    reads: ["I30", "I31", "I32"],
    value: ({ now }) => call(MRRCHURN, now("I30"), "0", now("I31"), now("I32")),
    ...PERCENT,
  },
  R42: { reads: ["I34"], value: ({ now }) => now("I34"), ...PERCENT },
  R43: quotient("I35", "I20", YEARS),
  R45: {
    reads: COSTS,
    value: ({ now }) => `${now("I28")}/SUM(${COSTS.map(now).join(",")})`,
    ...PERCENT,
    atScale: quotient("I28", "I02"),
  },
  R47: {
    reads: ["I30", "I33"],
    value: ({ now }) => call(NDR, now("I30"), now("I33")),
    ...PERCENT,
  },
  // In total, and at the customer where it is highest: one above its renewal gross profit is one too many.
  R48: greater(["I44", "I45"], 1, TIMES),
  R49: quotient("I13", "I12"),
  R59: quotient("I07", "I38", NUMBER),
};

/** Formulas that builds of before wrote: people did not type them, so a build may replace them. */
const FORMERLY: Readonly<Record<string, ItemMetric>> = {
  R16: trend("I06", 2, PERCENT_CHANGE),
  R48: quotient("I36", "I37", TIMES),
};

export function metricOf({ id }: MetricItem, stage: CompanyStage): ItemMetric {
  const metric = METRICS[id];
  if (!metric) throw new RangeError(`No metric for ${id}`);
  return judgedAs(stage) === "SCALE" ? { ...metric, ...metric.atScale } : metric;
}

/** The number format of a live value; it is the same at every stage. */
export function formatOf({ id }: MetricItem): Text {
  return METRICS[id].format;
}

export function liveFormula(
  item: MetricItem,
  cells: InputCells,
  language: Language,
  stage: CompanyStage,
): string {
  return formulaOf(metricOf(item, stage), cells, language);
}

/** Every formula that a build has ever written for an item, in one language. */
export function liveFormulasEver(item: MetricItem, cells: InputCells, language: Language): readonly string[] {
  const former = FORMERLY[item.id];
  const all = [...STAGES.map((stage) => metricOf(item, stage)), ...(former ? [former] : [])];
  return all.map((metric) => formulaOf(metric, cells, language));
}

function formulaOf(metric: ItemMetric, cells: InputCells, language: Language): string {
  const missing = metric.missing?.(cells) ?? anyBlank(metric.reads.map((ref) => cells.now(ref)));
  return `=IF(${missing},"${NO_DATA[language]}",${metric.value(cells)})`;
}

/** `"≥ "0%`; with a decimal where the threshold has one. */
export function thresholdFormat(item: MetricItem, threshold: number, language: Language): string {
  const base = METRICS[item.id].threshold[language];
  const shown = base.includes("%") ? threshold * 100 : threshold;
  const digits = Math.abs(shown - Math.round(shown)) < 1e-9 ? "0" : "0.0";
  return `"${COMPARATOR_SIGNS[item.comparator]} "${base.replace("0", digits)}`;
}

const fedBy = new Map<string, readonly string[]>();

/** The metric items that an input feeds, also by way of computed inputs. */
export function itemsFedBy(ref: string): readonly string[] {
  const known = fedBy.get(ref) ?? findFed(ref);
  fedBy.set(ref, known);
  return known;
}

function findFed(ref: string): readonly string[] {
  return Object.keys(METRICS).filter((id) => {
    const { reads, atScale } = METRICS[id];
    return [...reads, ...(atScale?.reads ?? [])].some((read) => reaches(read, ref));
  });
}

function reaches(from: string, ref: string): boolean {
  if (from === ref) return true;
  const input = inputOf(from);
  return isComputed(input) && input.reads.some((read) => reaches(read, ref));
}
