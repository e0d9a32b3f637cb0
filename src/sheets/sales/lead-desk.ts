import { listRows } from "../template/list-rows";
import { same } from "../../locales/text";
import { SELLERS } from "../base/setup/listed";
import { both } from "../both";
import { LEVELS } from "../levels";
import { computed, date, fromList, moment, number, oneOf, signed, text, yesNo } from "../template/columns";
import { defineSheet } from "../template/define";
import { fixedItem, grid, input, inputs, log } from "../template/kinds";
import { countIf, is, measure, NO_DATA, ratio, results } from "../template/measure";
import { limitOf } from "./interval";
import { MODES } from "./modes";
import { YOURS } from "../template/yours";

const FINDERS = {
  marketing: both("Marketing", "市场"),
  sdr: same("SDR"),
  seller: both("Seller", "销售自拓"),
};
const OUTCOMES = {
  open: both("Open", "跟进中"),
  won: both("Won", "成交"),
  lost: both("Lost", "丢单"),
  unfit: both("Not fit", "不合适"),
};
const IS_SQL = '"✓ SQL"';

const rule = inputs(
  "rule",
  both("SQL rule", "SQL 判定"),
  [
    input("score_from", both("Score from", "分数不低于"), "number", { note: YOURS }),
    input("oldest", both("First contact within hours", "首次跟进时限（小时）"), "number", { note: YOURS }),
    input("scored_by", both("Scored by", "评分人"), "text"),
  ],
  both("classify, quantify, timestamp · R23 · 004 L165", "分类、量化、打时间戳 · R23 · 004 L165"),
);

const claims = inputs(
  "claims",
  both("Claim rule", "认领规则"),
  [
    input("claim_by", both("A claim is made by", "认领方式"), "text"),
    input("claim_days", both("A claim is valid for", "认领有效期"), "days", { note: YOURS }),
    input("settled_by", both("Collisions are settled by", "撞单裁定角色"), "text", {
      choices: { from: "setup!roles" },
    }),
    input("lived_with", both("Share of collisions we live with", "可接受的撞单占比"), "percent", {
      note: YOURS,
    }),
  ],
  both(
    "settled by the register, not by who argues longer · 001 L312–313",
    "以认领记录为准，不比谁更能争 · 001 L312–313",
  ),
);

