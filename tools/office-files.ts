import { join } from "node:path";

/** Microsoft's own address of its script, which the marketplace demands. */
const HOSTED_FOLDER = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const HOSTED = `${HOSTED_FOLDER}office.js`;
const LOCAL = "office/office.js";

/** The page with Microsoft's script from our own folder, and no other host in its policy, for closed networks. */
export function withLocalOffice(page: string): string {
  if (!page.includes(HOSTED)) {
    throw new Error(
      `The page does not load ${HOSTED}, so there is nothing to replace for --env office=local.`,
    );
  }
  return page.replace(HOSTED, LOCAL).replace(` ${HOSTED_FOLDER}`, "");
}

/** What to copy for it: what Excel and the web can ask for, without the other applications and debug builds. */
export function officeFiles(nodeModules: string) {
  return [
    {
      context: join(nodeModules, "@microsoft/office-js"),
      from: "dist/**/*.js",
      to: ({ absoluteFilename = "" }) => absoluteFilename.replace(/^.*\/office-js\/dist\//, "office/"),
      info: { minimized: true },
      globOptions: {
        ignore: [
          "**/*debug*",
          "**/*vsdoc*",
          "**/{access,onenote,outlook,powerpoint,project,word,visio,moe,fabric}*",
          "**/{html2canvas,es6-promise}.js",
        ],
      },
    },
    { from: join(nodeModules, "@microsoft/office-js/LICENSE.md"), to: "office/LICENSE.md" },
  ];
}
