const { join, sep } = require("node:path");

const NUMFMT = join(__dirname, "../node_modules/numfmt/dist/index.js");
const EXCELTS = "@cj-tech-master/excelts";

/**
 * numfmt 4.0.1 sends `require` to a file that is not in the package; the grid's packages bring an older one. excelts
 * has modules alone for browsers, which stand beside the same for Node.
 */
module.exports = (request, options) => {
  const isOurs = !options.basedir.includes(`${sep}node_modules${sep}`);
  if (request === "numfmt" && isOurs) return NUMFMT;
  const forNode = request.startsWith(EXCELTS) && { conditions: ["require", "node", "default"] };
  return options.defaultResolver(request, { ...options, ...forNode });
};
