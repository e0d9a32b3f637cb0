import { inEachLanguage } from "../../template/said-here";
import type { Text } from "../../../locales/text";
import { timeline, type Line } from "../../template/kinds";
import { KINDS } from "../../service/renewals/logs";
import { YES_NO } from "../../template/columns";
import { ratio } from "../../template/measure";
import { monthColumn } from "./years";

/* What a customer grows by after the contract: the lower half of the hourglass. */

const typed = (id: string, label: Text, link?: string): Line => ({ id, label, unit: "money", link });
const PARTS = ["seats", "modules", "renewed", "referred"];

const share = (id: string, label: Text, of: string): Line => ({
  id,
  label,
  unit: "percent",
  formula: `=${ratio(`N({${of}})`, "{total}")}`,
});

const inQuarter = (day: string) => `{${day}},">"&EOMONTH({days},-3),{${day}},"<="&{days}`;

/** What was added in term and not at a renewal, of a kind; its log says so in its own language. */
const added = (kind: Text) =>
  `=${inEachLanguage((language) => {
    const those = `{renewals!expansion_kind},"${kind[language]}",${inQuarter("renewals!expansion_date")}`;
    const renewed = `{renewals!expansion_at_renewal},"${YES_NO.yes[language]}"`;
    return `SUMIFS({renewals!expansion_mrr},${those})-SUMIFS({renewals!expansion_mrr},${those},${renewed})`;
  })}`;

const lines: readonly Line[] = [
  typed("seats", { en: "More seats and resources", "zh-CN": "席位与资源增长" }, added(KINDS.seats)),
  typed("modules", { en: "Add-on modules", "zh-CN": "新增模块" }, added(KINDS.modules)),
  typed(
    "renewed",
    { en: "Yearly renewal", "zh-CN": "年度续费" },
    `=SUMIFS({renewals!due_renewed},${inQuarter("renewals!due_due")})`,
  ),
  typed(
    "referred",
    { en: "Customers brought by customers", "zh-CN": "客户带来的客户" },
    `=SUMIFS({deals!acv},{deals!referrer},"<>",${inQuarter("deals!signed")})/12`,
  ),
  {
    id: "total",
    label: { en: "Together", "zh-CN": "合计" },
    unit: "money",
    formula: `=IF(COUNT(${PARTS.map((each) => `{${each}}`).join(",")})=0,"",SUM(${PARTS.map((each) => `{${each}}`).join(",")}))`,
    strong: true,
  },
  share("seats_share", { en: "Seats and resources, share", "zh-CN": "席位与资源增长 占比" }, "seats"),
  share("modules_share", { en: "Add-on modules, share", "zh-CN": "新增模块 占比" }, "modules"),
  share("renewed_share", { en: "Yearly renewal, share", "zh-CN": "年度续费 占比" }, "renewed"),
  share("referred_share", { en: "Brought by customers, share", "zh-CN": "客户带来的客户 占比" }, "referred"),
  typed(
    "opening_mrr",
    { en: "MRR when the quarter began", "zh-CN": "季初 MRR" },
    `=IF(OR({data!state}<>"",{days}<{data!first}),"",INDEX({data!long_moves},1,${monthColumn("{days}")}-2))`,
  ),
  {
    id: "to_ndr",
    label: { en: "What it adds to NDR", "zh-CN": "对 NDR 的贡献" },
    unit: "percent",
    formula: `=${ratio("(N({seats})+N({modules}))", "{opening_mrr}")}`,
    strong: true,
  },
];

export const serviceFunnel = timeline(
  "service",
  { en: "Service funnel", "zh-CN": "服务漏斗" },
  { every: "quarter", count: 4, typed: true },
  lines,
  { en: "all in MRR of the quarter · 002 L10", "zh-CN": "均按当季 MRR · 002 L10" },
);
