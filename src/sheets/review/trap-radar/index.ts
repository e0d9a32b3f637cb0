import { both } from "../../both";
import { defineSheet } from "../../template/define";
import { byCapability, byStage, counts, worst } from "./counts";
import { radar } from "./radar";
import { signals } from "./signals";

export const TRAP_RADAR = defineSheet({
  id: "trap-radar",
  family: "review",
  title: both("Trap radar", "陷阱雷达"),
  purpose: both(
    "The 48 traps by stage with a light each, computed where a sheet has the number, asked where not; founder, consultants.",
    "按阶段列出 48 个陷阱，表中有数据的自动判定，没有的由人回答；创始人与顾问使用。",
  ),
  needs: ["setup"],
  sections: [counts, worst, byStage, byCapability, radar, signals],
  search: ["traps", "陷阱", "warning signs", "预警", "risk", "风险"],
});
