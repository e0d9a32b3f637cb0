import { join } from "node:path";
import { Linter } from "eslint";

/*
 * Each rule of the house is tried on a snippet that breaks it, and on its neighbour that doesn't. The
 * rules that need types are left out: the snippets are files that don't exist.
 */

const root = join(__dirname, "..", "..");
const linter = new Linter({ cwd: root });
const rules: Linter.Config[] = [
  ...jest.requireActual<Linter.Config[]>("../../eslint.config.js"),
  {
    languageOptions: { parserOptions: { projectService: false, project: null } },
    rules: {
      "@typescript-eslint/await-thenable": "off",
      "@typescript-eslint/no-floating-promises": "off",
      "@typescript-eslint/no-implied-eval": "off",
      "@typescript-eslint/no-misused-promises": "off",
      "@typescript-eslint/switch-exhaustiveness-check": "off",
    },
  },
];

/** The rules that a file of this name with this code would break. */
function rulesBroken(file: string, code: string): (string | null)[] {
  return linter.verify(code, rules, join(root, file)).map(({ ruleId, message }) => ruleId ?? message);
}

const imports = (from: string, name = "x") =>
  `import { ${name} } from "${from}";\nexport const y = ${name};\n`;

describe("rooms", () => {
  test.each([
    ["src/excel/x.ts", "../locales/text"],
    ["src/engine/x.ts", "../excel/address"],
    ["src/engine/x.ts", "../locales/text"],
    ["src/workbench/host/x.ts", "../../excel/address"],
    ["src/workbench/univer/x.ts", "../../excel/address"],
    ["src/locales/x.ts", "../catalogue/define"],
    ["src/playbook/x.ts", "../catalogue/define"],
    ["src/catalogue/x.ts", "../functions/call"],
    ["src/catalogue/unit-economics/x.ts", "../../functions/call"],
    ["src/functions/x.ts", "../portable/native-call"],
    ["src/portable/x.ts", "../functions/call"],
    ["src/sheets/x.ts", "../functions/call"],
    ["src/workbook/x.ts", "../catalogue/define"],
    ["src/files/x.ts", "../catalogue/define"],
    ["src/files/x.ts", "../workbook/types"],
    ["src/cli/x.ts", "../workbook/types"],
    ["src/cli/x.ts", "../taskpane/pane"],
    ["src/taskpane/x.tsx", "../cli/main"],
    ["src/files/x.ts", "../cli/main"],
    ["src/commands/x.ts", "../taskpane/pane"],
    ["src/taskpane/x.tsx", "../workbench/host/grid"],
    ["src/sheets/x.ts", "../../tools/manifest"],
    ["src/taskpane/x.tsx", "../../test/e2e/dist"],
    ["tools/x.ts", "../test/e2e/dist"],
  ])("%s may not import %s", (file, from) => {
    expect(rulesBroken(file, imports(from))).toContain("import-x/no-restricted-paths");
  });

  test.each([
    ["src/files/x.ts", "../sheets/plan"],
    ["src/files/x.ts", "@cj-tech-master/excelts/archive"],
    ["src/cli/x.ts", "../files"],
    ["src/cli/x.ts", "node:util"],
    ["src/catalogue/unit-economics/x.ts", "../define"],
    ["src/catalogue/x.ts", "../locales/text"],
    ["src/functions/x.ts", "../catalogue/define"],
    ["src/catalogue/x.ts", "../excel/address"],
    ["src/workbench/sample/x.ts", "../../excel/address"],
    ["src/sheets/x.ts", "../catalogue/define"],
    ["src/workbook/x.ts", "../sheets/plan"],
    ["src/taskpane/x.tsx", "../functions/call"],
    ["src/workbench/x.ts", "../taskpane/pane"],
    ["tools/x.ts", "../src/workbench/host/grid"],
  ])("%s may import %s", (file, from) => {
    expect(rulesBroken(file, imports(from))).toEqual([]);
  });

  test.each([
    ["src/engine/x.ts", "lodash"],
    ["src/catalogue/x.ts", "react"],
    ["src/sheets/x.ts", "node:fs"],
    ["src/portable/x.ts", "@borgar/fx"],
    ["src/taskpane/x.tsx", "@univerjs/core"],
    ["src/taskpane/x.tsx", "numfmt"],
    ["src/sheets/x.ts", "numfmt"],
  ])("%s may not use the package %s", (file, from) => {
    expect(rulesBroken(file, imports(from))).toContain("no-restricted-imports");
  });

  test.each([
    ["src/excel/x.ts", "@borgar/fx"],
    ["src/excel/x.ts", "numfmt"],
    ["src/taskpane/x.tsx", "@fluentui/react-components"],
  ])("%s may use the package %s", (file, from) => {
    expect(rulesBroken(file, imports(from))).toEqual([]);
  });
});

