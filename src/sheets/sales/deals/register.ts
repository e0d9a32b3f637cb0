import { same } from "../../../locales/text";
import { byTier, TIERS, tierOf } from "../../base/tiers";
import { computed, date, fromList, money, months, oneOf, text, yesNo } from "../../template/columns";
import { log } from "../../template/kinds";
import { MODES } from "../modes";
import { ANIMALS, PATHS, SOLD_AS, TYPES, YEAR } from "./words";

/* One row a signed contract. */

const columns = [
  date("signed", { en: "Signed", "zh-CN": "签约" }),
  oneOf("type", { en: "Type", "zh-CN": "类型" }, TYPES),
  text("customer", { en: "Customer", "zh-CN": "客户" }),
  fromList("vertical", { en: "Vertical", "zh-CN": "垂直市场" }, "setup!verticals"),
  fromList("product", { en: "Product", "zh-CN": "产品" }, "setup!products"),
  fromList("seller", { en: "Seller", "zh-CN": "销售" }, "setup!sellers", 82),
  text("manager", { en: "Manager", "zh-CN": "主管" }, 82),
  oneOf("sold_as", { en: "Sold as", "zh-CN": "销售方式" }, SOLD_AS, 82),
  money("list", { en: "List a year", "zh-CN": "年标价" }),
  money("acv", { en: "ACV", "zh-CN": "年费" }),
  money("tcv", { en: "Contract value", "zh-CN": "合同额" }, 110),
  months("term", { en: "Term", "zh-CN": "期限" }, 68),
  yesNo("prepaid", { en: "Prepaid in full", "zh-CN": "一次性预付" }, 102),
  oneOf("path", { en: "Paid through", "zh-CN": "成交途径" }, PATHS),
  yesNo("profile", { en: "In profile", "zh-CN": "目标客群内" }, 75),
  oneOf("mode", { en: "Mode", "zh-CN": "模式" }, MODES, 75),
  text("referrer", { en: "Referred by", "zh-CN": "介绍人" }, 96),
  date("opened", { en: "Opportunity opened", "zh-CN": "商机日" }, 130),
  money("subsidy", { en: "Subsidy", "zh-CN": "补贴" }),
  money("cost", { en: "First-year cost", "zh-CN": "首年成本" }, 102),
  date("refunded", { en: "Refunded or left", "zh-CN": "首年退费/流失" }, 110),
  date("handed", { en: "Handed to users", "zh-CN": "已交接用户" }, 110),
  computed(
    "discount",
    { en: "Discount", "zh-CN": "折扣" },
    "percent",
    '=IF(OR(N({list})=0,{acv}=""),"",1-{acv}/{list})',
    75,
  ),
  computed("tier", { en: "Tier", "zh-CN": "客户规模" }, "text", `=${tierOf("{acv}")}`, 96),
  computed(
    "animal",
    { en: "Animal", "zh-CN": "兔鹿象" },
    "text",
    `=${byTier("{acv}", ANIMALS, same("–"))}`,
    82,
  ),
  computed(
    "cycle",
    { en: "Cycle", "zh-CN": "周期" },
    "days",
    '=IF(OR({opened}="",{signed}=""),"",{signed}-{opened})',
  ),
  computed(
    "margin",
    { en: "Margin, year 1", "zh-CN": "首年毛利" },
    "money",
    '=IF(OR({acv}="",{cost}=""),"",{acv}-{cost})',
    102,
  ),
  computed(
    "gap",
    { en: "Highest to this", "zh-CN": "最高价与本单之比" },
    "multiple",
    `=IF(OR({product}="",N({acv})<=0,NOT(ISNUMBER({signed})),N({signed})<{setup!y_from}),"",MAXIFS({deals.acv},{deals.product},{product},${YEAR})/{acv})`,
    120,
  ),
];

const SMALL = [TIERS.micro, TIERS.smb];
const small = SMALL.map(({ en, "zh-CN": zh }) => `{"${en}"|"${zh}"}`);

export const register = log("deals", { en: "Deals", "zh-CN": "成交明细" }, 150, columns, {
  about: { en: "new contracts; renewals stand elsewhere", "zh-CN": "仅新签合同，续费另记" },
  rules: [
    {
      column: "discount",
      when: `AND(N({discount})>N({counts_from}),OR({tier}=${small[0]},{tier}=${small[1]}))`,
      look: "partly",
      count: small
        .map((tier) => `COUNTIFS({deals.discount},">"&N({counts_from}),{deals.tier},${tier})`)
        .join("+"),
    },
    {
      column: "manager",
      when: 'AND(N({discount})>N({counts_from}),{manager}="")',
      look: "missing",
      count: 'COUNTIFS({deals.discount},">"&N({counts_from}),{deals.manager},"")',
    },
    { column: "margin", when: "AND(ISNUMBER({margin}),{margin}<0)", look: "fail" },
  ],
});
