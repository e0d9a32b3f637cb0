const { join, sep } = require("node:path");

const NUMFMT = join(__dirname, "../node_modules/numfmt/dist/index.js");

/** numfmt 4.0.1 sends `require` to a file that is not in the package; the grid's packages bring an older one. */
module.exports = (request, options) => {
  const isOurs = !options.basedir.includes(`${sep}node_modules${sep}`);
  return request === "numfmt" && isOurs ? NUMFMT : options.defaultResolver(request, options);
};
