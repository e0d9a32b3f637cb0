import { dirname, posix } from "node:path";
import {
  allOf as all,
  childrenOf as children,
  childText as text,
  everything,
  readXml,
  type Element,
} from "./xml";

/*
 * What Excel asks of a file before it opens it without a word: the order of elements, relations that lead somewhere,
 * a content type for every part, numbers that point at something. By hand from ECMA-376, part 1 (5th edition), 18.2 to
 * 18.18 and part 2; it knows nothing of the writer.
 */

type Parts = ReadonlyMap<string, Buffer>;

/** The children of an element in the order in which they may stand. */
const ORDER: Readonly<Record<string, string>> = {
  workbook:
    "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst",
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst",
  sheetPr: "tabColor outlinePr pageSetUpPr",
  sheetView: "pane selection pivotSelection extLst",
  c: "f v is extLst",
  conditionalFormatting: "cfRule extLst",
  cfRule: "formula colorScale dataBar iconSet extLst",
  dataBar: "cfvo color",
  dataValidation: "formula1 formula2",
  styleSheet: "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst",
  xf: "alignment protection extLst",
  dxf: "font numFmt fill alignment border protection extLst",
  border: "start end left right top bottom diagonal vertical horizontal",
  patternFill: "fgColor bgColor",
  "xdr:twoCellAnchor":
    "xdr:from xdr:to xdr:sp xdr:grpSp xdr:graphicFrame xdr:cxnSp xdr:pic xdr:contentPart xdr:clientData",
  "xdr:from": "xdr:col xdr:colOff xdr:row xdr:rowOff",
  "xdr:to": "xdr:col xdr:colOff xdr:row xdr:rowOff",
  "xdr:graphicFrame": "xdr:nvGraphicFramePr xdr:xfrm a:graphic",
  "xdr:nvGraphicFramePr": "xdr:cNvPr xdr:cNvGraphicFramePr",
  "c:chartSpace":
    "c:date1904 c:lang c:roundedCorners mc:AlternateContent c:style c:clrMapOvr c:pivotSource c:protection c:chart c:spPr c:txPr c:externalData c:printSettings c:userShapes c:extLst",
  "c:chart":
    "c:title c:autoTitleDeleted c:pivotFmts c:view3D c:floor c:sideWall c:backWall c:plotArea c:legend c:plotVisOnly c:dispBlanksAs c:showDLblsOverMax c:extLst",
  "c:plotArea":
    "c:layout c:areaChart c:barChart c:lineChart c:radarChart c:catAx c:valAx c:dateAx c:serAx c:dTable c:spPr c:extLst",
  "c:manualLayout": "c:layoutTarget c:xMode c:yMode c:wMode c:hMode c:x c:y c:w c:h c:extLst",
  "c:barChart":
    "c:barDir c:grouping c:varyColors c:ser c:dLbls c:gapWidth c:overlap c:serLines c:axId c:extLst",
  "c:lineChart":
    "c:grouping c:varyColors c:ser c:dLbls c:dropLines c:hiLowLines c:upDownBars c:marker c:smooth c:axId c:extLst",
  "c:radarChart": "c:radarStyle c:varyColors c:ser c:dLbls c:axId c:extLst",
  "c:ser":
    "c:idx c:order c:tx c:spPr c:invertIfNegative c:pictureOptions c:marker c:dPt c:dLbls c:trendline c:errBars c:cat c:val c:smooth c:shape c:extLst",
  "c:tx": "c:strRef c:rich",
  "c:strRef": "c:f c:strCache c:extLst",
  "c:numRef": "c:f c:numCache c:extLst",
  "c:strCache": "c:ptCount c:pt c:extLst",
  "c:numCache": "c:formatCode c:ptCount c:pt c:extLst",
  "c:marker": "c:symbol c:size c:spPr c:extLst",
  "c:dLbls":
    "c:dLbl c:delete c:numFmt c:spPr c:txPr c:dLblPos c:showLegendKey c:showVal c:showCatName c:showSerName c:showPercent c:showBubbleSize c:separator c:showLeaderLines c:leaderLines c:extLst",
  "c:catAx":
    "c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossesAt c:auto c:lblAlgn c:lblOffset c:tickLblSkip c:tickMarkSkip c:noMultiLvlLbl c:extLst",
  "c:valAx":
    "c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossesAt c:crossBetween c:majorUnit c:minorUnit c:dispUnits c:extLst",
  "c:legend": "c:legendPos c:legendEntry c:layout c:overlay c:spPr c:txPr c:extLst",
  "c:legendEntry": "c:idx c:delete c:txPr c:extLst",
  "c:spPr":
    "a:xfrm a:custGeom a:prstGeom a:noFill a:solidFill a:gradFill a:blipFill a:pattFill a:grpFill a:ln a:effectLst a:effectDag a:scene3d a:sp3d a:extLst",
  "c:txPr": "a:bodyPr a:lstStyle a:p",
  "a:ln":
    "a:noFill a:solidFill a:gradFill a:pattFill a:prstDash a:custDash a:round a:bevel a:miter a:headEnd a:tailEnd a:extLst",
  metadata: "metadataTypes metadataStrings mdxMetadata futureMetadata cellMetadata valueMetadata extLst",
};

