import { same, type Text } from "../../locales/text";
import { byTier, TIERS, tierOf } from "../base/tiers";
import { computed, date, fromList, money, months, oneOf, text, yesNo } from "../template/columns";
import { defineSheet } from "../template/define";
import { MODES } from "./modes";
import { chart, fixedItem, grid, input, inputs, log } from "../template/kinds";
import { countIf, is, measure, meets, NO_DATA, ratio, results, sumIf, within } from "../template/measure";
import { say } from "../template/say";
import { YOURS } from "../template/yours";

const TYPES = {
  new: { en: "New customer", "zh-CN": "新客户" },
  cross: { en: "Cross-sell", "zh-CN": "交叉销售" },
};
const SOLD_AS = { tool: { en: "Tool", "zh-CN": "工具" }, solution: { en: "Solution", "zh-CN": "解决方案" } };
const PATHS = {
  seller: { en: "Seller", "zh-CN": "销售成交" },
  selfserve: { en: "Self-serve", "zh-CN": "静默支付" },
};
const RABBIT: Text = { en: "Rabbit", "zh-CN": "兔子" };
const DEER: Text = { en: "Deer", "zh-CN": "鹿" };
const ELEPHANT: Text = { en: "Elephant", "zh-CN": "大象" };

const ANIMALS = { micro: RABBIT, smb: RABBIT, mid: DEER, large: ELEPHANT };

const inPeriod = within("deals.signed");
const deals = (...tests: readonly string[]) => countIf(inPeriod, ...tests);
const money1 = (column: string, ...tests: readonly string[]) => sumIf(`deals.${column}`, inPeriod, ...tests);

const MIDDLE = `{deals.tier},${say(TIERS.mid)}`;
const YEAR = '{deals.signed},">="&{setup!y_from},{deals.signed},"<="&{setup!y_to}';

const measures = [
  measure({
    id: "count",
    label: { en: "Deals signed", "zh-CN": "成交数" },
    unit: "count",
    over: "quarter",
    value: `=${deals()}`,
    source: same("I04"),
  }),
  measure({
    id: "off_target_share",
    label: { en: "Off-target share", "zh-CN": "非目标客群成交占比" },
    unit: "percent",
    over: "quarter",
    value: `=${ratio(deals(is("deals.profile", "no")), deals())}`,
    rule: "off_target_share",
    next: {
      en: "Lower pay on deals outside the profile; build nothing for them.",
      "zh-CN": "降低非目标客群成交的提成，不为其做产品支持。",
    },
    source: same("I05, R14 · 001 L285"),
  }),
  measure({
    id: "new_arr",
    label: { en: "New ARR", "zh-CN": "新签 ARR" },
    unit: "money",
    over: "quarter",
    value: `=${money1("acv")}`,
    source: same("I08, R17"),
  }),
  measure({
    id: "silent_pay_share",
    label: { en: "Self-serve payment share", "zh-CN": "静默支付占比" },
    unit: "percent",
    over: "quarter",
    value: `=${ratio(
      deals(is("deals.path", "selfserve"), '{deals.acv},">"&N({setup!base_pay})'),
      deals('{deals.acv},">"&N({setup!base_pay})'),
    )}`,
    better: "lower",
    source: { en: "fees above a month’s base pay · 001 L330", "zh-CN": "年费高于销售月底薪 · 001 L330" },
  }),
  measure({
    id: "half_year_share",
    label: { en: "Half-year contract share", "zh-CN": "半年付占比" },
    unit: "percent",
    over: "quarter",
    value: `=${ratio(deals(meets("deals.term", ">0"), meets("deals.term", "<=6")), deals(meets("deals.term", ">0")))}`,
    better: "lower",
    next: {
      en: "Offer yearly terms only; end prizes for long prepaid deals.",
      "zh-CN": "以年付为准，取消多年预付的激励。",
    },
    source: same("001 L162"),
  }),
  measure({
    id: "multi_year_share",
    label: { en: "Multi-year prepaid share", "zh-CN": "一次性多年收费占比" },
    unit: "percent",
    over: "quarter",
    value: `=${ratio(money1("tcv", is("deals.prepaid", "yes"), meets("deals.term", ">12")), money1("tcv"))}`,
    better: "lower",
    source: same("001 L160; 000 L67"),
  }),
  measure({
    id: "arr_to_tcv",
    label: { en: "ARR to contract value", "zh-CN": "ARR 与合同额之比" },
    unit: "multiple",
    over: "quarter",
    value: `=${ratio(money1("acv"), money1("tcv"))}`,
    better: "watch",
    source: { en: "report ARR · 004 L207", "zh-CN": "对外报 ARR · 004 L207" },
  }),
  measure({
    id: "discount_average",
    label: { en: "Average discount", "zh-CN": "平均折扣" },
    unit: "percent",
    over: "quarter",
    value: `=IF(${money1("list")}=0,${NO_DATA},1-${money1("acv", meets("deals.list", ">0"))}/${money1("list")})`,
    better: "lower",
    source: same("001 L197; 000 L5"),
  }),
  measure({
    id: "handover_rate",
    label: { en: "Hand-over to users, 12 months", "zh-CN": "用户交接率（12 个月）" },
    unit: "percent",
    over: "year",
    value: `=${ratio(deals(is("deals.type", "new"), meets("deals.handed", ">0")), deals(is("deals.type", "new")))}`,
    better: "higher",
    source: same("001 L352"),
  }),
  measure({
    id: "at_a_loss",
    label: { en: "Deals at a loss in year one", "zh-CN": "首年亏损成交数" },
    unit: "count",
    over: "quarter",
    value: `=${deals(meets("deals.margin", "<0"))}`,
    source: same("T03, T21"),
  }),
  measure({
    id: "discount_quota_use",
    label: { en: "Discount quota used, mid-size", "zh-CN": "中型客户折扣配额使用率" },
    unit: "multiple",
    over: "quarter",
    value: `=IF(NOT(ISNUMBER({quota})),${NO_DATA},${ratio(
      deals(MIDDLE, '{deals.discount},">"&N({counts_from})'),
      `(ROUNDUP(${deals(MIDDLE)}/10,0)*{quota})`,
    )})`,
    rule: "discount_quota_use",
    next: {
      en: "The manager explains each extra; check value told, not price.",
      "zh-CN": "主管逐单说明，检查价值传递而非价格。",
    },
    source: { en: "blocks of ten begun · T40 · 001 L314", "zh-CN": "按每满或不满十单计 · T40 · 001 L314" },
  }),
  measure({
    id: "price_gap",
    label: { en: "Price gap of one product, 12 months", "zh-CN": "同品价差（12 个月）" },
    unit: "multiple",
    over: "now",
    value: `=IF(COUNT({deals.gap})=0,${NO_DATA},MAX({deals.gap}))`,
    better: "lower",
    next: {
      en: "Train the low end on the solution; show the cases of the high end.",
      "zh-CN": "以高价案例培训低价一端，改卖解决方案。",
    },
    source: {
      en: "tens-fold is an example · T19 · 004 L183–187",
      "zh-CN": "十倍以上为示例 · T19 · 004 L183–187",
    },
  }),
  measure({
    id: "left",
    label: { en: "Refunded or left in year one, 12 months", "zh-CN": "首年退费/流失（12 个月）" },
    unit: "count",
    over: "year",
    value: `=${deals(meets("deals.refunded", ">0"))}`,
    source: same("T21"),
  }),
];

