import { ifRead, money, segmentOf, share } from "./answers";
import { caseOf, select, type Step } from "./layout";
import * as notes from "./notes";
import type { Question } from "./question";
import { firstDayOf, stepsOf, upTo } from "./steps";

/* Cohorts as LEDGER.COHORT has them, a row for each cohort and age. */

export function cohortSteps(question: Question): Step[] {
  return [
    ...stepsOf(question.dialect, question.unit),
    JOINED,
    CHANGED,
    units(question),
    FIRST,
    GRID,
    TRIANGLE,
  ];
}

const JOINED: Step = {
  name: "hg_joined",
  note: notes.COHORTS,
  query: select({
    columns: [
      "segment",
      "unit_no",
      ["MIN(unit_no) OVER (PARTITION BY segment, customer)", "cohort_unit"],
      ["paid_now - paid_before", "change"],
      [`${caseOf("paid_now > 0", "1", "0")} - ${caseOf("paid_before > 0", "1", "0")}`, "heads"],
    ],
    from: "hg_steps",
  }),
};

const CHANGED: Step = {
  name: "hg_changed",
  note: notes.COHORT_CHANGES,
  query: select({
    columns: [
      "segment",
      "cohort_unit",
      "unit_no",
      ["SUM(change)", "sum_mrr"],
      ["SUM(heads)", "sum_customers"],
    ],
    from: "hg_joined",
    groupBy: "segment, cohort_unit, unit_no",
  }),
};

const units = ({ dialect, units: span }: Question): Step => ({
  name: "hg_units",
  note: notes.MONTHS,
  query: dialect.numbers(span),
});

const FIRST: Step = {
  name: "hg_first",
  note: notes.FIRST_MONTH,
  query: select({
    columns: [
      ["hg_steps.segment", "segment"],
      ["MIN(unit_no)", "first_unit"],
    ],
    from: "hg_steps",
    groupBy: "hg_steps.segment",
  }),
};

/** Cohorts of the asked units, the first one of the ledger at the earliest, and the units from each on. */
const GRID: Step = {
  name: "hg_grid",
  note: notes.GRID,
  query: select({
    columns: [
      ["began.segment", "segment"],
      ["cohorts.unit_no", "cohort_unit"],
      ["ages.unit_no", "unit_no"],
      ["ages.unit_no - cohorts.unit_no", "age"],
    ],
    from: "hg_first AS began\nCROSS JOIN hg_units AS cohorts\nCROSS JOIN hg_units AS ages",
    where: "cohorts.unit_no >= began.first_unit AND ages.unit_no >= cohorts.unit_no",
  }),
};

const TRIANGLE: Step = {
  name: "hg_triangle",
  note: notes.TRIANGLE,
  query: select({
    columns: [
      ["hg_grid.segment", "segment"],
      ["hg_grid.cohort_unit", "cohort_unit"],
      "age",
      [level("sum_mrr"), "level_mrr"],
      [level("sum_customers"), "level_customers"],
    ],
    from: [
      "hg_grid",
      "LEFT JOIN hg_changed ON hg_changed.segment = hg_grid.segment",
      "  AND hg_changed.cohort_unit = hg_grid.cohort_unit AND hg_changed.unit_no = hg_grid.unit_no",
    ].join("\n"),
  }),
};

function level(value: string): string {
  return upTo(`COALESCE(${value}, 0)`, "hg_grid.segment, hg_grid.cohort_unit").replace(
    "ORDER BY unit_no",
    "ORDER BY age",
  );
}

/** A cohort of nobody has a size of 0 and nothing at any age. */
export function cohortQuery(question: Question): string {
  const ofSomebody = (value: string) => ifRead(caseOf("at_first.level_customers > 0", value));
  const at = "hg_triangle.level_";
  return select({
    columns: [
      ...segmentOf(question, "hg_triangle"),
      [firstDayOf(question.dialect, "hg_triangle.cohort_unit", question.unit), "cohort"],
      ["hg_triangle.age", "age"],
      [ifRead(money(question, "at_first.level_mrr")), "size_mrr"],
      [ifRead("at_first.level_customers"), "size_customers"],
      [ofSomebody(money(question, `${at}mrr`)), "mrr"],
      [ofSomebody(`${at}customers`), "customers"],
      [ofSomebody(share(question, `${at}mrr`, "at_first.level_mrr")), "pct_mrr"],
      [ofSomebody(share(question, `${at}customers`, "at_first.level_customers")), "pct_customers"],
      "unread_rows",
    ],
    from: [
      "hg_triangle",
      "JOIN hg_triangle AS at_first ON at_first.segment = hg_triangle.segment",
      "  AND at_first.cohort_unit = hg_triangle.cohort_unit AND at_first.age = 0",
      "JOIN hg_unread ON hg_unread.segment = hg_triangle.segment",
    ].join("\n"),
  });
}