/** What is wrong with a file, one line each. */
export function faultsIn(parts: Parts): string[] {
  const xml = new Map(
    [...parts].flatMap(([name, part]) =>
      /\.(xml|rels)$/.test(name) ? [[name, readXml(part.toString("utf8"))] as const] : [],
    ),
  );
  return [
    ...contentTypes(parts, xml.get("[Content_Types].xml")),
    ...[...xml].flatMap(([name, root]) => (name.endsWith(".rels") ? relations(name, root, parts, xml) : [])),
    ...[...xml].flatMap(([name, root]) => orderOf(name, root)),
    ...[...xml].flatMap(([name, root]) => (isSheet(name) ? sheetFaults(name, root, xml) : [])),
    ...[...xml].flatMap(([name, root]) => (isChart(name) ? chartFaults(name, root, xml) : [])),
    ...[...xml].flatMap(([name, root]) =>
      name.startsWith("xl/drawings/drawing") ? drawingFaults(name, root) : [],
    ),
    ...styleFaults(xml.get("xl/styles.xml")),
    ...workbookFaults(xml.get("xl/workbook.xml")),
  ];
}

const everythingIn = (root: Element | undefined) => (root ? everything(root) : []);
const isChart = (name: string) => /^xl\/charts\/chart\d+\.xml$/.test(name);
const isSheet = (name: string) => /^xl\/worksheets\/[^/]+\.xml$/.test(name);

function contentTypes(parts: Parts, types: Element | undefined): string[] {
  if (!types) return ["No content types"];
  const defaults = new Set(children(types, "Default").map((each) => each.attributes.get("Extension")));
  const overrides = children(types, "Override").map((each) => each.attributes.get("PartName")!.slice(1));
  const named = [...parts.keys()].filter((name) => name !== "[Content_Types].xml");
  return [
    ...named
      .filter((name) => !overrides.includes(name) && !defaults.has(name.slice(name.lastIndexOf(".") + 1)))
      .map((name) => `${name} has no content type`),
    ...named
      .filter((name) => name.endsWith(".xml") && !overrides.includes(name))
      .map((name) => `${name} is any XML`),
    ...overrides
      .filter((name) => !parts.has(name))
      .map((name) => `A content type for ${name}, which isn’t there`),
    ...twice(overrides).map((name) => `Two content types for ${name}`),
  ];
}

function relations(name: string, root: Element, parts: Parts, xml: ReadonlyMap<string, Element>): string[] {
  const folder = dirname(dirname(name));
  const source = posix.join(folder, name.slice(name.lastIndexOf("/") + 1, -".rels".length));
  const entries = children(root, "Relationship");
  const ids = entries.map((each) => each.attributes.get("Id")!);
  const used = everythingIn(xml.get(source)).flatMap((element) => element.attributes.get("r:id") ?? []); // prettier-ignore
  return [
    ...twice(ids).map((id) => `${name}: ${id} twice`),
    ...entries
      .filter((each) => each.attributes.get("TargetMode") !== "External")
      .map((each) => each.attributes.get("Target")!)
      .map((target) => (target.startsWith("/") ? target.slice(1) : posix.join(folder, target)))
      .filter((target) => !parts.has(target))
      .map((target) => `${name} leads to ${target}, which isn’t there`),
    ...(source !== "." && source !== "" && name !== "_rels/.rels" && !parts.has(source) ? [`${name} belongs to nothing`] : []), // prettier-ignore
    ...used
      .filter((id) => !ids.includes(id))
      .map((id) => `${source} speaks of ${id}, which ${name} doesn’t know`),
  ];
}

function orderOf(name: string, root: Element): string[] {
  return everything(root).flatMap((element) => {
    if (element.name.includes(":") && !(element.name in ORDER)) return [];
    const order = ORDER[element.name]?.split(" ");
    if (!order) return [];
    const places = children(element).map((child) => order.indexOf(child.name));
    const wrong = places.findIndex((place, i) => place < 0 || (i > 0 && place < places[i - 1]));
    return wrong < 0
      ? []
      : [`${name}: in ${element.name}, ${children(element)[wrong].name} stands in a wrong place`];
  });
}

