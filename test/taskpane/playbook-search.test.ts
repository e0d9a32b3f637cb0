import { searchPlaybook } from "../../src/taskpane/playbook/search";

const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);
const traps = (query: string) => ids(searchPlaybook(query).traps);
const points = (query: string) => ids(searchPlaybook(query).points);

describe("traps", () => {
  test.each([
    ["its title", "scaling before", "T04"],
    ["its title in Chinese", "就扩张", "T04"],
    ["what both languages call it", "Pre-PMF", "T04"],
    ["its code", "T05", "T05"],
    ["its code in small letters", "t05", "T05"],
    ["the way out", "painkillers", "T02"],
    ["the way out in Chinese", "止痛药", "T02"],
    ["its question", "handful of customer talks", "T02"],
    ["what tells of it", "named customer", "T02"],
    ["what tells of it in Chinese", "首年亏损", "T03"],
    ["stage and kind", "PSF 陷阱", "T01"],
  ])("are found by %s: %s", (_, query, id) => {
    expect(traps(query)).toContain(id);
  });

  test("all of them are found by what they are", () => {
    for (const query of ["陷阱", "trap", "Traps"]) expect(traps(query)).toHaveLength(48);
  });

  test("one whose title holds the word comes before one that only tells of it", () => {
    const found = traps("PMF");
    expect(found.indexOf("T04")).toBeLessThan(found.indexOf("T03"));
  });

  test("the points that a trap waits behind are found with it", () => {
    expect(points("T04")).toContain("PMF-BM-08");
  });
});

describe("codes as sheets print them", () => {
  test("several in a row mean each of them", () => {
    for (const query of ["T03, T21", "T03、T21", "t03，t21", "T03 T21"]) {
      expect(traps(query)).toEqual(["T03", "T21"]);
    }
    expect(points("R36, R37")).toEqual(expect.arrayContaining([...points("R36"), ...points("R37")]));
  });
});

describe("sheets", () => {
  const found = (query: string) => {
    const { sheets, worked, points: own } = searchPlaybook(query);
    return { sheets, points: ids([...own, ...worked]) };
  };

  test.each([
    ["订阅指标", "metrics", "GTM-MS-29"],
    ["Subscription metrics", "metrics", "GTM-MS-29"],
    ["兔鹿象与2:4:4", "deals", "GTM-MS-07"],
    ["Rabbit, deer, elephant", "deals", "GTM-MS-07"],
    ["GTM Readiness", "readiness", "GTM-MS-28"],
  ])("%s finds the sheet %s and the points worked on there", (query, sheet, point) => {
    expect(found(query).sheets[0]).toBe(sheet);
    expect(found(query).points).toContain(point);
  });

  test("a point stands once, also where its own words hold the query", () => {
    for (const query of ["续费", "customer", "pricing"]) {
      const all = found(query).points;
      expect(new Set(all).size).toBe(all.length);
    }
  });

  test("helpers behind other sheets are none", () => {
    expect(found("data").sheets).not.toEqual(expect.arrayContaining(["data"]));
  });
});

describe("points", () => {
  test.each([
    ["the code of an input", "I24", "GTM-BM-20"],
    ["its code in small letters", "i24", "GTM-BM-20"],
    ["the name of an input", "Days to first value", "GTM-SO-03"],
    ["its name in Chinese", "首次价值天数", "GTM-SO-03"],
    ["the code of an item", "R36", "GTM-BM-20"],
    ["the root of another name of a metric", "断约", "GTM-BM-28"],
    ["another name of a function", "cancellation rate", "GTM-BM-28"],
  ])("are found by %s: %s", (_, query, id) => {
    expect(points(query)).toContain(id);
  });

  test("an input that feeds an item by way of another is found as well", () => {
    expect(points("I08").length).toBeGreaterThan(0);
    expect(points("I17")).toContain("GTM-BM-20");
  });

  test("what a point asks for goes before what it is tied to", () => {
    const [first] = searchPlaybook("churn").points;
    expect(`${first.text.en} ${first.why.en}`).toMatch(/churn/i);
  });
});

test("what is in no language anywhere is not found, nor are signs alone", () => {
  for (const query of ["span of one", "zzqx", "T99", "I99", "= “”"]) {
    expect(searchPlaybook(query)).toEqual({ points: [], traps: [], sheets: [], worked: [] });
  }
});
