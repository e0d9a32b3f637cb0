import { same } from "../../locales/text";
import { QUESTIONS } from "../../playbook/questions";
import { both } from "../both";
import { computed, count, date, link, oneOf, owner, text, yesNo } from "../template/columns";
import { defineSheet } from "../template/define";
import { input, inputs, log } from "../template/kinds";
import { countIf, is, measure, meets, NO_DATA, ratio, results, within } from "../template/measure";
import { notes } from "../template/notes";
import { YOURS } from "../template/yours";

const KINDS = {
  shared: both("Shared knowledge", "知识共识"),
  industry: both("Industry", "行业知识"),
  errors: both("Error book", "错题集"),
  faq: both("FAQ", "常见问答"),
  practice: both("Best practice", "最佳实践"),
  sop: same("SOP"),
  case: both("Case", "案例"),
};
/** From mouth to mouth to what a machine does: the later, the better. */
const STATES = {
  personal: both("Personal", "个人"),
  organised: both("Organised", "组织化"),
  explicit: both("Explicit", "显性化"),
  standard: both("Standard", "标准化"),
  system: both("In a system", "系统化"),
  intelligent: both("Intelligent", "智能化"),
};
const TOPICS = {
  consistency: both("Same pitch and material", "话术资料一致"),
  process: both("Process", "流程动作"),
  solution: both("Solution", "解决方案"),
  product: both("Product", "产品"),
  newcomers: both("Newcomers", "新人"),
  management: both("Management", "管理"),
};
const WAYS = {
  course: both("Course", "课程"),
  coaching: both("Coaching", "带教"),
  practice: both("Practice", "演练"),
};

const index = log(
  "index",
  both("Index", "知识索引"),
  80,
  [
    text("title", both("Title", "标题"), 215),
    oneOf("kind", both("Kind", "类别"), KINDS, 126),
    oneOf("state", both("State", "状态"), STATES, 102),
    owner(),
    owner("for", both("For role", "适用岗位")),
    link("where", both("Where", "链接")),
    date("updated", both("Updated", "更新日")),
    yesNo("open", both("Open to all", "全员可见"), 96),
    computed("age", both("Age", "距更新"), "days", '=IF({updated}="","",{setup!asof}-{updated})', 75),
  ],
  {
    about: same("001 L490, L683, L748–752"),
    rules: [
      {
        column: "age",
        when: "AND(ISNUMBER({age}),ISNUMBER({stale_months}),{age}>{stale_months}*30.4)",
        look: "partly",
        count: 'IF(ISNUMBER({stale_months}),COUNTIF({index.age},">"&{stale_months}*30.4),0)',
      },
    ],
  },
);

const visits = log(
  "visits",
  both("Visit notes", "走访与萃取"),
  30,
  [
    date("date", both("Date", "日期")),
    text("customer", both("Customer", "客户"), 110),
    owner("visitor", both("Visitor", "走访角色")),
    yesNo("himself", both("Business owner himself", "一号位亲访"), 152),
    text("seen", both("Seen", "看到"), 215),
    text("why", both("Why", "观察：原因"), 215),
    text("lever", both("Lever found", "洞察：可撬动的规律"), 215),
    text("action", both("Action and resources", "行动与资源"), 180),
    date("became", both("Became knowledge", "成为知识"), 120),
  ],
  { about: both("what, why, lever · 001 L484–489", "看到、原因、可撬动的规律 · 001 L484–489") },
);

const training = log(
  "training",
  both("Training list", "培训清单"),
  25,
  [
    text("topic", both("Topic", "主题"), 215),
    oneOf("kind", both("Kind", "类别"), TOPICS, 152),
    text("segment", both("Segment", "客群"), 102),
    owner("for", both("For role", "适用岗位")),
    oneOf("way", both("Way", "方式"), WAYS, 89),
    count("trained", both("Trained", "已培训"), 75),
    count("of", both("Of", "应培训")),
    count("certified", both("Certified", "通过"), 75),
    yesNo("appraisal", both("Appraisal changed", "考核已调整"), 130),
    date("date", both("Date", "日期")),
  ],
  {
    about: same("001 L609–618"),
    rules: [
      {
        column: "trained",
        when: "AND(ISNUMBER({trained}),ISNUMBER({of}),{trained}>{of})",
        look: "fail",
        count: 'SUMPRODUCT(({training.trained}<>"")*({training.of}<>"")*({training.trained}>{training.of}))',
      },
    ],
  },
);

