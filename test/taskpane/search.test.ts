import type { WholeFunction } from "../../src/catalogue/define";
import { REFERENCE } from "../../src/catalogue/reference";
import { nearestFunctions } from "../../src/taskpane/functions/nearest";
import { markedParts, searchFunctions, searchTerms } from "../../src/taskpane/functions/search";

const definition = (id: string, more: Partial<WholeFunction> = {}) =>
  ({
    id,
    title: { en: `Title of ${id.toLowerCase()}x`, "zh-CN": "标题" },
    summary: { en: "Words", "zh-CN": "说明" },
    ...more,
  }) as WholeFunction;

const ids = (catalogue: readonly WholeFunction[], query: string) =>
  searchFunctions(catalogue, query, "en").map((hit) => hit.definition.id);

describe("search", () => {
  test("the best kind of hit comes first: name, its beginning, its part, title, other name, purpose", () => {
    const catalogue = [
      definition("A", { summary: { en: "says churn somewhere", "zh-CN": "" } }),
      definition("B", { synonyms: ["Churned money"] }),
      definition("C", { title: { en: "Churn of C", "zh-CN": "" } }),
      definition("MRRCHURN"),
      definition("CHURNRATE"),
      definition("CHURN"),
    ];
    expect(ids(catalogue, "churn")).toEqual(["CHURN", "CHURNRATE", "MRRCHURN", "C", "B", "A"]);
  });

  test.each([
    ["NRR", "NDR"],
    ["净收入留存", "NDR"],
    ["clv", "LTV"],
    ["生命周期价值", "LTV"],
    ["=SAAS.LTV(", "LTV"],
    ["saas.ledger.moves", "LEDGER.MOVES"],
    ["断约率", "LOGOCHURN"],
    ["续约率", "RENEWALRATE"],
    ["续费率", "RENEWALRATE"],
    ["递延收入", "RECOGNIZED"],
    ["大客户", "CONCENTRATION"],
    ["ＬＴＶ", "LTV"],
    ["台账检查", "LEDGER.CHECK"],
    ["duplicate", "LEDGER.CHECK"],
    ["需要招多少人", "HIRESNEEDED"],
    ...["COMMISSION", "CAPACITY", "HIRESNEEDED"].map((id) => ["quota", id]),
    ...["KM.CURVE", "KM.MEDIAN", "KM.MEAN", "SBG.FIT", "SBG.CURVE"].map((id) => ["survival", id]),
  ])("finds %s as %s, whatever the pane’s language", (query, id) => {
    expect(ids(REFERENCE, query)).toContain(id);
    expect(searchFunctions(REFERENCE, query, "zh-CN").map((hit) => hit.definition.id)).toContain(id);
  });

  /** What the list shows: with a word that no function is about, the functions beside its explanation. */
  const shown = (query: string) => {
    const { about, definitions } = nearestFunctions(REFERENCE, query);
    return about ? definitions.map(({ id }) => id) : ids(REFERENCE, query);
  };

  test.each([
    ["AARRR", ["FUNNEL"]],
    ["海盗指标", ["FUNNEL"]],
    ["AARRR 海盗指标", ["FUNNEL"]],
    ["渠道", ["CAC", "CACPAYBACK"]],
    ["代理商", ["CAC", "CACPAYBACK"]],
    ["复购", ["RENEWALRATE"]],
    ["复购率", ["RENEWALRATE"]],
    ["分群", ["LEDGER.COHORT", "SEGMENT"]],
    ["毛留存率", ["GRR"]],
    ["净留存率", ["NDR"]],
    ["月经常性收入", ["MRR"]],
    ["年经常性收入", ["ARR"]],
    ["CAC回本周期", ["CACPAYBACK", "PAYBACK"]],
    ["CAC 回本周期", ["CACPAYBACK", "PAYBACK"]],
    ["ARPU", ["ARPA"]],
    ["TCV", ["ACV"]],
    ["revenue churn", ["MRRCHURN"]],
    ["客户流失率", ["LOGOCHURN"]],
    ["==SAAS.LTV(B2,B3", ["LTV"]],
    ["=SAAS.LEDGER.MOVES(A2:A7,B2:B7)", ["LEDGER.MOVES"]],
  ])("%s shows %j first", (query, first) => {
    expect(shown(query).slice(0, first.length)).toEqual(first);
  });

  test("every word must be found", () => {
    expect(ids(REFERENCE, "ltv bananas")).toEqual([]);
  });

  test("a function found by another name shows that name", () => {
    const [hit] = searchFunctions(REFERENCE, "NRR", "en");
    expect(hit.line).toContain("NRR");
  });

  test("marks the words of the query, signs of patterns included", () => {
    expect(markedParts("MRRCHURN (gross)", searchTerms("churn"))).toEqual([
      { text: "MRR", hit: false },
      { text: "CHURN", hit: true },
      { text: " (gross)", hit: false },
    ]);
    expect(markedParts("a.b", ["."]).filter(({ hit }) => hit)).toEqual([{ text: ".", hit: true }]);
  });
});

describe("nearest functions", () => {
  const catalogue = [definition("ACV"), definition("CARR"), definition("LTV")];

  test("bookings are contract value: offers what exists of it", () => {
    for (const query of ["bookings", "签约额"]) {
      expect(nearestFunctions(catalogue, query).definitions.map(({ id }) => id)).toEqual(["ACV", "CARR"]);
    }
    expect(nearestFunctions([catalogue[1]], "bookings").definitions.map(({ id }) => id)).toEqual(["CARR"]);
  });

  test("a slip of the finger finds its neighbour, nonsense nothing", () => {
    expect(nearestFunctions(REFERENCE, "paybak").definitions.map(({ id }) => id)).toContain("PAYBACK");
    expect(nearestFunctions(REFERENCE, "nrd").definitions.map(({ id }) => id)).toContain("NDR");
    for (const query of ["zzqx", "hazard", "clawback", "asdf"]) {
      expect(nearestFunctions(REFERENCE, query).definitions).toEqual([]);
    }
  });

  test("where one word occurs and another does not, what holds the one comes before what is alike", () => {
    expect(nearestFunctions(REFERENCE, "duplicate rows").definitions[0].id).toBe("LEDGER.CHECK");
    const words = [
      definition("B", { synonyms: ["refund"] }),
      definition("A", { synonyms: ["refund policy"] }),
    ];
    expect(nearestFunctions(words, "refund policy of zzqx").definitions.map(({ id }) => id)).toEqual([
      "A",
      "B",
    ]);
    expect(nearestFunctions(words, "of zzqx").definitions).toEqual([]);
  });
});