const leads = log(
  "leads",
  both("Lead cards", "线索卡"),
  150,
  [
    text("lead", both("Lead", "线索"), 145),
    moment("created", both("Created", "产生")),
    oneOf("mode", both("Mode", "模式"), MODES, 82),
    yesNo("bd", both("Via BD", "经 BD")),
    oneOf("found_by", both("Found by", "来源"), FINDERS, 89),
    text("category", both("Category", "类别"), 96),
    number("score", both("Score", "分数")),
    moment("contacted", both("First contact", "首次跟进")),
    fromList("vertical", both("Vertical", "垂直市场"), "setup!verticals"),
    oneOf("size", both("Size", "规模"), LEVELS, 75),
    fromList("claimed", both("Claimed by", "认领人"), "setup!sellers", 96),
    date("claimed_on", both("Claimed on", "认领日"), 96),
    fromList("second", both("Second claim", "重复认领"), "setup!sellers", 102),
    date("second_on", both("Second on", "重复认领日"), 102),
    text("settled", both("Settled", "处理"), 120),
    oneOf("outcome", both("Outcome", "结果"), OUTCOMES, 89),
    text("deal", both("Deal no.", "成交编号"), 89),
    computed(
      "hours",
      both("Hours to contact", "响应小时"),
      "number",
      '=IF(OR(NOT(ISNUMBER({created})),NOT(ISNUMBER({contacted}))),"",ROUND(({contacted}-{created})*24,1))',
      120,
    ),
    computed(
      "hours_q",
      both("Hours, this quarter", "本季响应小时"),
      "hidden",
      '=IF({hours}="","",IF(AND({created}>={setup!q_from},{created}<{setup!q_to}+1),{hours},""))',
      130,
    ),
    signed(
      "sql",
      same("SQL?"),
      `=IF({lead}="","",IF(NOT(ISNUMBER({score_from})),{"○ No rule yet"|"○ 未定规则"},IF({category}="",{"✕ Not classified"|"✕ 未分类"},IF(NOT(ISNUMBER({score})),{"✕ Not scored"|"✕ 未评分"},IF({score}<{score_from},{"✕ Score too low"|"✕ 分数不足"},IF({hours}="",{"✕ Not contacted"|"✕ 未跟进"},IF(AND(ISNUMBER({oldest}),{hours}>{oldest}),{"✕ Too late"|"✕ 超时"},${IS_SQL})))))))`,
      130,
    ),
    computed(
      "collision",
      both("Collision", "撞单"),
      "text",
      '=IF(OR({claimed}="",{second}="",{claimed}={second}),"",IF(AND(COUNT({claim_days},{claimed_on},{second_on})=3,{second_on}>{claimed_on}+{claim_days}),"",{"✕ Two claims"|"✕ 重复认领"}))',
      110,
    ),
  ],
  {
    rules: [
      { column: "collision", when: 'LEFT({collision},1)="✕"', look: "partly" },
      {
        column: "contacted",
        when: "AND(ISNUMBER({contacted}),{contacted}<{created})",
        look: "fail",
        count: 'SUMPRODUCT(({leads.contacted}<>"")*({leads.contacted}<{leads.created}))',
      },
      {
        column: "settled",
        when: 'AND(LEFT({collision},1)="✕",{settled}="")',
        look: "missing",
        count: 'COUNTIFS({leads.collision},{"✕ Two claims"|"✕ 重复认领"},{leads.settled},"")',
      },
    ],
  },
);

const inPeriod = '{leads.created},">="&{from},{leads.created},"<"&{to}+1';
const leadsIn = (...tests: readonly string[]) => countIf(inPeriod, ...tests);
const SQL = `{leads.sql},${IS_SQL}`;

const measures = [
  measure({
    id: "lead_age",
    label: both("Hours to first contact, median", "首次跟进小时（中位数）"),
    unit: "number",
    over: "now",
    value: `=IF(COUNT({leads.hours_q})=0,${NO_DATA},MEDIAN({leads.hours_q}))`,
    rule: "lead_age",
    better: "lower",
    source: same("T15 · 004 L157–161"),
  }),
  measure({
    id: "sql_share",
    label: both("SQL share of the cards", "线索卡中的 SQL 占比"),
    unit: "percent",
    over: "quarter",
    value: `=${ratio(leadsIn(SQL), leadsIn())}`,
    rule: "sql_share",
    better: "higher",
    source: same("R23 · 004 L165"),
  }),
  measure({
    id: "collision_share",
    label: both("Deal collisions", "撞单占比"),
    unit: "percent",
    over: "quarter",
    value: `=${ratio(leadsIn('{leads.collision},{"✕ Two claims"|"✕ 重复认领"}'), leadsIn())}`,
    rule: "collision_share",
    better: "watch",
    source: same("001 L313"),
  }),
  measure({
    id: "own_leads",
    label: both("Leads found by sellers", "销售自拓线索占比"),
    unit: "percent",
    over: "quarter",
    value: `=${ratio(leadsIn(is("leads.found_by", "seller")), leadsIn())}`,
    better: "watch",
    source: same("T15"),
  }),
];

const inQuarter = '{leads.created},">="&{setup!q_from},{leads.created},"<"&{setup!q_to}+1';

