import { ifRead, money, segmentOf } from "./answers";
import { caseOf, cases, select, type Step } from "./layout";
import * as notes from "./notes";
import type { Question } from "./question";
import { firstDayOf, stepsOf } from "./steps";

/* The movements of every month, as LEDGER.MOVES has them: in money, and in customers. */

const KINDS = ["new", "expansion", "reactivation", "contraction", "churn"] as const;
const BALANCED = ["new", "reactivation", "churn"] as const;
const MEASURES = ["mrr", "customers"] as const;
type Measure = (typeof MEASURES)[number];

export function movesSteps(question: Question): Step[] {
  return [
    ...stepsOf(question.dialect),
    before(question),
    moved(question),
    byMonth(),
    months(question),
    bridge(),
  ];
}

/** The last change before is the one to nothing where a customer comes back; it matters only where days are counted. */
function before({ reactivationDays }: Question): Step {
  const rows = "ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING";
  return {
    name: "hg_before",
    note: notes.KINDS,
    query: select({
      columns: [
        "segment",
        "customer",
        "unit_no",
        "paid_before",
        "paid_now",
        ["MIN(unit_no) OVER (PARTITION BY segment, customer)", "first_unit"],
        ...(reactivationDays === 0
          ? []
          : [
              [
                `MAX(unit_no) OVER (PARTITION BY segment, customer ORDER BY unit_no ${rows})`,
                "left_unit",
              ] as const,
            ]),
      ],
      from: "hg_steps",
    }),
  };
}

function moved(question: Question): Step {
  return {
    name: "hg_moved",
    note: notes.MOVED,
    query: select({
      columns: [
        "segment",
        "unit_no",
        ["paid_now - paid_before", "change"],
        [`${caseOf("paid_now > 0", "1", "0")} - ${caseOf("paid_before > 0", "1", "0")}`, "heads"],
        [
          cases(
            [
              [`paid_before = 0 AND ${isNew(question)}`, "'new'"],
              ["paid_before = 0", "'reactivation'"],
              ["paid_now = 0", "'churn'"],
              ["paid_now > paid_before", "'expansion'"],
            ],
            "'contraction'",
          ),
          "kind",
        ],
      ],
      from: "hg_before",
    }),
  };
}

/** Who comes back after too long is new again: days are counted from one month’s last day to the other’s. */
function isNew({ dialect, reactivationDays }: Question): string {
  if (reactivationDays === 0) return "unit_no = first_unit";
  const days = dialect.daysBetween(firstDayOf(dialect, "left_unit"), firstDayOf(dialect, "(unit_no + 1)"));
  return `(unit_no = first_unit OR ${days} > ${reactivationDays})`;
}

/** Customers who pay more or less are counted, though their number is the same. */
const HEADS: Readonly<Partial<Record<(typeof KINDS)[number], string>>> = { expansion: "1", contraction: "1" };

function byMonth(): Step {
  const sums = KINDS.flatMap((kind) => [
    [`SUM(${caseOf(`kind = '${kind}'`, "change", "0")})`, `sum_${kind}_mrr`] as const,
    [`SUM(${caseOf(`kind = '${kind}'`, HEADS[kind] ?? "heads", "0")})`, `sum_${kind}_customers`] as const,
  ]);
  return {
    name: "hg_by_month",
    note: notes.MOVED,
    query: select({
      columns: ["segment", "unit_no", ["SUM(change)", "sum_mrr"], ["SUM(heads)", "sum_customers"], ...sums],
      from: "hg_moved",
      groupBy: "segment, unit_no",
    }),
  };
}

/** The asked months. */
export const months = ({ dialect, months: span }: Question): Step => ({
  name: "hg_months",
  note: notes.MONTHS,
  query: dialect.numbers(span),
});

/** Months with nothing in them keep their level: what came before is summed for each. */
function bridge(): Step {
  const total = (value: string, when: string) => `SUM(${caseOf(when, value, "0")})`;
  const lines = MEASURES.flatMap((measure) => [
    [total(`sum_${measure}`, "happened.unit_no < asked.unit_no"), `at_opening_${measure}`] as const,
    ...KINDS.map(
      (kind) =>
        [
          total(`sum_${kind}_${measure}`, "happened.unit_no = asked.unit_no"),
          `at_${kind}_${measure}`,
        ] as const,
    ),
    [total(`sum_${measure}`, "happened.unit_no <= asked.unit_no"), `at_closing_${measure}`] as const,
  ]);
  return {
    name: "hg_bridge",
    note: notes.BRIDGE,
    query: select({
      columns: [["hg_unread.segment", "segment"], ["asked.unit_no", "unit_no"], "unread_rows", ...lines],
      from: [
        "hg_unread",
        "CROSS JOIN hg_months AS asked",
        "LEFT JOIN hg_by_month AS happened ON happened.segment = hg_unread.segment",
      ].join("\n"),
      groupBy: "hg_unread.segment, asked.unit_no, unread_rows",
    }),
  };
}

export function movesQuery(question: Question): string {
  const shown = (value: string, measure: Measure) =>
    ifRead(measure === "mrr" ? money(question, value) : value);
  const lines = MEASURES.flatMap((measure) => {
    const at = (line: string) => `at_${line}_${measure}`;
    const balanced = measure === "mrr" ? KINDS : BALANCED;
    const check = ["closing", "opening", ...balanced].map(at).join(" - ");
    return [
      ...["opening", ...KINDS, "closing"].map(
        (line) => [shown(at(line), measure), `${line}_${measure}`] as const,
      ),
      [shown(`(${check})`, measure), `check_${measure}`] as const,
    ];
  });
  return select({
    columns: [
      ...segmentOf(question, "hg_bridge"),
      [firstDayOf(question.dialect, "unit_no"), "month"],
      ...lines,
      "unread_rows",
    ],
    from: "hg_bridge",
  });
}
