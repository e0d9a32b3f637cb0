import type { Text } from "../locales/text";
import { option, optional } from "./define";
import { LANGUAGE_WORDS } from "./verdicts/words";

/* The labels of tables: English, so that formulas find them in every workbook, unless Chinese is asked for. */

export const language = optional(
  option("language", { en: "language of the labels", "zh-CN": "标签所用语言" }, LANGUAGE_WORDS),
  "en",
);

/** A label in the language that was asked for. */
export const labelIn = (language: "en" | "zh", text: Text) => (language === "zh" ? text["zh-CN"] : text.en);

/** The same in a native formula. */
export const nativeLabel = ({ en, "zh-CN": zh }: Text) =>
  `IF(OR(language={"zh","中文"}),"${zh}",IF(OR(language={"en","英文",""}),"${en}",#VALUE!))`;
