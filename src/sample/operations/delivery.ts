import type { Company } from "../company";
import { lastDayOf, monthOf } from "../../engine/months";
import { SAMPLE_AS_OF } from "../days";
import { numbered, type SampleSheet } from "../entry";
import { happened, livesOf } from "../listed";
import { dealsOf } from "./deals";
import { sayIn } from "./say";

const ROWS = 78;
/** Days from the signature to the first value; their median is what GTM Inputs has. */
const TO_VALUE = [18, 20, 21, 23, 24, 24, 25, 27, 29, 31];
/** Of what delivery costs, the part that is onboarding. */
const ONBOARDING = 0.6;

/** What onboarding cost in the quarter of a day, over the customers won in it. */
function costOf({ costs }: Company, day: number): number {
  const end = Math.floor(monthOf(day) / 3) * 3 + 2;
  const months = costs.filter(({ month }) => monthOf(month) <= end && monthOf(month) > end - 3);
  const spent = months.reduce((sum, { delivery }) => sum + delivery, 0);
  return (spent * ONBOARDING) / months.reduce((sum, { newCustomers }) => sum + newCustomers, 0);
}

export const delivery: SampleSheet = (company, language) => {
  const t = sayIn(language);
  const lives = livesOf(company);
  const won = dealsOf(company)
    .filter(({ type }) => type === "new")
    .slice(0, ROWS);
  return {
    success: { words: t("All stores count daily for two weeks", "全部门店连续两周每日盘点") },
    value: { words: t("First loss found and corrected in the system", "首次在系统中发现并纠正损耗") },
    agreed: { words: SAMPLE_AS_OF - 210 },
    product: { words: t("Import of stores and goods", "门店与商品导入") },
    showcases: { state: "done", people: 6, on: SAMPLE_AS_OF - 190 },
    written: { state: "done", people: 2, on: SAMPLE_AS_OF - 150 },
    group: { state: "done", people: 4, names: t("D1–D4", "D1–D4"), on: SAMPLE_AS_OF - 120 },
    batch: { state: "partly", people: 9, on: SAMPLE_AS_OF - 40 },
    ...numbered(
      [3, 2, 1, 0],
      (back) => ({
        month: lastDayOf(monthOf(SAMPLE_AS_OF) - back),
        told: [
          t("Three of nine promises were outside scope", "九项承诺中三项超范围"),
          t("Single stores rarely name a key person", "单店常无关键人"),
          t("Data of old tills comes late", "旧收银数据常延迟"),
          t("Chains with own IT finish in half the time", "有 IT 的连锁用时减半"),
        ][back],
        on: lastDayOf(monthOf(SAMPLE_AS_OF) - back) - 3,
        change: back % 2 === 0 ? t("Check-list before signing", "签约前核对清单") : null,
      }),
      "feedback",
    ),
    ...numbered(
      won,
      ({ customer, seller, signed }, i) => {
        const { left } = lives.get(customer)!;
        const days = 17 + Math.floor(i / 9) + ((i * 5) % 9);
        const started = signed + 3;
        const age = SAMPLE_AS_OF - started;
        const done = age > days;
        const failed = i % 11 === 6 || happened(started + days, left) === null;
        const value = TO_VALUE[(i * 3) % TO_VALUE.length];
        return {
          ...{ customer, seller, signed, started: age < 0 ? null : started },
          valued: failed && done ? null : happened(signed + value, left),
          finished: done ? (happened(started + days, left) ?? left) : null,
          outcome: !done ? "open" : failed ? "failure" : "success",
          cost: done ? Math.round(costOf(company, signed) / 100) * 100 : null,
          hours: done ? 30 + ((i * 7) % 26) : null,
          ...{ changes: i % 4, beyond: i % 9 === 3, on_time: done ? days <= 27 : null },
          cause: failed && done ? ["effort", "data", "need"][i % 3] : null,
        };
      },
      "deliveries",
    ),
  };
};