function sheetFaults(name: string, root: Element, xml: ReadonlyMap<string, Element>): string[] {
  const styles = xml.get("xl/styles.xml")!;
  const looks = children(children(styles, "cellXfs")[0]).length;
  const conditional = children(children(styles, "dxfs")[0]).length;
  const texts = children(xml.get("xl/sharedStrings.xml")).length;
  const marks = xml.get("xl/metadata.xml");
  const marked = marks ? children(children(marks, "cellMetadata")[0]).length : 0;
  const rows = all(root, "row").map((row) => Number(row.attributes.get("r")));
  const cells = all(root, "c");
  const below = (element: Element, attribute: string, count: number) =>
    !element.attributes.has(attribute) || Number(element.attributes.get(attribute)) < count;
  const priorities = all(root, "cfRule").map((rule) => rule.attributes.get("priority")!);
  return [
    ...rows.filter((row, i) => i > 0 && row <= rows[i - 1]).map((row) => `${name}: row ${row} comes late`),
    ...all(root, "row").flatMap((row) => cellOrder(name, row)),
    ...cells
      .filter((cell) => !below(cell, "s", looks))
      .map((cell) => `${name}: ${address(cell)} has no look`),
    ...cells
      .filter((cell) => cell.attributes.get("t") === "s" && !(Number(text(cell, "v")) < texts))
      .map((cell) => `${name}: ${address(cell)} has no text`),
    ...cells
      .filter((cell) => cell.attributes.has("cm") && !(Number(cell.attributes.get("cm")) <= marked))
      .map((cell) => `${name}: the mark of ${address(cell)} marks nothing`),
    ...cells.flatMap((cell) => formulaFaults(cell).map((fault) => `${name}: ${address(cell)} ${fault}`)),
    ...all(root, "cfRule")
      .filter((rule) => !below(rule, "dxfId", conditional))
      .map(() => `${name}: a conditional format without looks`),
    ...twice(priorities).map((priority) => `${name}: two rules of priority ${priority}`),
    ...all(root, "dataValidation")
      .map((each) => text(each, "formula1"))
      .filter((list) => list.startsWith('"') && list.length > 257)
      .map((list) => `${name}: a list of ${list.length} letters`),
  ];
}

function cellOrder(name: string, row: Element): string[] {
  const places = children(row, "c").map((cell) => /^([A-Z]+)(\d+)$/.exec(address(cell)) ?? []);
  const columns = places.map(([, letters = ""]) => letters.padStart(3));
  return [
    ...places.filter(([, , digits]) => digits !== row.attributes.get("r")).map(([cell]) => `${name}: ${cell} in row ${row.attributes.get("r")}`), // prettier-ignore
    ...columns.filter((column, i) => i > 0 && column <= columns[i - 1]).map((column) => `${name}: ${column} comes late in row ${row.attributes.get("r")}`), // prettier-ignore
  ];
}

const address = (cell: Element) => cell.attributes.get("r")!;

function formulaFaults(cell: Element): string[] {
  const [formula] = children(cell, "f");
  if (!formula) return [];
  const written = formula.text;
  return [
    ...(written === "" || written.startsWith("=") ? [`holds the formula “${written}”`] : []),
    ...(written.length > 8_192 ? [`holds a formula of ${written.length} letters`] : []),
    ...(formula.attributes.get("t") === "array" && !formula.attributes.has("ref") ? ["spills nowhere"] : []),
    ...(cell.attributes.has("cm") && formula.attributes.get("t") !== "array"
      ? ["is marked and no array"]
      : []),
  ];
}

const SHOWN = ["c:showLegendKey", "c:showVal", "c:showCatName", "c:showSerName", "c:showPercent", "c:showBubbleSize"]; // prettier-ignore

