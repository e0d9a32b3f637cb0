import { listRows } from "../../template/list-rows";
import { SELLERS } from "../../base/setup/listed";
import { both } from "../../both";
import { computed, signed } from "../../template/columns";
import { grid } from "../../template/kinds";
import { QUARTER, YEAR } from "./words";

/* Deals, losses of the first year and products by seller. */

const OF = "{deals.seller},{label}";
const ofRow = (formula: string) => `=IF({label}="","",${formula})`;
/** First-year losses of all sellers over their deals. */
const TEAM = "SUM({by_seller.lost})/SUM({by_seller.year_deals})";

export const bySeller = grid(
  "by_seller",
  both("By seller", "按销售"),
  [
    computed("deals", both("Deals, Q", "本季成交"), "count", ofRow(`COUNTIFS(${QUARTER},${OF})`), 89),
    computed(
      "arr",
      both("New ARR, Q", "本季新签 ARR"),
      "money",
      ofRow(`SUMIFS({deals.acv},${QUARTER},${OF})`),
      110,
    ),
    computed(
      "year_deals",
      both("Deals, 12 months", "12 个月成交"),
      "count",
      ofRow(`COUNTIFS(${YEAR},${OF})`),
      120,
    ),
    computed(
      "margin",
      both("Margin of year one", "首年毛利"),
      "money",
      ofRow(`IF(COUNTIFS(${YEAR},${OF},{deals.cost},">0")=0,"",SUMIFS({deals.margin},${YEAR},${OF}))`),
      126,
    ),
    computed(
      "lost",
      both("Left in year one", "首年流失"),
      "count",
      ofRow(`COUNTIFS(${YEAR},${OF},{deals.refunded},">0")`),
      110,
    ),
    signed(
      "verdict",
      both("Against the team", "与团队比"),
      `=IF(OR({label}="",N({year_deals})=0,SUM({by_seller.lost})=0),"",IF({lost}/{year_deals}>2*${TEAM},{"✕ Above twice the team’s"|"✕ 高于团队两倍"},{"✓ Within it"|"✓ 未超过"}))`,
      170,
    ),
    computed(
      "products",
      both("Products sold", "所售产品数"),
      "count",
      ofRow(
        `SUMPRODUCT(({prices.label}<>"")*(COUNTIFS({deals.seller},{label},{deals.product},{prices.label},${YEAR})>0))`,
      ),
      102,
    ),
    computed(
      "few",
      both("Of which in few deals", "其中成交少的"),
      "count",
      `=IF(OR({label}="",NOT(ISNUMBER({least_deals}))),"",SUMPRODUCT(({prices.label}<>"")*(COUNTIFS({deals.seller},{label},{deals.product},{prices.label},${YEAR})>0)*(COUNTIFS({deals.seller},{label},{deals.product},{prices.label},${YEAR})<{least_deals})))`,
      145,
    ),
  ],
  listRows("seller", "setup!sellers", SELLERS),
  {
    label: both("Seller", "销售"),
    labelWidth: 145,
    about: both("T21, T28; twice the team’s is ours", "T21、T28；两倍为我方建议"),
  },
);
