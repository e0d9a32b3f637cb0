import type { Unit } from "../../engine/survival/durations";
import { stepTo } from "../../engine/survival/summaries";
import { fill, isFailure } from "../define";
import { percent, type Worked } from "../working";
import { curveAsOf, inUnits, type LifeArguments } from "./lives";

/** How a curve comes down to a share at one age: the last of its factors. */
export function comingDownTo(share: number, lives: LifeArguments, day: number, unit: Unit): Worked {
  const curve = curveAsOf(day, unit, lives);
  const at = isFailure(curve) ? -1 : stepTo(share, curve);
  if (isFailure(curve) || at < 0) return { formula: "" };
  const { time, ended, atRisk } = curve[at];
  return {
    formula: `${percent(curve[at - 1]?.survival ?? 1)}*(1-${ended}/${atRisk})`,
    isShare: true,
    says: fill(
      {
        en: "s = {value}, at most {share} for the first time: at {age}",
        "zh-CN": "s = {value}，首次不高于 {share}：{age}",
      },
      { share: percent(share), age: inUnits(time, unit) },
    ),
  };
}
