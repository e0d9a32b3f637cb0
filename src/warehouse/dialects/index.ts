import { BIGQUERY } from "./bigquery";
import { CLICKHOUSE } from "./clickhouse";
import { DATABRICKS } from "./databricks";
import type { Dialect } from "./dialect";
import { DUCKDB } from "./duckdb";
import { POSTGRESQL } from "./postgresql";
import { REDSHIFT } from "./redshift";
import { SNOWFLAKE } from "./snowflake";
import { SQLSERVER } from "./sqlserver";
import { TRINO } from "./trino";

export type { Dialect } from "./dialect";

/** In the order in which they are offered. */
export const DIALECTS: readonly Dialect[] = [
  DUCKDB,
  POSTGRESQL,
  SNOWFLAKE,
  BIGQUERY,
  DATABRICKS,
  REDSHIFT,
  CLICKHOUSE,
  TRINO,
  SQLSERVER,
];
