/** @jest-environment jsdom */
import { findFunction } from "../../src/catalogue";
import { REFERENCE } from "../../src/catalogue/reference";
import { helpPages } from "../../tools/help-pages";

const pages = helpPages(REFERENCE);
const parse = (path: string) => new DOMParser().parseFromString(pages.get(path)!, "text/html");

test("a page for each function and language, two indexes and one style sheet", () => {
  expect(pages.size).toBe(REFERENCE.length * 2 + 3);
});

describe("the page of LTV", () => {
  const page = parse("help/ltv.html");

  test("names the function and shows how it is called", () => {
    expect(page.querySelector("h1")?.textContent).toBe("SAAS.LTV");
    expect(page.querySelector("pre")?.textContent).toBe(
      "=SAAS.LTV(arpa, gross_margin, churn, [discount_rate], [growth], [cap], [timing])",
    );
  });

  test("lists each argument with what stands for it when it is left out", () => {
    const rows = [...page.querySelectorAll("table")[0].querySelectorAll("tr")].slice(1);
    expect(rows.map((row) => row.querySelector("th")?.textContent)).toEqual(
      findFunction("LTV")!.params.map(({ name }) => name),
    );
    expect(rows.map((row) => row.lastElementChild?.textContent)).toEqual([
      "required",
      "required",
      "required",
      "0%",
      "0%",
      "0",
      "start",
    ]);
  });

  test("says when there is no answer, and which error then stands in the cell", () => {
    const table = page.querySelectorAll("table")[1].textContent;
    expect(table).toMatch(/churn is 0 and no cap is given\s*#N\/A/);
    expect(table).toContain("#VALUE!");
  });

  test("shows the published example with its result", () => {
    const code = [...page.querySelectorAll("pre")].map(({ textContent }) => textContent);
    expect(code).toContain("=SAAS.LTV(500, 0.8, 0.025)\n16,000");
  });

  test("leads to its Chinese sister and back", () => {
    expect(page.querySelector(".language")?.getAttribute("href")).toBe("zh-cn/ltv.html");
    const sister = parse("help/zh-cn/ltv.html");
    expect(sister.documentElement.lang).toBe("zh-CN");
    expect(sister.querySelector(".language")?.getAttribute("href")).toBe("../ltv.html");
    expect(sister.querySelector(".title")?.textContent).toContain("客户生命周期价值");
  });
});

test.each([...pages.keys()].filter((path) => path.endsWith(".html")))(
  "%s runs no script and has one heading",
  (path) => {
    const page = parse(path);
    expect(page.querySelectorAll("script, [onclick], style")).toHaveLength(0);
    expect(page.querySelectorAll("h1")).toHaveLength(1);
    expect(page.title).not.toBe("");
    expect(pages.get(path)).not.toMatch(/undefined|\[object|NaN/);
  },
);

test("words of the catalogue can’t become markup", () => {
  const [ltv] = REFERENCE.filter(({ id }) => id === "LTV");
  const hostile = { ...ltv, summary: { en: "<b>1 < 2</b> & more", "zh-CN": "" } };
  expect(helpPages([hostile]).get("help/ltv.html")).toContain(
    "<p>&lt;b&gt;1 &lt; 2&lt;/b&gt; &amp; more</p>",
  );
});
