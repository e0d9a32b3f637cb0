import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { FAMILIES, type FamilyKey } from "../src/catalogue/families";
import { readsAsCell } from "../src/excel/address";
import { withFunction } from "./catalogue-list";
import { functionTemplate } from "./function-template";

/*
 * npm run new:function -- LEDGER.THING [--family FAMILY]: the first file of a function, which fails its tests until
 * it is filled in, and its line in the list.
 */

const FAMILY_KEYS = Object.keys(FAMILIES) as FamilyKey[];

const isFamily = (key: string): key is FamilyKey => FAMILY_KEYS.some((family) => family === key);

/** What is wrong with a name, as a sentence; undefined for one that Excel and the house take. */
export function nameProblem(id: string): string | undefined {
  if (!/^[A-Z][A-Z0-9]*(\.[A-Z][A-Z0-9]*)?$/.test(id)) {
    return `${id || "The name"} must be upper-case letters and digits, with at most one dot after a family, such as LEDGER.MOVES.`;
  }
  if (id.length < 3) return `${id} is too short: Excel takes names of three characters or more.`;
  if (readsAsCell(id)) {
    return `${id} reads as the address of a cell. Choose a name of four letters or more, or one without digits at its end.`;
  }
  return undefined;
}

/** Writes the file and the line; answers the file's path from the root. Throws a sentence when it can't. */
export function newFunction(root: string, id: string, chosen?: string): string {
  const problem = nameProblem(id);
  if (problem) throw new Error(problem);
  const listFile = join(root, "src/catalogue/index.ts");
  const list = readFileSync(listFile, "utf8");
  const family = familyOf(id, chosen, list);
  const path = `${family}/${fileName(id, family)}`;
  const file = join(root, "src/catalogue", `${path}.ts`);
  if (existsSync(file)) throw new Error(`src/catalogue/${path}.ts is already there.`);
  const longer = withFunction(list, constantName(id), path, (other) => familyIn(root, other));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, functionTemplate(id, constantName(id), family));
  writeFileSync(listFile, longer);
  return `src/catalogue/${path}.ts`;
}

function familyIn(root: string, path: string): string {
  const text = readFileSync(join(root, "src/catalogue", `${path}.ts`), "utf8");
  return /^ *family: "([a-z-]+)",$/m.exec(text)?.[1] ?? "";
}

/** LEDGER.MOVES → LEDGER_MOVES, as saved workbooks spell it too. */
const constantName = (id: string) => id.replace(".", "_");

/** The family's name is not said twice: ledger/moves.ts, but retention/ndr-bridge.ts. */
function fileName(id: string, family: FamilyKey): string {
  const name = id.toLowerCase();
  const short = name.startsWith(`${family}.`) ? name.slice(family.length + 1) : name;
  return short.replace(".", "-");
}

/** The one that is given, the one before the dot, or that of the function before the dot. */
function familyOf(id: string, chosen: string | undefined, list: string): FamilyKey {
  const [prefix, rest] = id.toLowerCase().split(".");
  const parent = new RegExp(`import { ${prefix} } from "\\./([a-z-]+)/`, "i").exec(list)?.[1];
  const family = chosen ?? (rest && isFamily(prefix) ? prefix : rest && parent) ?? "";
  if (isFamily(family)) return family;
  const choice = FAMILY_KEYS.join(", ");
  if (chosen) throw new Error(`${chosen} is no family. There are ${choice}.`);
  throw new Error(
    `Say the family as well: npm run new:function -- ${id} --family FAMILY, with one of ${choice}.`,
  );
}

if (require.main === module) {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { family: { type: "string" } },
    });
    const file = newFunction(join(__dirname, ".."), positionals[0] ?? "", values.family);
    console.log(`${file} is there, and in the list. npm test says what it still lacks.`);
  } catch (problem) {
    console.error((problem as Error).message);
    process.exitCode = 1;
  }
}