const animals = grid(
  "animals",
  { en: "By animal", "zh-CN": "兔鹿象" },
  [
    computed("count", { en: "Deals", "zh-CN": "成交数" }, "count", `=${animal()}`),
    computed(
      "acv",
      { en: "ACV", "zh-CN": "年费" },
      "money",
      `=SUMIFS({deals.acv},{deals.animal},{label},${quarter()})`,
    ),
    computed(
      "share",
      { en: "Share", "zh-CN": "占比" },
      "percent",
      `=${ratio("{count}", "SUM({animals.count})")}`,
    ),
    {
      key: "wanted",
      title: { en: "Wanted ✎", "zh-CN": "期望 ✎" },
      width: 82,
      cell: { owner: "offered", unit: "percent" },
    },
  ],
  (
    [
      ["rabbit", RABBIT, 0.2],
      ["deer", DEER, 0.4],
      ["elephant", ELEPHANT, 0.4],
    ] as const
  ).map(([id, text, wanted]) =>
    fixedItem(id, text, {
      wanted: { owner: "offered", unit: "percent", value: { number: wanted } },
    }),
  ),
  { about: { en: "this quarter, beside 2 : 4 : 4", "zh-CN": "本季，对照 2:4:4" } },
);

function quarter(): string {
  return '{deals.signed},">="&{setup!q_from},{deals.signed},"<="&{setup!q_to}';
}

function animal(): string {
  return `COUNTIFS({deals.animal},{label},${quarter()})`;
}

