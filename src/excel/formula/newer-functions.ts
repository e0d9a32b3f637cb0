/*
 * The functions that Excel has got since the .xlsx format was settled, by the first version sold once and for all
 * that has them; 2024 stands for those that only Microsoft 365 has as well. After Microsoft’s list of future
 * functions ([MS-XLSX] 2.3.3) and the pages of the functions themselves.
 */

const LISTS: readonly (readonly [version: number, names: string])[] = [
  [
    2010,
    "AGGREGATE BETA.DIST BETA.INV BINOM.DIST BINOM.INV CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV " +
      "CHISQ.INV.RT CHISQ.TEST CONFIDENCE.NORM CONFIDENCE.T COVARIANCE.P COVARIANCE.S ERF.PRECISE ERFC.PRECISE " +
      "EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FLOOR.PRECISE GAMMA.DIST GAMMA.INV GAMMALN.PRECISE " +
      "HYPGEOM.DIST LOGNORM.DIST LOGNORM.INV MODE.MULT MODE.SNGL NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST " +
      "NORM.S.INV PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC POISSON.DIST QUARTILE.EXC " +
      "QUARTILE.INC RANK.AVG RANK.EQ STDEV.P STDEV.S T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST VAR.P VAR.S " +
      "WEIBULL.DIST Z.TEST",
  ],
  [
    2013,
    "ACOT ACOTH ARABIC BASE BINOM.DIST.RANGE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR CEILING.MATH COMBINA COT COTH " +
      "CSC CSCH DAYS DECIMAL ENCODEURL FILTERXML FLOOR.MATH FORMULATEXT GAMMA GAUSS IFNA IMCOSH IMCOT IMCSC IMCSCH IMSEC " +
      "IMSECH IMSINH IMTAN ISFORMULA ISOWEEKNUM MUNIT NUMBERVALUE PDURATION PERMUTATIONA PHI QUERYSTRING RRI SEC " +
      "SECH SHEET SHEETS SKEW.P UNICHAR UNICODE WEBSERVICE XOR",
  ],
  [2016, "FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR"],
  [2019, "CONCAT IFS MAXIFS MINIFS SWITCH TEXTJOIN"],
  [
    2021,
    "ANCHORARRAY ARRAYTOTEXT FILTER LET RANDARRAY SEQUENCE SINGLE SORT SORTBY UNIQUE VALUETOTEXT XLOOKUP XMATCH",
  ],
  [
    2024,
    "BYCOL BYROW CHOOSECOLS CHOOSEROWS DETECTLANGUAGE DROP EXPAND FIELDVALUE GROUPBY HSTACK IMAGE ISOMITTED LAMBDA " +
      "MAKEARRAY MAP PERCENTOF PIVOTBY PY REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST SCAN STOCKHISTORY TAKE " +
      "TEXTAFTER TEXTBEFORE TEXTSPLIT TOCOL TOROW TRANSLATE TRIMRANGE VSTACK WRAPCOLS WRAPROWS",
  ],
];

const VERSIONS: ReadonlyMap<string, number> = new Map(
  LISTS.flatMap(([version, names]) => names.split(" ").map((name) => [name, version] as const)),
);

/** Files put a second prefix before these. */
const WITH_SECOND_PREFIX: ReadonlySet<string> = new Set(["FILTER", "PY", "SORT"]);

/** The first Excel that knows a function, named in capitals and without prefix; 2007 for all that are older. */
export function excelVersionOf(name: string): number {
  return VERSIONS.get(name) ?? 2007;
}

/** XLOOKUP → _xlfn.XLOOKUP, SORT → _xlfn._xlws.SORT; undefined for a function that files write as it is. */
export function newerNameInFiles(name: string): string | undefined {
  if (!VERSIONS.has(name)) return undefined;
  return `_xlfn.${WITH_SECOND_PREFIX.has(name) ? "_xlws." : ""}${name}`;
}
