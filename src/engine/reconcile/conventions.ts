/*
 * How a number of a month may be counted: each question with the answers that vendors, boards and old workbooks give.
 * The first answer is ours. What they are called stands with the words of the pane.
 */

export const CONVENTIONS = {
  /** Days of a trial count as paid, or not. */
  trial: ["out", "in"],
  /** Who owes money is still a customer, or not. */
  pastDue: ["in", "out"],
  /** A contract ends when it has ended, or on the day somebody cancels it. */
  ending: ["ended", "cancelled"],
  /** The day of the end is covered. */
  endDay: ["excluded", "included"],
  /** Which discounts lower a price. */
  discount: ["all", "forever", "none"],
  /** Prices with tax. */
  tax: ["out", "in"],
  /** Metered charges that recur. */
  usage: ["out", "in"],
  /** Other currencies at the rate of the day on which a row starts, or all of them at that of one day. */
  rate: ["spot", "monthEnd", "latest"],
  /** One movement for each customer and month, or one for every change of a day. */
  changes: ["net", "each"],
  /** Who came and went between two month-ends. */
  sameMonth: ["ignore", "count"],
  /** What a customer is who comes back: after any gap, within 90 days, or never. */
  returns: ["reactivation", "within90", "new"],
  /** What churn of a month is divided by. */
  base: ["start", "startplusnew", "average"],
  /** Whether reactivation makes net churn smaller. */
  reactivated: ["out", "in"],
  /** The same customers at two dates, or losses and gains of the months between. */
  retention: ["customers", "bridge"],
  /** The month’s own churn, or the mean of the six before. */
  churnOf: ["month", "sixBefore"],
  /** A month’s rate for a year. */
  year: ["compound", "linear"],
} as const;

export type Question = keyof typeof CONVENTIONS;
export type Convention = { readonly [Q in Question]: (typeof CONVENTIONS)[Q][number] };

export const QUESTIONS = Object.keys(CONVENTIONS) as Question[];

/** How we count. */
export const OURS = Object.fromEntries(
  QUESTIONS.map((question) => [question, CONVENTIONS[question][0]]),
) as Convention;

/** The questions that settle which days a row counts and at what price. */
const OF_ROWS = ["trial", "pastDue", "ending", "endDay", "discount", "tax", "usage", "rate"] as const;
export type RowQuestion = (typeof OF_ROWS)[number];
export const ROW_QUESTIONS: readonly RowQuestion[] = OF_ROWS;
export type RowConvention = Pick<Convention, RowQuestion>;

/** Every combination of answers to some questions, the others as given. */
export function combinations(questions: readonly Question[], given: Convention): Convention[] {
  return questions.reduce<Convention[]>(
    (all, question) =>
      all.flatMap((one) =>
        CONVENTIONS[question].map((answer) => ({ ...one, [question]: answer }) as Convention),
      ),
    [given],
  );
}
