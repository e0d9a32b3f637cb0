import { same } from "../../locales/text";
import { QUESTIONS } from "../../playbook/questions";
import { both } from "../both";
import { count, date, oneOf, owner, signed, text, yesNo } from "../template/columns";
import { defineSheet } from "../template/define";
import { grid, input, inputs, item, log } from "../template/kinds";
import { measure, NO_DATA, ratio, results } from "../template/measure";
import { notes } from "../template/notes";
import type { Row } from "../template/types";

const WORKS = {
  facing: both("With customers", "直接面客"),
  supports: both("Supports those", "间接支持"),
  inside: both("Inside", "内部支持"),
};
const READY = { now: both("Now", "现可任"), next: both("Next stage", "下阶段"), no: both("No", "暂不") };

const ROLES = [
  ["sdr", same("SDR")],
  ["inside_sales", both("Inside sales", "电销")],
  ["outside_sales", both("Outside sales", "外勤")],
  ["presales", both("Pre-sales", "售前")],
  ["implementation", both("Implementation and delivery", "实施交付")],
  ["service", both("Customer service", "客服")],
  ["success", both("Customer success", "客户成功")],
  ["renewal", both("Renewal", "续费")],
  ["product", both("Product", "产品")],
  ["rnd", both("R&D", "研发")],
  ["marketing", both("Marketing", "市场")],
  ["admin", both("Admin", "行政")],
] as const;
const OWN_ROLES = 3;

const roles = grid(
  "roles",
  both("Roles", "岗位设置"),
  [
    yesNo("exists", both("Exists", "已设"), 75),
    yesNo("apart", both("Apart from selling", "与销售分开"), 130),
    count("people", both("Headcount", "人数"), 89),
    oneOf("works", both("Works", "工作方式"), WORKS, 126),
    count("leads", both("Leads people", "下属人数"), 102),
    owner("reports", both("Reports to", "汇报给")),
    text("duty", both("Duty", "职责"), 215),
    text("hands", both("Hands over to", "交接给"), 130),
  ],
  [
    ...ROLES.map(([id, label]) => item(id, label)),
    ...Array.from({ length: OWN_ROLES }, (_, i): Row => ({
      id: `own${i + 1}`,
      cells: { label: { owner: "yours" } },
    })),
  ],
  { label: both("Role", "岗位"), labelWidth: 215, about: same("000 L7, L28; 001 L742–747") },
);

const cadres = log(
  "cadres",
  both("Cadres", "干部储备"),
  25,
  [
    owner("role", both("Role", "岗位")),
    text("person", both("Person", "人选"), 110),
    yesNo("best", both("Among the best", "专业领先"), 120),
    yesNo("led", both("Led projects first", "先带项目"), 126),
    text("which", both("Which", "项目"), 180),
    date("trained", both("Basics trained", "基础培训"), 102),
    oneOf("ready", both("Ready", "准备度"), READY, 96),
    date("reviewed", both("Reviewed", "复盘日")),
    signed(
      "qualified",
      both("Qualified", "是否合格"),
      '=IF({role}="","",IF(AND({best}={\'yes},{led}={\'yes},ISNUMBER({trained})),{"✓ Qualified"|"✓ 合格"},{"◐ Not yet"|"◐ 未满足"}))',
      110,
    ),
  ],
  {
    about: both(
      "one of the best, led projects, trained · R55 · 001 L522–533",
      "专业领先、先带项目、经过培训 · R55 · 001 L522–533",
    ),
  },
);

const processes = log("processes", both("Core processes and mechanisms", "核心流程与机制"), 10, [
  text("process", both("Process", "流程"), 215),
  owner(),
  text("check", both("Must-do check", "必查项"), 285),
  yesNo("runs", both("Runs", "已运行")),
]);

const FACING = "SUMIFS({roles.people},{roles.works},{'facing})";

