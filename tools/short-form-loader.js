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
  return short;
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
