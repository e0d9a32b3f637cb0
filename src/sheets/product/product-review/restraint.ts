import { computed, count, money, oneOf, text, YES_NO, yesNo } from "../../template/columns";
import { input, inputs, log } from "../../template/kinds";

/* What is built and kept: room for debt, doubtful projects, functions nobody uses. */

export const reserve = inputs("reserve", { en: "Reserve for debt", "zh-CN": "技术债预留" }, [
  input("capacity", { en: "R&D capacity a quarter", "zh-CN": "研发资源（每季）" }, "number", {
    suffix: { en: "person-months", "zh-CN": "人月" },
  }),
  input("reserved", { en: "Kept for complexity and debt", "zh-CN": "预留给复杂度与技术债" }, "number", {
    suffix: { en: "person-months", "zh-CN": "人月" },
  }),
  input(
    "unused_below",
    { en: "A function is unused below ◆", "zh-CN": "用户数低于此值视为未使用 ◆" },
    "count",
    {
      suffix: { en: "users", "zh-CN": "用户" },
      note: { en: "yours; the handbook names no number", "zh-CN": "自定，手册未给数字" },
    },
  ),
]);

const CLAIMS = {
  stability: { en: "Stability", "zh-CN": "稳定性" },
  efficiency: { en: "Efficiency", "zh-CN": "效率" },
  platform: { en: "Platform", "zh-CN": "平台" },
};
const DO = {
  do: { en: "Do", "zh-CN": "做" },
  small: { en: "Smaller", "zh-CN": "缩小" },
  no_project: { en: "Don’t", "zh-CN": "不做" },
};

export const doubtful = log("doubtful", { en: "Doubtful projects", "zh-CN": "存疑项目" }, 8, [
  text("project", { en: "Project", "zh-CN": "项目" }, 285),
  oneOf("claims", { en: "Claims", "zh-CN": "名义" }, CLAIMS, 110),
  oneOf("bottleneck", { en: "Bottleneck seen today", "zh-CN": "现实瓶颈" }, YES_NO, 152),
  oneOf("decision", { en: "Decision", "zh-CN": "决定" }, DO, 96),
]);

const STATES = {
  polish: { en: "Polish", "zh-CN": "打磨" },
  pass: { en: "A pass is enough", "zh-CN": "及格即可" },
  remove: { en: "Remove", "zh-CN": "下线" },
};

export const UNUSED = 'COUNTIFS({functions.function},"<>",{functions.users},"<"&{unused_below})';

export const functions = log(
  "functions",
  { en: "Functions", "zh-CN": "功能使用" },
  25,
  [
    text("function", { en: "Function", "zh-CN": "功能" }, 215),
    count("users", { en: "Users, 30 days", "zh-CN": "30 天用户数" }, 110),
    yesNo("key_flow", { en: "In a key flow", "zh-CN": "关键流程" }, 110),
    yesNo("key_step", { en: "Key step", "zh-CN": "关键节点" }, 89),
    oneOf("state", { en: "State", "zh-CN": "状态" }, STATES, 130),
    money("upkeep", { en: "Upkeep a month", "zh-CN": "月维护成本" }, 110),
    computed(
      "used",
      { en: "Used?", "zh-CN": "是否在用" },
      "text",
      '=IF(OR({function}="",NOT(ISNUMBER({users})),NOT(ISNUMBER({unused_below}))),"",IF({users}<{unused_below},{"✕ Unused"|"✕ 未使用"},{"✓ Used"|"✓ 在用"}))',
      96,
    ),
  ],
  {
    about: {
      en: "restraint: a pass off the main flow · 001 L547–551",
      "zh-CN": "克制：非主干及格即可 · 001 L547–551",
    },
  },
);
