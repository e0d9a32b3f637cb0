import { RICE } from "../../../catalogue/health/rice";
import { same } from "../../../locales/text";
import { call } from "../../call";
import { computed, date, number, oneOf, percent, text } from "../../template/columns";
import { log } from "../../template/kinds";
import { say } from "../../template/say";

/* Every voice with the need behind it, its level and the answer it got. */

const HEARD = {
  customer: { en: "Customer", "zh-CN": "客户" },
  seller: { en: "Seller", "zh-CN": "销售" },
  csm: same("CSM"),
  service: { en: "Service", "zh-CN": "客服" },
  data: { en: "Usage data", "zh-CN": "使用数据" },
  operations: { en: "Product operations", "zh-CN": "产品运营" },
};

const ASKERS = {
  target: { en: "Target", "zh-CN": "目标客群" },
  overflow: { en: "Overflow", "zh-CN": "溢出客群" },
  new_segment: { en: "New segment", "zh-CN": "新客群" },
};

const CLASSES = {
  core: { en: "Core", "zh-CN": "核心" },
  edge: { en: "Edge", "zh-CN": "边缘" },
  individual: { en: "Individual", "zh-CN": "个性" },
};

/** The number before the words is what formulas sort by. */
const LEVELS = {
  level1: { en: "1 Loses customers or stops business", "zh-CN": "1 致客户损失或业务中断" },
  level2: { en: "2 Gap in the core loop", "zh-CN": "2 PMF 闭环未走通" },
  level3: { en: "3 Holds back the customer’s business", "zh-CN": "3 阻碍客户做好生意" },
  level4: { en: "4 Grows out of customers’ success", "zh-CN": "4 客户成长派生" },
  level5: { en: "5 Reaches the mass market faster", "zh-CN": "5 更快面向大众" },
  level6: { en: "6 Other", "zh-CN": "6 其他" },
};

const REASONS = {
  activity: { en: "Activity", "zh-CN": "活跃" },
  renewal: { en: "Renewal", "zh-CN": "续费" },
  signing: { en: "New signing", "zh-CN": "新签" },
};

const ANSWERS = {
  build: { en: "Build", "zh-CN": "自研" },
  later: { en: "Later", "zh-CN": "暂缓" },
  third_party: { en: "Third party", "zh-CN": "三方接入" },
  as_third_party: { en: "Own as a third party", "zh-CN": "以三方方式自建" },
  outsourced: { en: "Outsourced custom", "zh-CN": "外包定制" },
  no: { en: "No", "zh-CN": "不做" },
};

const ESTIMATES = ["reach", "impact", "confidence", "effort"];
const BUILT = "{answer}={'build}";
const BUILT_ROWS = "({needs.answer}={'build})";

export const needs = log(
  "needs",
  { en: "Voices and needs", "zh-CN": "客户之声与需求" },
  80,
  [
    date("date", { en: "Date", "zh-CN": "日期" }),
    text("customer", { en: "Customer", "zh-CN": "客户" }, 110),
    oneOf("heard", { en: "Heard by", "zh-CN": "来源" }, HEARD, 110),
    text("said", { en: "What was said", "zh-CN": "原话" }, 215),
    text("need", { en: "Need", "zh-CN": "需求" }, 190),
    oneOf("asker", { en: "Asker", "zh-CN": "提出方" }, ASKERS, 96),
    oneOf("class", { en: "Class", "zh-CN": "归类" }, CLASSES, 82),
    oneOf("level", { en: "Level", "zh-CN": "优先级" }, LEVELS, 215),
    oneOf("reason", { en: "Reason", "zh-CN": "原因" }, REASONS, 96),
    number("reach", { en: "Reach", "zh-CN": "触达" }, 68),
    number("impact", { en: "Impact", "zh-CN": "影响" }, 68),
    percent("confidence", { en: "Confidence", "zh-CN": "把握" }, 82),
    number("effort", { en: "Effort", "zh-CN": "人月" }, 68),
    oneOf("answer", { en: "Answer", "zh-CN": "答复" }, ANSWERS, 130),
    text("why", { en: "Why", "zh-CN": "理由" }, 190),
    text("release", { en: "Release", "zh-CN": "版本" }, 82),
    computed(
      "rice",
      same("RICE"),
      "number",
      `=IF(OR(COUNT(${ESTIMATES.map((each) => `{${each}}`).join(",")})<4,MIN(${ESTIMATES.map((each) => `{${each}}`).join(",")})<0,N({effort})=0,N({confidence})>1),"",ROUND(${call(RICE, ...ESTIMATES.map((each) => `{${each}}`))},1))`,
      75,
    ),
    // The level counts first; within a level what has no estimate comes last.
    computed(
      "sorting",
      { en: "Sorted by", "zh-CN": "排序值" },
      "hidden",
      '=IF({level}="","",VALUE(LEFT({level},1))*1000000-N({rice}))',
      89,
    ),
    computed(
      "order",
      { en: "Order", "zh-CN": "顺序" },
      "count",
      '=IF(ISNUMBER({sorting}),COUNTIF({needs.sorting},"<"&{sorting})+1,"")',
      68,
    ),
  ],
  {
    about: {
      en: "levels first, RICE within a level; activity and renewal before new signing · 001 L217–228",
      "zh-CN": "先看优先级，同级再看 RICE；活跃与续费先于新签 · 001 L217–228",
    },
    rules: [
      {
        column: "reason",
        when: `AND({reason}={'signing},{level}<>"",{level}<>${say(LEVELS.level5)},{level}<>${say(LEVELS.level6)})`,
        look: "partly",
        count: `SUMPRODUCT(({needs.reason}={'signing})*({needs.level}<>"")*({needs.level}<>${say(LEVELS.level5)})*({needs.level}<>${say(LEVELS.level6)}))`,
      },
      {
        column: "why",
        when: `AND(${BUILT},OR({asker}={'new_segment},{asker}={'overflow}),{why}="")`,
        look: "missing",
        count: `SUMPRODUCT(${BUILT_ROWS}*(({needs.asker}={'new_segment})+({needs.asker}={'overflow}))*({needs.why}=""))`,
      },
      {
        column: "class",
        when: `AND(${BUILT},{class}={'individual})`,
        look: "fail",
        count: "COUNTIFS({needs.answer},{'build},{needs.class},{'individual})",
      },
    ],
  },
);
