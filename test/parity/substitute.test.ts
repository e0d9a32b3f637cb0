import { substitute } from "./substitute";

const replaced = (formula: string) =>
  substitute(formula, (name) => ({ new: "A1", churn: "B1:B2", rate: "C1" })[name]);

test.each([
  ["SUM(new)-churn", "SUM(A1)-B1:B2"],
  ["new_mrr+new.x+renew+new", "new_mrr+new.x+renew+A1"],
  ['IF(kind="churn",churn,"a ""new"" one")', 'IF(kind="churn",B1:B2,"a ""new"" one")'],
  ["RATE(rate)*1E-9*rate", "RATE(C1)*1E-9*C1"],
  ["IF(new>0,#N/A,#DIV/0!)", "IF(A1>0,#N/A,#DIV/0!)"],
])("%s becomes %s", (formula, expected) => {
  expect(replaced(formula)).toBe(expected);
});
