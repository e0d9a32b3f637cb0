import { cellAddress, readArea } from "../../src/excel/address";
import { fillPlans, FILE_SHEETS, nativePlans, planFile, sheetsOfFile, writeWorkbook } from "../../src/files";
import { SAMPLE_AS_OF, sampleFill } from "../../src/sample";
import { saas } from "../catalogue/call-by-id";
import { whereThereIsOne } from "./libreoffice";
import { inLibreOffice } from "./office";
import { namesIn } from "./opened";
import { valuesIn } from "./values";
import { readZip } from "./zip";

/*
 * A figure that stands on several sheets of the sample company is the same on each. The workbook is that of all sheets
 * with all their rows, which only LibreOffice calculates in a minute.
 */

/** Cells by their names; of a row over months the last one. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  "NDR, 12 months": ["metrics_ndr", "sales_team_ndr_now"],
  "LTV : CAC": ["unit_economics_ltvcac", "sales_team_ue_now"],
  "customers who pay": ["customers_active", "health_active", "service_desk_active"],
  "new customers, 12 months": [
    "unit_economics_won",
    "marketing_new_customers",
    "success_plans_new_customers",
  ],
  "cost of winning a customer": ["metrics_cac", "unit_economics_cac_all"],
  "sales cycle, median": ["deals_cycle_median", "lead_desk_cycle", "key_deals_cycle", "trial_plg_cycle"],
  "growth on the year and margin 4": ["metrics_rule40", "margins_rule40"],
  "active in the last 31 days": ["health_active_share", "signals_active_share"],
  "hand-over to users, 12 months": ["deals_handover_rate", "success_plans_handover_rate"],
  "renewal rate, MRR": ["renewals_renewal_mrr", "unit_economics_renewal", "renewals_q_rate"],
};

/** The same of the period before, which stands beside. */
const SAME_BEFORE: Readonly<Record<string, readonly string[]>> = {
  "hand-over to users, 12 months": ["deals_handover_rate", "success_plans_handover_rate"],
};

let values: ReadonlyMap<string, string>;
let names: ReadonlyMap<string, string>;

async function sample(): Promise<Buffer> {
  const ids = new Set(FILE_SHEETS.map(({ id }) => id));
  const { fill, rows } = sampleFill(ids, "en");
  const planned = planFile(sheetsOfFile(ids), { language: "en", stage: "GTM", asOf: SAMPLE_AS_OF }, rows);
  const filled = "refusal" in planned ? planned : fillPlans(planned, fill, "en", rows);
  const native = "refusal" in filled ? filled : nativePlans(filled, (id, args) => saas(id, ...args));
  if ("refusal" in native) throw new Error(native.refusal.en);
  return Buffer.from(await writeWorkbook([...native.values()], { language: "en", made: new Date(0) }));
}

/** What the last of the named cells shows, or a cell so many columns to its right. */
function valueOf(name: string, beside = 0): number {
  const place = names.get(`hg_${name}`);
  if (place === undefined) throw new Error(`There is no hg_${name}.`);
  const [sheet, cells] = place.split("!");
  const { row, col, rows, cols } = readArea(cells)!;
  const last = cellAddress(row + rows - 1, col + cols - 1 + beside);
  return Number(values.get(`${sheet.replace(/^'|'$/g, "").replaceAll("''", "'")}!${last}`));
}

/** What is not one and the same number wherever it stands. */
const unlike = (meanings: Readonly<Record<string, readonly string[]>>, beside: number) =>
  Object.entries(meanings)
    .map(([meaning, cells]) => [
      meaning,
      [...new Set(cells.map((cell) => valueOf(cell, beside).toPrecision(12)))],
    ])
    .filter(([, different]) => different.length !== 1 || different[0] === "NaN");

whereThereIsOne(
  "what means the same is the same on every sheet of the sample company",
  async () => {
    const book = readZip(inLibreOffice(await sample()));
    [values, names] = [valuesIn(book), namesIn(book)];
    expect(unlike(SAME, 0)).toEqual([]);
    expect(unlike(SAME_BEFORE, 1)).toEqual([]);
  },
  600_000,
);
