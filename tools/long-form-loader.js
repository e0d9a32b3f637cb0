/**
 * A webpack loader for src/catalogue/long-form.ts: runs the module at build time and ships what it exports as
 * plain data, so that the texts need not stand in the functions themselves.
 */
module.exports = function longFormLoader() {
  const { LONG_FORMS } = require("../src/catalogue/long-form");
  return `export const LONG_FORMS = JSON.parse(${JSON.stringify(JSON.stringify(LONG_FORMS))});`;
};
