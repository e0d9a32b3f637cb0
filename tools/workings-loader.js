const fs = require("node:fs");
const path = require("node:path");

const CATALOGUE = path.join(__dirname, "../src/catalogue");

/** A webpack loader for src/catalogue/workings.ts: takes each working out of its function’s file, and no more of it. */
module.exports = function workingsLoader() {
  const telling = exportsOfFunctions().filter(
    ({ name, file }) => require(path.join(CATALOGUE, file))[name].working,
  );
  const imports = telling.map(
    ({ name, file }) => `import { ${name} } from ${JSON.stringify(`${file}?working`)};`,
  );
  const entries = telling.map(({ name }) => `[${name}.id]: ${name}.working`);
  return `${imports.join("\n")}\nexport const WORKINGS = { ${entries.join(", ")} };`;
};

/** The name of each function in the list of all, and its file. */
function exportsOfFunctions() {
  const index = fs.readFileSync(path.join(CATALOGUE, "index.ts"), "utf8");
  return [...index.matchAll(/import \{ ([A-Z_0-9]+) \} from "(.+)";/g)].map(([, name, file]) => ({
    name,
    file,
  }));
}
