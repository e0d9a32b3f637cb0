/** Browser tests run in a project of their own: they need a build and a browser. */
const swc = [
  "@swc/jest",
  {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      target: "es2022",
    },
  },
];

const shared = {
  resolver: "<rootDir>/test/resolver.js",
  transform: { "^.+\\.(m?[jt]sx?)$": swc },
  transformIgnorePatterns: [
    "node_modules/(?!(@fluentui|@griffel|@ironcalc|@univerjs|@sparticuz|lodash-es|nanoid|kdbush|quickselect|rbush)/)",
  ],
};

module.exports = {
  // What hangs ends; what is slow on a busy machine does not fail for it.
  testTimeout: 300_000,
  maxWorkers: "100%",
  projects: [
    {
      ...shared,
      displayName: "unit",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["<rootDir>/test/e2e/"],
    },
    {
      ...shared,
      displayName: "components",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/**/*.test.tsx"],
      setupFilesAfterEnv: ["<rootDir>/test/setup-dom.ts"],
    },
    {
      ...shared,
      displayName: "browser",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
      globalSetup: "<rootDir>/test/e2e/global-setup.ts",
      globalTeardown: "<rootDir>/test/e2e/global-teardown.ts",
    },
  ],
};
