import { packageFolder } from "../../tools/third-party-notices";

test.each([
  ["/p/node_modules/react/index.js", "/p/node_modules/react"],
  ["/p/node_modules/@fluentui/react-tabs/lib/index.js", "/p/node_modules/@fluentui/react-tabs"],
  ["/p/node_modules/a/node_modules/@b/c/d.js", "/p/node_modules/a/node_modules/@b/c"],
  ["C:\\p\\node_modules\\react\\index.js", "C:\\p\\node_modules\\react"],
  ["/p/src/engine/months.ts", undefined],
])("the package of %s", (file, folder) => {
  expect(packageFolder(file)).toBe(folder);
});
