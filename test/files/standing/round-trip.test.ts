import fc from "fast-check";
import { withFilePrefixes } from "../../../src/excel/formula/prefixes";
import { makeLive } from "../../../src/files/standing/make-live";
import { makePortable, type MadeFile } from "../../../src/files/standing/make-portable";
import type { FileRefusal } from "../../../src/files/native";
import { TARGETS } from "../../../src/portable/targets";
import { formulas } from "../../excel/formula/formulas";
import { runs } from "../../runs";
import { fileOf, partsOf } from "./book";

/* Random workbooks in files: live → portable → live gives every part back, byte for byte. */

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

interface Drawn {
  readonly formula: string;
  readonly kind: "plain" | "array" | "spill" | "shared" | "value" | "none";
  readonly shows: "number" | "text" | "error" | "nothing";
}

const cell: fc.Arbitrary<Drawn> = fc.record({
  formula: formulas,
  kind: fc.constantFrom("plain", "plain", "plain", "array", "spill", "shared", "value", "none"),
  shows: fc.constantFrom("number", "text", "error", "nothing"),
});

const SHOWS = {
  number: ["", "<v>0.1</v>"],
  text: [' t="str"', "<v>a &lt; b</v>"],
  error: [' t="e"', "<v>#N/A</v>"],
  nothing: ["", ""],
} as const;

/** One row of each: of a shared formula a follower stands in the row below. */
function rowsOf(cells: readonly Drawn[]): string {
  return cells
    .map(({ formula, kind, shows }, i) => {
      const row = 2 * i + 1;
      const [type, value] = SHOWS[shows];
      const text = escaped(withFilePrefixes(formula).slice(1));
      const follower =
        kind === "shared" ? `<c r="B${row + 1}"${type}><f t="shared" si="${i}"/>${value}</c>` : "";
      const written = {
        plain: `<f>${text}</f>`,
        array: `<f t="array" ref="B${row}">${text}</f>`,
        spill: `<f t="array" ref="B${row}:B${row + 1}">${text}</f>`,
        shared: `<f t="shared" ref="B${row}:B${row + 1}" si="${i}">${text}</f>`,
        value: "",
        none: "",
      }[kind];
      const own = kind === "none" ? "" : `<c r="B${row}"${type}${kind === "spill" ? ' cm="1"' : ""}>${written}${value}</c>`; // prettier-ignore
      return `<row r="${row}">${own}</row><row r="${row + 1}">${follower}</row>`;
    })
    .join("");
}

function done(made: MadeFile | FileRefusal): MadeFile {
  if ("refusal" in made) throw new Error(made.refusal.en);
  return made;
}

const NAMES = { to: "names", target: "365" } as const;

const WAYS = [
  ...TARGETS.map((target) => ({ to: "native", target }) as const),
  NAMES,
  { to: "values", target: "2021" },
] as const;

/** No value is stored, so that the first way leaves the formula, and takes the shared ones apart; the second rewrites it. */
const STOOD_ALONE: Drawn[] = [
  { formula: "=LET(x,SAAS.ARR,x(A1,2))", kind: "shared", shows: "nothing" },
  { formula: "=1+1", kind: "plain", shows: "number" },
];

test("live → portable → live, in one way and in two", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(cell, { minLength: 1, maxLength: 8 }),
      fc.array(fc.constantFrom(...WAYS), { minLength: 1, maxLength: 2 }),
      async (cells, ways) => {
        const file = await fileOf({ sheets: { Data: rowsOf(cells), "My data": rowsOf(cells.slice(1)) } });
        let bytes = file;
        for (const way of ways) bytes = done(await makePortable(bytes, way)).bytes;
        const [before, back] = [partsOf(file), partsOf(done(await makeLive(bytes)).bytes)];
        for (const [name, { text }] of before) expect([name, back.get(name)?.text]).toEqual([name, text]);
        expect(back.size).toBe(before.size);
      },
    ),
    { numRuns: runs(60), examples: [[STOOD_ALONE, [WAYS[0], NAMES]]] },
  );
});
