import ts from "typescript";
import { FAMILIES } from "../src/catalogue/families";

/*
 * The text of src/catalogue/index.ts, with one function more: an import among the imports in the order of
 * their paths, and a line in the list at the end of its family.
 */

const ORDER = Object.keys(FAMILIES);

/**
 * `path` is that of the new function's file without its ending: "ledger/moves"; `familyOf` answers the family of
 * a function by such a path, for some stand in a family that is not their folder.
 */
export function withFunction(
  list: string,
  constant: string,
  path: string,
  familyOf: (path: string) => string,
): string {
  const source = ts.createSourceFile("index.ts", list, ts.ScriptTarget.Latest, true);
  const paths = pathsIn(source);
  if (paths.has(constant)) throw new Error(`${constant} is in the catalogue already.`);
  const entryAt = endOfFamily(source, path.split("/")[0], (entry) => familyOf(paths.get(entry) ?? ""));
  const importAt = importPosition(source, path);
  const text = `${list.slice(0, entryAt)}\n  ${constant},${list.slice(entryAt)}`;
  return `${text.slice(0, importAt)}import { ${constant} } from "./${path}";\n${text.slice(importAt)}`;
}

/** Constant → path, also of a constant that is made here by a function from such a path. */
function pathsIn(source: ts.SourceFile): Map<string, string> {
  const paths = new Map<string, string>();
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement)) {
      const { namedBindings } = statement.importClause ?? {};
      if (!namedBindings || !ts.isNamedImports(namedBindings)) continue;
      for (const { name } of namedBindings.elements) paths.set(name.text, pathOf(statement));
    }
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (!initializer || !ts.isCallExpression(initializer)) continue;
      paths.set(name.getText(), paths.get(initializer.expression.getText()) ?? "");
    }
  }
  return paths;
}

const pathOf = ({ moduleSpecifier }: ts.ImportDeclaration): string =>
  (moduleSpecifier as ts.StringLiteral).text.replace(/^\.\//, "");

/** Before the first import of a function whose path comes later, else after the last import. */
function importPosition(source: ts.SourceFile, path: string): number {
  const imports = source.statements.filter(ts.isImportDeclaration);
  const later = imports.find((statement) => pathOf(statement).includes("/") && pathOf(statement) > path);
  return later ? later.getStart() : imports[imports.length - 1].getEnd() + 1;
}

/** Behind the last function of the family or of one before it, comma and all. */
function endOfFamily(source: ts.SourceFile, family: string, familyOf: (constant: string) => string): number {
  const { elements } = catalogueIn(source);
  const rank = ORDER.indexOf(family);
  const before = elements.filter((entry) => ORDER.indexOf(familyOf(entry.getText())) <= rank).at(-1);
  return before ? source.text.indexOf(",", before.getEnd()) + 1 : elements.pos;
}

function catalogueIn(source: ts.SourceFile): ts.ArrayLiteralExpression {
  for (const statement of source.statements.filter(ts.isVariableStatement)) {
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (name.getText() !== "CATALOGUE") continue;
      if (initializer && ts.isArrayLiteralExpression(initializer)) return initializer;
    }
  }
  throw new Error("src/catalogue/index.ts holds no list of functions.");
}
