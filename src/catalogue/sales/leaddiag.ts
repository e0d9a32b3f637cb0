import {
  badNumber,
  counted,
  counts,
  defineFunction,
  dividedByZero,
  fill,
  noAnswer,
  optional,
  share,
  type AnswerCell,
  type Failure,
  type Series,
} from "../define";
import { cellsToAnswer } from "../line";

const sum = ({ values }: Series) => values.reduce((all, each) => all + each, 0);

function tooManyDeals(leads: Series, deals: Series): Failure | null {
  const at = deals.values.findIndex((won, i) => won > leads.values[i]);
  if (at < 0) return null;
  return badNumber(
    fill(
      {
        en: "Row {row} has {won} from {from}. Count each deal with the lead that it came from.",
        "zh-CN": "第 {row} 行有 {deals} 单，却只有 {leads} 条线索。请按来源线索统计成单。",
      },
      {
        row: at + 1,
        deals: deals.values[at],
        leads: leads.values[at],
        won: counted(deals.values[at], "deal"),
        from: counted(leads.values[at], "lead"),
      },
    ),
  );
}

function noLeads(row: number): Failure {
  return noAnswer(
    fill(
      {
        en: "The seller in row {row} had no leads, and so no conversion.",
        "zh-CN": "第 {row} 行的销售没有线索，无转化率可言。",
      },
      { row },
    ),
  );
}

function verdictOf(leadsAreWeak: boolean, sellerIsWeak: boolean): string {
  if (leadsAreWeak && sellerIsWeak) return "leads and seller";
  if (leadsAreWeak) return "leads";
  return sellerIsWeak ? "seller" : "ok";
}

