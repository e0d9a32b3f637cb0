import { same, type Text } from "../locales/text";

/** The oldest Excel for which a workbook can be made, by the words people choose it with. */
export const EXCELS = ["2016", "2021", "365"] as const;
export type Excel = (typeof EXCELS)[number];

/** The newest functions that each has, by their year; Excel 2024 has those of Microsoft 365 that we use. */
export const NEWEST: Readonly<Record<Excel, number>> = { 2016: 2016, 2021: 2021, 365: 2024 };

export const EXCEL_NAMES: Readonly<Record<Excel, Text>> = {
  2016: same("Excel 2016"),
  2021: same("Excel 2021"),
  365: { en: "Microsoft 365 or Excel 2024", "zh-CN": "Microsoft 365 或 Excel 2024" },
};

/** The first of the three that has functions of a year. */
export const excelOf = (version: number): Excel => EXCELS.find((excel) => NEWEST[excel] >= version) ?? "365";
