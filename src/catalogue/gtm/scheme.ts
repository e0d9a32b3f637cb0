import { findBand } from "../../playbook/rules/find";
import type { Band, NumberRange, Rule } from "../../playbook/rules/rule";
import { badValue, cells, counted, fill, NO_CELLS, optional, type Cells, type Failure } from "../define";

/* Bands of the user’s own: what SEGMENT and SALESMODE share. */

const UNSPECIFIED = "unspecified";

export const scheme = optional(
  cells("scheme", {
    en: "own bands: lower bound, label; none: the handbook’s",
    "zh-CN": "自定义分档，两列：下限、名称，不填用手册分档",
  }),
  NO_CELLS,
);

interface Row {
  /** NaN for what is no number. */
  readonly bound: number;
  readonly label: string;
}

const isBlank = (cell: unknown) => cell === "" || cell === 0 || cell === false;

function boundOf(cell: unknown): number {
  if (isBlank(cell)) return 0;
  return typeof cell === "number" ? cell : NaN;
}

function rowsOf({ values, rows }: Cells): Row[] {
  return Array.from({ length: rows }, (_, row) => {
    const [bound, label] = values.slice(row * 2, row * 2 + 2);
    return { bound: boundOf(bound), label: isBlank(label) ? "" : String(label) };
  });
}

/** #VALUE! for a scheme that isn’t two columns with numbers in the first. */
export function badScheme(own: Cells): Failure | null {
  if (own.values.length === 0) return null;
  if (own.cols !== 2) {
    return badValue(
      fill(
        {
          en: "scheme has {columns}. It needs two: lower bound and label.",
          "zh-CN": "scheme 有 {cols} 列，须为两列：下限与名称。",
        },
        { cols: own.cols, columns: counted(own.cols, "column") },
      ),
    );
  }
  const row = rowsOf(own).findIndex(({ bound }) => Number.isNaN(bound));
  if (row < 0) return null;
  return badValue(
    fill(
      {
        en: "scheme, row {row}: “{bound}” is no lower bound. It must be a number; leave a header row out.",
        "zh-CN": "scheme 第 {row} 行的下限是「{bound}」，须为数字；不要选入标题行。",
      },
      { row: row + 1, bound: String(own.values[row * 2]) },
    ),
  );
}

/** The row with the highest bound that the value reaches; of two equal bounds the lower row. */
function ownLabel(own: Cells, value: number): string {
  const plain = Number(value.toPrecision(12));
  let found: Row = { bound: -Infinity, label: "" };
  for (const row of rowsOf(own)) {
    const isRow = row.bound !== 0 || row.label !== "";
    if (isRow && row.bound <= plain && row.bound >= found.bound) found = row;
  }
  return found.label;
}

/** The label of the band that a yearly price falls in, by the rule or by bands of the user’s own. */
export function bandOf(value: number, rule: Rule, own: Cells): string {
  if (value === 0) return UNSPECIFIED;
  const label = own.values.length === 0 ? findBand(rule, value)?.label : ownLabel(own, value);
  return label || UNSPECIFIED;
}

const BOUNDS: readonly (readonly [keyof NumberRange, string])[] = [
  ["from", ">="],
  ["above", ">"],
  ["to", "<="],
  ["below", "<"],
];

function condition(price: string, band: Band): string {
  const tests = BOUNDS.flatMap(([bound, sign]) =>
    band[bound] === undefined ? [] : [price + sign + band[bound]],
  );
  return tests.length === 1 ? tests[0] : `AND(${tests.join(",")})`;
}

/** `bandOf` as a worksheet formula over the parameters `price` and scheme. */
export function bandNative(price: string, { bands }: Rule): string {
  const ruled = bands.reduceRight(
    (otherwise, band) => `IF(${condition(price, band)},"${band.label}",${otherwise})`,
    `"${UNSPECIFIED}"`,
  );
  return (
    `IF(SUM((scheme<>"")*(scheme<>0))=0,IF(${price}<0,#NUM!,IF(${price}=0,"${UNSPECIFIED}",${ruled})),` +
    'IF(COLUMNS(scheme)<>2,#VALUE!,LET(bound,INDEX(scheme,0,1),from,IF(bound="",0,bound),label,INDEX(scheme,0,2),' +
    `reached,(from<=${price})*(${price}>0)*((from<>0)+(label<>"")*(label<>0)>0),` +
    "place,MAX(IF(reached*(from=MAX(IF(reached,from,-1E+300))),SEQUENCE(ROWS(scheme)),0))," +
    `found,IF(place=0,0,INDEX(scheme,place,2)),IF(SUM((bound<>"")*1)>COUNT(bound),#VALUE!,IF(${price}<0,#NUM!,` +
    `IF(OR(found="",found=0),"${UNSPECIFIED}",found&""))))))`
  );
}