export const ROLES_SHEET = defineSheet({
  id: "roles",
  family: "organisation",
  title: both("Roles & team design", "岗位与团队设计"),
  purpose: both(
    "Who does what, what stands apart, and whether managers are ready; founder, HR.",
    "岗位分工、哪些岗位单设，以及干部是否就绪；创始人与人事使用。",
  ),
  needs: ["setup"],
  sections: [
    inputs("settings", both("Inputs", "参数"), [
      input("posts", both("Manager posts needed", "所需干部岗位"), "count", {
        note: both("◆ yours", "◆ 自定"),
      }),
      input("configured", both("Needs met by configuration", "配置满足的需求"), "percent", {
        note: both("about nine of ten · 000 L7", "约九成 · 000 L7"),
      }),
      input("leavers", both("Leavers with a reason, other teams", "其他团队离职（有原因）"), "count"),
      input("by_manager", both("Of which because of the manager", "其中因直属上司"), "count"),
    ]),
    results("results", both("Results", "结果"), [
      measure({
        id: "headcount",
        label: both("Headcount", "总人数"),
        unit: "count",
        over: "now",
        value: `=IF(COUNT({roles.people})=0,${NO_DATA},SUM({roles.people}))`,
        better: "watch",
        source: both("000 L44", "000 L44"),
      }),
      measure({
        id: "headcount_band",
        label: both("How a company of that size is led", "该规模的带队方式"),
        unit: "text",
        over: "now",
        value: `=IF(NOT(ISNUMBER({headcount})),${NO_DATA},IF({headcount}<200,{"– Led by trust"|"– 靠信任带队"},IF({headcount}>200,{"– Run by stable rules"|"– 靠制度管理"},"–")))`,
        source: both("200 is the border · 000 L44, L79", "以 200 人为界 · 000 L44、L79"),
      }),
      measure({
        id: "admin_share",
        label: both("Admin and support share", "行政与内部支持占比"),
        unit: "percent",
        over: "now",
        value: "={margins!admin_share}",
        rule: "admin_share",
        source: same("R45 · 001 L429, L747"),
      }),
      measure({
        id: "direct_ratio",
        label: both("Customer-facing to others", "直接与非直接生产力配比"),
        unit: "multiple",
        over: "now",
        value: `=${ratio(FACING, `(SUM({roles.people})-${FACING})`)}`,
        rule: "direct_ratio",
        better: "higher",
        source: same("001 L742–747; X28"),
      }),
      measure({
        id: "largest_span",
        label: both("Largest team of one leader", "最大管理幅度"),
        unit: "count",
        over: "now",
        value: `=IF(COUNT({roles.leads})=0,${NO_DATA},MAX({roles.leads}))`,
        rule: "span",
        next: both("Name another supervisor or split the team.", "增设主管或拆分团队。"),
        source: both("≤ 8 for sellers · 000 L38", "销售主管 ≤ 8 · 000 L38"),
      }),
      measure({
        id: "empty_roles",
        label: both("Roles that exist without anyone", "已设而无人的岗位"),
        unit: "count",
        over: "now",
        value: `=IF(COUNTA({roles.exists})=0,${NO_DATA},COUNTIFS({roles.exists},{'yes},{roles.people},"")+COUNTIFS({roles.exists},{'yes},{roles.people},0))`,
        better: "lower",
      }),
      measure({
        id: "manager_attrition",
        label: both("Left because of the manager, other teams", "因直属上司离职占比（其他团队）"),
        unit: "percent",
        over: "now",
        value: `=IF(NOT(ISNUMBER({by_manager})),${NO_DATA},${ratio("{by_manager}", "{leavers}")})`,
        rule: "manager_attrition",
        better: "watch",
        words: { watch: both("70% where pay is fair", "薪酬正常时约七成") },
        source: both("sellers: Sales team · 001 L530", "销售见「销售团队」· 001 L530"),
      }),
      measure({
        id: "qualified_share",
        label: both("Qualified cadres for the posts needed", "合格干部 ÷ 所需岗位"),
        unit: "percent",
        over: "now",
        value: `=${ratio('COUNTIF({cadres.qualified},{"✓ Qualified"|"✓ 合格"})', "{posts}")}`,
        better: "higher",
        source: same("R55"),
      }),
    ]),
    roles,
    processes,
    cadres,
    notes(
      "design",
      both("Questions of design", "设计问题"),
      [
        QUESTIONS.teamDesign.ask.marketing,
        QUESTIONS.teamDesign.ask.selling,
        QUESTIONS.teamDesign.ask.service,
        QUESTIONS.customWork.ask.share,
        QUESTIONS.customWork.ask.skills,
      ],
      same("S124, S183"),
    ),
    notes(
      "culture",
      both("Culture, managers, resources", "文化、干部与资源"),
      [
        QUESTIONS.cultures.ask.weekly,
        QUESTIONS.managers.ask.best,
        QUESTIONS.managers.ask.thanks,
        QUESTIONS.resources.ask.value,
        QUESTIONS.topTeam.ask.posts,
        QUESTIONS.execution.ask.roles,
        QUESTIONS.knowledge.ask.mouth,
        QUESTIONS.exceptions.ask.unwritten,
      ],
      same("S077–S079, S107–S109, S120, S137"),
    ),
  ],
  search: [
    "roles",
    "岗位",
    "headcount",
    "人数",
    "managers",
    "干部",
    "SDR",
    "organisation design",
    "组织设计",
  ],
});
