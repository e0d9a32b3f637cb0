import { computed, count, date, fromList, money, oneOf, owner, text, yesNo } from "../template/columns";
import { TIERS, tierOf, UNCLASSIFIED } from "./tiers";
import { defineSheet } from "../template/define";
import { fixedItem, grid, input, inputs, item, line, log } from "../template/kinds";
import { countIf, is, measure, meets, NO_DATA, ratio, results } from "../template/measure";
import { same, type Text } from "../../locales/text";
import { YOURS } from "../template/yours";

const LIFECYCLE = {
  onboarding: { en: "onboarding", "zh-CN": "上线" },
  adoption: { en: "adoption", "zh-CN": "使用" },
  proven: { en: "value proven", "zh-CN": "价值兑现" },
  expanding: { en: "expanding", "zh-CN": "扩展" },
  renewing: { en: "renewing", "zh-CN": "续约" },
  leaving: { en: "leaving", "zh-CN": "流失" },
};

/** The columns of the hidden sheet that holds what every customer pays. */
const PAID = { before: 2, now: 3 } as const;

/**
 * The MRR of a customer, out of whichever ledger is bound: 0 for one that isn't in it, ○ where it can't be told, as of
 * a ledger that changed after a file without the add-in was made.
 */
const mrrOf = (when: keyof typeof PAID) =>
  `=IF({customer}="","",IF({data!state}<>"","○",IF({since}="",0,IFERROR(VLOOKUP({customer}&"",{customer-data!mrr},${PAID[when]},FALSE),"○"))))`;

/** The payers of the ledger; its head stands over months, which are numbers as well. */
const PAYERS = `(COUNTIF(INDEX({customer-data!mrr},0,${PAID.now}),">0")-COUNT(INDEX({customer-data!mrr},1,${PAID.now})))`;
/** How often each customer is listed; 0 for a blank row, and for a name that COUNTIF takes for a condition. */
const TIMES = 'COUNTIF({list.customer},{list.customer}&"")';
/** Those among them who are listed, each once. */
const LISTED = `SUMPRODUCT(ISNUMBER({list.mrr})*({list.mrr}>0)/(${TIMES}+(${TIMES}=0)))`;

/** How resources go to customers, after the handbook. */
const ALLOCATION: readonly (readonly [id: string, label: Text])[] = [
  ["likely", { en: "Back those likely to win", "zh-CN": "优先投给有望成功的客户" }],
  ["few", { en: "Few that matter over many that don’t", "zh-CN": "抓重点、敢取舍" }],
  [
    "key_first",
    {
      en: "Over-provide for key customers, for the rest what is promised",
      "zh-CN": "关键客户超配、普通客户守住合同底线",
    },
  ],
  ["best", { en: "Best people to the best accounts", "zh-CN": "强人配好客户" }],
];

const allocation = grid(
  "allocation",
  { en: "Four rules of allocation", "zh-CN": "资源分配四原则" },
  [
    text("means", { en: "What it means for us", "zh-CN": "对我们意味着" }, 285),
    count("concerned", { en: "Customers", "zh-CN": "涉及客户数" }, 89),
    text("stops", { en: "What we stop", "zh-CN": "我们停止什么" }, 215),
    owner(),
    date("reviewed", { en: "Reviewed", "zh-CN": "复盘日" }),
  ],
  ALLOCATION.map(([id, label]) => item(id, label)),
  { labelWidth: 285, about: same("001 L651–655") },
);

const active = meets("list.mrr", ">0");
const TAGS = ["vertical", "revenue", "region", "scene", "edition", "years", "relationship"];

