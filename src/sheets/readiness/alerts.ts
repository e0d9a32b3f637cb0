import { columnRange } from "../../excel/address";
import { largest, smallest } from "../../catalogue/extremes";
import type { Language, Text } from "../../locales/text";
import { CHECKLIST, WEIGHTS } from "../../playbook/checklist";
import { NO_OVERRIDE, type Sheet } from "./gate-tests";
import { RESULT, SIGNS } from "./words";

/* What stands out among the items, counted in the head. */

interface Alert {
  readonly count: (range: (col: keyof Sheet["cols"]) => string, language: Language) => string;
  readonly one: Text;
  readonly more: Text;
}

/** Items that are not met yet. */
const UNMET = [SIGNS.fail, SIGNS.partly, SIGNS.open].map((sign) => `"${sign}*"`);

const both = (en: string, zh: string): Text => ({ en, "zh-CN": zh });

const ALERTS: readonly Alert[] = [
  {
    count: (range) =>
      UNMET.map((sign) => `COUNTIFS(${range("due")},"<"&TODAY(),${range("result")},${sign})`).join("+"),
    one: both("1 overdue", "1 项逾期"),
    more: both("{n} overdue", "{n} 项逾期"),
  },
  {
    // A gate that doesn't apply is not met, either.
    count: (range, language) =>
      [...UNMET, `"${RESULT.na[language]}"`]
        .map(
          (sign) =>
            `COUNTIFS(${range("gate")},${WEIGHTS.hard},${range("owner")},"",${range("result")},${sign})`,
        )
        .join("+"),
    one: both("1 gate without owner", "1 道关口无负责角色"),
    more: both("{n} gates without owner", "{n} 道关口无负责角色"),
  },
  {
    count: (range) => `COUNTIF(${range("standing")},"~${NO_OVERRIDE}*")`,
    one: both("1 override lacks a gate, role or reason", "1 条特批无效：须写在关口行，并有角色与理由"),
    more: both("{n} overrides lack a gate, role or reason", "{n} 条特批无效：须写在关口行，并有角色与理由"),
  },
];

const BETWEEN = " · ";

/** “◐ 2 overdue · 1 gate without owner”; "" where all is well. */
export function alertsFormula(sheet: Sheet, language: Language): string {
  const rows = CHECKLIST.flatMap(({ id }) => sheet.rows.get(id) ?? []);
  const range = (col: keyof Sheet["cols"]) => columnRange(sheet.cols[col], smallest(rows), largest(rows));
  const parts = ALERTS.map(({ count, one, more }) => {
    const number = count(range, language);
    const many = `"${BETWEEN}${more[language].replace("{n}", `"&${number}&"`)}"`;
    return `IF(${number}=0,"",IF(${number}=1,"${BETWEEN}${one[language]}",${many}))`;
  });
  return `=SUBSTITUTE(${parts.join("&")},"${BETWEEN}","${SIGNS.partly} ",1)`;
}
