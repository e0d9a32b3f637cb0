import { LocaleType, LogLevel, mergeLocales, Univer, type Plugin, type PluginCtor } from "@univerjs/core";
import { FUniver } from "@univerjs/core/lib/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalEn from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import conditionalZh from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEn from "@univerjs/preset-sheets-core/locales/en-US";
import coreZh from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationEn from "@univerjs/preset-sheets-data-validation/locales/en-US";
import validationZh from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import filterEn from "@univerjs/preset-sheets-filter/locales/en-US";
import filterZh from "@univerjs/preset-sheets-filter/locales/zh-CN";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import tableEn from "@univerjs/preset-sheets-table/locales/en-US";
import tableZh from "@univerjs/preset-sheets-table/locales/zh-CN";
import type { FunctionDefinition } from "../../catalogue/define";
import type { Language } from "../../locales/text";
import { functionWords, gridDescriptions, gridFunctions } from "./functions";

import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";

export const LOCALES: Readonly<Record<Language, LocaleType>> = {
  en: LocaleType.EN_US,
  "zh-CN": LocaleType.ZH_CN,
};

export interface CreatedUniver {
  readonly univer: Univer;
  readonly api: FUniver;
}

/** The spreadsheet without its ribbon, with every function of the catalogue in its formula engine. */
export function createSpreadsheet(
  container: HTMLElement,
  catalogue: readonly FunctionDefinition[],
  language: Language,
): CreatedUniver {
  const univer = new Univer({
    locale: LOCALES[language],
    locales: {
      [LocaleType.EN_US]: mergeLocales(
        coreEn,
        validationEn,
        conditionalEn,
        filterEn,
        tableEn,
        functionWords(catalogue, "en"),
      ),
      [LocaleType.ZH_CN]: mergeLocales(
        coreZh,
        validationZh,
        conditionalZh,
        filterZh,
        tableZh,
        functionWords(catalogue, "zh-CN"),
      ),
    },
    logLevel: LogLevel.WARN,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      footer: { sheetBar: true, statisticBar: false, menus: false, zoomSlider: false },
      disableAutoFocus: true,
      formula: {
        function: gridFunctions(catalogue),
        description: gridDescriptions(catalogue),
        initialFormulaComputing: CalculationMode.FORCED,
      },
    }),
    UniverSheetsDataValidationPreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsTablePreset(),
  ];
  registerPlugins(
    univer,
    presets.flatMap((preset) => preset.plugins),
  );
  return { univer, api: FUniver.newAPI(univer) };
}

type Registration = PluginCtor<Plugin> | [PluginCtor<Plugin>, unknown];

/** Presets may name the same plugin; the later one wins. */
function registerPlugins(univer: Univer, registrations: readonly Registration[]): void {
  const byName = new Map<string, readonly [PluginCtor<Plugin>, unknown?]>();
  for (const registration of registrations) {
    const entry = Array.isArray(registration) ? registration : ([registration] as const);
    byName.set(entry[0].pluginName, entry);
  }
  for (const [plugin, config] of byName.values()) univer.registerPlugin(plugin, config as never);
}
