import { both } from "../../both";
import { computed, perRow, signed } from "../../template/columns";
import { grid } from "../../template/kinds";
import { NO_DATA } from "../../template/measure";
import type { Row } from "../../template/types";
import { DISCOUNTED, MIDDLE, QUARTER } from "./words";

/* How much of the quota of discounts each manager has used: so many in each ten begun, for mid-size customers only. */

const MANAGERS = 6;
const of = (...tests: readonly string[]) =>
  `=IF({label}="","",COUNTIFS(${[QUARTER, MIDDLE, "{deals.manager},{label}", ...tests].join(",")}))`;

export const quotas = grid(
  "quotas",
  both("Discount quota by manager", "各主管折扣配额"),
  [
    computed("mid", both("Mid-size deals", "中型成交"), "count", of(), 110),
    computed("discounted", both("Discounted", "其中打折"), "count", of(DISCOUNTED), 96),
    computed(
      "allowed",
      both("Allowed", "可用配额"),
      "count",
      '=IF(OR({label}="",NOT(ISNUMBER({quota}))),"",ROUNDUP({mid}/10,0)*{quota})',
      89,
    ),
    perRow("use", both("Used", "使用率"), "multiple", 82),
    signed(
      "verdict",
      both("Verdict", "判定"),
      '=IF(NOT(ISNUMBER({use})),"",IF({use}<=1,{"✓ Within the quota"|"✓ 配额内"},{"✕ Over the quota"|"✕ 超配额"}))',
      190,
    ),
  ],
  Array.from({ length: MANAGERS }, (_, i): Row => ({
    id: `manager${i + 1}`,
    cells: {
      label: { owner: "yours", look: "label" },
      use: {
        owner: "ours",
        unit: "multiple",
        value: { formula: `=IF({label}="","",IF(N({allowed})=0,${NO_DATA},{discounted}/{allowed}))` },
      },
    },
  })),
  {
    label: both("Manager ✎", "主管 ✎"),
    labelWidth: 145,
    about: both("roles or codes, as in the register · T40", "填岗位或代号，与明细一致 · T40"),
  },
);
