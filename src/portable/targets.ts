import { calledIn } from "../excel/formula/calls";
import { PARAMETER_PREFIX, plainName } from "../excel/formula/names";
import { excelVersionOf } from "../excel/formula/newer-functions";
import { isOlder } from "../excel/formula/older-functions";
import { withFilePrefixes } from "../excel/formula/prefixes";
import { same, type Text, wordList } from "../locales/text";
import { because, type Reason } from "./reasons";

/** The oldest Excel for which a workbook can be made, by the words people choose it with. */
export const EXCELS = ["2016", "2021", "365"] as const;
export type Excel = (typeof EXCELS)[number];

/** Other spreadsheets that it can be made for. */
export const OTHERS = ["libreoffice", "sheets", "wps"] as const;
export type Other = (typeof OTHERS)[number];

/** What a workbook can be made for. */
export const TARGETS = [...EXCELS, ...OTHERS] as const;
export type Target = (typeof TARGETS)[number];

/** The newest functions that each Excel has, by their year; Excel 2024 has those of Microsoft 365 that we use. */
const NEWEST: Readonly<Record<Excel, number>> = { 2016: 2016, 2021: 2021, 365: 2024 };

export const TARGET_NAMES: Readonly<Record<Target, Text>> = {
  2016: same("Excel 2016"),
  2021: same("Excel 2021"),
  365: { en: "Microsoft 365 or Excel 2024", "zh-CN": "Microsoft 365 或 Excel 2024" },
  libreoffice: same("LibreOffice"),
  sheets: { en: "Google Sheets", "zh-CN": "Google 表格" },
  wps: same("WPS"),
};

/** What is known of another spreadsheet, and how. */
interface Known {
  /** What it has of the functions that Excel has had since 2021, each answering as Excel’s does. */
  readonly newer: string;
  /** What it lacks of those before; what is no function of Excel’s at all, nobody else has. */
  readonly lacks: string;
  /** How many LETs it calculates in one formula. */
  readonly lets: number;
  readonly isMeasured: boolean;
  readonly about: Text;
}

const KNOWN: Readonly<Record<Other, Known>> = {
  libreoffice: {
    newer: "FILTER LET RANDARRAY SEQUENCE SORT SORTBY UNIQUE XLOOKUP XMATCH",
    lacks: "BAHTTEXT BINOM.DIST.RANGE DBCS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN QUERYSTRING",
    lets: 1,
    isMeasured: true,
    about: {
      en: "24.8 or later; measured with 25.2: no LAMBDA, one LET in a formula, and TRUE inside a table shows as 1.",
      "zh-CN": "24.8 及以上版本，以 25.2 实测：不支持 LAMBDA，每个公式只能有一个 LET，表内的 TRUE 显示为 1。",
    },
  },
  sheets: {
    newer:
      "BYCOL BYROW CHOOSECOLS CHOOSEROWS HSTACK LAMBDA LET MAKEARRAY MAP REDUCE SCAN SEQUENCE TOCOL TOROW UNIQUE " +
      "VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH",
    lacks:
      "AGGREGATE AMORDEGRC AREAS BAHTTEXT BESSELI BESSELJ BESSELK BESSELY BINOM.DIST.RANGE DBCS EUROCONVERT " +
      "FILTERXML FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT INFO JIS " +
      "NUMBERVALUE ODDFPRICE ODDFYIELD ODDLPRICE ODDLYIELD QUERYSTRING WEBSERVICE",
    lets: Infinity,
    isMeasured: false,
    about: {
      en: "Not tried by us. By Google’s list of functions it has LET, LAMBDA and arrays.",
      "zh-CN": "我们未试过。据 Google 的函数列表，支持 LET、LAMBDA 与数组。",
    },
  },
  wps: {
    newer: "FILTER LET RANDARRAY SEQUENCE SORT SORTBY UNIQUE XLOOKUP XMATCH",
    lacks: "FILTERXML QUERYSTRING WEBSERVICE",
    lets: Infinity,
    isMeasured: false,
    about: {
      en: "Not tried by us. Versions since 2025 are said to have LET and arrays; LAMBDA is too new to count on.",
      "zh-CN": "我们未试过。据公开资料，2025 年以来的版本支持 LET 与数组；LAMBDA 太新，不予采用。",
    },
  },
};

export const isExcel = (target: Target): target is Excel => EXCELS.some((each) => each === target);

/** What is known of a target, and how; undefined for Excel, whose rules are its documentation’s. */
export const aboutTarget = (target: Target): Text | undefined =>
  isExcel(target) ? undefined : KNOWN[target].about;

export const isMeasured = (other: Other): boolean => KNOWN[other].isMeasured;

/** The first Excel that has functions of a year. */
export const excelOf = (version: number): Excel => EXCELS.find((excel) => NEWEST[excel] >= version) ?? "365";

/** Whether a formula may give names to what it reads more than once: several of ours in a formula would be several LETs. */
export const bindsByLet = (target: Target): boolean =>
  isExcel(target) ? NEWEST[target] >= 2021 : KNOWN[target].lets > 1;

export const hasLambda = (target: Target): boolean =>
  isExcel(target) ? NEWEST[target] >= 2024 : listed(KNOWN[target].newer).has("LAMBDA");

/** What stands in the way of a formula in what it is for; `version` is the Excel that it needs. */
export function obstacleIn(target: Target, formula: string, version: number): Reason | undefined {
  if (isExcel(target)) {
    const isNewer = version > NEWEST[target];
    return isNewer ? because("newer", { needs: TARGET_NAMES[excelOf(version)] }) : undefined;
  }
  const { newer, lacks, lets } = KNOWN[target];
  const called = calledIn(withFilePrefixes(formula)).filter(isFunction).map(plainName);
  const isKnown = (name: string) => {
    const version = excelVersionOf(name);
    if (version >= 2021) return listed(newer).has(name);
    return (version > 2007 || isOlder(name)) && !listed(lacks).has(name);
  };
  const missing = [...new Set(called)].filter((name) => !isKnown(name));
  const values = { target: TARGET_NAMES[target] };
  if (missing.length > 0) return because("lacks", { ...values, functions: wordList(missing.map(typed)) });
  const isTooMany = called.filter((name) => name === "LET").length > lets;
  return isTooMany ? because("lets", values) : undefined;
}

const lists = new Map<string, ReadonlySet<string>>();

function listed(names: string): ReadonlySet<string> {
  const known = lists.get(names) ?? new Set(names.split(" "));
  lists.set(names, known);
  return known;
}

/** What LET and LAMBDA have given a name is no function that anybody must have. */
const isFunction = (name: string): boolean => !name.startsWith(PARAMETER_PREFIX);

/** Two functions that people know as signs, and those of other add-ins as files spell them. */
const typed = (name: string): string =>
  ({ ANCHORARRAY: "A1#", SINGLE: "@" })[name] ?? name.replace(/^.*!/s, "").replace(/^_XLDUDF_/, "");