/** Axes that pair, series that are told apart and read from sheets that are there, widths in whole units. */
function chartFaults(name: string, root: Element, xml: ReadonlyMap<string, Element>): string[] {
  const sheets = all(xml.get("xl/workbook.xml")!, "sheet").map((sheet) => sheet.attributes.get("name")!);
  const value = (element: Element | undefined) => element?.attributes.get("val") ?? "";
  const axes = ["c:catAx", "c:valAx"].flatMap((each) => all(root, each));
  const ids = axes.map((axis) => value(children(axis, "c:axId")[0]));
  const series = all(root, "c:ser");
  const groups = ["c:barChart", "c:lineChart", "c:radarChart"].flatMap((each) => all(root, each));
  return [
    ...twice(ids).map((id) => `${name}: two axes ${id}`),
    ...axes.map((axis) => value(children(axis, "c:crossAx")[0])).filter((id) => !ids.includes(id)).map((id) => `${name}: no axis ${id} to cross`), // prettier-ignore
    ...groups.filter((group) => children(group, "c:axId").length !== 2).map((group) => `${name}: ${group.name} needs two axes`), // prettier-ignore
    ...groups.flatMap((group) => children(group, "c:axId").map(value)).filter((id) => !ids.includes(id)).map((id) => `${name}: no axis ${id}`), // prettier-ignore
    ...["c:idx", "c:order"].flatMap((each) => twice(series.map((one) => value(children(one, each)[0]))).map((id) => `${name}: ${each} ${id} twice`)), // prettier-ignore
    ...all(root, "c:f").filter(({ text: area }) => !sheets.includes((/^(?:'((?:[^']|'')+)'|([^'!]+))!\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?$/.exec(area)?.slice(1).find(Boolean) ?? "").replaceAll("''", "'"))).map(({ text: area }) => `${name} reads ${area}`), // prettier-ignore
    ...all(root, "a:ln").map((line) => line.attributes.get("w") ?? "0").filter((width) => !/^\d+$/.test(width)).map((width) => `${name}: a line ${width} wide`), // prettier-ignore
    ...all(root, "c:dLbls").flatMap((labels) => SHOWN.filter((each) => children(labels, each).length === 0).map((each) => `${name}: labels without ${each}`)), // prettier-ignore
    ...all(root, "a:srgbClr").map(value).filter((color) => !/^[\dA-F]{6}$/i.test(color)).map((color) => `${name}: the colour ${color}`), // prettier-ignore
  ];
}

/** Charts that are told apart and have a name and words. */
function drawingFaults(name: string, root: Element): string[] {
  const frames = all(root, "xdr:cNvPr");
  const of = (attribute: string) => frames.map((frame) => frame.attributes.get(attribute) ?? "");
  return [
    ...twice(of("id")).map((id) => `${name}: two shapes ${id}`),
    ...twice(of("name")).map((each) => `${name}: two charts ${each}`),
    ...of("descr").filter((words) => words === "").map(() => `${name}: a chart without words`), // prettier-ignore
    ...all(root, "xdr:twoCellAnchor").filter((anchor) => !(placeOf(anchor, "xdr:from") < placeOf(anchor, "xdr:to"))).map(() => `${name}: a chart without a size`), // prettier-ignore
  ];
}

const placeOf = (anchor: Element, end: string) => {
  const [place] = children(anchor, end);
  return Math.min(Number(text(place, "xdr:col")), 1e4) * 1e7 + Number(text(place, "xdr:row"));
};

function styleFaults(styles: Element | undefined): string[] {
  if (!styles) return ["No styles"];
  const count = (name: string) => children(children(styles, name)[0]).length;
  const formats = new Set(all(styles, "numFmt").map((each) => Number(each.attributes.get("numFmtId"))));
  const pools = [["fontId", "fonts"], ["fillId", "fills"], ["borderId", "borders"]] as const; // prettier-ignore
  return children(children(styles, "cellXfs")[0]).flatMap((look, i) => {
    const format = Number(look.attributes.get("numFmtId"));
    return [
      ...(format >= 164 && !formats.has(format) ? [`look ${i}: no format ${format}`] : []),
      ...pools
        .filter(([id, pool]) => !(Number(look.attributes.get(id)) < count(pool)))
        .map(([id]) => `look ${i}: no ${id}`),
    ];
  });
}

function workbookFaults(workbook: Element | undefined): string[] {
  if (!workbook) return ["No workbook"];
  const sheets = all(workbook, "sheet").map((sheet) => sheet.attributes.get("name")!);
  const names = all(workbook, "definedName");
  const speaks = (name: Element) => /^(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(name.text);
  return [
    ...twice(sheets.map((name) => name.toLowerCase())).map((name) => `Two sheets ${name}`),
    ...sheets.filter((name) => name.length > 31 || /[\\/?*[\]:]/.test(name)).map((name) => `A sheet can’t be called ${name}`), // prettier-ignore
    ...twice(names.map((each) => `${each.attributes.get("name")!.toLowerCase()} ${each.attributes.get("localSheetId")}`)).map((name) => `Two names ${name}`), // prettier-ignore
    ...names
      .filter(
        (each) => !sheets.includes((speaks(each)?.[1] ?? speaks(each)?.[2] ?? "").replaceAll("''", "'")),
      )
      .map((each) => `${each.attributes.get("name")} stands for ${each.text}`),
  ];
}

const twice = (names: readonly string[]) => names.filter((name, i) => names.indexOf(name) !== i);
