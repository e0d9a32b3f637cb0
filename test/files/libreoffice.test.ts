import { fillPlans, nativePlans, planFile, sheetsOfFile, writeWorkbook, FILE_SHEETS } from "../../src/files";
import { LANGUAGES, type Language } from "../../src/locales/text";
import { SAMPLE_AS_OF, sampleFill } from "../../src/sample";
import type { SheetPlan } from "../../src/sheets/plan";
import { saas } from "../catalogue/call-by-id";
import { isChartGap } from "../sheets/chart-gaps";
import { whereThereIsOne } from "./libreoffice";
import { inLibreOffice } from "./office";
import { calculated, sheetsIn, startEngine } from "./opened";
import { readZip } from "./zip";
import { valuesIn } from "./values";
import type * as Sheets from "../../src/sheets";
import type * as ShortLogs from "../sheets/template/short-logs";

/*
 * The sample company's workbook of all sheets, with short logs, recalculated by LibreOffice and held against the engine of the other
 * tests. Only where HOURGLASS_SOFFICE names the program: few machines have it, and it takes minutes.
 */

const ROWS = 12;

jest.mock("../../src/sheets", () => {
  const { shortLogs } = jest.requireActual<typeof ShortLogs>("../sheets/template/short-logs");
  const { SHEETS, ALL_SHEETS } = jest.requireActual<typeof Sheets>("../../src/sheets");
  return { SHEETS: shortLogs(SHEETS, 12), ALL_SHEETS: shortLogs(ALL_SHEETS, 12) };
});

beforeAll(startEngine);

/** What the sample company types, without the rows of logs that are longer here than twelve. */
function shortFill(ids: ReadonlySet<string>, language: Language) {
  const { fill } = sampleFill(ids, language);
  const isShort = (id: string) => Number(/(?:^|-)(\d+)$/.exec(id)?.[1] ?? 0) < ROWS;
  return Object.fromEntries(
    Object.entries(fill).map(([sheet, rows]) => [
      sheet,
      Object.fromEntries(Object.entries(rows).filter(([id]) => isShort(id))),
    ]),
  );
}

async function sampleFile(language: Language): Promise<Buffer> {
  const ids = new Set(FILE_SHEETS.map(({ id }) => id));
  const planned = planFile(sheetsOfFile(ids), { language, stage: "GTM", asOf: SAMPLE_AS_OF });
  const filled = "refusal" in planned ? planned : fillPlans(planned, shortFill(ids, language), language, {});
  const native = "refusal" in filled ? filled : nativePlans(filled, (id, args) => saas(id, ...args));
  if ("refusal" in native) throw new Error(native.refusal.en);
  const plans: SheetPlan[] = [...native.values()];
  return Buffer.from(await writeWorkbook(plans, { language, made: new Date(0) }));
}

const isError = (value: string) => /^#[A-Z/0-9]+[!?A]?$/.test(value);
const isNumber = (value: string) => value !== "" && !Number.isNaN(Number(value));

/** Both have a number and it is another. */
function differ(ours: string, theirs: string): boolean {
  if (!isNumber(ours) || !isNumber(theirs)) return false;
  const [one, other] = [Number(ours), Number(theirs)];
  return Math.abs(one - other) > 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}

/**
 * Where the two are known to part. LibreOffice knows LET since 24.8 and no LAMBDA, and counts numbers, too, where a question mark
 * asks for a text; the engine of the tests multiplies no arrays of tests in SUMPRODUCT, and takes a blank cell of a
 * frozen block for 0 in the hidden rows of a chart.
 */
const OTHERWISE = [
  /_xlfn\.LAMBDA\(|"\?\*"/,
  /SUMPRODUCT\(.*(?:COUNTIFS?|ISNUMBER)\(/,
  /^IF\(ISNUMBER\((\$?[A-Z]+\$?\d+)\),\1,0\)$/,
  // Where the line of such blanks ends, and its place among the others.
  /^IF\(COUNT\(\w+:\w+\)=0,-1E\+99,|^1(?:\+\(\w+>=?\w+\))+$/,
  // Counts of lights, one of which is that of such a SUMPRODUCT.
  /N\(LEFT\(|^SUMIFS\(\$F\$\d+:\$F\$\d+,\$J|^SUMIFS\(\$H\$\d+:\$H\$\d+,\$J/,
];

describe.each(LANGUAGES)("in %s", (language) => {
  whereThereIsOne(
    "LibreOffice comes to the same figures on every sheet",
    async () => {
      const file = await sampleFile(language);
      const ours = calculated(readZip(file));
      const theirs = valuesIn(readZip(inLibreOffice(file)));
      const apart = sheetsIn(readZip(file)).flatMap(({ name, cells }) =>
        cells.flatMap(({ address, formula }) => {
          if (formula === undefined) return [];
          const [one, other] = [ours.get(`${name}!${address}`) ?? "", theirs.get(`${name}!${address}`) ?? ""];
          const isWrong = isError(other) ? !isChartGap(`=${formula}`, other) : differ(one, other);
          if (!isWrong || OTHERWISE.some((known) => known.test(formula))) return [];
          return [`${name}!${address}: ${one} here, ${other} there: =${formula}`];
        }),
      );
      expect(theirs.size).toBeGreaterThan(10_000);
      expect(apart).toEqual([]);
    },
    600_000,
  );
});
