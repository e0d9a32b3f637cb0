import { computed, count, date, number, oneOf, text } from "../../template/columns";
import { input, inputs, log } from "../../template/kinds";
import type { Text } from "../../../locales/text";

/* The first customers: whom to ask, who came, and in which order. */

const TRAITS: readonly (readonly [id: string, label: Text, width: number])[] = [
  ["fit", { en: "Values fit, cooperates", "zh-CN": "价值观匹配、愿配合" }, 152],
  ["urgent", { en: "Urgent problem", "zh-CN": "问题紧迫" }, 110],
  ["can_buy", { en: "Can buy", "zh-CN": "有购买力" }, 82],
  ["promotes", { en: "Eager to promote", "zh-CN": "愿推广" }, 120],
];

const KINDS = {
  about_to: { en: "About to lead", "zh-CN": "即将引领" },
  leads: { en: "Leads today", "zh-CN": "当前引领" },
  influential: { en: "Influential", "zh-CN": "有影响力" },
  other: { en: "Other", "zh-CN": "其他" },
};

export const weights = inputs("weights", { en: "Weights of the traits", "zh-CN": "特征权重" }, [
  ...TRAITS.map(([id, label]) => input(`w_${id}`, label, "number", { first: { number: 1 } })),
]);

const SCORE = TRAITS.map(([id]) => `{${id}}*N({w_${id}})`).join("+");
const ALL = TRAITS.map(([id]) => `N({w_${id}})`).join("+");
const FILLED = `COUNT(${TRAITS.map(([id]) => `{${id}}`).join(",")})<${TRAITS.length}`;

/** Kinds in their order, within each the higher score. */
const KIND = `IF({kind}={'about_to},1,IF({kind}={'leads},2,IF({kind}={'influential},3,4)))`;

export const angels = log(
  "angels",
  { en: "First customers", "zh-CN": "天使客户" },
  26,
  [
    text("name", { en: "Name", "zh-CN": "名称" }, 190),
    ...TRAITS.map(([id, label, width]) => number(id, label, width)),
    oneOf("kind", { en: "Kind", "zh-CN": "类型" }, KINDS, 120),
    date("invited", { en: "Invited", "zh-CN": "邀请日" }),
    date("joined", { en: "Joined", "zh-CN": "加入日" }),
    count("introduced", { en: "Introduced others", "zh-CN": "介绍他人" }, 120),
    computed(
      "score",
      { en: "Score", "zh-CN": "得分" },
      "number",
      `=IF(OR({name}="",${FILLED},${ALL}=0),"",ROUND((${SCORE})/(${ALL}),2))`,
      75,
    ),
    computed(
      "rank",
      { en: "Sorted by", "zh-CN": "排序值" },
      "hidden",
      `=IF(ISNUMBER({score}),${KIND}*10-{score},"")`,
      82,
    ),
    computed(
      "order",
      { en: "Order", "zh-CN": "顺序" },
      "count",
      '=IF(ISNUMBER({rank}),COUNTIF({angels.rank},"<"&{rank})+1,"")',
      75,
    ),
  ],
  {
    about: { en: "traits 0 to 3; kind first, then score · 001 L122–129", "zh-CN": "特征 0–3 分；先看类型，再看得分 · 001 L122–129" }, // prettier-ignore
    rules: [
      {
        column: "joined",
        when: 'AND(ISNUMBER({joined}),OR({invited}="",{joined}<{invited}))',
        look: "partly",
        count:
          'SUMPRODUCT(({angels.joined}<>"")*({angels.joined}<{angels.invited}))+COUNTIFS({angels.joined},">0",{angels.invited},"")',
      },
    ],
  },
);
