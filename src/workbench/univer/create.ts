import {
  DEFAULT_STYLES,
  IUndoRedoService,
  LocaleType,
  LogLevel,
  mergeLocales,
  ThemeService,
  Univer,
  type Injector,
  type IWorkbookData,
  type Plugin,
  type PluginCtor,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/lib/facade";
import {
  FormulaDataModel,
  type IArrayFormulaRangeType,
  type IArrayFormulaUnitCellType,
} from "@univerjs/engine-formula";
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
import type { WholeFunction } from "../../catalogue/define";
import type { Language } from "../../locales/text";
import { MENDED_FUNCTIONS, mendEngine } from "./engine";
import { keepFormulasUnderLooks } from "./looks-alone";
import { obeyOddFormats } from "./odd-formats";
import { functionWords, gridDescriptions, gridFunctions } from "./functions";
import { progressWords } from "./progress-words";
import { forgetChecksOfDeletedSheets, keepDeletedSheets, showActiveSheetAtOnce } from "./remove-sheet";
import { forgetDeletedRows } from "./row-heights";
import { UndoSteps } from "./undo-steps";

import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";

const LOCALES: Readonly<Record<Language, LocaleType>> = {
  en: LocaleType.EN_US,
  "zh-CN": LocaleType.ZH_CN,
};

/** Calibri where there is one, else what has its widths; then the Chinese ones of Windows, macOS and Linux. */
const FONT = "Calibri, Carlito, DengXian, Microsoft YaHei, PingFang SC, Noto Sans CJK SC, sans-serif";

/** The greens of Excel, from the palest to the darkest. */
const GREENS = {
  50: "#F1F8F4",
  100: "#E2F1E8",
  200: "#CAEAD8",
  300: "#9FD5B7",
  400: "#4CA679",
  500: "#21885A",
  600: "#107C41",
  700: "#0E6B38",
  800: "#0B5A2F",
  900: "#094924",
};

const EMPTY: Partial<IWorkbookData> = {
  sheetOrder: ["first"],
  sheets: { first: { id: "first", name: "Sheet1", rowCount: 100, columnCount: 26 } },
};

export interface CreatedUniver {
  readonly univer: Univer;
  readonly api: FUniver;
}

/** A workbook with the results of its formulas, and what those fill beyond their own cells, by sheet. */
export interface CalculatedWorkbook {
  readonly workbook: IWorkbookData;
  readonly spillAreas: IArrayFormulaRangeType;
  readonly spilled: IArrayFormulaUnitCellType;
}

/** What a spreadsheet begins with; the results of a workbook are kept, or calculated anew where there are none. */
type Opened = Partial<IWorkbookData> | CalculatedWorkbook;

/**
 * A spreadsheet with this workbook, else with one empty sheet, without a ribbon, and with every function of
 * the catalogue in its formula engine. Without a container it has no page: it calculates, and draws nothing.
 */
export function createSpreadsheet(
  container: HTMLElement | null,
  catalogue: readonly WholeFunction[],
  language: Language,
  opened: Opened = EMPTY,
): CreatedUniver {
  const calculated = "spilled" in opened ? opened : null;
  // The library has no setting for the font of cells without looks of their own.
  DEFAULT_STYLES.ff = FONT;
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
        progressWords(coreEn["sheets-formula"], "en"),
      ),
      [LocaleType.ZH_CN]: mergeLocales(
        coreZh,
        validationZh,
        conditionalZh,
        filterZh,
        tableZh,
        functionWords(catalogue, "zh-CN"),
        progressWords(coreZh["sheets-formula"], "zh-CN"),
      ),
    },
    logLevel: LogLevel.WARN,
    override: [[IUndoRedoService, { useClass: UndoSteps }]],
  });
  const injector = univer.__getInjector();
  // Before the plugins listen, for they are told in the order in which they begin to.
  keepFormulasUnderLooks(injector);
  const presets = [
    UniverSheetsCorePreset({
      container: container ?? undefined,
      header: true,
      toolbar: false,
      footer: { sheetBar: true, statisticBar: false, menus: false, zoomSlider: false },
      disableAutoFocus: true,
      disableTextFormatMark: true,
      sheets: { disableForceStringMark: true, disableForceStringAlert: true },
      formula: {
        function: [...MENDED_FUNCTIONS, ...gridFunctions(catalogue)],
        description: gridDescriptions(catalogue),
        initialFormulaComputing: calculated ? CalculationMode.NO_CALCULATION : CalculationMode.FORCED,
      },
    }),
    UniverSheetsDataValidationPreset({ showSearchOnDropdown: false, showEditOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsTablePreset(),
  ];
  registerPlugins(
    univer,
    presets.flatMap((preset) => preset.plugins),
    container ? () => true : ({ pluginName }) => !OF_A_PAGE.test(pluginName),
  );
  mendEngine(injector);
  const themes = injector.get(ThemeService);
  themes.setTheme({ ...themes.getCurrentTheme(), primary: GREENS });
  const api = FUniver.newAPI(univer);
  const workbook = api.createWorkbook(calculated?.workbook ?? (opened as Partial<IWorkbookData>));
  if (calculated) restoreSpills(injector, calculated);
  obeyOddFormats(injector);
  forgetDeletedRows(injector);
  keepDeletedSheets(injector);
  forgetChecksOfDeletedSheets(injector, workbook);
  showActiveSheetAtOnce(injector, workbook);
  return { univer, api };
}

/** The grid’s own words, and those of its autocomplete list. */
export function setSpreadsheetLanguage({ univer }: CreatedUniver, language: Language): void {
  univer.setLocale(LOCALES[language]);
}

/** A workbook as the library writes it down lacks what its formulas spill. */
function restoreSpills(injector: Injector, { spillAreas, spilled }: CalculatedWorkbook): void {
  const model = injector.get(FormulaDataModel);
  model.setArrayFormulaRange(spillAreas);
  model.setArrayFormulaCellData(spilled);
}

/** Plugins that draw, listen to keys or ask the network. */
const OF_A_PAGE = /UI_PLUGIN|RENDER|NETWORK|DOCS/;

type Registration = PluginCtor<Plugin> | [PluginCtor<Plugin>, unknown];

/** Presets may name the same plugin; the later one wins. */
function registerPlugins(
  univer: Univer,
  registrations: readonly Registration[],
  isWanted: (plugin: PluginCtor<Plugin>) => boolean,
): void {
  const byName = new Map<string, readonly [PluginCtor<Plugin>, unknown?]>();
  for (const registration of registrations) {
    const entry = Array.isArray(registration) ? registration : ([registration] as const);
    byName.set(entry[0].pluginName, entry);
  }
  for (const [plugin, config] of byName.values()) {
    if (isWanted(plugin)) univer.registerPlugin(plugin, config);
  }
}
