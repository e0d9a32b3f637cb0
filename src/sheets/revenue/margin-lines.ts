import { both } from "../both";
import type { ChartSeries } from "../template/types";

const LOOKS = [
  { color: "main" },
  { color: "more" },
  { color: "quiet", as: "dashes" },
  { color: "left" },
] as const;

/** The four margins as lines of a chart; by their short names, so that a label stays on one line. */
export const marginLines = (idOf: (number: number) => string): readonly ChartSeries[] =>
  LOOKS.map((look, i) => ({
    id: idOf(i + 1),
    name: both(`Margin ${i + 1}`, `毛利${i + 1}`),
    ...look,
  }));
