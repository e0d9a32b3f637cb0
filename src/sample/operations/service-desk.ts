import { SAMPLE_AS_OF, YEAR_FROM } from "../days";
import { numbered, type SampleSheet } from "../entry";
import { livesOf, payingOn, type Life } from "../listed";
import { seeded } from "../random";

const CASES = 96;
const HOUR = 1 / 24;

/** Some thirty cases a quarter that somebody wrote down; small questions go unrecorded. */
export const serviceDesk: SampleSheet = (company, language) => {
  const words = WORDS[language];
  const lives = [...livesOf(company)];
  const random = seeded(11);
  const days = SAMPLE_AS_OF - YEAR_FROM;
  return {
    review_days: 14,
    one_leader: true,
    availability: { target: 0.999, measured: 0.9995, covers: words.all },
    answer: { target: 8, covers: words.all },
    solution: { target: 72, covers: words.all },
    three: { first: words.roles[0], within: 4, then: words.roles[1], then_within: 24 },
    ...numbered(
      words.kinds,
      (request, i) => ({
        request,
        standard: i < 4,
        urgent: i % 2 === 0,
        outsourced: false,
        machine: [0.55, 0.4, 0.2, 0.3, 0, 0][i],
        tickets: [310, 140, 95, 60, 24, 18][i],
      }),
      "scope",
    ),
    ...numbered(
      Array.from({ length: CASES }, (_, i) => Math.floor(SAMPLE_AS_OF - (i * days) / CASES)),
      (day, i) => {
        const paying = payingOn(company, day);
        const [asker, mrr] = paying[random.whole(0, i % 6 === 0 ? 11 : paying.length - 1)];
        const opened = day + random.between(9, 17) * HOUR;
        const answered = opened + random.between(0.6, 7) * HOUR + (i % 17 === 5 ? 9 * HOUR : 0);
        const leaver = nextToLeave(lives, day);
        const nature =
          i % 9 === 4
            ? "refund"
            : i % 16 === 7
              ? "complaint"
              : i % 23 === 9 && leaver !== undefined
                ? "unsubscribe"
                : i % 2
                  ? "fault"
                  : "question";
        const isReviewed = nature !== "fault" && nature !== "question" && i % 13 !== 4;
        const isOpen = i === 0 || i === 3;
        return {
          opened,
          customer: nature === "unsubscribe" ? leaver : asker,
          kind: words.kinds[random.whole(0, 5)],
          nature,
          important: i % 6 === 0 || nature === "complaint",
          urgent: i % 4 === 0,
          owner: words.roles[i % 2],
          answered,
          solved: isOpen ? null : answered + random.between(2, 52) * HOUR,
          amount: nature === "refund" ? Math.round(mrr / 100) * 100 : null,
          cause: nature === "fault" || nature === "question" ? null : words.causes[i % 3],
          reviewed: isReviewed && SAMPLE_AS_OF - day > 16 ? day + 3 + (i % 9) : null,
          related: isReviewed && i % 2 === 0 ? words.related : null,
        };
      },
      "cases",
    ),
  };
};

/** The customer who leaves soonest after a day: whoever asks to be unsubscribed is lost to the ledger, too. */
const nextToLeave = (lives: readonly (readonly [customer: string, life: Life])[], day: number) =>
  lives
    .filter(([, { from, left }]) => from <= day && left !== null && left > day + 9)
    .sort(([, one], [, other]) => one.left! - other.left!)
    .map(([customer]) => customer)[0];

const WORDS = {
  en: {
    all: "All",
    roles: ["customer service", "CSM"],
    kinds: [
      "How do I …",
      "Log-in and rights",
      "Data import",
      "Report looks wrong",
      "Advice on set-up",
      "New store",
    ],
    causes: ["Promised beyond scope", "Bug in invoices", "Slow answer"],
    related: "Same bug found at 3 customers, fixed",
  },
  "zh-CN": {
    all: "全部客户",
    roles: ["客服", "CSM"],
    kinds: ["操作咨询", "登录与权限", "数据导入", "报表有误", "配置建议", "新开门店"],
    causes: ["超范围承诺", "发票功能缺陷", "响应慢"],
    related: "另有 3 家客户存在同类缺陷，已修复",
  },
} as const;
