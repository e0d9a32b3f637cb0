import { SAMPLE_AS_OF } from "../days";
import { numbered, type SampleSheet } from "../entry";
import { rolesOf, sayIn } from "../operations/say";

export const reviewPackRows: SampleSheet = (_company, language) => {
  const t = sayIn(language);
  const role = rolesOf(t);
  return {
    sought: "no",
    gate1: { who: role.owner, until: SAMPLE_AS_OF + 30 },
    result1: { who: role.finance, until: SAMPLE_AS_OF + 30 },
    trap_step1: { who: role.seller, until: SAMPLE_AS_OF + 14 },
    ...numbered(
      [
        [
          t("Hire two more sellers in Q1?", "一季度是否再招两名销售？"),
          t("Wait until NDR is above 100%; we advise to wait", "等 NDR 超过 100% 再招；建议等"),
          role.owner,
          SAMPLE_AS_OF + 21,
        ],
        [
          t("Keep the exclusive partner in the South?", "华南独家伙伴是否保留？"),
          t("Renew without exclusivity", "续签但取消独家"),
          role.seller,
          SAMPLE_AS_OF + 30,
        ],
      ] as const,
      ([question, options, decider, by]) => ({ question, options, decider, by }),
      "decisions",
    ),
    frame1: {
      answer: t("A rival lowered its price in retail", "零售行业有对手降价"),
      reviewed: SAMPLE_AS_OF - 4,
    },
    frame3: { answer: t("Yes: GTM", "是，仍为 GTM"), reviewed: SAMPLE_AS_OF - 4 },
  };
};
