const ts = require("typescript");

/**
 * A webpack loader for the files of functions: leaves out what src/catalogue/long-form.ts holds. The first
 * convention stays, for DEFINE prints it.
 */
module.exports = function shortFormLoader(source) {
  return shortForm(source, this.resourcePath);
};

function shortForm(source, fileName) {
  const { LONG_FIELDS } = require("../src/catalogue/long-form");
  let short = source;
  for (const properties of definitionsIn(source, fileName).reverse()) {
    for (let i = properties.length - 1; i >= 0; i--) {
      if (!LONG_FIELDS.includes(properties[i].name.text)) continue;
      const [start, end] =
        properties[i].name.text === "conventions" ? allButFirst(properties[i]) : whole(properties, i);
      short = short.slice(0, start) + short.slice(end);
    }
  }
  return short;
}

function whole(properties, i) {
  return [properties[i].pos, i + 1 < properties.length ? properties[i + 1].pos : properties.end];
}

function allButFirst({ initializer: { elements } }) {
  return [elements[0].end, elements.end];
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
