import { checkOf } from "../../engine/movements/movements";
import { groupMonths, movementsThatCount } from "../../engine/movements/snowball";
import { cells, dates, defineFunction, isFailure, option, optional, same, type Series } from "../define";
import { movesTable } from "./moves-table";
import { readSnowball } from "./snowball-months";

const NO_DATES: Series = { values: new Float64Array(0), rows: 0, cols: 0 };

export const SNOWBALL = defineFunction({
  id: "SNOWBALL",
  family: "ledger",
  title: { en: "MRR bridge by quarter or year", "zh-CN": "按季或按年的 MRR 变动表" },
  summary: {
    en: "Puts a monthly MRR bridge together to quarters or years, as a board deck shows it: opening of the first month, closing of the last, the movements added up.",
    "zh-CN": "把逐月 MRR 变动表汇总为季度或年度，即董事会材料中的样式：首月期初、末月期末、各项变动求和。",
  },
  formula: {
    en: "opening of the first month, closing of the last\nnew, expansion, reactivation, contraction, churn: Σ of the months\ncheck = closing − (opening + the five)",
    "zh-CN":
      "取首月期初、末月期末\n新签、增购、回流、缩减、流失：各月之和\ncheck = 期末 −（期初 + 五项之和）",
  },
  basis: {
    en: "Monthly movements added up, not classified anew: a customer who left and came back within the quarter shows in churn and in reactivation.",
    "zh-CN": "为月度变动之和，不重新归类：季内流失又回来的客户同时计入流失与回流。",
  },
  params: [
    cells("moves", {
      en: "a table of LEDGER.MOVES or MOVES, labels included",
      "zh-CN": "LEDGER.MOVES 或 MOVES 的整张表，含标签",
    }),
    optional(
      option("group", { en: "what months are put together to", "zh-CN": "汇总到季或年" }, [
        { word: "quarter", zh: "季" },
        { word: "year", zh: "年" },
      ]),
      "quarter",
    ),
    optional(
      dates("months", {
        en: "dates of the months, for calendar groups; none: blocks of 3 or 12",
        "zh-CN": "各月日期，按自然季、自然年汇总；不填则每 3 或 12 个月一组",
      }),
      NO_DATES,
    ),
  ],
  result: { table: ["amount"] },
  unreadable: (moves, group, months) => {
    const table = readSnowball(moves, group, months);
    return isFailure(table) ? table : null;
  },
  compute: (moves, group, months) => {
    const table = readSnowball(moves, group, months);
    if (isFailure(table)) return table;
    const grouped = groupMonths(table.lines, table.groups);
    return movesTable(grouped, checkOf(grouped, movementsThatCount(table.lines)), table);
  },
  native: {
    none: {
      en: "It finds lines by label, months across or down, and groups them by calendar. In a sheet, SUM the months of one group line by line.",
      "zh-CN": "需按标签找行、辨别方向并按日历分组。在工作表中可逐行对一组月份用 SUM。",
    },
  },
  conventions: [
    {
      en: "An incomplete last group is kept. With months, groups are calendar quarters and years; for a fiscal year that starts in another month leave months out.",
      "zh-CN":
        "末组不满也保留。填 months 时按自然季、自然年；财年不从一月起的，不填 months，按每 3 或 12 个月汇总。",
    },
    {
      en: "Lines are found by their labels, English or Chinese, and keep that language. Where only new, reactivation and churn lead from opening to closing, the table counts customers, and check does so too.",
      "zh-CN":
        "按中文或英文标签找行，结果沿用该语言。若仅新签、回流、流失三项即可由期初推至期末，则视为客户数表，check 亦按此计算。",
    },
  ],
  pitfalls: [
    {
      en: "Annual churn summed this way includes customers won during the year. Divided by the opening it is not an annual churn rate.",
      "zh-CN": "如此汇总的全年流失含年内新签客户，除以期初并不等于年流失率。",
    },
    {
      en: "A check other than 0 means that a month is missing or stands twice.",
      "zh-CN": "check 不为 0，说明缺月或重复。",
    },
  ],
  noAnswer: [
    {
      when: { en: "a line is missing", "zh-CN": "缺少某一行" },
      args: [
        [
          ["opening", 100],
          ["closing", 100],
        ],
      ],
      error: "#VALUE!",
    },
    {
      when: { en: "months of another number", "zh-CN": "months 个数不符" },
      args: [
        [
          ["opening", "new", "expansion", "reactivation", "contraction", "churn", "closing"],
          [100, 30, 0, 0, 0, 0, 130],
        ],
        "quarter",
        [[45_658, 45_689]],
      ],
      error: "#VALUE!",
    },
  ],
  examples: [
    {
      args: [
        [
          ["opening", 100, 130, 150, 140],
          ["new", 30, 20, 0, 10],
          ["expansion", 10, 5, 5, 0],
          ["reactivation", 0, 0, 5, 0],
          ["contraction", -5, 0, -10, 0],
          ["churn", -5, -5, -10, -20],
          ["closing", 130, 150, 140, 130],
          ["check", 0, 0, 0, 0],
        ],
      ],
      result: [
        ["opening", 100, 140],
        ["new", 50, 10],
        ["expansion", 20, 0],
        ["reactivation", 5, 0],
        ["contraction", -15, 0],
        ["churn", -20, -20],
        ["closing", 140, 130],
        ["check", 0, 0],
      ],
      source: { en: "by hand: four months, a quarter and a month", "zh-CN": "手算：四个月，即一季加一个月" },
      formula: "SAAS.SNOWBALL(A2:E9)",
    },
  ],
  sources: [
    { en: "Practice: the ARR snowball", "zh-CN": "行业惯例：ARR 滚雪球表" },
    same("D. Skok, SaaS Metrics 2.0, net new MRR"),
  ],
  related: ["LEDGER.MOVES", "MOVES", "NETNEW", "QUICKRATIO"],
  synonyms: ["ARR snowball", "quarterly bridge", "annual bridge", "滚雪球", "季度变动表"],
});
