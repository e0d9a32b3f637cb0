import { dayText } from "../dates";
import { STAGE_NAMES } from "../readiness/words";
import { saidHere } from "./said-here";
import type { Setting } from "./types";

/** Company, as-of, stage and how many alerts there are, as a template with its “=”. */
export function headLine(counts: readonly string[], setting: Setting): string {
  const parts = setting.standing.has("setup") ? fromSetUp(setting) : written(setting);
  if (counts.length === 0) return `=${parts}`;
  const sum = counts.join("+");
  const alerts = setting.language === "en" ? `IF(${sum}=1," alert"," alerts")` : '" 条提醒"';
  return `=${parts}&IF(${sum}=0,""," · ◐ "&${sum}&${alerts})`;
}

function fromSetUp({ language }: Setting): string {
  const stage = saidHere("{setup!stage}", STAGE_NAMES);
  const company = 'IF({setup!company}="","",{setup!company}&" · ")';
  return language === "en"
    ? `${company}&"as of "&TEXT({setup!asof},"d mmm yyyy")&" · stage "&${stage}`
    : `${company}&"截至 "&TEXT({setup!asof},"yyyy-mm-dd")&" · 阶段 "&${stage}`;
}

function written({ language, asOf, stage }: Setting): string {
  const day = dayText(asOf)[language];
  const name = STAGE_NAMES[stage][language];
  return language === "en" ? `"as of ${day} · stage ${name}"` : `"截至 ${day} · 阶段 ${name}"`;
}
