import { same, type Text } from "../../../locales/text";
import { computed, date, link, money, oneOf, owner, text, yesNo, YES_NO } from "../../template/columns";
import { grid, input, inputs, item, log } from "../../template/kinds";
import { stateColumn } from "../states";

/* Before anything is built: whether the need is real, and what is still only assumed. */

const BEFORE: readonly (readonly [id: string, label: Text])[] = [
  ["profile", { en: "Profile written, battlefield chosen", "zh-CN": "已写客户画像、主动选定战场" }],
  ["pain", { en: "An acute pain, today’s workaround and its cost", "zh-CN": "痛点及现有替代成本" }],
  ["named", { en: "Needs come from named customers", "zh-CN": "需求来自具名客户" }],
  ["niche", { en: "Niche narrow, extensible, hidden from rivals", "zh-CN": "细分窄而可拓、需求隐蔽" }],
  ["chain", { en: "Up- and downstream gain too", "zh-CN": "上下游同样受益" }],
  ["tenfold", { en: "Tenfold efficiency, see below", "zh-CN": "十倍效率（见下）" }],
  ["paid", { en: "Paid before it was built, see below", "zh-CN": "先付费后开发（见下）" }],
  ["model", { en: "Revenue model written", "zh-CN": "盈利模式成文" }],
  ["roles", { en: "Founders’ roles settled", "zh-CN": "创始人分工明确" }],
];

export const before = grid(
  "before",
  { en: "Before building (PSF)", "zh-CN": "产品验证（PSF）" },
  [
    stateColumn,
    link("proof", { en: "Proof", "zh-CN": "证据" }, 285),
    date("date", { en: "Date", "zh-CN": "日期" }),
    owner(),
  ],
  BEFORE.map(([id, label]) => item(id, label)),
  { about: { en: "001 L830–834; 003 L11; 002 L6, L10", "zh-CN": "001 L830–834；003 L11；002 L6、L10" } },
);

export const tenfold = inputs(
  "tenfold_test",
  { en: "Tenfold and paid for", "zh-CN": "十倍效率与预付" },
  [
    input("output_before", { en: "Output before", "zh-CN": "使用前产出" }, "number"),
    input("input_before", { en: "Input before", "zh-CN": "使用前投入" }, "number"),
    input("output_after", { en: "Output after", "zh-CN": "使用后产出" }, "number"),
    input("input_after", { en: "Input after", "zh-CN": "使用后投入" }, "number"),
    input("promises", { en: "Promises to pay before it is built", "zh-CN": "预付承诺" }, "count"),
  ],
  same("003 L11; 002 L6"),
);

const OUTCOMES = {
  holds: { en: "Holds", "zh-CN": "成立" },
  fails: { en: "Fails", "zh-CN": "不成立" },
  unclear: { en: "Unclear", "zh-CN": "未定" },
};

export const assumptions = log(
  "assumptions",
  { en: "Assumptions (MVP)", "zh-CN": "假设验证（MVP）" },
  13,
  [
    text("assumption", { en: "Assumption", "zh-CN": "假设" }, 285),
    yesNo("riskiest", { en: "Riskiest", "zh-CN": "最关键" }, 82),
    text("test", { en: "Smallest test", "zh-CN": "最小测试" }, 190),
    money("limit", { en: "Cost limit", "zh-CN": "成本上限" }),
    date("from", { en: "From", "zh-CN": "起" }),
    date("to", { en: "To", "zh-CN": "止" }),
    text("expected", { en: "Expected", "zh-CN": "预期" }, 152),
    text("seen", { en: "Seen", "zh-CN": "实际" }, 152),
    oneOf("outcome", { en: "Outcome", "zh-CN": "结果" }, OUTCOMES, 96),
    text("decision", { en: "Decision", "zh-CN": "决定" }, 190),
  ],
  {
    about: same("001 L45–46"),
    rules: [
      {
        column: "outcome",
        when: 'AND({riskiest}={\'yes},{outcome}="",{assumption}<>"")',
        look: "partly",
        count:
          'COUNTIFS({assumptions.riskiest},{\'yes},{assumptions.outcome},"",{assumptions.assumption},"<>")',
      },
    ],
  },
);

const RUNS = { yes: YES_NO.yes, blocked: { en: "Blocked", "zh-CN": "卡住" } };

export const loop = log(
  "loop",
  { en: "Minimal complete loop", "zh-CN": "最小完整闭环" },
  9,
  [
    text("step", { en: "Step", "zh-CN": "环节" }, 285),
    text("who", { en: "Who does it", "zh-CN": "执行人" }, 190),
    oneOf("runs", { en: "Runs without help", "zh-CN": "可跑通" }, RUNS, 130),
    text("result", { en: "Result handed over", "zh-CN": "交付结果" }, 285),
    computed("place", { en: "Row", "zh-CN": "行号" }, "hidden", '=IF({step}="","",ROW())', 68),
  ],
  {
    about: {
      en: "in order, the last step first handed to the customer · S028",
      "zh-CN": "按顺序填写 · S028",
    },
  },
);

export const loopFacts = inputs("loop_facts", { en: "The loop as a whole", "zh-CN": "闭环整体" }, [
  input("walked", { en: "Whole loop walked through on", "zh-CN": "全程走通日" }, "date"),
  input("recording", { en: "Recording", "zh-CN": "记录" }, "text"),
  input(
    "own_workflow",
    { en: "A workflow of ours, not a step in another’s", "zh-CN": "完整工作流，而非他人流程中的一步" },
    "text",
    {
      choices: { words: YES_NO },
    },
  ),
  input(
    "days_to_first",
    { en: "Days from start to the first customer", "zh-CN": "启动到首个客户的天数" },
    "days",
  ),
]);

export const profile = inputs(
  "customer_profile",
  { en: "Customer profile", "zh-CN": "客户画像" },
  [
    input("firm", { en: "Firmographics", "zh-CN": "企业特征" }, "text"),
    input("their_pain", { en: "Pain", "zh-CN": "痛点" }, "text"),
    input("buyer", { en: "Buyer and key person", "zh-CN": "决策人与关键人" }, "text"),
    input("ruled_out", { en: "Who is ruled out", "zh-CN": "排除规则" }, "text"),
    input("samples", { en: "Named sample firms", "zh-CN": "样本客户" }, "text"),
    ...(
      [
        ["by_product", "Agreed by product", "产品认可"],
        ["by_sales", "Agreed by sales", "销售认可"],
        ["by_service", "Agreed by service", "服务认可"],
      ] as const
    ).map(([id, en, zh]) => input(id, { en, "zh-CN": zh }, "text", { choices: { words: YES_NO } })),
    input("version", { en: "Version of", "zh-CN": "版本日期" }, "date"),
  ],
  same("R02 · 001 L122–129"),
);

export const told = log("told", { en: "Told in two sentences", "zh-CN": "一两句话讲清" }, 10, [
  text("listener", { en: "Listener", "zh-CN": "听者" }, 215),
  yesNo("scene", { en: "Got the scene", "zh-CN": "听懂场景" }, 110),
  yesNo("value", { en: "Got the value", "zh-CN": "听懂价值" }, 110),
  yesNo("joins", { en: "Wants to join", "zh-CN": "愿意加入" }, 110),
]);

export const letGo = log(
  "let_go",
  { en: "Let go on purpose", "zh-CN": "主动放弃" },
  10,
  [
    text("customer", { en: "Customer", "zh-CN": "客户" }, 215),
    text("why", { en: "Why", "zh-CN": "原因" }, 400),
    date("date", { en: "Date", "zh-CN": "日期" }),
  ],
  { about: same("001 L167") },
);
