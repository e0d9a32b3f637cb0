import { SAMPLE_AS_OF } from "../days";
import type { SampleSheet } from "../entry";
import { rolesOf, sayIn } from "../operations/say";

/** What was asked at the last review, 40 days before the as-of date. */
const REVIEWED = SAMPLE_AS_OF - 40;

export const trapRadarRows: SampleSheet = (_company, language) => {
  const t = sayIn(language);
  const role = rolesOf(t);
  const answer = (said: "yes" | "no" | "unknown", more: Record<string, string | number> = {}) => ({
    answer: said,
    answered: REVIEWED,
    ...more,
  });
  return {
    T01: answer("no"),
    T02: answer("no"),
    T13: answer("yes", { owner: role.marketing, due: SAMPLE_AS_OF + 45 }),
    T14: answer("no"),
    T16: answer("no"),
    T25: answer("no"),
    T28: answer("yes", { owner: role.seller, due: SAMPLE_AS_OF - 6 }),
    T37: answer("yes", { owner: role.finance, due: SAMPLE_AS_OF + 30 }),
    T38: answer("unknown"),
    T42: answer("no"),
    T43: answer("no"),
    // Read from one quarter; the board looked at it and doesn't share the alarm.
    T26: {
      answer: "no",
      answered: REVIEWED,
      reason: t("One large deal, outside on purpose", "仅一笔大单，有意为之"),
    },
    T41: { owner: role.seller, due: SAMPLE_AS_OF + 60 },
    // Limits that the source leaves to us.
    T02a: { limit: 0.6 },
    T06b: { limit: 0.3 },
    T11a: { limit: 0.2 },
    T12b: { limit: 0.8 },
    T15a: { limit: 24 },
    T15b: { limit: 0.4 },
    T23c: { limit: 0.15 },
    T44a: { limit: 0.3 },
  };
};
