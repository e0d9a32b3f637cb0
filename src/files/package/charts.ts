import type { SheetPlan } from "../../sheets/plan";
import { asBytes, asText } from "./parts";
import { relationsOf } from "./properties";

const DRAWING = /Target="\.\.\/(drawings\/drawing\d+\.xml)"/;

/** Gives charts the names by which the add-in knows them, and words for those who can't see them. */
export function nameCharts(parts: Map<string, Uint8Array>, sheet: string, { charts = [] }: SheetPlan): void {
  if (charts.length === 0) return;
  const [, target = ""] = DRAWING.exec(textOf(parts, relationsOf(sheet))) ?? [];
  const name = `xl/${target}`;
  let next = 0;
  const named = textOf(parts, name).replace(/<xdr:cNvPr id="\d+" name="[^"]*"\/>/g, () => {
    const { name: chart, title } = charts[next++];
    return `<xdr:cNvPr id="${next + 1}" name="${chart}" descr="${escaped(title)}"/>`;
  });
  parts.set(name, asBytes(named));
}

function textOf(parts: ReadonlyMap<string, Uint8Array>, name: string): string {
  const part = parts.get(name);
  if (!part) throw new Error(`The library wrote no ${name}`);
  return asText(part);
}

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
