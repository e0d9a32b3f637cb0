import { EXPLAIN } from "../../locales/pane-explain";
import { fill, type Language } from "../../locales/text";
import { formatted } from "../../excel/number-format";
import { showExactly } from "../insert/working";
import { withoutZeros } from "./band-unit";
import { intervalText } from "./bands";
import type { Reach, Way } from "./reach";

/** “Above 3 (expand) when cac is under 37,145 (now 41,300, −10.1%), or when ltv is …” */
export function reachText(
  { band, ways }: Reach,
  show: (value: number) => string,
  language: Language,
): string {
  return fill(EXPLAIN.reach, {
    interval: intervalText(band, show),
    meaning: band.meaning,
    ways: ways.map((way) => wayText(way, language)).join(EXPLAIN.or[language]),
  })[language];
}

const wayText = ({ param, now, to, says }: Way, language: Language) =>
  fill(EXPLAIN.ways[says], {
    name: param.kind === "numbers" ? `Σ ${param.name}` : param.name,
    to: withoutZeros(showExactly(to, param.unit, language)),
    now: withoutZeros(showExactly(Number(now.toPrecision(6)), param.unit, language)),
    change: shareText((to - now) / Math.abs(now)),
  })[language];

/** A change with its sign: +11.2%, −10.1%. */
export const shareText = (share: number) => formatted(share, "+0.0%;−0.0%;0.0%");
