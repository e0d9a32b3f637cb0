import { COMPANY_STAGES } from "../playbook/checklist";
import type { OptionRules } from "./options";
import { JSON_OPTION, LANGUAGE_OPTION } from "./shared-options";

const FORMULAS = ["native", "live"] as const;

export const EXPORT_OPTIONS: OptionRules = {
  out: { about: { en: "the new file, F.xlsx", "zh-CN": "新文件，F.xlsx" } },
  lang: LANGUAGE_OPTION,
  stage: {
    words: COMPANY_STAGES,
    about: { en: "PSF, PMF, GTM (unless said otherwise), SCALE or RESOURCES", "zh-CN": "PSF、PMF、GTM（默认）、SCALE 或 RESOURCES" }, // prettier-ignore
  },
  formulas: {
    words: FORMULAS,
    about: {
      en: "native: Excel’s own functions, for everyone (unless said otherwise); live: SAAS functions",
      "zh-CN": "native：Excel 自带函数，人人可用（默认）；live：SAAS 函数",
    },
  },
  fill: {
    about: {
      en: "values to type in, F.json: {sheet: {row: value, list over its periods, or {column: value}}}",
      "zh-CN": "要填入的值，F.json：{表: {行: 值、按期间的列表或 {列: 值}}}",
    },
  },
  data: {
    about: {
      en: "none: blank sheets (unless said otherwise); sample: a company that never was; or a ledger in a file, L.csv, for the ledger’s sheet",
      "zh-CN": "none：空表（默认）；sample：虚构公司的数据；或台账文件 L.csv，填入台账表",
    },
  },
  force: {
    flag: true,
    about: { en: "overwrites the file if it is there", "zh-CN": "文件已存在时覆盖" },
  },
  json: JSON_OPTION,
};