export const LEADDIAG = defineFunction({
  id: "LEADDIAG",
  family: "sales",
  title: { en: "Diagnosis of leads and sellers", "zh-CN": "线索与销售诊断" },
  summary: {
    en: "Where deals are lost: a team below its reference rate has poor leads; a seller below the team converts the same leads less well. One row per seller.",
    "zh-CN": "成单少是线索差还是销售弱：团队低于参考值是线索问题，个人低于团队均值是打单问题。每名销售一行。",
  },
  formula: {
    en: "conversion = deals ÷ leads\nteam = Σ deals ÷ Σ leads\nteam < reference_rate: leads; conversion < team: seller",
    "zh-CN":
      "conversion = deals ÷ leads\nteam = Σ deals ÷ Σ leads\nteam < reference_rate：线索问题；conversion < team：销售问题",
  },
  basis: {
    en: "The team’s rate is all deals over all leads, not the average of the sellers’ rates.",
    "zh-CN": "团队成单率为总成单数除以总线索数，不是各人比率的平均。",
  },
  params: [
    counts(
      "leads",
      { en: "leads handed to each seller", "zh-CN": "每名销售分到的线索数" },
      { typical: [20, 200] },
    ),
    counts(
      "deals",
      {
        en: "deals won from them, same sellers in the same order",
        "zh-CN": "其中的成单数，人员与顺序须一致",
      },
      { typical: [0, 20] },
    ),
    optional(
      share(
        "reference_rate",
        {
          en: "conversion of a normal team; none: leads aren’t judged",
          "zh-CN": "团队正常成单率，不填不判线索",
        },
        { min: 0, typical: [0.01, 0.3] },
      ),
      0,
    ),
  ],
  sameSize: ["leads", "deals"],
  result: { table: ["percent", "percent", "text"] },
  compute: (leads, deals, reference) => {
    const impossible = tooManyDeals(leads, deals);
    if (impossible) return impossible;
    const all = sum(leads);
    const team = all === 0 ? dividedByZero("Σ leads") : sum(deals) / all;
    const seller = (won: number, i: number): AnswerCell[] => {
      const had = leads.values[i];
      if (had === 0 || typeof team !== "number") {
        const unknown = noLeads(i + 1);
        return [unknown, team, unknown];
      }
      return [won / had, team, verdictOf(team < reference, won / had < team)];
    };
    return [
      ["conversion", "team", "verdict"],
      ...Array.from(deals.values.subarray(0, cellsToAnswer(leads, deals)), seller),
    ];
  },
  native:
    "LET(tall,ROWS(leads),wide,COLUMNS(leads),line,SEQUENCE(tall*wide+1,1,0),field,SEQUENCE(1,3),ones,SEQUENCE(wide,1,1,0)," +
    "down,(INT((line-1)/wide)+1=SEQUENCE(1,tall))*(line>0),across,(line-1-wide*INT((line-1)/wide)+1=SEQUENCE(1,wide))*1," +
    'had,MMULT(MMULT(down,IF(leads="",0,leads))*across,ones),won,MMULT(MMULT(down,IF(deals="",0,deals))*across,ones),' +
    "team,SUM(won)/SUM(had),conversion,IF(had=0,#N/A,won/had)," +
    "IF(SUM((won>had)*1)>0,#NUM!," +
    'IF(line=0,IF(field=1,"conversion",IF(field=2,"team","verdict")),IF(field=1,conversion,IF(field=2,team,' +
    'IF(had=0,#N/A,IF(team<reference_rate,IF(conversion<team,"leads and seller","leads"),IF(conversion<team,"seller","ok"))))))))',
  conventions: [
    {
      en: "The handbook says that two numbers suffice, the team’s rate and each seller’s. It leaves open what the team’s rate is compared with: that is reference_rate.",
      "zh-CN": "手册认为看两个数就够：团队成单率与个人成单率；团队与何者相比未言明，由 reference_rate 给出。",
    },
  ],
  pitfalls: [
    {
      en: "About half of all sellers are below any team average. Ask RATECI whether a gap is more than chance before acting on it.",
      "zh-CN": "总有约半数销售低于团队均值。采取措施前，先用 RATECI 看差距是否只是偶然。",
    },
    {
      en: "The comparison is fair only when leads are handed out at random. Whoever gets the best ones looks like the best seller.",
      "zh-CN": "线索须随机分配才可比；分到好线索的人，看起来就像好销售。",
    },
    {
      en: "Fresh leads haven’t had the time to become deals. Leave out those younger than a sales cycle.",
      "zh-CN": "新线索还来不及成单，未满一个销售周期的应剔除。",
    },
  ],
  noAnswer: [
    {
      when: { en: "more deals than leads", "zh-CN": "成单数多于线索数" },
      args: [
        [[100], [2]],
        [[3], [5]],
      ],
      error: "#NUM!",
    },
    {
      when: { en: "ranges of different sizes", "zh-CN": "区域大小不一致" },
      args: [[[100], [80]], [[3]]],
      error: "#VALUE!",
    },
    {
      when: {
        en: "reference_rate above 1: 5 typed for 5%",
        "zh-CN": "reference_rate 大于 1：把 5% 填成了 5",
      },
      args: [[[100], [80]], [[3], [1]], 5],
      error: "#NUM!",
    },
  ],
  examples: [
    {
      args: [[[100], [80], [120]], [[3], [1], [6]], 0.05],
      result: [
        ["conversion", "team", "verdict"],
        [0.03, 1 / 30, "leads and seller"],
        [0.0125, 1 / 30, "leads and seller"],
        [0.05, 1 / 30, "leads"],
      ],
      source: { en: "by hand: the team wins 10 of 300", "zh-CN": "手算：团队 300 条线索成 10 单" },
      formula: "SAAS.LEADDIAG(B2:B4,C2:C4,0.05)",
    },
    {
      args: [
        [[100], [0], [50]],
        [[10], [0], [8]],
      ],
      result: [
        ["conversion", "team", "verdict"],
        [0.1, 0.12, "seller"],
        ["#N/A", 0.12, "#N/A"],
        [0.16, 0.12, "ok"],
      ],
      source: {
        en: "by hand: the team wins 18 of 150; the second seller had no leads",
        "zh-CN": "手算：团队 150 条线索成 18 单；第二人没有线索",
      },
      formula: "SAAS.LEADDIAG(B2:B4,C2:C4)",
    },
  ],
  sources: [{ en: "Handbook 004, L167", "zh-CN": "手册 004，L167" }],
  related: ["RATECI", "FUNNEL", "REPYIELD"],
  synonyms: ["lead quality", "conversion by rep", "线索质量", "成单率", "转化率"],
});
