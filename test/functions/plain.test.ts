import fc from "fast-check";
import { REFERENCE } from "../../src/catalogue/reference";
import { call, carefulCaller } from "../../src/functions/call";
import { plainReader } from "../../src/functions/plain";
import { anyArguments, legalArguments, nearlyLegalArguments } from "../catalogue/arguments";
import { runs } from "../runs";

/** Plain arguments take a shorter way through a call. It must lead to the same answer. */

const simple = REFERENCE.filter(({ params }) => plainReader(params) !== null);

test("most functions of single cells have the shorter way", () => {
  const single = REFERENCE.filter(({ params }) =>
    params.every(({ kind, unit }) => (kind === "number" && unit !== "date") || kind === "option"),
  );
  expect(simple.map(({ id }) => id)).toEqual(single.map(({ id }) => id));
  expect(simple.length).toBeGreaterThan(10);
});

test.each(simple.map((definition) => [definition.id, definition] as const))(
  "SAAS.%s answers the same by either way",
  (_, definition) => {
    const carefully = carefulCaller(definition);
    const same = (args: unknown[]) => expect(call(definition, args)).toEqual(carefully(args));
    fc.assert(fc.property(legalArguments(definition), same), { numRuns: runs(50) });
    fc.assert(fc.property(nearlyLegalArguments(definition), same), { numRuns: runs(50) });
    fc.assert(fc.property(anyArguments(definition), same), { numRuns: runs(25) });
    for (const { args } of [...definition.examples, ...definition.noAnswer]) same([...args]);
  },
);
