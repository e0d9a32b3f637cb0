import { fileOf } from "../standing/book";

/* Files with what is rare, part by part: what no program at hand writes, and the standard allows. */

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

const ROWS =
  '<row r="1"><c r="A1"><v>500</v></c><c r="B1"><v>0.8</v></c><c r="C1"><v>0.025</v></c><c r="D1"><f>_xldudf_SAAS_LTV(A1,B1,C1)</f><v>16000</v></c></row>' +
  '<row r="2"><c r="A2"><v>120</v></c><c r="B2"><v>4</v></c><c r="D2"><f>_xldudf_SAAS_CAC(A2,B2)</f><v>30</v></c></row>';

const withRow = (cells: string) => ({ sheets: { Data: `${ROWS}<row r="3">${cells}</row>` } });

/** Each under what is rare in it. */
export const HAND_WRITTEN: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  "a table of data, dates as texts, and an empty formula": () =>
    fileOf(
      withRow(
        '<c r="A3"><f t="dataTable" ref="A3:B3" dt2D="1" dtr="1" r1="A1" r2="B1"/><v>1</v></c><c r="C3" t="d"><v>2026-01-31</v></c><c r="D3"><f/><v>2</v></c><c r="E3"><f>_xldudf_SAAS_ARR(A1)</f><v>6000</v></c>',
      ),
    ),
  "a pivot, a slicer, links to other workbooks, macros with their signature": () =>
    fileOf({
      ...withRow('<c r="E3"><f>[1]Sheet1!$A$1+_xldudf_SAAS_ARR(A1)</f><v>6001</v></c>'),
      behind:
        '<externalReferences><externalReference r:id="rIdX1"/></externalReferences><calcPr calcId="191029"/>',
      related: {
        pivotCacheDefinition: "pivotCache/pivotCacheDefinition1.xml",
        externalLink: "externalLinks/externalLink1.xml",
        vbaProject: "vbaProject.bin",
        sheetMetadata: "metadata.xml",
      },
      parts: {
        "xl/pivotCache/pivotCacheDefinition1.xml": "<pivotCacheDefinition/>",
        "xl/pivotTables/pivotTable1.xml": "<pivotTableDefinition/>",
        "xl/slicers/slicer1.xml": "<slicers/>",
        "xl/externalLinks/externalLink1.xml": "<externalLink/>",
        "xl/vbaProject.bin": "\u00d0\u00cf\u0011\u00e0",
        "xl/vbaProjectSignature.bin": "\u0001signature",
        "xl/metadata.xml": "<metadata/>",
        "customXml/item1.xml": "<mine>_xldudf_SAAS_LTV(1,2,3)</mine>",
        "xl/comments1.xml": "<comments/>",
        "xl/threadedComments/threadedComment1.xml": "<ThreadedComments/>",
        "xl/persons/person.xml": "<personList/>",
      },
    }),
  "two versions of one thing, extensions, and a mark at the beginning": () =>
    fileOf({
      sheets: { Data: "" },
      parts: {
        "xl/worksheets/sheet1.xml": `\ufeff<?xml version="1.0" encoding="utf-8"?><worksheet xmlns="${MAIN}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="urn:x"><sheetPr codeName='Sheet"1'/><sheetData x14ac:dyDescent="0.25">${ROWS}</sheetData><mc:AlternateContent><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent><extLst><ext uri="{1}"><x14ac:f>_xldudf_SAAS_LTV(1,2,3)</x14ac:f></ext></extLst></worksheet>`,
      },
    }),
  "names of elements with a prefix, apostrophes around attributes": () =>
    fileOf({
      sheets: { Data: "" },
      parts: {
        "xl/worksheets/sheet1.xml": `<?xml version='1.0'?><x:worksheet xmlns:x='${MAIN}'><x:sheetData>${ROWS.replace(/<(\/?)(row|c|f|v)\b/g, "<$1x:$2").replaceAll('"', "'")}</x:sheetData></x:worksheet>`,
      },
    }),
  "the workbook in another folder, with targets from the root, in the strict namespace": () =>
    fileOf({
      sheets: { Data: "" },
      parts: {
        "[Content_Types].xml":
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/content/book.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/content/one.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
        "_rels/.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/content/book.xml"/></Relationships>`,
        "content/book.xml": `<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:q="http://purl.oclc.org/ooxml/officeDocument/relationships"><sheets><sheet name="Data" sheetId="7" q:id="s"/></sheets></workbook>`,
        "content/_rels/book.xml.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="s" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="/content/one.xml"/></Relationships>`,
        "content/one.xml": `<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"><sheetData>${ROWS}</sheetData></worksheet>`,
      },
    }),
  "an order of calculation, formulas that follow one another across columns, and calls of other add-ins":
    () =>
      fileOf({
        ...withRow(
          '<c r="E3"><f t="shared" ref="E3:F3" si="3">_xldudf_SAAS_ARR(A$1)</f><v>6000</v></c><c r="F3"><f t="shared" si="3"/><v>9.6</v></c><c r="G3" t="e"><f>_xldudf_BLOOMBERG_BDP("X",_xldudf_SAAS_ARR(1))</f><v>#NAME?</v></c>',
        ),
        related: { calcChain: "calcChain.xml" },
        parts: { "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="D1" i="1"/><c r="E3"/></calcChain>` },
      }),
};
