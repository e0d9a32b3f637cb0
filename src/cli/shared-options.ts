import { LANGUAGES } from "../locales/text";
import type { OptionRule } from "./options";

export const JSON_OPTION: OptionRule = {
  flag: true,
  about: { en: "for programs to read", "zh-CN": "输出 JSON，供程序读取" },
};

export const LANGUAGE_OPTION: OptionRule = {
  words: LANGUAGES,
  about: { en: "en or zh-CN", "zh-CN": "en 或 zh-CN" },
};

export const FORCE_OPTION: OptionRule = {
  flag: true,
  about: { en: "overwrites the file if it is there", "zh-CN": "文件已存在时覆盖" },
};
