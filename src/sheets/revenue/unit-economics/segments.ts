import { inEachLanguage, saidIn } from "../../template/said-here";
import { NDR } from "../../../catalogue/retention/ndr";
import { same, type Text } from "../../../locales/text";
import { call } from "../../call";
import { TIERS } from "../../base/tiers";
import { computed, fromList, oneOf, text } from "../../template/columns";
import { log } from "../../template/kinds";
import { NO_DATA } from "../../template/measure";

/*
 * Groups are made of segments, by the tier of a year ago: sorting customers by what they turned out to pay would
 * put every loss into one group.
 */

const GROUPS = { a: same("A"), b: same("B") };

const OF_VERTICAL = '{customers!vertical},IF({vertical}="","*",{vertical}),{customers!mrr_before},">0"';

/**
 * Of customers of a year ago in the tier and the vertical of the row; a blank means any. The list of customers names
 * tiers in its own language.
 */
function those(formula: (criteria: string) => string): string {
  const any = formula(OF_VERTICAL);
  const ofTier = inEachLanguage((language) => {
    const spoken = (text: Text) => `"${text[language]}"`;
    return formula(`{customers!tier_before},${saidIn("{tier}", TIERS, spoken)},${OF_VERTICAL}`);
  });
  return `IF({tier}="",${any},${ofTier})`;
}

const ofRow = (formula: string) => `=IF({name}="","",${formula})`;

export const segments = log(
  "segments",
  { en: "Segments", "zh-CN": "分群" },
  12,
  [
    text("name", { en: "Segment", "zh-CN": "客群" }, 152),
    oneOf("tier", { en: "Tier", "zh-CN": "客户规模" }, TIERS, 96),
    fromList("vertical", { en: "Vertical", "zh-CN": "垂直市场" }, "setup!verticals", 110),
    computed(
      "then",
      { en: "Customers a year ago", "zh-CN": "年前客户数" },
      "count",
      ofRow(those((criteria) => `COUNTIFS(${criteria})`)),
      145,
    ),
    computed(
      "stayed",
      { en: "Of them still pay", "zh-CN": "仍在付费" },
      "count",
      ofRow(those((criteria) => `COUNTIFS(${criteria},{customers!mrr},">0")`)),
      120,
    ),
    computed(
      "mrr_then",
      { en: "MRR a year ago", "zh-CN": "年前 MRR" },
      "money",
      ofRow(those((criteria) => `SUMIFS({customers!mrr_before},${criteria})`)),
      110,
    ),
    computed(
      "mrr_now",
      { en: "Their MRR now", "zh-CN": "如今 MRR" },
      "money",
      ofRow(those((criteria) => `SUMIFS({customers!mrr},${criteria})`)),
      110,
    ),
    computed(
      "ndr",
      same("NDR"),
      "percent",
      `=IF({name}="","",IF(N({mrr_then})=0,${NO_DATA},${call(NDR, "{mrr_then}", "{mrr_now}")}))`,
      89,
    ),
    oneOf("choice", { en: "Own choice", "zh-CN": "自选" }, GROUPS, 89),
    computed(
      "group",
      { en: "Group", "zh-CN": "分组" },
      "text",
      '=IF({choice}<>"",{choice},IF(NOT(ISNUMBER({ndr})),"",IF({ndr}>1,"A",IF({ndr}<1,"B",{"100%: choose"|"100%：自选"}))))',
      110,
    ),
  ],
  {
    about: {
      en: "A above 100%, B below; tiers of a year ago · 001 L470–472",
      "zh-CN": "A 高于 100%，B 低于 100%；按年前规模 · 001 L470–472",
    },
  },
);
