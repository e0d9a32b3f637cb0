import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CATALOGUE } from "../src/catalogue";
import type { FunctionDefinition } from "../src/catalogue/define";

/*
 * npm run release:lock: notes the functions and arguments that a release hands to people. Their workbooks
 * name them for ever, so the note may only grow.
 */

/** The arguments of each released function, in order. */
export type Lock = Readonly<Record<string, readonly string[]>>;

/** The note after a release of this catalogue. Refuses whatever would break a workbook that is out there. */
export function grow(lock: Lock, catalogue: readonly FunctionDefinition[]): Lock {
  const now = new Map(catalogue.map(({ id, params }) => [id, params.map(({ name }) => name)]));
  const broken = Object.entries(lock).flatMap(([id, names]) => whatBroke(id, names, now.get(id)));
  if (broken.length > 0) throw new Error(broken.join("\n"));
  return Object.fromEntries([...now].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function whatBroke(id: string, released: readonly string[], now: readonly string[] | undefined): string[] {
  if (!now) return [`SAAS.${id} was released and is gone. Released functions stay.`];
  const moved = released.find((name, index) => now[index] !== name);
  if (!moved) return [];
  return [`SAAS.${id}: ${moved} was released in another place. Released arguments stay; new ones come last.`];
}

function main(): void {
  const file = join(__dirname, "../src/catalogue/released.json");
  const lock = JSON.parse(readFileSync(file, "utf8")) as Lock;
  const grown = grow(lock, CATALOGUE);
  writeFileSync(file, written(grown));
  console.log(
    `${Object.keys(grown).length - Object.keys(lock).length} functions are released for the first time.`,
  );
}

/** One line for each function, so that a change reads well beside the old file. */
function written(lock: Lock): string {
  const lines = Object.entries(lock).map(
    ([id, names]) => `  "${id}": [${names.map((n) => `"${n}"`).join(", ")}]`,
  );
  return `{\n${lines.join(",\n")}\n}\n`;
}

if (require.main === module) {
  try {
    main();
  } catch (problem) {
    console.error((problem as Error).message);
    process.exitCode = 1;
  }
}
