import pl from "nodejs-polars";
import { ASOF, type LedgerInput } from "../ledger-data";
import { columnsOf, monthOf } from "./months";
import { askedSpan, cohortTable, movesTable, retentionTable, WINDOW, type Peer } from "./tables";

/*
 * Polars for Node, lazily. Ids become categories at once, so that grouping and sorting compare numbers instead
 * of texts.
 */

const { col, lit } = pl;

function ledgerOf(input: LedgerInput): pl.LazyDataFrame {
  const { customer, from, until, cents } = columnsOf(input);
  return pl
    .DataFrame([
      pl.Series("customer", customer, pl.Utf8).cast(pl.Categorical).cast(pl.UInt32),
      pl.Series("from", from),
      pl.Series("until", until),
      pl.Series("cents", cents),
    ])
    .lazy()
    .filter(col("from").lt(col("until")));
}

const sumOf = (name: string) => col(name).sum().alias(name);

/** Begins and ends of the rows as changes of MRR, one for each customer and month. */
function changes(input: LedgerInput, last: number): pl.LazyDataFrame {
  const ledger = ledgerOf(input);
  const begins = ledger.select(col("customer"), col("from").alias("month"), col("cents").alias("change"));
  const ends = ledger
    .filter(col("until").ltEq(lit(last)))
    .select(col("customer"), col("until").alias("month"), col("cents").mul(lit(-1)).alias("change"));
  return pl
    .concat([begins, ends])
    .groupBy(["customer", "month"])
    .agg(sumOf("change"))
    .filter(col("change").neq(lit(0)));
}

/** In order of months: MRR was p until then and q from then on. */
function steps(input: LedgerInput, last: number): pl.LazyDataFrame {
  return changes(input, last)
    .sort(["customer", "month"])
    .withColumns(
      col("change").cumSum().over("customer").alias("q"),
      col("month").min().over("customer").alias("cohort"),
    )
    .withColumns(col("q").sub(col("change")).alias("p"));
}

const zeroUnless = (condition: pl.Expr, value: pl.Expr) => pl.when(condition).then(value).otherwise(lit(0));
const has = (name: string) => col(name).gt(lit(0));

const moves = (input: LedgerInput) =>
  steps(input, askedSpan(input).last)
    .groupBy("month")
    .agg(
      col("change").sum().alias("net"),
      zeroUnless(col("month").eq(col("cohort")), col("q"))
        .sum()
        .alias("joined"),
      zeroUnless(col("p").eq(lit(0)), col("q"))
        .sum()
        .alias("back"),
      zeroUnless(has("p").and(col("q").gt(col("p"))), col("change"))
        .sum()
        .alias("expansion"),
      zeroUnless(has("q").and(col("q").lt(col("p"))), col("change"))
        .sum()
        .alias("contraction"),
      zeroUnless(col("q").eq(lit(0)), col("p").mul(lit(-1)))
        .sum()
        .alias("churn"),
    );

const cohorts = (input: LedgerInput) =>
  steps(input, monthOf(ASOF)).groupBy(["cohort", "month"]).agg(sumOf("change"));

/** Steps of now and of a window ago, merged: what a customer adds to the sums changes only there. */
function retention(input: LedgerInput): pl.LazyDataFrame {
  const { last } = askedSpan(input);
  const steps = changes(input, last);
  const now = steps.withColumns(lit(0.0).cast(pl.Float64).alias("past"));
  const past = steps
    .select(
      col("customer"),
      col("month").add(lit(WINDOW)).cast(pl.Int32).alias("month"),
      lit(0.0).cast(pl.Float64).alias("change"),
      col("change").alias("past"),
    )
    .filter(col("month").ltEq(lit(last)));
  const ones = (condition: pl.Expr) => condition.cast(pl.Int32);
  const less = (a: string, b: string) =>
    pl
      .when(col(a).lt(col(b)))
      .then(col(a))
      .otherwise(col(b));
  return pl
    .concat([now, past])
    .groupBy(["customer", "month"])
    .agg(sumOf("change"), sumOf("past"))
    .sort(["customer", "month"])
    .withColumns(
      col("change").cumSum().over("customer").alias("q"),
      col("past").cumSum().over("customer").alias("b"),
    )
    .withColumns(col("q").sub(col("change")).alias("p"), col("b").sub(col("past")).alias("a"))
    .groupBy("month")
    .agg(
      zeroUnless(has("b"), col("q"))
        .sub(zeroUnless(has("a"), col("p")))
        .sum()
        .alias("now"),
      less("q", "b").sub(less("p", "a")).sum().alias("kept"),
      col("past").sum().alias("then"),
      ones(has("b"))
        .sub(ones(has("a")))
        .sum()
        .alias("customers"),
      ones(has("b").and(has("q")))
        .sub(ones(has("a").and(has("p"))))
        .sum()
        .alias("stayed"),
    );
}

const rowsOf = <Row>(plan: pl.LazyDataFrame) => plan.collectSync().toRecords() as Row[];

export const polars: Peer = {
  name: "Polars for Node",
  tasks: {
    moves: (input) => movesTable(input, rowsOf(moves(input))),
    cohort: (input) => cohortTable(ASOF, rowsOf(cohorts(input))),
    retention: (input) => retentionTable(input, rowsOf(retention(input))),
  },
};
