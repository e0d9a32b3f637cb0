import type { Language } from "../../locales/text";
import type { Grid } from "./grid";
import { createHost, type Host } from "./host";

/** What Excel 2021 has; the manifest asks for no more. */
const EXCEL_API = 1.12;

/** The little of `Office` that the pane asks for. */
function officeFor(language: Language) {
  return {
    onReady: (callback?: (info: object) => unknown) => {
      const info = { host: "Excel", platform: "OfficeOnline" };
      return Promise.resolve(callback?.(info)).then(() => info);
    },
    HostType: { Excel: "Excel" },
    context: {
      diagnostics: { host: "Excel", platform: "OfficeOnline", version: "workbench" },
      displayLanguage: language === "zh-CN" ? "zh-CN" : "en-US",
      requirements: {
        isSetSupported: (name: string, version = "1.1") =>
          name === "ExcelApi" && isAtMost(version, EXCEL_API),
      },
    },
  };
}

/** 1.9 is below 1.12: the parts of a version are numbers of their own. */
function isAtMost(version: string, limit: number): boolean {
  const [major, minor = 0] = version.split(".").map(Number);
  const [limitMajor, limitMinor] = String(limit).split(".").map(Number);
  return major < limitMajor || (major === limitMajor && minor <= limitMinor);
}

/** Puts `Excel` and `Office` on a page that has none, so that the pane's code runs unchanged beside a grid. */
export function installHost(page: object, grid: Grid, { language }: { readonly language: Language }): Host {
  const host = createHost(grid);
  Object.assign(page, { Excel: host.Excel, Office: officeFor(language) });
  return host;
}
