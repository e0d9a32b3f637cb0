import { REFERENCE } from "../../src/catalogue/reference";
import { LANGUAGES } from "../../src/locales/text";
import { metadata } from "../../tools/metadata";

/*
 * Rules of Microsoft's custom-functions schema, from "Manually create JSON metadata for custom functions"
 * and the extensionFunction schema of Microsoft 365; 255 is where older Excel cuts a description.
 */

describe.each(LANGUAGES)("functions.json in %s", (language) => {
  const { functions, enums, allowErrorForDataTypeAny } = metadata(
    REFERENCE,
    language,
    "https://host.example/app",
  );

  test("errors among the arguments reach the functions", () => {
    expect(allowErrorForDataTypeAny).toBe(true);
  });

  test.each(functions)(
    "$id keeps to the schema",
    ({ id, name, description, helpUrl, parameters, result }) => {
      expect(id).toMatch(/^[A-Z][A-Z0-9.]{2,63}$/);
      expect(name).toBe(id);
      expect(description.length).toBeGreaterThan(0);
      expect(description.length).toBeLessThanOrEqual(255);
      expect(helpUrl).toMatch(/^https:\/\/host\.example\/app\/help\/(zh-cn\/)?[a-z0-9.]+\.html$/);
      expect(result.type).toBe("any");
      expect(["scalar", "matrix"]).toContain(result.dimensionality);
      for (const parameter of parameters) {
        expect(parameter.name).toMatch(/^[a-z][a-z0-9_]{0,63}$/);
        expect(parameter.description.length).toBeGreaterThan(0);
        expect(parameter.description.length).toBeLessThanOrEqual(255);
      }
    },
  );

  test.each(functions)("$id has its optional arguments last", ({ parameters }) => {
    const optional = parameters.map((parameter) => parameter.optional ?? false);
    expect(optional).toEqual([...optional].sort());
  });

  test("enums belong to single string arguments, one each, with unique values", () => {
    const parameters = functions.flatMap((each) => each.parameters);
    const used = parameters.filter(({ customEnumId }) => customEnumId);
    expect(used.map(({ customEnumId }) => customEnumId)).toEqual(enums.map(({ id }) => id));
    for (const { type, dimensionality } of used) expect([type, dimensionality]).toEqual(["string", "scalar"]);
    for (const { id, values } of enums) {
      expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,63}$/);
      expect(new Set(values.map(({ stringValue }) => stringValue)).size).toBe(values.length);
      for (const { name, tooltip = "" } of values) {
        expect(name.length).toBeGreaterThan(0);
        expect(Math.max(name.length, tooltip.length)).toBeLessThanOrEqual(256);
      }
    }
  });
});

test("LTV, written out by hand", () => {
  const { functions, enums } = metadata(REFERENCE, "zh-CN", "https://host.example");
  const ltv = functions.find(({ id }) => id === "LTV")!;
  expect(ltv).toMatchObject({
    name: "LTV",
    helpUrl: "https://host.example/help/zh-cn/ltv.html",
    result: { type: "any", dimensionality: "scalar" },
  });
  expect(ltv.parameters.map(({ name, optional }) => [name, optional ?? false])).toEqual([
    ["arpa", false],
    ["gross_margin", false],
    ["churn", false],
    ["discount_rate", true],
    ["growth", true],
    ["cap", true],
    ["timing", true],
  ]);
  expect(ltv.parameters[6]).toMatchObject({
    type: "string",
    dimensionality: "scalar",
    customEnumId: "LTV_TIMING",
  });
  expect(enums.find(({ id }) => id === "LTV_TIMING")!.values[0]).toMatchObject({
    name: "期初",
    stringValue: "start",
  });
});
