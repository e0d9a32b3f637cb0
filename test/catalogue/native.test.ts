import { same, type WholeFunction } from "../../src/catalogue/define";
import { nativeBody, nativeTier } from "../../src/catalogue/native";
import { referenceOf } from "../../src/catalogue/reference";

const GRR = referenceOf("GRR");
const tierOf = (native: WholeFunction["native"]) => nativeTier({ ...GRR, native });

describe("the tier of a native formula", () => {
  test.each([
    ["SUM(begin_mrr)/SUM(end_mrr)", 0],
    ["SUMPRODUCT((begin_mrr>0)*end_mrr)/SUM(begin_mrr)", 0],
    ['IF(periods_per_year="LET(x",1,2)', 0],
    ["SUM((begin_mrr>0)*end_mrr)", 1],
    ["SUMPRODUCT(begin_mrr*end_mrr)+SUM(2*end_mrr)", 1],
    ["LET(start,SUM(begin_mrr),start)", 1],
    ["SUM(FILTER(end_mrr,begin_mrr))", 1],
    ["SUM(MAP(begin_mrr,end_mrr,LAMBDA(a,b,MIN(a,b))))", 2],
    ["LET(all,VSTACK(begin_mrr,end_mrr),SUM(all))", 2],
  ])("%s: %i", (native, tier) => {
    expect(tierOf(native)).toBe(tier);
  });

  test("is 1 at least where the answer is a table, and none where there is no formula", () => {
    expect(nativeTier({ ...GRR, result: { table: ["amount"] }, native: "SUM(begin_mrr)" })).toBe(1);
    expect(tierOf({ none: same("none") })).toBeNull();
    expect(nativeBody({ ...GRR, native: { none: same("none") } })).toBeNull();
  });

  test.each(
    "MRR ARR ARPA NETNEW QUICKRATIO NDR NDR.BRIDGE GRR GRR.BRIDGE LOGOCHURN MRRCHURN ANNUALIZE LTV".split(
      " ",
    ),
  )("SAAS.%s works in any Excel", (id) => {
    expect(nativeTier(referenceOf(id))).toBe(0);
  });
});
