import { number } from "../define";

/* The two parameters of the sBG model, as SBG.FIT gives them. */

export const alpha = number(
  "alpha",
  { en: "from SBG.FIT; the larger, the more leave", "zh-CN": "取自 SBG.FIT；越大，流失越多" },
  { above: 0, typical: [0.1, 5] },
);

export const beta = number(
  "beta",
  { en: "from SBG.FIT; the larger, the more stay", "zh-CN": "取自 SBG.FIT；越大，留存越多" },
  { above: 0, typical: [0.1, 20] },
);
