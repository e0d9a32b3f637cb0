const eslint = require("@eslint/js");
const { createTypeScriptImportResolver } = require("eslint-import-resolver-typescript");
const { importX } = require("eslint-plugin-import-x");
const jestRules = require("eslint-plugin-jest");
const reactHooks = require("eslint-plugin-react-hooks");
const tseslint = require("typescript-eslint");
const { OFFICE, OFFICE_FILES, OUTSIDE_WORLD, PURE_ROOMS, ROOMS } = require("./tools/rooms");

const rooms = Object.entries(ROOMS);

/** Imports between rooms: one zone for each, closed but for what the table opens. */
const zones = [
  ...rooms.map(([room, { rooms: open }]) => ({
    target: `./src/${room}`,
    from: "./src",
    except: [room, ...open].map((name) => `./${name}`),
    message: `${room}/ may import from ${open.length > 0 ? open.join(", ") : "no other room"} only.`,
  })),
  {
    target: rooms.map(([room]) => `./src/${room}`),
    from: ["./tools", "./test"],
    message: "Nothing imports tools or tests.",
  },
  { target: ["./src/workbench", "./tools"], from: "./test", message: "Nothing imports tests." },
  {
    target: ["./src/workbench/host", "./src/workbench/univer"],
    from: "./src/excel",
    message: "What the stand-in for Excel checks must not be what it checks with.",
  },
];

const packageRules = rooms.map(([room, { packages }]) => ({
  files: [`src/${room}/**`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            regex: `^(?!\\.)${packages.map((name) => `(?!${name}(/|$))`).join("")}`,
            message: `${room}/ may use ${packages.length > 0 ? packages.join(", ") : "no package"} only.`,
          },
        ],
      },
    ],
  },
}));

/** Global names that a set of files may not speak, also not as window.Excel. */
const forbid = (...groups) => [
  "error",
  {
    globals: groups.flatMap(([names, message]) => names.map((name) => ({ name, message }))),
    checkGlobalObject: true,
    globalObjects: ["globalThis", "window", "self"],
  },
];

const NO_OFFICE = [OFFICE, "Only workbook/, the entry points and workbench/host talk to Office."];
const NO_CUSTOM_FUNCTIONS = [["CustomFunctions"], "Only functions/ registers functions."];
const NO_CALENDAR = [["Date"], "This room counts days as Excel does, and knows no clock."];
const NO_OUTSIDE = [OUTSIDE_WORLD, "This room knows no page, no clock, no network and no machine."];

/** The stack holds some 120,000 arguments: a spread column is a fault on a long sheet. */
const NO_LONG_SPREAD = [
  {
    selector:
      "CallExpression[callee.object.name='Math'][callee.property.name=/^(max|min|hypot)$/] > SpreadElement",
    message:
      "A long array overflows the stack: largest() and smallest() of catalogue/extremes take any number.",
  },
  {
    selector:
      "CallExpression[callee.property.name=/^(push|unshift|splice)$/] > SpreadElement:not([argument.type='ArrayExpression'])",
    message: "A long array overflows the stack: push in a loop, or make a new array.",
  },
];

const pureFiles = PURE_ROOMS.map((room) => `src/${room}/**`);

