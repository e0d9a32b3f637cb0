import { inflateRawSync } from "node:zlib";
import { asBytes, writeParts } from "../../../src/files/package/parts";

/* Files as other programs write them, made by hand part by part. */

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

export interface Book {
  /** The rows of each sheet, as XML. */
  readonly sheets: Readonly<Record<string, string>>;
  /** What stands behind the sheets of the workbook’s part: names, calculation. */
  readonly behind?: string;
  /** What stands behind the cells of every sheet. */
  readonly tail?: string;
  readonly parts?: Readonly<Record<string, string>>;
  /** Of kinds of relations of the workbook, and the parts they lead to. */
  readonly related?: Readonly<Record<string, string>>;
}

export function fileOf({
  sheets,
  behind = "",
  tail = "",
  parts = {},
  related = {},
}: Book): Promise<Uint8Array> {
  const names = Object.keys(sheets);
  const all: [string, string][] = [
    [
      "[Content_Types].xml",
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${names.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join("")}${Object.keys(parts).includes("xl/calcChain.xml") ? '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>' : ""}</Types>`,
    ],
    [
      "_rels/.rels",
      `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      "xl/workbook.xml",
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join("")}</sheets>${behind}</workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      `<Relationships xmlns="${PACKAGE}">${names.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join("")}${Object.entries(
        related,
      )
        .map(
          ([kind, target], i) =>
            `<Relationship Id="rIdX${i}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
        )
        .join("")}</Relationships>`,
    ],
    ...Object.values(sheets).map((rows, i): [string, string] => [
      `xl/worksheets/sheet${i + 1}.xml`,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${tail}</worksheet>`,
    ]),
    ...Object.entries(parts),
  ];
  return writeParts(new Map(all.map(([name, text]) => [name, asBytes(text)])));
}

/** Each part as it is compressed, and as it reads. */
export function partsOf(
  file: Uint8Array,
): ReadonlyMap<string, { readonly packed: string; readonly text: string }> {
  const bytes = Buffer.from(file);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  const parts = new Map<string, { packed: string; text: string }>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [length, extra, comment] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place));
    const name = bytes.toString("utf8", at + 46, at + 46 + length);
    const local = bytes.readUInt32LE(at + 42);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(from, from + bytes.readUInt32LE(at + 20));
    const plain = bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed;
    parts.set(name, { packed: packed.toString("base64"), text: plain.toString("utf8") });
    at += 46 + length + extra + comment;
  }
  return parts;
}
