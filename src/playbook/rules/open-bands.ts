import type { Band } from "./rule";

/* Where the handbook says which way is better and gives no number. */

export const HIGHER: Band = {
  label: "higher",
  meaning: { en: "no limit in the source; higher is better", "zh-CN": "来源未给界限，越高越好" },
};
