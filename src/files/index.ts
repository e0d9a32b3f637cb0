export { fillPlans } from "./fill/fill";
export { nativePlans, type FileRefusal } from "./native";
export { planFile, sheetsOfFile } from "./plan-file";
export { readSheets } from "./read-rows";
export { FILE_SHEETS, type ListedSheet } from "./sheet-list";
export { writeTable } from "./write-table";
export { writeWorkbook } from "./write-workbook";
