import { AXIS_TEXT, GRIDLINE, ZERO, type SeriesLook } from "./look";
import type { ChartNumbers } from "./numbers";
import { scaleOf } from "./scale";
import { element, round, textAt } from "./svg";

/** A ring for each quarter of the scale, a corner for each point, a line around for each series. */
export function radar(
  { points, values }: ChartNumbers,
  looks: readonly SeriesLook[],
  width: number,
  height: number,
  ends: readonly number[] | undefined,
): string {
  const { max } = scaleOf(ends ?? values.flat().filter((value) => value !== null), true); // prettier-ignore
  const radius = height / 2 - 30;
  const center = { x: width / 2, y: height / 2 };
  const at = (point: number, share: number) => {
    const angle = (2 * Math.PI * point) / points.length - Math.PI / 2;
    return `${round(center.x + Math.cos(angle) * radius * share)},${round(center.y + Math.sin(angle) * radius * share)}`;
  };
  const ring = (share: number) => points.map((_, point) => at(point, share)).join(" ");
  const rings = [0.25, 0.5, 0.75, 1].map((share) =>
    element("polygon", { points: ring(share), fill: "none", stroke: share === 1 ? ZERO : GRIDLINE }),
  );
  const names = points.map((name, point) => {
    const [x, y] = at(point, 1.12).split(",").map(Number);
    const anchor = Math.abs(x - center.x) < 4 ? "middle" : x > center.x ? "start" : "end";
    return textAt(name, x, y + 4, { ...AXIS_TEXT, "text-anchor": anchor });
  });
  const lines = values.map((row, i) =>
    element("polygon", {
      points: row.flatMap((value, point) => (value === null ? [] : [at(point, value / max)])).join(" "),
      fill: "none",
      stroke: looks[i].color,
      "stroke-width": 2.5,
      ...(looks[i].isDashed && { "stroke-dasharray": "7 5" }),
    }),
  );
  return [...rings, ...lines, ...names].join("");
}
