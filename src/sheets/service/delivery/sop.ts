import { type Text } from "../../../locales/text";
import { date, link, number, oneOf, perRow, text } from "../../template/columns";
import { grid, item } from "../../template/kinds";

/* The pilot of an SOP, step by step. */

const STATES = {
  done: { en: "Done", "zh-CN": "已完成" },
  partly: { en: "Partly", "zh-CN": "部分" },
  not_yet: { en: "Not yet", "zh-CN": "未完成" },
  stopped: { en: "Best people fail too: stop", "zh-CN": "骨干也做不到：停止" },
};

const STEPS: readonly (readonly [string, Text])[] = [
  ["showcases", { en: "Enough showcases", "zh-CN": "足够的样板" }],
  ["written", { en: "SOP by the best expert with the front line", "zh-CN": "专家与一线共拟 SOP" }],
  ["group", { en: "Pilot group, 3–5 people", "zh-CN": "试点人选 3–5 人" }],
  ["batch", { en: "A batch of typical customers", "zh-CN": "典型客户打样" }],
  ["result", { en: "It works for the best people", "zh-CN": "骨干用得有效" }],
  ["coached", { en: "Newcomers coached by the pilots", "zh-CN": "骨干带新人" }],
  ["everyone", { en: "Everyone", "zh-CN": "全员" }],
];

/** A step is due once the one before it is done; a stop ends the list. */
function turn(i: number): string {
  const before = STEPS.slice(0, i).map(([id]) => `{sop.${id}.state}`);
  const stopped = before.map((state) => `${state}={'stopped}`).join(",");
  const due = `IF({state}={'done},{"✓ Done"|"✓ 已完成"},IF({state}={'stopped},{"✕ Stop here"|"✕ 到此停止"},{"◐ Now"|"◐ 当前"}))`;
  if (i === 0) return `=${due}`;
  return `=IF(OR(${stopped}),{"– Stopped before"|"– 前面已停止"},IF(${before[i - 1]}={'done},${due},{"– Later"|"– 尚未到"}))`;
}

export const sop = grid(
  "sop",
  { en: "SOP pilot", "zh-CN": "SOP 试点" },
  [
    oneOf("state", { en: "State", "zh-CN": "状态" }, STATES, 145),
    perRow("turn", { en: "Turn", "zh-CN": "进度" }, "text"),
    number("people", { en: "People, cases", "zh-CN": "人数/件数" }, 96),
    text("names", { en: "Who", "zh-CN": "人选" }, 145),
    date("on", { en: "On", "zh-CN": "日期" }),
    link("proof", { en: "Proof", "zh-CN": "证据" }),
  ],
  STEPS.map(([id, label], i) =>
    item(id, label, { turn: { owner: "ours", look: "result", value: { formula: turn(i) } } }),
  ),
  {
    about: {
      en: "direct sellers keep to it, channels adapt it · 001 L371–384",
      "zh-CN": "直营求一致，渠道可因地制宜 · 001 L371–384",
    },
  },
);
