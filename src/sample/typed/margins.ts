import { lastDayOf, monthOf } from "../../engine/months";
import { SAMPLE_AS_OF } from "../days";
import { numbered, type SampleSheet } from "../entry";
import { rolesOf, sayIn } from "../operations/say";

export const marginsRows: SampleSheet = (_company, language) => {
  const t = sayIn(language);
  const role = rolesOf(t);
  return {
    in_a_row: 2,
    told: role.owner,
    sales_of_revenue: { decision: t("Hold", "持平") },
    development_of_revenue: { decision: t("Goal 25% by mid-year", "年中降到 25%") },
    ...numbered(
      [
        [t("Trade fair", "行业展会"), t("Smaller stand next year", "明年展位减小")],
        [t("Two large chains signed", "签下两家大型连锁"), t("Same talk in the South", "华南复制同样打法")],
        [t("Search costs up", "搜索投放变贵"), t("Stop two key words", "停投两个关键词")],
      ] as const,
      ([moved, action], i) => ({
        month: lastDayOf(monthOf(SAMPLE_AS_OF) - i),
        ...{ moved, action, owner: role.marketing },
      }),
      "reviews",
    ),
  };
};
