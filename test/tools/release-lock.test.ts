import type { FunctionDefinition } from "../../src/catalogue/define";
import { grow } from "../../tools/release-lock";

const catalogue = (functions: Record<string, string[]>) =>
  Object.entries(functions).map(([id, names]) => ({
    id,
    params: names.map((name) => ({ name })),
  })) as unknown as FunctionDefinition[];

test("takes in new functions and new arguments at the end, in the order of names", () => {
  const released = { LTV: ["arpa", "churn"] };
  expect(grow(released, catalogue({ LTV: ["arpa", "churn", "cap"], CAC: ["spend"] }))).toEqual({
    CAC: ["spend"],
    LTV: ["arpa", "churn", "cap"],
  });
});

test.each([
  ["a function that is gone", {}, "SAAS.LTV was released and is gone."],
  ["an argument that is gone", { LTV: ["arpa"] }, "SAAS.LTV: churn was released"],
  ["arguments in another order", { LTV: ["churn", "arpa"] }, "SAAS.LTV: arpa was released"],
  ["an argument under another name", { LTV: ["arpa", "loss"] }, "SAAS.LTV: churn was released"],
  ["a new argument in between", { LTV: ["arpa", "cap", "churn"] }, "SAAS.LTV: churn was released"],
])("refuses %s", (_, functions: Record<string, string[]>, reason) => {
  expect(() => grow({ LTV: ["arpa", "churn"] }, catalogue(functions))).toThrow(reason);
});
