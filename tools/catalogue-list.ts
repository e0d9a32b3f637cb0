import { FAMILIES } from "../src/catalogue/families";

/*
 * The text of src/catalogue/index.ts, with one function more: an import among the imports in the order of
 * their paths, and a line in the list at the end of its family.
 */

const IMPORT = /^import { (\w+) } from "\.\/([\w/-]+)";$/;
const ORDER = Object.keys(FAMILIES);

/** `path` is that of the function's file without its ending: "ledger/moves". */
export function withFunction(list: string, constant: string, path: string): string {
  const lines = list.split("\n");
  const imports = importsOf(lines);
  if (imports.has(constant)) throw new Error(`${constant} is in the catalogue already.`);
  insertImport(lines, constant, path);
  insertEntry(lines, constant, path, imports);
  return lines.join("\n");
}

/** Constant → path. */
function importsOf(lines: readonly string[]): Map<string, string> {
  const found = lines.map((line) => IMPORT.exec(line)).filter((match) => match !== null);
  return new Map(found.map(([, constant, path]) => [constant, path]));
}

function insertImport(lines: string[], constant: string, path: string): void {
  const before = lines.findIndex((line) => {
    const found = IMPORT.exec(line);
    return found !== null && found[2] > path;
  });
  const end = lines.findLastIndex((line) => line.startsWith("import ")) + 1;
  lines.splice(before >= 0 ? before : end, 0, `import { ${constant} } from "./${path}";`);
}

function insertEntry(
  lines: string[],
  constant: string,
  path: string,
  imports: ReadonlyMap<string, string>,
): void {
  const start = lines.findIndex((line) => line.startsWith("export const CATALOGUE"));
  const end = lines.indexOf("];", start);
  if (start < 0 || end < 0) throw new Error("src/catalogue/index.ts holds no list of one function a line.");
  const rank = (file: string) => ORDER.indexOf(file.split("/")[0]);
  let at = end;
  while (at > start + 1 && rank(imports.get(entryOf(lines[at - 1])) ?? "") > rank(path)) at--;
  lines.splice(at, 0, `  ${constant},`);
}

const entryOf = (line: string) => line.trim().replace(/,$/, "");
