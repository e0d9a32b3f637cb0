import type { SeriesLook } from "./look";
import type { ChartNumbers } from "./numbers";
import { element, textAt } from "./svg";

/** Names of series at the left, columns from top to bottom as they are stacked. */
export function keyOf({ names }: ChartNumbers, looks: readonly SeriesLook[], height: number): string {
  const shown = names.map((name, i) => ({ name, ...looks[i] })).filter(({ color }) => color !== "none");
  const order = [...shown.filter(({ shape }) => shape === "column").reverse(), ...shown.filter(({ shape }) => shape !== "column")]; // prettier-ignore
  const top = height / 2 - (order.length * 20) / 2;
  return order
    .map(({ name, color, shape }, i) => {
      const y = top + i * 20;
      const tall = shape === "column" ? 10 : 3;
      const swatch = element("rect", { x: 6, y: y + 5 - tall / 2, width: 12, height: tall, fill: color });
      return swatch + textAt(name, 24, y + 9, { "font-size": 12, fill: "#242424" });
    })
    .join("");
}