describe("names", () => {
  test.each([
    ["src/taskpane/pane.tsx", "Excel.run"],
    ["src/sheets/x.ts", "Office.context"],
    ["src/functions/x.ts", "window.Excel"],
    ["src/workbench/x.ts", "globalThis.OfficeRuntime"],
    ["src/workbook/x.ts", "CustomFunctions.associate"],
    ["src/taskpane/index.tsx", "CustomFunctions.associate"],
    ["src/engine/x.ts", "Date.now()"],
    ["src/engine/x.ts", "new Date()"],
    ["src/catalogue/x.ts", "process.env"],
    ["src/catalogue/x.ts", "fetch('')"],
    ["src/playbook/x.ts", "window.innerWidth"],
    ["src/playbook/x.ts", "document.title"],
    ["src/functions/x.ts", "navigator.language"],
  ])("%s may not say %s", (file, expression) => {
    expect(rulesBroken(file, `export const y = ${expression};\n`)).toContain("no-restricted-globals");
  });

  test.each([
    ["src/workbook/x.ts", "Excel.run"],
    ["src/commands/x.ts", "Office.actions"],
    ["src/taskpane/index.tsx", "Office.onReady"],
    ["src/workbench/host/x.ts", "Excel.run"],
    ["src/functions/x.ts", "CustomFunctions.Error"],
    ["src/taskpane/pane.tsx", "window.innerWidth"],
    ["src/sheets/x.ts", "new Date(0)"],
  ])("%s may say %s", (file, expression) => {
    expect(rulesBroken(file, `export const y = ${expression};\n`)).toEqual([]);
  });
});

describe("habits", () => {
  test.each([
    ["no-restricted-properties", "src/engine/x.ts", "export const y = Math.random();"],
    ["no-restricted-properties", "src/sheets/x.ts", "export const y = Date.now();"],
    ["no-restricted-syntax", "src/sheets/x.ts", "export const y = new Date();"],
    ["no-restricted-syntax", "src/catalogue/x.ts", 'export const y = () => "#N/A";'],
    ["no-restricted-syntax", "src/functions/x.ts", 'export function y() { return "#VALUE!"; }'],
    ["no-restricted-syntax", "src/engine/x.ts", 'export function y() { return "#DIV/0!"; }'],
    ["no-eval", "src/workbench/x.ts", 'eval("1");'],
    ["no-new-func", "tools/x.ts", 'export const y = new Function("return 1");'],
    ["no-console", "src/taskpane/x.tsx", "console.log(1);"],
    ["import-x/no-default-export", "src/taskpane/x.tsx", "export default 1;"],
    [
      "@typescript-eslint/consistent-type-imports",
      "src/sheets/x.ts",
      'import { SheetPlan } from "./plan";\nexport type Y = SheetPlan;',
    ],
  ])("%s bites in %s", (rule, file, code) => {
    expect(rulesBroken(file, `${code}\n`)).toContain(rule);
  });
});
