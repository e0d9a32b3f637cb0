import { both } from "../../both";
import { date, fromList, number, signed, text } from "../../template/columns";
import { grid, item } from "../../template/kinds";
import type { Column, Row } from "../../template/types";

/* Steps that every customer goes through, watched for values out of bounds and out of habit. */

const STEPS = [
  both("First call", "首次通话"),
  both("First meeting", "首次见面"),
  both("Deployment", "产品部署"),
  both("First value", "首次价值"),
  both("Monthly use", "月度使用"),
  both("Ticket time", "工单时长"),
  both("Renewal contact", "续费接洽"),
];
const OWN_STEPS = 3;

const PAST = [5, 4, 3, 2, 1].map((ago): Column =>
  number(`v${ago}`, both(`${ago} before`, `前 ${ago} 次`), 96),
);
const BEFORE = "{v5}:{v1}";

const STATE =
  '=IF(NOT(ISNUMBER({v0})),"",IF(OR(AND(ISNUMBER({low}),{v0}<{low}),AND(ISNUMBER({high}),{v0}>{high})),{"✕ Exception"|"✕ 例外"},' +
  `IF(COUNT(${BEFORE})<5,{"✓ Fine"|"✓ 正常"},IF(ABS({v0}-AVERAGE(${BEFORE}))>N({spread})*STDEV(${BEFORE}),{"◐ Outlier"|"◐ 异常"},{"✓ Fine"|"✓ 正常"}))))`;

export const exceptions = grid(
  "exceptions",
  both("Exceptions", "例外与异常监测"),
  [
    number("low", both("Lowest ◆", "下限 ◆"), 96),
    number("high", both("Highest ◆", "上限 ◆"), 96),
    ...PAST,
    number("v0", both("Last value", "最近一次"), 96),
    signed("state", both("State", "状态"), STATE, 110),
    fromList("seen", both("Seen by", "跟进角色"), "setup!roles", 96),
    text("action", both("Action", "行动"), 192),
    date("closed", both("Closed", "关闭日")),
  ],
  [
    ...STEPS.map((label, i) => item(`step${i + 1}`, label)),
    ...Array.from({ length: OWN_STEPS }, (_, i): Row => ({
      id: `own${i + 1}`,
      cells: { label: { owner: "yours" } },
    })),
  ],
  {
    label: both("Step", "环节"),
    labelWidth: 145,
    about: both("out of bounds, or far from the five before · 001 L641", "超出界限，或偏离前五次 · 001 L641"),
    rules: [
      {
        column: "closed",
        when: 'AND(LEFT({state},1)="✕",{closed}="")',
        look: "missing",
        count: 'COUNTIFS({exceptions.state},{"✕ Exception"|"✕ 例外"},{exceptions.closed},"")',
      },
    ],
  },
);
