import { readFileSync } from "node:fs";
import { resolve } from "node:path";

type Loader = (this: { resourcePath: string }, source: string) => string;

const shortForm = jest.requireActual<Loader>("../../tools/short-form-loader");
const resourcePath = resolve("src/catalogue/retention/ndr.ts");
const short = shortForm.call({ resourcePath }, readFileSync(resourcePath, "utf8"));

test("what calls need stays in a function, and the basis that DEFINE prints", () => {
  expect(short).toContain("compute:");
  expect(short).toContain("sources:");
  expect(short).toContain("The cohort method");
  expect(short).not.toContain("ChartMogul");
  expect(short).not.toMatch(/pitfalls:|examples:|noAnswer:|native:|conventions:/);
});
