import { ARPA } from "../../../catalogue/recurring-revenue/arpa";
import { NETNEW } from "../../../catalogue/recurring-revenue/netnew";
import { QUICKRATIO } from "../../../catalogue/recurring-revenue/quickratio";
import { LOGOCHURN } from "../../../catalogue/retention/logochurn";
import { MRRCHURN } from "../../../catalogue/retention/mrrchurn";
import type { Text } from "../../../locales/text";
import { call } from "../../call";
import type { CellLook } from "../../template/types";
import { BRIDGE, column, held, known, LAST, monthly, OPEN, type BridgeLine, type MonthLine } from "./months";

export const BRIDGE_LABELS: Readonly<Record<BridgeLine, Text>> = {
  opening: { en: "Opening MRR", "zh-CN": "期初 MRR" },
  new: { en: "New customers", "zh-CN": "新签" },
  expansion: { en: "Paying more", "zh-CN": "增购" },
  reactivation: { en: "Came back", "zh-CN": "回流" },
  contraction: { en: "Paying less", "zh-CN": "缩减" },
  churn: { en: "Left", "zh-CN": "流失" },
  closing: { en: "Closing MRR", "zh-CN": "期末 MRR" },
  check: { en: "Check (must be 0)", "zh-CN": "校验（应为 0）" },
};

const CUSTOMER_LABELS: Readonly<Record<BridgeLine, Text>> = {
  ...BRIDGE_LABELS,
  opening: { en: "Opening customers", "zh-CN": "期初客户" },
  closing: { en: "Closing customers", "zh-CN": "期末客户" },
};

/** They tell a story of their own but are no part of the sum when customers are counted. */
const FOR_INFORMATION: readonly BridgeLine[] = ["expansion", "contraction"];
const LOOKS: Readonly<Partial<Record<BridgeLine, CellLook>>> = {
  opening: "total",
  closing: "total",
  check: "muted",
};

/** The first column of a block holds the words of its lines. */
const MONTH_COLUMN = 2;

function bridge(section: string, block: string, labels: typeof BRIDGE_LABELS): MonthLine[] {
  const cell = (line: BridgeLine, month: number) => `{${section}.${section}_${line}.${column(month)}}`;
  const summed = BRIDGE.slice(1, BRIDGE.indexOf("closing")).filter(
    (line) => section === "mrr" || !FOR_INFORMATION.includes(line),
  );
  const year = (line: BridgeLine) => {
    if (line === "opening") return `=${cell(line, 0)}`;
    if (line === "closing") return `=${cell(line, LAST)}`;
    if (line !== "check") return known(`SUM({${section}.${section}_${line}})`);
    const sums = summed.map((each) => `{${section}.${section}_${each}.year}`).join("+");
    return known(`{${section}.${section}_closing.year}-({${section}.${section}_opening.year}+${sums})`);
  };
  return BRIDGE.map((line, i) => ({
    id: `${section}_${line}`,
    label: labels[line],
    unit: "movement",
    of: (month) => known(held(block, i + 1, month + MONTH_COLUMN)),
    year: year(line),
    look: LOOKS[line],
  }));
}

export const MRR_BRIDGE = monthly(
  "mrr",
  { en: "MRR bridge", "zh-CN": "MRR 变动" },
  { en: "A month", "zh-CN": "每月" },
  bridge("mrr", "moves", BRIDGE_LABELS),
  { en: "by SAAS.LEDGER.MOVES; every customer counts once a month", "zh-CN": "由 SAAS.LEDGER.MOVES 生成，每个客户每月只归一类" }, // prettier-ignore
);

export const CUSTOMER_BRIDGE = monthly(
  "logos",
  { en: "Customer bridge", "zh-CN": "客户变动" },
  { en: "Customers", "zh-CN": "客户数" },
  bridge("logos", "customers", CUSTOMER_LABELS),
  { en: "paying more and paying less are for information", "zh-CN": "增购与缩减仅供参考，不参与合计" },
);

export const mrrCell = (line: BridgeLine, at: string) => `{mrr.mrr_${line}.${at}}`;
export const logosCell = (line: BridgeLine, at: string) => `{logos.logos_${line}.${at}}`;

const MOVEMENTS = ["new", "expansion", "contraction", "churn", "reactivation"] as const;
const movements = (at: string) => MOVEMENTS.map((line) => mrrCell(line, at));
/** A ratio without an answer, such as one that nothing was lost for, is open. */
const ratio = (expression: string) => known(`IFERROR(${expression},${OPEN})`);

/** The lines of LEDGER.RETENTION. */
export const RETENTION = { ndr: 1, grr: 2, logo: 3, customers: 4 } as const;
export const retention = (line: keyof typeof RETENTION, month: number) =>
  held("retention", RETENTION[line], month + MONTH_COLUMN);

const RATIOS: readonly MonthLine[] = [
  {
    id: "net_new",
    label: { en: "Net new MRR", "zh-CN": "净增 MRR" },
    unit: "movement",
    of: (month) => known(call(NETNEW, ...movements(column(month)))),
    year: known(call(NETNEW, ...movements("year"))),
  },
  {
    id: "quick_ratio",
    label: { en: "Quick ratio", "zh-CN": "SaaS 速动比率" },
    unit: "multiple",
    of: (month) => ratio(call(QUICKRATIO, ...movements(column(month)))),
    year: ratio(call(QUICKRATIO, ...movements("year"))),
  },
  {
    id: "gross_churn",
    label: { en: "Gross MRR churn", "zh-CN": "MRR 毛流失率" },
    unit: "percent",
    of: (month) => {
      const [opening, contraction, churn] = (["opening", "contraction", "churn"] as const).map((line) =>
        mrrCell(line, column(month)),
      );
      return ratio(call(MRRCHURN, opening, contraction, churn));
    },
  },
  {
    id: "logo_churn",
    label: { en: "Customer churn", "zh-CN": "客户流失率" },
    unit: "percent",
    of: (month) => {
      const at = column(month);
      return ratio(
        call(LOGOCHURN, logosCell("opening", at), `-${logosCell("churn", at)}`, logosCell("new", at)),
      );
    },
  },
  {
    id: "arpa_month",
    label: { en: "MRR per customer", "zh-CN": "单客 MRR" },
    unit: "movement",
    of: (month) => {
      const at = column(month);
      return ratio(call(ARPA, mrrCell("closing", at), logosCell("closing", at)));
    },
  },
  {
    id: "ndr",
    label: { en: "NDR, 12 months", "zh-CN": "NDR（12 个月）" },
    unit: "percent",
    of: (month) => ratio(retention("ndr", month)),
  },
  {
    id: "grr",
    label: { en: "GRR, 12 months", "zh-CN": "GRR（12 个月）" },
    unit: "percent",
    of: (month) => ratio(retention("grr", month)),
  },
];

export const MONTH_BY_MONTH = monthly(
  "ratios",
  { en: "Month by month", "zh-CN": "逐月指标" },
  { en: "From the bridges", "zh-CN": "取自上面两表" },
  RATIOS,
  { en: "○ where a month has no answer", "zh-CN": "○ 表示该月无结果" },
);
