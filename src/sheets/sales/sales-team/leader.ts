import { same, type Text } from "../../../locales/text";
import { SALES } from "../../../playbook/rules/sales";
import { perRow, text } from "../../template/columns";
import { grid, item, noteCell } from "../../template/kinds";

/* Which kind of sales leader a size of the business asks for. */

const LEADERS: readonly (readonly [band: string, size: string, needed: Text, does: Text, wall: Text])[] = [
  [
    "evangelist",
    "0–1",
    {
      en: "Evangelist: knows and believes in the product, full of drive",
      "zh-CN": "布道者：懂产品、认同、有激情",
    },
    {
      en: "sells in person, writes a first playbook from some 100 payers",
      "zh-CN": "亲自卖，从约百家付费客户写出打法",
    },
    { en: "can others repeat it?", "zh-CN": "别人能复制吗" },
  ],
  [
    "repeatable",
    "1–100",
    {
      en: "Mr Repeatable: grown from within or hired with experience",
      "zh-CN": "复制者：内部成长或外聘",
    },
    {
      en: "hires in groups, trains briefly, copies the playbook",
      "zh-CN": "成批招人、短期培训、复制打法",
    },
    { en: "deals per seller stop growing", "zh-CN": "人均单量见顶" },
  ],
  [
    "go_big",
    "100–1,000",
    { en: "Go Big: finds new ways", "zh-CN": "扩张者：能开新路" },
    { en: "outbound, channels, events, product changes", "zh-CN": "外呼、渠道、活动、产品调整" },
    { en: "size of the organisation", "zh-CN": "组织规模" },
  ],
  [
    "dashboards",
    "1,000–10,000",
    {
      en: "Mr Dashboards: has led a large organisation",
      "zh-CN": "全盘管理者：有大公司管理经验",
    },
    {
      en: "manages by numbers, efficiency and strategy",
      "zh-CN": "以数据管效率与策略",
    },
    same("–"),
  ],
];

const BANDS = SALES.find(({ metric }) => metric === "sales_leader")!.rules[0].bands;

/** Whether the size typed above lies in the band of the rule. */
function isHere(label: string): string {
  const { from, above, to, below } = BANDS.find((band) => band.label === label)!;
  const lower = from === undefined ? `{size}>${above}` : `{size}>=${from}`;
  const upper = to === undefined ? `{size}<${below}` : `{size}<=${to}`;
  return `=IF(ISNUMBER({size}),IF(AND(${lower},${upper}),{"✓ Here"|"✓ 当前"},""),"")`;
}

export const leader = grid(
  "leader",
  { en: "Sales leader", "zh-CN": "销售负责人阶段" },
  [
    perRow("now", { en: "You", "zh-CN": "我们" }, "text", 82),
    text("needed", { en: "Needed", "zh-CN": "所需的人" }, 285),
    text("does", { en: "Does", "zh-CN": "做什么" }, 285),
    text("wall", { en: "Next wall", "zh-CN": "下一道坎" }, 215),
  ],
  LEADERS.map(([id, size, needed, does, wall]) =>
    item(id, same(size), {
      now: { owner: "ours", look: "result", value: { formula: isHere(id) } },
      needed: noteCell(needed),
      does: noteCell(does),
      wall: noteCell(wall),
    }),
  ),
  { about: same("002 L10") },
);

export const COUNTED = {
  customers: { en: "Customers", "zh-CN": "客户数" },
  people: { en: "Sellers", "zh-CN": "销售数" },
  own: { en: "Own", "zh-CN": "自定" },
};
