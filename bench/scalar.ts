import { FV, NPER, PV, RRI, SUMPRODUCT } from "@formulajs/formulajs";
import { writeFileSync } from "node:fs";
import { saas } from "./adapter";
import { INVOCATION, type Implementation } from "./excel";
import { randomFrom } from "./ledger-data";
import { race, type Contestant, type Timing } from "./timing";

/*
 * One call as Excel makes it, through the whole adapter (an invocation object last, validation on, errors as
 * Excel wants them), beside a formulajs call of the same shape: as many arguments of the same kinds, and a
 * formula of like work.
 *
 * node scalar.mjs <file for the results>
 */

export interface ScalarResult {
  readonly rounds: number;
  readonly pairs: readonly {
    readonly shape: string;
    readonly id: string;
    readonly formulajs: string;
    /** Nanoseconds. */
    readonly ours: number;
    readonly theirs: number;
    /** Ours over theirs. */
    readonly ratio: Timing["ratio"];
  }[];
}

const CUSTOMERS = 100;
const column = (value: (i: number) => number) => Array.from({ length: CUSTOMERS }, (_, i) => [value(i)]);

/** A thousand lists of arguments, so that no engine can work anything out beforehand. */
const LISTS = 1000;
const random = randomFrom(1);
const lists = (make: () => readonly unknown[]) => Array.from({ length: LISTS }, make);
const between = (low: number, high: number) => low + random() * (high - low);

/** A contestant that takes list after list. */
function calling(
  name: string,
  implementation: Implementation,
  all: readonly (readonly unknown[])[],
): Contestant {
  let at = 0;
  return { name, run: () => implementation(...all[(at = (at + 1) % LISTS)]) };
}

interface Pair {
  readonly shape: string;
  readonly id: string;
  readonly ours: () => readonly unknown[];
  readonly formulajs: Implementation;
  readonly theirs: () => readonly unknown[];
}

const PAIRS: readonly Pair[] = [
  {
    shape: "growth per period, 3 numbers",
    id: "CMGR",
    ours: () => [100, between(110, 300), 12],
    formulajs: RRI,
    theirs: () => [12, 100, between(110, 300)],
  },
  {
    shape: "a rate compounded over periods, 4 arguments",
    id: "ANNUALIZE",
    ours: () => [between(0.01, 0.05), 12, null, null],
    formulajs: FV,
    theirs: () => [between(0.01, 0.05), 12, -100, 0],
  },
  {
    shape: "number of periods, 4 numbers",
    id: "PAYBACK",
    ours: () => [between(3000, 6000), 500, 0.8, between(0.01, 0.02)],
    formulajs: NPER,
    theirs: () => [between(0.01, 0.02), -400, between(3000, 6000), 0],
  },
  {
    shape: "value of a row of payments, 5 arguments",
    id: "LTV",
    ours: () => [between(100, 500), 0.8, between(0.01, 0.05), 0.01, null, 36, null],
    formulajs: PV,
    theirs: () => [between(0.01, 0.05), 36, between(-500, -100), 0, 1],
  },
  {
    shape: `two ranges of ${CUSTOMERS} cells`,
    id: "NDR",
    ours: () => [column(() => between(50, 100)), column(() => between(50, 100)), null],
    formulajs: SUMPRODUCT,
    theirs: () => [column(() => between(50, 100)), column(() => between(50, 100))],
  },
];

const ROUNDS = 41;
const CALLS = 20_000;
const nanoseconds = (milliseconds: number) => Math.round(milliseconds * 1e6);

const pairs = PAIRS.map(({ shape, id, ours, formulajs, theirs }) => {
  const calls = shape.includes("ranges") ? CALLS / 10 : CALLS;
  const [other, own] = race(
    [
      calling(formulajs.name, formulajs, lists(theirs)),
      calling(
        `SAAS.${id}`,
        saas(id),
        lists(() => [...ours(), INVOCATION]),
      ),
    ],
    ROUNDS,
    calls,
  );
  const { median, low, high } = own.ratio;
  console.log(
    `${shape}: ${own.name} ${nanoseconds(own.median)} ns, formulajs ${other.name} ` +
      `${nanoseconds(other.median)} ns, ratio ${median.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`,
  );
  return {
    shape,
    id,
    formulajs: formulajs.name,
    ours: nanoseconds(own.median),
    theirs: nanoseconds(other.median),
    ratio: own.ratio,
  };
});
writeFileSync(process.argv[2], JSON.stringify({ rounds: ROUNDS, pairs } satisfies ScalarResult));
