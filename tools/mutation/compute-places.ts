import { readFileSync } from "node:fs";
import ts from "typescript";

/** Properties of a function that calculate; the others are words and examples. */
const CALCULATES = ["compute", "unreadable"];

/**
 * Where a file of the catalogue calculates, as Stryker names places (`file:line:column-line:column`): all but
 * the words of the functions it defines.
 */
export function computePlaces(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const places: string[] = [];
  const add = (node: ts.Node) =>
    places.push(`${file}:${place(source, node.getStart())}-${place(source, node.end)}`);
  const visit = (node: ts.Node): void => {
    const defines = ts.isCallExpression(node) && node.expression.getText() === "defineFunction";
    if (!defines) return ts.forEachChild(node, visit);
    const { properties } = node.arguments[0] as ts.ObjectLiteralExpression;
    for (const property of properties) if (CALCULATES.includes(property.name?.getText() ?? "")) add(property);
  };
  visit(source);
  source.statements.filter(calculates).forEach(add);
  return places;
}

/** A function of the file's own, however it is written. */
function calculates(statement: ts.Statement): boolean {
  if (ts.isFunctionDeclaration(statement)) return true;
  if (!ts.isVariableStatement(statement)) return false;
  return statement.declarationList.declarations.some(
    ({ initializer }) => initializer !== undefined && ts.isArrowFunction(initializer),
  );
}

function place(source: ts.SourceFile, position: number): string {
  const { line, character } = source.getLineAndCharacterOfPosition(position);
  return `${line + 1}:${character}`;
}
