import type { WholeFunction } from "../../catalogue/define";
import { largest } from "../../catalogue/extremes";
import { ALIKE, likeness } from "../../catalogue/likeness";
import type { Text } from "../../locales/text";
import { searchAnyWord, searchTerms, tellingTerms } from "./search";

/** Words that people look for and that no function is named after, with what stands closest. */
const OTHER_THINGS: readonly {
  readonly words: readonly string[];
  readonly about: Text;
  readonly ids: readonly string[];
}[] = [
  {
    words: ["booking", "bookings", "tcv", "签约额", "合同额", "订单"],
    about: {
      en: "Bookings are contract value, not recurring revenue.",
      "zh-CN": "签约额是合同额，不是经常性收入。",
    },
    ids: ["ACV", "CARR", "ARR", "MRR"],
  },
  {
    words: ["billing", "billings", "cash", "收款", "回款", "开票"],
    about: {
      en: "Billings are what was invoiced. Recurring revenue spreads it over its months.",
      "zh-CN": "开票与收款按实际发生计，经常性收入按服务月份分摊。",
    },
    ids: ["MRR", "LEDGER.MRR", "RECOGNIZED"],
  },
  {
    words: ["gmv", "交易额", "流水"],
    about: { en: "GMV is money that passes through, not revenue.", "zh-CN": "交易额是流经的钱，不是收入。" },
    ids: ["MRR", "ARPA"],
  },
  {
    words: ["channel", "channels", "reseller", "resellers", "渠道", "代理商", "经销商", "分销"],
    about: {
      en: "Channels have no function of their own: count each one’s cost and customers, and compare.",
      "zh-CN": "渠道没有专门的函数：分别按各渠道的费用与客户计算，再作比较。",
    },
    ids: ["CAC", "CACPAYBACK", "LEADDIAG"],
  },
  {
    words: ["benchmark", "threshold", "达标", "标准"],
    about: {
      en: "Bands and thresholds are read by one function.",
      "zh-CN": "各指标的区间与阈值由一个函数读取。",
    },
    ids: ["VERDICT", "BENCH"],
  },
];

export interface Nearest {
  readonly about?: Text;
  readonly definitions: readonly WholeFunction[];
}

const MOST = 3;

/** What to offer when a search finds nothing: functions that exist, or none. */
export function nearestFunctions(catalogue: readonly WholeFunction[], query: string): Nearest {
  const terms = searchTerms(query);
  const known = OTHER_THINGS.find(({ words }) => words.some((word) => terms.includes(word)));
  const wanted = known?.ids.flatMap((id) => catalogue.filter((definition) => definition.id === id)) ?? [];
  if (known && wanted.length > 0) return { about: known.about, definitions: wanted.slice(0, MOST) };
  const telling = tellingTerms(query);
  const partly = searchAnyWord(catalogue, telling);
  if (partly.length > 0) return { definitions: partly.slice(0, MOST) };
  const definitions = catalogue
    .map((definition) => ({ definition, likeness: likenessTo(definition, telling) }))
    .filter(({ likeness }) => likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST)
    .map(({ definition }) => definition);
  return { definitions };
}

function likenessTo({ id, title, synonyms = [] }: WholeFunction, terms: readonly string[]): number {
  const words = [id, ...title.en.split(/\s+/), title["zh-CN"], ...synonyms].map((word) => word.toLowerCase());
  return largest([0, ...terms.flatMap((term) => words.map((word) => likeness(term, word)))]);
}
