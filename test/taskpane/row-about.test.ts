import { statementsBehind } from "../../src/playbook/statements/ties";
import { aboutOf, listedIn } from "../../src/taskpane/playbook/sheets";

/* From a row of a sheet to what the handbook asks for: the point that Part 2 of it names for the row's subject. */

test.each([
  ["deals", "deals-results-off_target_share", "GTM-MS-01"],
  ["unit-economics", "unit-economics-results-ltvcac", "GTM-BM-20"],
  ["margins", "margins-results-margin2_amount", "GTM-BM-15"],
  ["market-share", "market-share-results-largest_share", "GTM-MS-27"],
  ["sales-team", "sales-team-results-span", "GTM-OR-17"],
  ["health", "health-results-health_coverage", "GTM-SO-11"],
  ["delivery", "delivery-results-ttv", "GTM-SO-03"],
  ["cycle-map", "cycle-map-map-sale", "GTM-BM-19"],
  ["backlog", "backlog-needs-1", "GTM-PR-03"],
  ["product-docs", "product-docs-launch-1", "GTM-PR-12"],
  ["case-library", "case-library-cases-1", "GTM-MS-14"],
  ["knowledge", "knowledge-index-1", "GTM-OR-02"],
  // Rows of the review pack are about other sheets.
  ["review-pack", "review-pack-results-ltvcac", "GTM-BM-20"],
  ["review-pack", "review-pack-results-ndr", "GTM-MS-29"],
  ["review-pack", "review-pack-sheets-deals", "GTM-MS-01"],
])("%s, %s leads to %s", (sheet, row, point) => {
  expect(statementsBehind(aboutOf(sheet, [row])).map(({ id }) => id)).toContain(point);
});

test.each([
  ["review-pack", ["review-pack-traps-trap1", "Selling along", "✕ On"], "GTM-MS-17"],
  ["trap-radar", ["trap-radar-worst-worst1", "带着卖", "✕ 已陷入"], "GTM-MS-17"],
  ["review-pack", ["review-pack-actions-gate1", "R36  ✕ UE (LTV:CAC) is above 3"], "GTM-BM-20"],
])("a row of %s that lists %j leads to %s", (sheet, texts, point) => {
  expect(statementsBehind(listedIn(sheet, texts)!).map(({ id }) => id)).toContain(point);
});

test("any other row lists nothing", () => {
  expect(listedIn("review-pack", ["review-pack-frame-frame1", "What changed outside?"])).toBeUndefined();
  expect(listedIn("deals", ["deals-deals-1", "Selling along"])).toBeUndefined();
});
