import { CAN_BE_KEPT, LAYOUTS } from "../../billing";
import type { Text } from "../../locales/text";
import type { OptionRules } from "../options";
import { FORCE_OPTION, JSON_OPTION, LANGUAGE_OPTION } from "../shared-options";

const about = (en: string, zh: string): Text => ({ en, "zh-CN": zh });

/** The options that answer what files leave open, by the ids of the questions. */
const ANSWERS: OptionRules = {
  dates: { words: ["day-first", "month-first"], about: about("how 03/04/2025 is read: day-first or month-first", "03/04/2025 如何读：day-first（日在前）或 month-first（月在前）") },
  zone: { words: ["written", "utc"], about: about("the day of a moment: as written, or in utc", "时间算哪天：written（所写当地日期）或 utc") },
  decimal: { words: ["point", "comma"], about: about("what stands before decimals: point or comma", "小数分隔符：point（点）或 comma（逗号）") },
  currencies: { words: ["one", "several"], about: about("whether signs such as $ and € in amounts are currencies of their rows, where no column has them", "无币种列时，金额中的 $、€ 等符号是否代表各行币种：one（同一币种）或 several（多种）") },
  amounts: { words: ["units", "cents"], about: about("amounts are in whole units or in cents (the lowest unit of the currency)", "金额单位：units（元）或 cents（分，即币种最小单位）") },
  per: { words: ["unit", "whole"], about: about("amounts are per unit or for the whole quantity", "金额为 unit（单价）或 whole（整单）") },
  tax: { words: ["included", "on-top"], about: about("amounts hold the tax (included) or don’t (on-top)", "金额 included（含税）或 on-top（不含税）") },
  discount: { words: ["taken", "to-take"], about: about("discounts are taken off already (taken) or not yet (to-take)", "金额为 taken（折后）或 to-take（折前）") },
  percents: { words: ["whole", "shares"], about: about("discount rates are of a hundred (whole: 20) or shares (0.2)", "折扣率为 whole（百分数，如 20）或 shares（比例，如 0.2）") },
  end: { words: ["end", "cancelled"], about: about("a row counts until its end or until it was cancelled", "每行计至 end（结束）或 cancelled（取消）") },
  "end-day": { words: ["excluded", "included"], about: about("whether the day of the end is still covered", "结束日当天 excluded（不含）或 included（含）") },
  interval: { about: about("what an amount pays for where no column says it: month, quarter, year, term", "无周期列时一笔金额对应：month、quarter、year、term") },
}; // prettier-ignore

export const ANSWER_IDS = Object.keys(ANSWERS);

export const LEDGER_OPTIONS: OptionRules = {
  out: { about: about("the new file, OUT.csv or OUT.xlsx; without it a summary", "新文件，OUT.csv 或 OUT.xlsx；不填则只输出摘要") },
  from: { words: LAYOUTS.map(({ id }) => id), about: about("the system of the first file, where it is not to be recognised", "第一个文件所属系统，不填则自动识别") },
  map: { several: true, about: about("role=column, such as start=Signed; role= for no column", "角色=列名，如 start=签约日；角色= 表示不用任何列") },
  asof: { about: about("the day that is today, such as 2026-10-31", "以哪天为今天，如 2026-10-31") },
  ...ANSWERS,
  status: { several: true, about: about("word=count or word=out, for statuses that are asked", "状态=count（计入）或 状态=out（不计）") },
  keep: { several: true, words: CAN_BE_KEPT, about: about(`rows that are not to be left out: ${CAN_BE_KEPT.join(", ")}`, `不排除的行：${CAN_BE_KEPT.join("、")}`) },
  rates: { about: about("a CSV of date, currency, rate, for --to", "汇率表 CSV：日期、币种、汇率，配合 --to") },
  to: { about: about("one currency for all rows", "统一折算的币种") },
  rate: { words: ["spot", "constant"], about: about("spot: the rate of each start (unless said otherwise); constant: that of --asof", "spot：各行开始日汇率（默认）；constant：--asof 当日汇率") },
  previous: { about: about("the ledger of last month, as this command wrote it: says what is new, changed and gone", "上月由本命令生成的台账，用于对比新增、变更与消失的行") },
  encoding: { words: ["utf-8", "utf-16le", "utf-16be", "gb18030", "windows-1252"], about: about("of the files, where it is not to be found", "文件编码，不填则自动识别") },
  delimiter: { words: ["comma", "semicolon", "tab", "pipe"], about: about("of the files, where it is not to be found", "分隔符，不填则自动识别") },
  force: FORCE_OPTION,
  json: JSON_OPTION,
  lang: LANGUAGE_OPTION,
}; // prettier-ignore
