import { saas } from "./call-by-id";
import { agrees } from "./expect";

/** Numbers worked out by hand from the definitions, beyond the examples that the functions show themselves. */

test.each<[string, unknown[], number, number?]>([
  ["MRR", [100], 100],
  ["MRR", [300, "quarter"], 100],
  ["MRR", [300, "季"], 100],
  ["MRR", [1, "day"], 30.4167, 5e-5],
  ["MRR", [2400, "year", 2], 100],
  ["MRR", [-120, "year"], -10],
  ["NETNEW", [[[100], [200]], 50, [[-10], [-20]], [[40], [0]]], 280],
  ["NETNEW", [0, 0, 30, 70], -100],
  ["QUICKRATIO", [300, 60, -40, [[-30], [-20]], 90], 5],
  ["QUICKRATIO", [0, 0, 10, 10], 0],
  ["NDR", [100, 90], 0.9],
  ["NDR", [[[100, 50]], [[110, 40]]], 1],
  ["NDR", [100, 99, 12], 0.8864, 5e-5],
  [
    "NDR",
    [
      [[100], [""]],
      [[120], [500]],
    ],
    1.2,
  ],
  [
    "GRR",
    [
      [[100], [100]],
      [[200], [50]],
    ],
    0.75,
  ],
  ["GRR", [100, 99, 4], 0.9606, 5e-5],
  ["NDR.BRIDGE", [1000, 50, 20, 30], 1],
  ["NDR.BRIDGE", [1000, 50, 20, 30, 15], 1.015],
  ["NDR.BRIDGE", [[[600], [400]], 0, 0, 10, 0, 12], 0.8864, 5e-5],
  ["GRR.BRIDGE", [100.1, 40.1, 60], 0],
  ["MRRCHURN", [1000, -20, -30], 0.05],
  ["MRRCHURN", [1000, 20, 30, 40, 20], -0.01],
  ["LOGOCHURN", [100, 10, 20, "期初"], 0.1],
  ["LOGOCHURN", [100, 10, 20, "平均"], 0.095238, 5e-7],
  ["LOGOCHURN", [0, 5, 10, "startplusnew"], 0.5],
  ["ANNUALIZE", [0.05, 12], 0.45964, 5e-7],
  ["ANNUALIZE", [0.95, 12, "retention"], 0.54036, 5e-7],
  ["ANNUALIZE", [0.01, 12, "growth"], 0.126825, 5e-7],
  ["ANNUALIZE", [0.2, 1 / 12], 0.0184, 5e-5],
  ["ANNUALIZE", [0.95, 12, "留存", "线性"], 0.4],
  ["ANNUALIZE", [-0.01, 12], -0.126825, 5e-7],
  ["ANNUALIZE", [1, 12], 1],
])("SAAS.%s(%j) is %d", (...[id, args, expected, tolerance]) => {
  const found = saas(id, ...args);
  const near = typeof found === "number" && agrees(found, expected, tolerance);
  expect(near ? expected : found).toBe(expected);
});

test.each<[string, unknown[], string]>([
  ["GRR.BRIDGE", [100, 40, 60.1], "#NUM!"],
  ["GRR.BRIDGE", [0, 0, 0], "#DIV/0!"],
  ["MRRCHURN", [0, 0, 0], "#DIV/0!"],
  ["LOGOCHURN", [0, 0, 0, "average"], "#DIV/0!"],
  ["LOGOCHURN", [100, 10, -5], "#NUM!"],
  ["ANNUALIZE", [0.05, -12], "#NUM!"],
  ["ANNUALIZE", [0.4, 3, "retention", "linear"], "#NUM!"],
  ["ANNUALIZE", ["5%", 12], "#VALUE!"],
  [
    "NDR",
    [
      [[100], ["n/a"]],
      [[90], [80]],
    ],
    "#VALUE!",
  ],
  ["NDR", [[[100], [200]], [[100, 200]]], "#VALUE!"],
  ["QUICKRATIO", [100, "none", 0, 5], "#VALUE!"],
])("SAAS.%s(%j) has no answer: %s", (id, args, error) => {
  expect(saas(id, ...args)).toMatchObject({ error });
});
