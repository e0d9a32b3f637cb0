import { same } from "../../locales/text";
import { both } from "../both";
import { computed, date, oneOf, text, YES_NO, yesNo } from "../template/columns";
import { defineSheet } from "../template/define";
import { grid, input, inputs, item, line, log, timeline } from "../template/kinds";
import { countIf, measure, meets, NO_DATA, ratio, results } from "../template/measure";
import type { Value } from "../template/types";
import { limitOf } from "./interval";

const OPENED_BY = { seller: both("Seller", "销售"), self: both("Himself", "自助") };

/** As set-up has it: one week and one more in China, two weeks at once in the US. */
const byPreset = (china: number, us: number): Value => ({
  number: china,
  preset: `=IF(OR({setup!trial}="US two weeks",{setup!trial}="美国两周"),${us},${china})`,
});

const rule = inputs(
  "rule",
  both("Trial rule", "试用规则"),
  [
    input("first_days", both("First part", "首段天数"), "days", { first: byPreset(7, 14) }),
    input("second_days", both("Second part, on request", "申请延长"), "days", {
      first: byPreset(7, 0),
      note: both("as one product in China; two weeks and none in the US", "国内常用 1+1；美国两周、不延长"),
    }),
    input("by_seller", both("Opened by the seller", "由销售开通"), "text", { choices: { words: YES_NO } }),
    input("cycle", both("Sales cycle, median", "签单周期中位数"), "days", {
      link: '=IF(ISNUMBER({deals!cycle_median}),{deals!cycle_median},"")',
    }),
    line(
      "all_days",
      both("In all", "合计"),
      "days",
      '=IF(COUNT({first_days},{second_days})=0,"",N({first_days})+N({second_days}))',
    ),
  ],
  both("one product gave three months · 002 L30, X19", "某产品曾给三个月 · 002 L30、X19"),
);

const trials = log(
  "trials",
  both("Trials", "试用记录"),
  80,
  [
    text("account", both("Account", "账户"), 145),
    date("start", both("Start", "开始")),
    date("second", both("Second part asked", "申请延长"), 120),
    oneOf("opened_by", both("Opened by", "开通方"), OPENED_BY),
    yesNo("same_group", both("Same group as paid", "同一客群"), 130),
    date("paid", both("Paid on", "付费日")),
    text("plan", both("Plan", "套餐"), 102),
    computed(
      "days",
      both("Days to pay", "付费天数"),
      "days",
      '=IF(OR({start}="",{paid}=""),"",{paid}-{start})',
      89,
    ),
    computed(
      "ends",
      both("Ends", "试用结束"),
      "date",
      '=IF(NOT(ISNUMBER({start})),"",{start}+N({first_days})+IF(ISNUMBER({second}),N({second_days}),0))',
    ),
    computed(
      "state",
      both("State", "状态"),
      "text",
      '=IF({ends}="","",IF({ends}>{setup!asof},{"Running"|"试用中"},{"Over"|"已结束"}))',
      89,
    ),
  ],
  {
    rules: [
      {
        column: "paid",
        when: "AND(ISNUMBER({paid}),{paid}<{start})",
        look: "fail",
        count: 'SUMPRODUCT(({trials.paid}<>"")*({trials.paid}<{trials.start}))',
      },
    ],
  },
);

const OVER = '{trials.state},{"Over"|"已结束"}';
const PAID = meets("trials.paid", ">0");
const paidShare = (...tests: readonly string[]) =>
  ratio(countIf(OVER, PAID, ...tests), countIf(OVER, ...tests));
const limit = (side: "lower" | "upper") =>
  `=IF(${countIf(OVER)}=0,${NO_DATA},${limitOf(countIf(OVER, PAID), countIf(OVER), side)})`;

const QUESTIONS = [
  ["same_group", both("Free and paid serve the same customers", "免费与付费同一客群")],
  ["natural", both("Paid is the natural next step of free", "付费是免费的自然升级")],
  ["full_first", both("The full product came first", "先有完整产品")],
] as const;

