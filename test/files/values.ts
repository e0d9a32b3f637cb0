import { allOf, childrenOf, childText, readXml, type Element } from "./xml";

/** What the cells of a file were when it was saved, by “Sheet!A1”; errors as their texts. */
export function valuesIn(parts: ReadonlyMap<string, Buffer>): ReadonlyMap<string, string> {
  const part = (name: string) => readXml(parts.get(name)!.toString("utf8"));
  const texts = childrenOf(part("xl/sharedStrings.xml")).map(textOf);
  const relations = childrenOf(part("xl/_rels/workbook.xml.rels"));
  const cells = allOf(part("xl/workbook.xml"), "sheet").flatMap((sheet) => {
    const id = sheet.attributes.get("r:id");
    const target = relations.find((each) => each.attributes.get("Id") === id)!.attributes.get("Target")!;
    const name = sheet.attributes.get("name")!;
    return allOf(part(`xl/${target}`), "c").map((cell) => {
      const value = childText(cell, "v");
      const shown = cell.attributes.get("t") === "s" ? texts[Number(value)] : value;
      return [`${name}!${cell.attributes.get("r")!}`, shown] as const;
    });
  });
  return new Map(cells);
}

const textOf = (element: Element): string => element.text + element.children.map(textOf).join("");
