import { ifRead, money, segmentOf } from "./answers";
import { caseOf, select, type Step } from "./layout";
import { months } from "./moves";
import * as notes from "./notes";
import type { Question } from "./question";
import { firstDayOf, stepsOf } from "./steps";

/* Customers and their MRR as LEDGER.MATRIX has them, a row for each customer and month. */

export function customersSteps(question: Question): Step[] {
  return [...stepsOf(question.dialect), months(question), LEVELS, MATRIX];
}

const LEVELS: Step = {
  name: "hg_levels",
  note: notes.MATRIX,
  query: select({
    columns: [
      ["happened.segment", "segment"],
      ["happened.customer", "customer"],
      ["asked.unit_no", "unit_no"],
      [`SUM(${caseOf("happened.unit_no <= asked.unit_no", "paid_now - paid_before", "0")})`, "level_mrr"],
    ],
    from: "hg_steps AS happened\nCROSS JOIN hg_months AS asked",
    groupBy: "happened.segment, happened.customer, asked.unit_no",
  }),
};

/** Who has no MRR in any of the months is left out. */
const MATRIX: Step = {
  name: "hg_matrix",
  note: notes.MATRIX,
  query: select({
    columns: [
      "segment",
      "customer",
      "unit_no",
      "level_mrr",
      ["MAX(level_mrr) OVER (PARTITION BY segment, customer)", "highest"],
    ],
    from: "hg_levels",
  }),
};

export function customersQuery(question: Question): string {
  return select({
    columns: [
      ...segmentOf(question, "hg_matrix"),
      ["hg_matrix.customer", "customer"],
      [firstDayOf(question.dialect, "unit_no"), "month"],
      [ifRead(money(question, "level_mrr")), "mrr"],
      "unread_rows",
    ],
    from: "hg_matrix\nJOIN hg_unread ON hg_unread.segment = hg_matrix.segment",
    where: "highest > 0",
  });
}
