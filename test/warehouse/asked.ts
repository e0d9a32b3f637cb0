import { ask, type Asked } from "../../src/warehouse/ask";
import { DIALECTS } from "../../src/warehouse/dialects";
import type { Question } from "../../src/warehouse/question";

export const dialectOf = (id: string) => DIALECTS.find((dialect) => dialect.id === id)!;

/** A question about a table of five columns, the rest as a test says. */
export function questionOf(dialect: string, more: Partial<Asked> = {}): Question {
  const question = ask({
    dialect: dialectOf(dialect),
    language: "en",
    from: "ledger",
    columns: "customer=customer,start=begins,end=ends,amount=price,interval=per",
    months: "2025-01:2025-04",
    ...more,
  });
  if ("refusal" in question) throw new Error(question.refusal.en);
  return question;
}
