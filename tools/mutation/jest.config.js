const { projects } = require("../../jest.config");

const [unit] = projects;

/** The tests that hold the engine and the catalogue, one project and quick ones only. */
module.exports = {
  transform: unit.transform,
  transformIgnorePatterns: unit.transformIgnorePatterns,
  testMatch: ["engine", "catalogue", "oracles"].map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
};