export const CUSTOMERS = defineSheet({
  id: "customers",
  family: "base",
  title: { en: "Customer list", "zh-CN": "客户档案" },
  purpose: {
    en: "One row a customer with its tags, tier, owner and sponsor; CSMs and sales ops keep it, everyone reads it.",
    "zh-CN": "每个客户一行：标签、分层、负责人与高层赞助人；客户成功与销售运营维护，各部门共用。",
  },
  needs: ["setup", "ledger", "data", "customer-data"],
  sections: [
    inputs("rules", { en: "Inputs", "zh-CN": "参数" }, [
      input("met_days", { en: "Sponsor met at least every", "zh-CN": "高层赞助人会面间隔不超过" }, "days", {
        note: YOURS,
      }),
      input("csms", { en: "CSMs", "zh-CN": "客户成功经理人数" }, "count"),
      line(
        "ledger",
        { en: "Ledger", "zh-CN": "台账" },
        "text",
        '=IF({data!state}="",{"✓ Read"|"✓ 已读取"},{data!state})',
      ),
    ]),
    results("results", { en: "Results", "zh-CN": "结果" }, [
      measure({
        id: "active",
        label: { en: "Active customers", "zh-CN": "活跃客户" },
        unit: "count",
        over: "now",
        value: `=${countIf(active)}`,
        source: same("I13"),
      }),
      measure({
        id: "tag_cover",
        label: { en: "Tag coverage", "zh-CN": "标签完整率" },
        unit: "percent",
        over: "now",
        rule: "tag_cover",
        better: "higher",
        value: `=${ratio(countIf(active, ...TAGS.map((tag) => meets(`list.${tag}`, "<>"))), countIf(active))}`,
        next: { en: "List those without and give each CSM a date.", "zh-CN": "列出缺项客户，逐一定人定期。" },
        source: same("001 L640"),
      }),
      measure({
        id: "sponsor_cover",
        label: { en: "Sponsor coverage", "zh-CN": "高层赞助覆盖率" },
        unit: "percent",
        over: "now",
        rule: "sponsor_cover",
        better: "higher",
        value: `=${ratio(countIf(is("list.key", "yes"), meets("list.sponsor", "<>")), countIf(is("list.key", "yes")))}`,
        source: same("001 L658"),
      }),
      measure({
        id: "per_csm",
        label: { en: "Customers per CSM", "zh-CN": "人均客户数" },
        unit: "number",
        over: "now",
        value: `=${ratio("{active}", "{csms}")}`,
        source: same("002 L38"),
      }),
      measure({
        id: "unknown",
        label: { en: "Active customers nobody knew before", "zh-CN": "非知名活跃客户" },
        unit: "count",
        over: "now",
        value: `=${countIf(active, is("list.known", "no"))}`,
        source: same("R50 · 001 L455"),
      }),
      measure({
        id: "unknown_part",
        label: { en: "Their share", "zh-CN": "非知名活跃客户占比" },
        unit: "percent",
        over: "now",
        value: `=${ratio("{unknown}", "{active}")}`,
      }),
      measure({
        id: "unlisted",
        label: { en: "In the ledger and not listed here", "zh-CN": "台账中有、此处未建档" },
        unit: "count",
        over: "now",
        value: `=IF({data!state}<>"",${NO_DATA},ROUND(${PAYERS}-${LISTED},0))`,
        source: { en: "those who pay now", "zh-CN": "仅计当前付费者" },
      }),
    ]),
    grid(
      "tiers",
      { en: "Tiers", "zh-CN": "分层" },
      [
        computed(
          "customers",
          { en: "Customers", "zh-CN": "客户数" },
          "count",
          `=${countIf("{list.tier},{label}")}`,
        ),
        computed("mrr", same("MRR"), "money", "=SUMIFS({list.mrr},{list.tier},{label})"),
        computed(
          "share",
          { en: "Share of MRR", "zh-CN": "MRR 占比" },
          "percent",
          `=${ratio("{mrr}", "SUM({list.mrr})")}`,
          82,
        ),
        {
          key: "hours",
          title: { en: "CSM hours", "zh-CN": "客户成功工时占比" },
          width: 110,
          cell: { owner: "yours", unit: "percent" },
        },
        computed(
          "gap",
          { en: "Hours − MRR", "zh-CN": "工时减 MRR" },
          "percent",
          '=IF(AND(ISNUMBER({hours}),ISNUMBER({share})),{hours}-{share},"")',
          96,
        ),
        text("standard", { en: "What they get", "zh-CN": "服务标准" }, 215),
        date("retiered", { en: "Re-tiered on", "zh-CN": "上次分层" }),
      ],
      Object.entries({ ...TIERS, unclassified: UNCLASSIFIED }).map(([id, label]) => fixedItem(id, label)),
      {
        rules: [
          {
            column: "retiered",
            when: "AND(ISNUMBER({retiered}),EDATE({retiered},3)<{setup!asof})",
            look: "partly",
            count: 'COUNTIFS({tiers.retiered},">0",{tiers.retiered},"<"&EDATE({setup!asof},-3))',
          },
        ],
      },
    ),
    allocation,
    log(
      "list",
      { en: "Customers", "zh-CN": "客户" },
      150,
      [
        text("customer", { en: "Customer", "zh-CN": "客户" }),
        fromList("vertical", { en: "Vertical", "zh-CN": "垂直市场" }, "setup!verticals"),
        money("revenue", { en: "Own revenue", "zh-CN": "客户营收" }),
        fromList("region", { en: "Region", "zh-CN": "区域" }, "setup!regions", 82),
        text("scene", { en: "Scene", "zh-CN": "场景" }, 89),
        text("edition", { en: "Edition", "zh-CN": "版本" }, 82),
        oneOf(
          "relationship",
          { en: "Relationship", "zh-CN": "客情" },
          Object.fromEntries(["1", "2", "3", "4", "5"].map((score) => [`r${score}`, same(score)])),
          89,
        ),
        yesNo("profile", { en: "In profile", "zh-CN": "画像内" }, 75),
        oneOf("lifecycle", { en: "Lifecycle", "zh-CN": "生命周期" }, LIFECYCLE),
        yesNo("key", { en: "Key customer", "zh-CN": "关键客户" }, 96),
        yesNo("known", { en: "Well known", "zh-CN": "原已知名" }, 82),
        fromList("csm", same("CSM"), "setup!csms", 82),
        fromList("seller", { en: "Seller", "zh-CN": "销售" }, "setup!sellers", 82),
        text("kp", { en: "Key person", "zh-CN": "关键人" }, 96),
        text("sponsor", { en: "Sponsor", "zh-CN": "高层赞助人" }, 96),
        date("met", { en: "Sponsor met", "zh-CN": "最近会面" }),
        date("contact", { en: "Next contact", "zh-CN": "下次互动" }),
        money("contribution", { en: "Contribution", "zh-CN": "贡献" }),
        computed(
          "since",
          { en: "Since", "zh-CN": "合作起始" },
          "date",
          '=IF({customer}="","",IF(COUNTIFS({ledger!customer},{customer})=0,"",MINIFS({ledger!start},{ledger!customer},{customer})))',
        ),
        computed(
          "years",
          { en: "Years", "zh-CN": "年限" },
          "number",
          '=IF(ISNUMBER({since}),ROUND(({setup!asof}-{since})/365.25,1),"")',
        ),
        computed("mrr", { en: "MRR now", "zh-CN": "当前 MRR" }, "money", mrrOf("now")),
        computed("mrr_before", { en: "MRR a year ago", "zh-CN": "年前 MRR" }, "money", mrrOf("before"), 96),
        computed("fee", { en: "Annual fee", "zh-CN": "年费" }, "money", '=IF(ISNUMBER({mrr}),{mrr}*12,"")'),
        computed("tier", { en: "Tier", "zh-CN": "客户规模" }, "text", `=${tierOf("{fee}")}`, 96),
        computed(
          "tier_before",
          { en: "Tier a year ago", "zh-CN": "年前规模" },
          "text",
          `=IF(ISNUMBER({mrr_before}),${tierOf("{mrr_before}*12")},"")`,
        ),
        computed(
          "segment",
          { en: "Segment", "zh-CN": "分群" },
          "text",
          '=IF({customer}="","",IF({tier_before}="",{tier},{tier_before})&" | "&{vertical})',
          145,
        ),
      ],
      {
        rules: [
          {
            column: "sponsor",
            when: 'AND({key}={\'yes},{sponsor}="")',
            look: "missing",
            count: 'COUNTIFS({list.key},{\'yes},{list.sponsor},"")',
          },
          {
            column: "met",
            when: "AND({key}={'yes},ISNUMBER({met_days}),{met}+{met_days}<{setup!asof})",
            look: "partly",
            count:
              'IF(ISNUMBER({met_days}),COUNTIFS({list.key},{\'yes},{list.met},"<"&{setup!asof}-{met_days})+COUNTIFS({list.key},{\'yes},{list.met},""),0)',
          },
          {
            column: "csm",
            when: 'AND(N({mrr})>0,{csm}="")',
            look: "missing",
            count: 'COUNTIFS({list.mrr},">0",{list.csm},"")',
          },
        ],
      },
    ),
  ],
  search: ["tags", "标签", "sponsor", "高层赞助", "tiers", "分层"],
});
