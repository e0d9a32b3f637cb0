import { number, owner, perRow, text } from "../../template/columns";
import { grid, item } from "../../template/kinds";
import { say } from "../../template/say";
import type { Cell } from "../../template/types";
import { LIGHTS } from "../../review/trap-radar/signals";
import { last } from "./leads";

/* What is wanted of leads, contracts and customers, and which traps lie there. */

const TRAP_NUMBERS = {
  sql: [12, 13, 14, 15, 16],
  contracts: [17, 18, 19, 20, 21, 22],
  lifetime: [23, 24, 25],
} as const;

/** The worst of a goal’s traps, as the trap radar has them. */
function worstOf(goal: keyof typeof TRAP_NUMBERS): Cell {
  const shown = (sign: string) =>
    TRAP_NUMBERS[goal]
      .map((n) => `COUNTIFS({trap-radar!radar_code},"T${n}",{trap-radar!radar_light},"${sign}*")`)
      .join("+");
  const found = `IF(${shown("✕")}>0,${say(LIGHTS.on)},IF(${shown("◐")}>0,${say(LIGHTS.near)},IF(${shown("○")}>0,${say(LIGHTS.open)},${say(LIGHTS.off)})))`;
  return { owner: "ours", look: "result", value: { link: `=${found}` } };
}

export const goals = grid(
  "goals",
  { en: "Three goals", "zh-CN": "三个阶段目标" },
  [
    number("now", { en: "Now", "zh-CN": "当前值" }, 96),
    number("wanted", { en: "Wanted", "zh-CN": "目标值" }, 96),
    perRow("light", { en: "Its traps", "zh-CN": "相关陷阱" }, "text", 110),
    text("quality", { en: "Quality rule", "zh-CN": "质量标准" }, 285),
    owner(),
  ],
  [
    item(
      "sql",
      { en: "More SQL", "zh-CN": "更多 SQL" },
      {
        now: {
          owner: "ours",
          unit: "count",
          value: { formula: `=IF(N(${last("sql")})=0,"",${last("sql")})` },
        },
        light: worstOf("sql"),
        wanted: { owner: "yours", unit: "count" },
      },
    ),
    item(
      "contracts",
      {
        en: "More contracts worth having: new ARR",
        "zh-CN": "更多优质合同：新签 ARR",
      },
      {
        now: {
          owner: "offered",
          unit: "money",
          value: {
            link: '=SUMIFS({deals!acv},{deals!signed},">="&{setup!q_from},{deals!signed},"<="&{setup!q_to},{deals!margin},">0")',
          },
        },
        light: worstOf("contracts"),
        wanted: { owner: "yours", unit: "money" },
      },
    ),
    item(
      "lifetime",
      { en: "More lifetime revenue: NDR", "zh-CN": "提高终身收入：NDR" },
      {
        now: {
          owner: "offered",
          unit: "percent",
          value: { link: '=IF(ISNUMBER(INDEX({metrics!ndr},1,12)),INDEX({metrics!ndr},1,12),"")' },
        },
        light: worstOf("lifetime"),
        wanted: { owner: "yours", unit: "percent" },
      },
    ),
  ],
  {
    about: {
      en: "the light is the worst of its traps · 004 L71–89",
      "zh-CN": "状态取相关陷阱中最重者 · 004 L71–89",
    },
  },
);
