/* What excelts 10.2.0 writes so that Excel offers to repair the file, or shows it otherwise than it was meant. */

/** Groups go before the page in the properties of a sheet, and no row of a group is the line of a closed one. */
export function repairSheet(xml: string): string {
  return xml
    .replace(/(<pageSetUpPr [^>]*\/>)(<outlinePr [^>]*\/>)/, "$2$1")
    .replace(/(<row [^>]*?) collapsed="1"/g, "$1");
}

/** Without the wish that Excel strip every author from the file when it is saved, and warn of it. */
export function repairWorkbook(xml: string): string {
  return xml.replace('<workbookPr filterPrivacy="1"/>', "<workbookPr/>");
}
