import { SERVICEMODE } from "../../../catalogue/health/servicemode";
import { both } from "../../both";
import { call } from "../../call";
import {
  count,
  fromList,
  link,
  number,
  ofQuarter,
  percent,
  signed,
  text,
  yesNo,
  computed,
} from "../../template/columns";
import { grid, item, log } from "../../template/kinds";
import type { Cell } from "../../template/types";

/* What service promises, and which kinds of requests it takes. */

export const PROMISES = {
  availability: both("Availability", "可用性"),
  answer: both("First answer, hours", "首次响应（小时）"),
  solution: both("Solution, hours", "解决时间（小时）"),
} as const;

export const slaTarget = (key: keyof typeof PROMISES) => `{sla.${key}.target}`;

/** The median of a column over the cases of the as-of quarter. */
const medianOf = (column: string) => `=IF(COUNT({cases.${column}_q})=0,"",MEDIAN({cases.${column}_q}))`;

const ours = (formula: string, unit: Cell["unit"] = "number"): Cell => ({
  owner: "ours",
  unit,
  value: { formula },
});

const overTarget = (column: string, key: keyof typeof PROMISES) =>
  ours(
    `=IF(NOT(ISNUMBER({target})),"",COUNTIFS({cases.opened},">="&{setup!q_from},{cases.opened},"<"&{setup!q_to}+1,{cases.${column}},">"&${slaTarget(key)}))`,
    "count",
  );

const KEPT = '=IF(NOT(ISNUMBER({breaches})),"",IF({breaches}=0,{"✓ Kept"|"✓ 兑现"},{"✕ Broken"|"✕ 未兑现"}))';

export const sla = grid(
  "sla",
  both("Service level agreement", "服务等级协议（SLA）"),
  [
    number("target", both("Target ◆", "目标 ◆"), 102),
    ofQuarter(number("measured", both("Measured, Q", "本季实测"), 120)),
    count("breaches", both("Breaches", "违约次数"), 120),
    signed("kept", both("Kept", "是否兑现"), KEPT, 96),
    text("covers", both("Customers it covers", "适用客户"), 180),
  ],
  [
    item("availability", PROMISES.availability, {
      target: { owner: "yours", unit: "hundredths" },
      measured: { owner: "yours", unit: "hundredths" },
      breaches: ours('=IF(COUNT({target},{measured})<2,"",IF({measured}<{target},1,0))', "count"),
    }),
    item("answer", PROMISES.answer, {
      measured: ours(medianOf("to_answer")),
      breaches: overTarget("to_answer", "answer"),
    }),
    item("solution", PROMISES.solution, {
      measured: ours(medianOf("to_solve")),
      breaches: overTarget("to_solve", "solution"),
    }),
    ...[1, 2, 3].map((n) => ({ id: `own${n}`, cells: { label: { owner: "yours" } as const } })),
  ],
  {
    labelWidth: 215,
    label: both("Promise", "承诺"),
    about: both(
      "hours: the median of the quarter; ordinary form, not from the source",
      "小时数取本季中位数；通用格式，来源未给出",
    ),
  },
);

const MODE = call(SERVICEMODE, "({standard}={'yes})", "({urgent}={'yes})");

export const scope = log(
  "scope",
  both("Scope of service", "服务范围"),
  12,
  [
    text("request", both("Kind of request", "请求类型"), 215),
    yesNo("standard", both("Standardised", "标准化"), 96),
    yesNo("urgent", both("Urgent", "时效性")),
    computed(
      "mode",
      both("Service is", "主被动"),
      "text",
      `=IF(OR({request}="",{standard}="",{urgent}=""),"",IF(${MODE}="passive",{"passive"|"被动"},IF(${MODE}="mixed",{"mixed"|"混合"},{"active"|"主动"})))`,
      89,
    ),
    fromList("team", both("Team", "团队"), "setup!teams", 96),
    yesNo("outsourced", both("Outsourced", "外包"), 89),
    percent("machine", both("By machine", "智能化"), 89),
    count("tickets", both("Tickets a month", "月工单数"), 110),
    link("faq", both("FAQ", "常见问答"), 145),
  ],
  {
    about: both("by standard and urgency · R34 · 001 L676–680", "按标准化与时效性 · R34 · 001 L676–680"),
    rules: [
      {
        column: "outsourced",
        when: "AND({outsourced}={'yes},{gtm_done}<>{'yes})",
        look: "partly",
        count: "IF({gtm_done}={'yes},0,COUNTIFS({scope.outsourced},{'yes}))",
      },
    ],
  },
);