const byMode = grid(
  "by_mode",
  both("By mode", "按模式"),
  [
    computed("leads", both("Leads", "线索"), "count", `=${countIf(inQuarter, "{leads.mode},{label}")}`, 126),
    computed("sql", same("SQL"), "count", `=${countIf(inQuarter, "{leads.mode},{label}", SQL)}`, 96),
    computed("share", both("SQL share", "SQL 占比"), "percent", `=${ratio("{sql}", "{leads}")}`, 96),
  ],
  Object.entries(MODES).map(([id, label]) => fixedItem(id, label)),
  { labelWidth: 145, about: both("this quarter", "本季") },
);

/** Leads older than a sales cycle only: younger ones have had no time. */
const OLD = '{leads.created},"<"&{setup!asof}+1-N({cycle})';
const TEAM = "SUM({diagnosis.deals})/SUM({diagnosis.leads})";

const diagnosis = grid(
  "diagnosis",
  both("Leads or seller?", "线索与销售诊断"),
  [
    computed(
      "leads",
      both("Leads", "线索"),
      "count",
      `=IF({label}="","",${countIf("{leads.claimed},{label}", OLD)})`,
      126,
    ),
    computed(
      "deals",
      both("Deals", "成交"),
      "count",
      `=IF({label}="","",${countIf("{leads.claimed},{label}", OLD, is("leads.outcome", "won"))})`,
      96,
    ),
    computed("rate", both("Conversion", "成单率"), "percent", '=IF(N({leads})=0,"",{deals}/{leads})', 96),
    computed(
      "low",
      both("From", "区间下限"),
      "percent",
      `=IF(N({leads})=0,"",${limitOf("{deals}", "{leads}", "lower")})`,
      96,
    ),
    computed(
      "high",
      both("To", "区间上限"),
      "percent",
      `=IF(N({leads})=0,"",${limitOf("{deals}", "{leads}", "upper")})`,
      96,
    ),
    signed(
      "verdict",
      both("Diagnosis", "诊断"),
      `=IF(OR({rate}="",COUNTIF({diagnosis.leads},">0")<2),"",IF(AND(ISNUMBER({reference}),${TEAM}<{reference}),IF({rate}<${TEAM},{"✕ Leads and seller"|"✕ 线索与销售"},{"◐ Leads"|"◐ 线索"}),IF({rate}>=${TEAM},{"✓ Fine"|"✓ 正常"},IF({high}>=${TEAM},{"– Below, but inside chance"|"– 低于团队但在随机范围内"},{"✕ Seller"|"✕ 销售"}))))`,
      215,
    ),
  ],
  listRows("s", "setup!sellers", SELLERS),
  {
    label: both("Seller", "销售"),
    labelWidth: 145,
    about: both(
      "leads older than one sales cycle; two sellers at least",
      "仅计超过一个签单周期的线索，至少两名销售",
    ),
  },
);

export const LEAD_DESK = defineSheet({
  id: "lead-desk",
  family: "sales",
  title: both("Lead cards & diagnosis", "线索管理与诊断"),
  purpose: both(
    "Is a lead an SQL, is it fresh, whose is it, and is the lead or the seller at fault; SDR, sales ops.",
    "线索是否 SQL、是否及时、归谁，问题在线索还是在销售；SDR 与销售运营使用。",
  ),
  needs: ["setup"],
  sections: [
    rule,
    claims,
    results("results", both("Results", "结果"), measures),
    byMode,
    inputs("normal", both("For the diagnosis", "诊断参数"), [
      input("reference", both("Conversion of a normal team", "团队正常成单率"), "percent", { note: YOURS }),
      input("cycle", both("Sales cycle, median", "签单周期中位数"), "days", {
        link: '=IF(ISNUMBER({deals!cycle_median}),{deals!cycle_median},"")',
      }),
    ]),
    diagnosis,
    log("categories", both("Categories", "类别"), 8, [
      text("category", both("Category", "类别"), 145),
      text("means", both("Means", "含义"), 285),
    ]),
    leads,
  ],
  search: ["SQL", "leads", "线索", "collision", "撞单", "claim", "认领", "diagnosis", "诊断"],
});
