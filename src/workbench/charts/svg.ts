export type Attributes = Readonly<Record<string, string | number>>;

/** An element of SVG with its attributes; `inside` is SVG as well. */
export function element(name: string, attributes: Attributes, inside = ""): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  return `<${name}${said.join("")}>${inside}</${name}>`;
}

export function textAt(words: string, x: number, y: number, attributes: Attributes): string {
  return words === "" ? "" : element("text", { x, y, ...attributes }, escaped(words));
}

export const round = (value: number) => Math.round(value * 10) / 10;

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