const columns = [
  date("signed", { en: "Signed", "zh-CN": "签约" }),
  oneOf("type", { en: "Type", "zh-CN": "类型" }, TYPES),
  text("customer", { en: "Customer", "zh-CN": "客户" }),
  fromList("vertical", { en: "Vertical", "zh-CN": "垂直市场" }, "setup!verticals"),
  fromList("product", { en: "Product", "zh-CN": "产品" }, "setup!products"),
  fromList("seller", { en: "Seller", "zh-CN": "销售" }, "setup!sellers", 82),
  text("manager", { en: "Manager", "zh-CN": "主管" }, 82),
  oneOf("sold_as", { en: "Sold as", "zh-CN": "销售方式" }, SOLD_AS, 82),
  money("list", { en: "List a year", "zh-CN": "年标价" }),
  money("acv", { en: "ACV", "zh-CN": "年费" }),
  money("tcv", { en: "Contract value", "zh-CN": "合同额" }, 110),
  months("term", { en: "Term", "zh-CN": "期限" }, 68),
  yesNo("prepaid", { en: "Prepaid in full", "zh-CN": "一次性预付" }, 102),
  oneOf("path", { en: "Paid through", "zh-CN": "成交途径" }, PATHS),
  yesNo("profile", { en: "In profile", "zh-CN": "目标客群内" }, 75),
  oneOf("mode", { en: "Mode", "zh-CN": "模式" }, MODES, 75),
  text("referrer", { en: "Referred by", "zh-CN": "介绍人" }, 96),
  date("opened", { en: "Opportunity opened", "zh-CN": "商机日" }, 130),
  money("subsidy", { en: "Subsidy", "zh-CN": "补贴" }),
  money("cost", { en: "First-year cost", "zh-CN": "首年成本" }, 102),
  date("refunded", { en: "Refunded or left", "zh-CN": "首年退费/流失" }, 110),
  date("handed", { en: "Handed to users", "zh-CN": "已交接用户" }, 110),
  computed(
    "discount",
    { en: "Discount", "zh-CN": "折扣" },
    "percent",
    '=IF(OR(N({list})=0,{acv}=""),"",1-{acv}/{list})',
    75,
  ),
  computed("tier", { en: "Tier", "zh-CN": "客户规模" }, "text", `=${tierOf("{acv}")}`, 96),
  computed(
    "animal",
    { en: "Animal", "zh-CN": "兔鹿象" },
    "text",
    `=${byTier("{acv}", ANIMALS, same("–"))}`,
    82,
  ),
  computed(
    "cycle",
    { en: "Cycle", "zh-CN": "周期" },
    "days",
    '=IF(OR({opened}="",{signed}=""),"",{signed}-{opened})',
  ),
  computed(
    "margin",
    { en: "Margin, year 1", "zh-CN": "首年毛利" },
    "money",
    '=IF(OR({acv}="",{cost}=""),"",{acv}-{cost})',
    102,
  ),
  computed(
    "gap",
    { en: "Highest to this", "zh-CN": "最高价与本单之比" },
    "multiple",
    `=IF(OR({product}="",N({acv})<=0,NOT(ISNUMBER({signed})),N({signed})<{setup!y_from}),"",MAXIFS({deals.acv},{deals.product},{product},${YEAR})/{acv})`,
    120,
  ),
];

const SMALL = [TIERS.micro, TIERS.smb];
const small = SMALL.map(({ en, "zh-CN": zh }) => `{"${en}"|"${zh}"}`);

export const DEALS = defineSheet({
  id: "deals",
  family: "sales",
  title: { en: "Deal register", "zh-CN": "成交台账" },
  purpose: {
    en: "One row a signed contract; nearly every sales share is counted here; sales ops and finance.",
    "zh-CN": "每份签约合同一行，多数销售占比由此统计；销售运营与财务填写。",
  },
  needs: ["setup"],
  sections: [
    inputs("inputs", { en: "Inputs", "zh-CN": "参数" }, [
      input(
        "quota",
        { en: "Discounted deals allowed in ten, mid-size", "zh-CN": "中型客户每十单折扣配额" },
        "count",
        {
          suffix: { en: "deals", "zh-CN": "单" },
          note: YOURS,
        },
      ),
      input("counts_from", { en: "Counts as a discount from", "zh-CN": "计为折扣的起点" }, "percent", {
        first: { number: 0 },
        note: { en: "first 0%", "zh-CN": "初始为 0%" },
      }),
      input("managers", { en: "Managers", "zh-CN": "中层主管" }, "text", {
        note: { en: "roles or codes, no names", "zh-CN": "填岗位或代号，不填姓名" },
      }),
    ]),
    results("results", { en: "Results", "zh-CN": "结果" }, measures, {
      en: "last closed quarter and the one before",
      "zh-CN": "最近已结季度及其前一季度",
    }),
    animals,
    chart(
      "mix",
      { en: "Share by animal, against what is wanted", "zh-CN": "兔鹿象占比与期望" },
      {
        type: "columns",
        of: "animals",
        series: [
          { id: "share", color: "main" },
          { id: "wanted", color: "ink", as: "marks" },
        ],
        unit: "percent",
        place: { rows: 9 },
      },
    ),
    log("deals", { en: "Deals", "zh-CN": "成交明细" }, 150, columns, {
      about: { en: "new contracts; renewals stand elsewhere", "zh-CN": "仅新签合同，续费另记" },
      rules: [
        {
          column: "discount",
          when: `AND(N({discount})>N({counts_from}),OR({tier}=${small[0]},{tier}=${small[1]}))`,
          look: "partly",
          count: small
            .map((tier) => `COUNTIFS({deals.discount},">"&N({counts_from}),{deals.tier},${tier})`)
            .join("+"),
        },
        {
          column: "manager",
          when: 'AND(N({discount})>N({counts_from}),{manager}="")',
          look: "missing",
          count: 'COUNTIFS({deals.discount},">"&N({counts_from}),{deals.manager},"")',
        },
        { column: "margin", when: "AND(ISNUMBER({margin}),{margin}<0)", look: "fail" },
      ],
    }),
  ],
  search: ["contracts", "合同", "discount", "折扣", "rabbit deer elephant", "兔鹿象"],
});
