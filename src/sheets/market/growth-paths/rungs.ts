import type { Text } from "../../../locales/text";
import { oneOf, perRow, text } from "../../template/columns";
import { grid, item } from "../../template/kinds";
import type { Row } from "../../template/types";

/* Two ladders of growth, the easier rungs first. */

const TRIED = {
  not_yet: { en: "Not yet", "zh-CN": "未做" },
  trying: { en: "Trying", "zh-CN": "试行" },
  used_up: { en: "Used up", "zh-CN": "已用尽" },
};

type Rung = readonly [id: string, label: Text];

const ladder = (id: string, title: Text, rungs: readonly Rung[], about: Text) =>
  grid(
    id,
    title,
    [
      oneOf("tried", { en: "Tried", "zh-CN": "进展" }, TRIED, 110),
      perRow("turn", { en: "In turn", "zh-CN": "先易后难" }, "text", 145),
      text("effect", { en: "Effect", "zh-CN": "效果" }, 285),
      text("next", { en: "Next step", "zh-CN": "下一步" }, 285),
    ],
    rungs.map(([row, label], i): Row =>
      item(row, label, {
        turn: {
          owner: "ours",
          look: "result",
          value:
            i < 2
              ? undefined
              : { formula: turn(`{${id}.${rungs[0][0]}.tried}:{${id}.${rungs[i - 1][0]}.tried}`) },
        },
      }),
    ),
    { about },
  );

/** A rung is out of turn while two easier ones are not begun. */
const turn = (easier: string) =>
  `=IF(OR({tried}="",{tried}={'not_yet}),"",IF(COUNTIF(${easier},{'not_yet})>=2,{"◐ Easier ones first"|"◐ 先做容易的"},{"✓ In turn"|"✓ 顺序合理"}))`;

export const moreCustomers = ladder(
  "more_customers",
  { en: "More customers", "zh-CN": "扩大客户数量" },
  [
    ["more_sellers", { en: "More sellers", "zh-CN": "增加销售" }],
    ["better_sellers", { en: "Better sellers", "zh-CN": "提升能力" }],
    ["efficiency", { en: "Higher efficiency", "zh-CN": "提高效率" }],
    ["more_channels", { en: "More channels", "zh-CN": "增加渠道" }],
    ["larger_segments", { en: "Larger segments", "zh-CN": "更大客群" }],
    ["new_fields", { en: "New fields", "zh-CN": "新领域" }],
  ],
  {
    en: "renewal and referral bring more than any new field · 001 L576–580",
    "zh-CN": "续费与转介绍胜过任何新领域 · 001 L576–580",
  },
);

export const moreValue = ladder(
  "more_value",
  { en: "More value per customer", "zh-CN": "加深单客价值" },
  [
    ["price_rise", { en: "Price rise", "zh-CN": "涨价" }],
    ["higher_edition", { en: "Higher edition", "zh-CN": "高端版本" }],
    ["add_ons", { en: "Add-on functions", "zh-CN": "加购功能" }],
    ["services", { en: "Services", "zh-CN": "服务收费" }],
    ["hardware", { en: "Hardware", "zh-CN": "硬件收费" }],
    ["custom_work", { en: "Custom work", "zh-CN": "定制收费" }],
    ["new_product", { en: "A product with its own PMF", "zh-CN": "有自身 PMF 的新产品" }],
  ],
  {
    en: "a lost renewal risks more than a rung brings · 001 L797–809",
    "zh-CN": "丢掉续费的损失大于任何一级 · 001 L797–809",
  },
);