const survey = log(
  "survey",
  both("Course survey", "培训反馈"),
  8,
  [
    text("course", both("Course", "课程"), 215),
    count("answers", both("Answers", "回收")),
    count("helpful", both("Helpful", "有用")),
    count("unsuitable", both("Not suitable", "不合适"), 96),
    count("liked", both("Liked the way", "喜欢形式"), 102),
    computed(
      "useful",
      both("Found helpful", "有用率"),
      "percent",
      '=IF(N({answers})=0,"",N({helpful})/{answers})',
      102,
    ),
    computed(
      "unfit",
      both("Unsuitable", "不合适率"),
      "percent",
      '=IF(N({answers})=0,"",N({unsuitable})/{answers})',
      89,
    ),
  ],
  {
    about: both(
      "one course: 87% helpful, 3.8% unsuitable; no norm · 000 L61",
      "某次课程：有用 87%，不合适 3.8%，非标准 · 000 L61",
    ),
  },
);

const titled = meets("index.title", "<>");
const PAST_EXPLICIT = (["standard", "system", "intelligent"] as const)
  .map((key) => countIf(is("index.state", key)))
  .join("+");
const inPeriod = within("visits.date");
const trainedOf = (...tests: readonly string[]) =>
  tests.length === 0
    ? ratio("SUM({training.trained})", "SUM({training.of})")
    : ratio(`SUMIFS({training.trained},${tests.join(",")})`, `SUMIFS({training.of},${tests.join(",")})`);

export const KNOWLEDGE = defineSheet({
  id: "knowledge",
  family: "organisation",
  title: both("Knowledge, visits & training", "知识、走访与培训"),
  purpose: both(
    "What the company knows, how it was won at the front line, and who was trained; knowledge owner, enablement.",
    "公司积累的知识、如何从一线获得，以及谁接受了培训；知识负责人与赋能团队使用。",
  ),
  needs: ["setup"],
  sections: [
    inputs("settings", both("Inputs", "参数"), [
      input("stale_months", both("An item is stale after", "知识过期时限"), "months", {
        note: YOURS,
      }),
    ]),
    results("results", both("Results", "结果"), [
      measure({
        id: "past_explicit",
        label: both("Items past “explicit”", "显性化以上的知识占比"),
        unit: "percent",
        over: "now",
        value: `=${ratio(`(${PAST_EXPLICIT})`, countIf(titled))}`,
        better: "higher",
        source: same("R52 · 001 L683"),
      }),
      measure({
        id: "stale_items",
        label: both("Stale items", "过期知识"),
        unit: "count",
        over: "now",
        value: `=IF(OR(NOT(ISNUMBER({stale_months})),COUNT({index.age})=0),${NO_DATA},COUNTIF({index.age},">"&{stale_months}*30.4))`,
        better: "lower",
      }),
      measure({
        id: "closed_items",
        label: both("Closed to some", "部分人不可见"),
        unit: "count",
        over: "now",
        value: `=IF(COUNTA({index.open})=0,${NO_DATA},COUNTIF({index.open},{'no}))`,
        better: "lower",
        source: same("001 L752"),
      }),
      measure({
        id: "owner_visits",
        label: both("Visits by the business owner himself", "一号位亲访"),
        unit: "count",
        over: "quarter",
        value: `=${countIf(inPeriod, is("visits.himself", "yes"))}`,
        better: "higher",
        source: same("R60 · 001 L484"),
      }),
      measure({
        id: "became_share",
        label: both("Visits that became knowledge", "走访转化为知识占比"),
        unit: "percent",
        over: "quarter",
        value: `=${ratio(countIf(inPeriod, meets("visits.became", ">0")), countIf(inPeriod))}`,
        better: "higher",
        source: same("001 L489"),
      }),
      measure({
        id: "trained_share",
        label: both("Trained, of those to be trained", "培训完成率"),
        unit: "percent",
        over: "now",
        value: `=${trainedOf()}`,
        better: "higher",
        source: same("001 L609–618"),
      }),
      measure({
        id: "trained_consistency",
        label: both("of which same pitch and material", "其中：话术资料一致"),
        unit: "percent",
        over: "now",
        value: `=${trainedOf(is("training.kind", "consistency"))}`,
        better: "higher",
      }),
      measure({
        id: "trained_solution",
        label: both("of which solution", "其中：解决方案"),
        unit: "percent",
        over: "now",
        value: `=${trainedOf(is("training.kind", "solution"))}`,
        better: "higher",
      }),
      measure({
        id: "train_useful",
        label: both("Courses found helpful", "培训有用率"),
        unit: "percent",
        over: "now",
        value: `=${ratio("SUM({survey.helpful})", "SUM({survey.answers})")}`,
        rule: "train_useful",
        better: "watch",
        words: { watch: both("87% once, no norm", "某次 87%，非标准") },
        source: same("000 L61"),
      }),
    ]),
    survey,
    training,
    visits,
    notes(
      "visiting",
      both("After a visit", "走访之后"),
      [QUESTIONS.visits.ask.himself, QUESTIONS.visits.ask.seen],
      same("S072"),
    ),
    index,
  ],
  search: ["knowledge", "知识", "visits", "走访", "training", "培训", "FAQ", "错题集"],
});
