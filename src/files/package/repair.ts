/* What excelts 10.2.0 writes so that Excel offers to repair the file, or shows it otherwise than it was meant. */

/** Groups go before the page in the properties of a sheet, and no row of a group is the line of a closed one. */
export function repairSheet(xml: string): string {
  return xml
    .replace(/(<pageSetUpPr [^>]*\/>)(<outlinePr [^>]*\/>)/, "$2$1")
    .replace(/(<row [^>]*?) collapsed="1"/g, "$1");
}

/**
 * Without the wish that Excel strip every author from the file when it is saved, and warn of it; and with names that
 * stand for the cells of a sheet whose own name has an apostrophe. The library doubles one that is double already.
 */
export function repairWorkbook(xml: string): string {
  return xml
    .replace('<workbookPr filterPrivacy="1"/>', "<workbookPr/>")
    .replace(NAMES, (name) => name.replaceAll(APOSTROPHE.repeat(4), APOSTROPHE.repeat(2)));
}

const APOSTROPHE = "&apos;";

/** But those of pages, which are Excel’s own and are written well. */
const NAMES = /<definedName name="(?!_xlnm\.).*?<\/definedName>/gs;
