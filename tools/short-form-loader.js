const ts = require("typescript");

/** A webpack loader for the files of functions: leaves out what src/catalogue/long-form.ts holds. */
module.exports = function shortFormLoader(source) {
  return shortForm(source, this.resourcePath);
};

function shortForm(source, fileName) {
  const { LONG_FIELDS } = require("../src/catalogue/long-form");
  let short = source;
  for (const properties of definitionsIn(source, fileName).reverse()) {
    for (let i = properties.length - 1; i >= 0; i--) {
      if (!LONG_FIELDS.includes(properties[i].name.text)) continue;
      const end = i + 1 < properties.length ? properties[i + 1].pos : properties.end;
      short = short.slice(0, properties[i].pos) + short.slice(end);
    }
  }
  return withoutUnused(short, fileName);
}

/** What only the left-out fields were made of goes with them: constants and functions of the file that nothing names. */
function withoutUnused(source, fileName) {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true);
  const named = new Map();
  const count = (node) => {
    if (ts.isIdentifier(node)) named.set(node.text, (named.get(node.text) ?? 0) + 1);
    ts.forEachChild(node, count);
  };
  count(file);
  const unused = file.statements.filter((statement) => {
    const own = namesOf(statement);
    return own.length > 0 && own.every((name) => named.get(name) === 1);
  });
  if (unused.length === 0) return source;
  const rest = unused.reduceRight((text, { pos, end }) => text.slice(0, pos) + text.slice(end), source);
  return withoutUnused(rest, fileName);
}

/** What a statement of a file makes for that file alone; nothing for exports and imports. */
function namesOf(statement) {
  if (statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
  if (ts.isFunctionDeclaration(statement)) return [statement.name.text];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.map(({ name }) => (ts.isIdentifier(name) ? name.text : "…"));
}

/** The properties of each object that is handed to defineFunction, in the order of the file. */
function definitionsIn(source, fileName) {
  const found = [];
  const visit = (node) => {
    const defines = ts.isCallExpression(node) && node.expression.getText() === "defineFunction";
    if (defines) found.push(node.arguments[0].properties);
    else ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true));
  return found;
}