module.exports = tseslint.config(
  { ignores: ["dist/", "coverage/", ".cache/", "**/node_modules/"] },
  eslint.configs.recommended,
  ...tseslint.configs.recommended,
  {
    plugins: { "import-x": importX },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: "error",
      "no-console": "error",
      "no-eval": "error",
      "no-new-func": "error",
      "no-param-reassign": "error",
      "prefer-const": "error",
    },
  },
  {
    files: ["**/*.js"],
    languageOptions: {
      sourceType: "commonjs",
      globals: { require: "readonly", module: "writable", __dirname: "readonly", process: "readonly" },
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    files: ["**/*.{ts,tsx}"],
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver()] },
    rules: {
      // The compiler finds undefined names.
      "no-undef": "off",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "import-x/no-restricted-paths": ["error", { basePath: __dirname, zones }],
    },
  },
  // Rules that ask the compiler are slow, so they look where there are promises to forget.
  {
    files: [
      "src/{workbook,commands,taskpane,workbench}/**/*.{ts,tsx}",
      "tools/**/*.ts",
      "test/**/*.{ts,tsx}",
    ],
    ignores: ["test/{catalogue,parity,playbook,sheets,engine,functions}/**"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-implied-eval": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: false }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
    },
  },
  // In the pane every promise has an end that somebody sees: an answer, or a sentence.
  {
    files: ["src/{taskpane,commands}/**/*.{ts,tsx}"],
    rules: { "@typescript-eslint/no-floating-promises": ["error", { ignoreVoid: false }] },
  },
  { files: ["src/**", "tools/**"], rules: { "import-x/no-default-export": "error" } },
  { files: ["src/**"], rules: { "no-restricted-syntax": ["error", ...NO_LONG_SPREAD] } },
  { files: ["src/**/*.{ts,tsx}", "tools/**/*.ts"], rules: { "max-lines": ["error", 250] } },
  // Pure data may run on.
  {
    files: [
      "src/{playbook,locales}/**",
      "src/sheets/{base,revenue,market,product,sales,service,organisation,review}/**",
    ],
    rules: { "max-lines": "off" },
  },
  { files: ["tools/**", "test/**", "bench/**"], rules: { "no-console": "off" } },
  {
    files: ["test/**/*.test.{ts,tsx}"],
    plugins: { jest: jestRules },
    rules: {
      // A helper that expects something says so in its name, as fc.assert does.
      "jest/expect-expect": ["error", { assertFunctionNames: ["expect", "expect*", "fc.assert"] }],
      "jest/no-disabled-tests": "error",
      "jest/no-focused-tests": "error",
      "jest/no-identical-title": "error",
      "jest/no-standalone-expect": "off",
      "jest/valid-expect": "error",
      "jest/valid-expect-in-promise": "error",
    },
  },
  // Its rules compile what they look at, which is slow: components and hooks are what they know something about.
  { files: ["src/taskpane/**/*.tsx", "src/taskpane/**/use-*.ts"], ...reactHooks.configs.flat.recommended },

  ...packageRules,
  { files: ["src/**"], rules: { "no-restricted-globals": forbid(NO_OFFICE, NO_CUSTOM_FUNCTIONS) } },
  { files: OFFICE_FILES, rules: { "no-restricted-globals": forbid(NO_CUSTOM_FUNCTIONS) } },
  { files: ["test/**"], rules: { "no-restricted-globals": "off" } },
  {
    files: pureFiles,
    rules: {
      "no-restricted-globals": forbid(NO_OFFICE, NO_CUSTOM_FUNCTIONS, NO_OUTSIDE),
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "The same question gets the same answer." },
        { object: "Date", property: "now", message: "This room knows no clock." },
      ],
      "no-restricted-syntax": [
        "error",
        ...NO_LONG_SPREAD,
        {
          selector: ":matches(NewExpression, CallExpression)[callee.name='Date'][arguments.length=0]",
          message: "This room knows no clock.",
        },
        {
          selector:
            ":matches(ReturnStatement, ArrowFunctionExpression) > Literal[value=/^#[A-Z0-9/]+[!?A]$/]",
          message: "An error is a Failure, never its text: ISERROR would not see it.",
        },
      ],
    },
  },
  {
    files: ["src/{engine,playbook,catalogue}/**"],
    rules: { "no-restricted-globals": forbid(NO_OFFICE, NO_CUSTOM_FUNCTIONS, NO_OUTSIDE, NO_CALENDAR) },
  },
  { files: ["src/functions/**"], rules: { "no-restricted-globals": forbid(NO_OFFICE, NO_OUTSIDE) } },
);