const test = grid(
  "plg",
  both("Is PLG right for us?", "PLG 三问"),
  [yesNo("answer", both("Answer", "回答"), 96), text("proof", both("Proof", "证据"), 400)],
  [
    ...QUESTIONS.map(([id, label]) => item(id, label)),
    item("passing", both("How users pass it on", "用户间传播机制"), { answer: { owner: "ours" } }),
    item("fits", both("Then", "结论"), {
      answer: {
        owner: "ours",
        look: "result",
        value: {
          formula: `=IF(AND(${QUESTIONS.map(([id]) => `{plg.${id}.answer}={'yes}`).join(",")}),{"✓ Fits"|"✓ 适合"},IF(OR(${QUESTIONS.map(([id]) => `{plg.${id}.answer}={'no}`).join(",")}),{"✕ No lever here yet"|"✕ 暂不适合"},{"○ No data"|"○ 缺数据"}))`,
        },
      },
      proof: { owner: "ours" },
    }),
  ],
  { labelWidth: 285, about: same("T31 · 001 L315–323") },
);

const POSITION = "MATCH({days},{months.days},0)-N({lag})";

export const TRIAL_PLG = defineSheet({
  id: "trial-plg",
  family: "sales",
  title: both("Free trial & PLG", "免费试用与 PLG"),
  purpose: both(
    "Is the trial as long as it should be, and is PLG right for us at all; product, sales ops.",
    "试用时长是否合适，PLG 是否适合我们；产品与销售运营使用。",
  ),
  needs: ["setup"],
  sections: [
    rule,
    results("results", both("Results", "结果"), [
      measure({
        id: "trial_days",
        label: both("Length of the trial", "试用天数"),
        unit: "days",
        over: "now",
        value: `=IF(ISNUMBER({all_days}),{all_days},${NO_DATA})`,
        rule: "trial_days",
        next: both("Shorten the first part; give the second on request.", "缩短首段试用，第二段申请后开通。"),
        source: same("001 L325–326"),
      }),
      measure({
        id: "trial_to_cycle",
        label: both("Trial to sales cycle", "试用与签单周期之比"),
        unit: "multiple",
        over: "now",
        value: `=${ratio("N({all_days})", "{cycle}")}`,
        rule: "trial_to_cycle",
        better: "watch",
        source: same("001 L325; X19"),
      }),
      measure({
        id: "paid_share",
        label: both("Paid, of the trials that are over", "试用转付费率"),
        unit: "percent",
        over: "now",
        value: `=${paidShare()}`,
        better: "higher",
      }),
      measure({
        id: "paid_low",
        label: both("with 95% certainty at least", "95% 置信下限"),
        unit: "percent",
        over: "now",
        value: limit("lower"),
      }),
      measure({
        id: "paid_high",
        label: both("and at most", "95% 置信上限"),
        unit: "percent",
        over: "now",
        value: limit("upper"),
      }),
      measure({
        id: "paid_second",
        label: both("Paid, with a second part", "转付费率：有延长"),
        unit: "percent",
        over: "now",
        value: `=${paidShare(meets("trials.second", ">0"))}`,
      }),
      measure({
        id: "paid_without",
        label: both("Paid, without", "转付费率：无延长"),
        unit: "percent",
        over: "now",
        value: `=${paidShare(meets("trials.second", ""))}`,
      }),
      measure({
        id: "plg_fits",
        label: both("Is PLG right for us?", "PLG 是否适合"),
        unit: "text",
        over: "now",
        value: "={plg.fits.answer}",
        source: same("T31 · 001 L317–322"),
      }),
      measure({
        id: "plg_rate",
        label: both("Free-to-paid upgrades, last month", "免费转付费率（最近月）"),
        unit: "percent",
        over: "now",
        value: "=INDEX({months.rate},1,12)",
        rule: "plg_rate",
        better: "higher",
        source: same("001 L317–322"),
      }),
    ]),
    test,
    inputs("lags", both("Free accounts", "免费账户"), [
      input("lag", both("Months from opening to upgrade", "从开通到升级的月数"), "count", {
        first: { number: 0 },
      }),
    ]),
    timeline(
      "months",
      both("Free to paid by month", "各月免费转付费"),
      { every: "month", count: 12, typed: true },
      [
        { id: "opened", label: both("Free accounts opened", "新开免费账户"), unit: "count" },
        { id: "upgraded", label: both("Upgraded", "升级付费"), unit: "count" },
        {
          id: "rate",
          label: both("Upgrade rate", "升级率"),
          unit: "percent",
          formula: `=IF(${POSITION}<1,${NO_DATA},${ratio("{upgraded}", `INDEX({months.opened},1,MAX(1,${POSITION}))`)})`,
          strong: true,
        },
      ],
    ),
    trials,
  ],
  search: ["trial", "试用", "PLG", "freemium", "免费增值", "self-serve", "自助"],
});
