import { same } from "../../../locales/text";
import { both } from "../../both";
import { computed, count, date, fromList, money, oneOf, text } from "../../template/columns";
import { fixedItem, grid, log } from "../../template/kinds";
import { NO_DATA, ratio } from "../../template/measure";
import { top } from "../../template/top";

/* What was done to bring leads, what it cost, and which of it is worth doing again. */

const KINDS = {
  content: both("Content", "内容"),
  online: both("Online event", "线上活动"),
  offline: both("Offline meeting", "线下会议"),
  conference: both("Conference selling", "会销"),
  advertising: both("Advertising", "广告"),
  community: both("Community", "社群"),
  industry: both("Industry event", "行业大会"),
  other: both("Other", "其他"),
};
const GOALS = { leads: both("Leads", "线索"), brand: both("Brand", "品牌"), both: both("Both", "两者") };
const AGAIN = {
  repeat: both("Repeat", "重复做"),
  change: both("Change", "调整"),
  stop: both("Stop", "停止"),
};

export const activities = log(
  "activities",
  both("Activities", "市场活动"),
  60,
  [
    date("date", both("Date", "日期")),
    text("activity", both("Activity", "活动"), 180),
    oneOf("kind", both("Kind", "类别"), KINDS, 126),
    oneOf("goal", both("Goal", "目标"), GOALS, 75),
    fromList("region", both("Region", "区域"), "setup!regions", 82),
    text("segment", both("Segment", "客群"), 102),
    money("cost", both("Cost", "成本")),
    count("reached", both("Reached", "触达"), 82),
    count("leads", both("Leads", "线索")),
    count("sql", same("SQL")),
    count("deals", both("Deals", "成交")),
    oneOf("again", both("Again?", "是否复用"), AGAIN, 82),
    count("before", both("Runs before", "已办次数"), 96),
    computed(
      "per_sql",
      both("Cost per SQL", "单条 SQL 成本"),
      "money",
      '=IF(OR(N({sql})=0,{cost}=""),"",{cost}/{sql})',
      110,
    ),
    computed(
      "per_10k",
      both("SQL per 10,000", "每万元 SQL"),
      "number",
      '=IF(N({cost})=0,"",ROUND(N({sql})/{cost}*10000,2))',
      110,
    ),
    computed(
      "rank",
      both("Rank: repeat", "排序：复用"),
      "hidden",
      '=IF(OR({per_10k}="",{again}={\'stop},N({leads})<N({least})),"",{per_10k}-ROW()/1000000)',
      102,
    ),
  ],
  {
    about: both("the last sixty", "最近六十场"),
    rules: [
      {
        column: "sql",
        when: "AND(ISNUMBER({sql}),ISNUMBER({leads}),{sql}>{leads})",
        look: "fail",
        count:
          'SUMPRODUCT(({activities.sql}<>"")*({activities.leads}<>"")*({activities.sql}>{activities.leads}))',
      },
    ],
  },
);

export const worthRepeating = top(
  "repeat",
  both("First to repeat", "优先复用"),
  5,
  { log: "activities", rank: "rank" },
  [
    { key: "activity", title: both("Activity", "活动"), unit: "text", width: 285 },
    { key: "kind", title: both("Kind", "类别"), unit: "text", width: 126 },
    { key: "leads", title: both("Leads", "线索"), unit: "count", width: 82 },
    { key: "sql", title: same("SQL"), unit: "count", width: 82 },
    { key: "per_sql", title: both("Cost per SQL", "单条 SQL 成本"), unit: "money", width: 110 },
    { key: "per_10k", title: both("SQL per 10,000", "每万元 SQL"), unit: "number", width: 110 },
  ],
  both("most SQL for the money · to each new listener it is new", "单位花费 SQL 最多；对新受众而言都是首次"),
);

const sum = (column: string) => `SUMIFS({activities.${column}},{activities.kind},{label})`;

export const byKind = grid(
  "kinds",
  both("By kind", "按类别"),
  [
    computed("runs", both("Runs", "场次"), "count", "=COUNTIFS({activities.kind},{label})", 82),
    computed("cost", both("Cost", "成本"), "money", `=${sum("cost")}`, 96),
    computed("sql", same("SQL"), "count", `=${sum("sql")}`, 82),
    computed("deals", both("Deals", "成交"), "count", `=${sum("deals")}`, 82),
    computed("per_sql", both("Cost per SQL", "单条 SQL 成本"), "money", `=${ratio("{cost}", "{sql}")}`, 110),
    computed(
      "per_deal",
      both("Cost per deal", "单笔成交成本"),
      "money",
      `=${ratio("{cost}", "{deals}")}`,
      110,
    ),
    computed(
      "rank",
      both("Rank", "排名"),
      "count",
      '=IF(ISNUMBER({per_sql}),COUNTIF({kinds.per_sql},"<"&{per_sql})+1,"")',
      75,
    ),
  ],
  Object.entries(KINDS).map(([id, label]) => fixedItem(id, label)),
  { about: both("ranked by cost per SQL · S164", "按单条 SQL 成本排名 · S164") },
);

/** Money spent on kinds of activity that are repeated. */
export const REPEATED = `IF(SUM({activities.cost})=0,${NO_DATA},SUMIFS({activities.cost},{activities.again},{'repeat})/SUM({activities.cost}))`;
