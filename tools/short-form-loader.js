const fs = require("node:fs");
const path = require("node:path");
const ts = require("typescript");

/**
 * A webpack loader for the files of functions: leaves out what src/catalogue/long-form.ts and workings.ts hold. Of a
 * file that workings.ts asks for, `?working`, it leaves what workings.ts holds, and nothing else of the function.
 */
module.exports = function shortFormLoader(source) {
  const isUnwanted = this.resourceQuery === "?working" ? (field) => !isOfWorking(field) : isLong;
  return shortForm(source, this.resourcePath, isUnwanted);
};

const isOfWorking = (field) => field === "id" || field === "working";

function isLong(field) {
  const { LONG_FIELDS } = require("../src/catalogue/long-form");
  return field === "working" || LONG_FIELDS.includes(field);
}

function shortForm(source, fileName, isUnwanted) {
  const file = parse(source, fileName);
  const fields = fieldsIn(file, isUnwanted);
  const isLeftOut = ({ pos }) => fields.some((field) => field.pos <= pos && pos < field.end);
  const others = [...aboutsIn(file), ...detailsIn(file)].filter((each) => !isLeftOut(each));
  const edits = [...fields, ...others].sort((a, b) => b.pos - a.pos);
  const short = edits.reduce(
    (text, { pos, end, instead }) => text.slice(0, pos) + instead + text.slice(end),
    source,
  );
  return withoutUnused(short, fileName);
}

const parse = (source, fileName) => ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true);

/** Where the unwanted fields of a file's functions stand. */
function fieldsIn(file, isUnwanted) {
  return callsIn(file, (name) => name === "defineFunction").flatMap(({ arguments: [object] }) =>
    propertiesIn(object, isUnwanted),
  );
}

/** Where such properties of an object stand, each with the comma that follows it. */
function propertiesIn({ properties }, isUnwanted) {
  return properties
    .map((property, i) => ({ property, end: properties[i + 1]?.pos ?? properties.end }))
    .filter(({ property }) => isUnwanted(property.name?.text))
    .map(({ property, end }) => ({ pos: property.pos, end, instead: "" }));
}

/** What an argument's numbers are like, which only forms and tests ask, and what is said about the words of an option. */
function detailsIn(file) {
  return objectsIn(file).flatMap((object) => {
    const isWord = object.properties.some(({ name }) => name?.text === "word");
    return propertiesIn(object, (name) => name === "typical" || (isWord && name === "about"));
  });
}

/** Where a file says what its arguments are about. An argument keeps the place of the text, for others follow it. */
function aboutsIn(file) {
  const imported = importsOf(file);
  const places = placesOfAbout();
  return callsIn(file, (name) => places.has(name) && imported.has(name)).map((call) => {
    const text = call.arguments[places.get(call.expression.text)];
    return { pos: text.getStart(), end: text.end, instead: "0" };
  });
}

let placesRead;

/** By the name of each function that makes an argument: the place of the text that people read about it. */
function placesOfAbout() {
  const fileName = path.join(__dirname, "../src/catalogue/params.ts");
  placesRead ??= new Map(
    parse(fs.readFileSync(fileName, "utf8"), fileName)
      .statements.filter((statement) => ts.isVariableStatement(statement) && isExported(statement))
      .flatMap(({ declarationList }) => declarationList.declarations)
      .filter(({ initializer }) => ts.isArrowFunction(initializer))
      .map(({ name, initializer }) => [
        name.text,
        initializer.parameters.findIndex((parameter) => parameter.name.getText() === "about"),
      ])
      .filter(([, place]) => place >= 0),
  );
  return placesRead;
}

/** The names that a file has from the others. */
function importsOf(file) {
  const names = file.statements
    .filter(ts.isImportDeclaration)
    .flatMap(({ importClause }) => importClause?.namedBindings?.elements ?? []);
  return new Set(names.map(({ name }) => name.text));
}

/** The calls of functions with such a name, in the order of the file. */
function callsIn(file, isWanted) {
  return nodesIn(file, ts.isCallExpression).filter(
    ({ expression }) => ts.isIdentifier(expression) && isWanted(expression.text),
  );
}

const objectsIn = (file) => nodesIn(file, ts.isObjectLiteralExpression);

function nodesIn(file, isWanted) {
  const found = [];
  const visit = (node) => {
    if (isWanted(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** What only the left-out texts were made of goes with them: constants and functions of the file that nothing names. */
function withoutUnused(source, fileName) {
  const file = parse(source, fileName);
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

const isExported = ({ modifiers }) => modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

/** What a statement of a file makes for that file alone; nothing for exports and imports. */
function namesOf(statement) {
  if (isExported(statement)) return [];
  if (ts.isFunctionDeclaration(statement)) return [statement.name.text];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.map(({ name }) => (ts.isIdentifier(name) ? name.text : "…"));
}
