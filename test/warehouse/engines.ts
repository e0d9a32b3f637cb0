import { DuckDBInstance } from "@duckdb/node-api";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Worker } from "node:worker_threads";

/* Databases that run in this process, all behind one door. */

export type Row = Readonly<Record<string, unknown>>;

export interface Engine {
  /** The dialect it speaks. */
  readonly dialect: string;
  readonly run: (sql: string) => Promise<void>;
  /** Numbers may come as texts, and days as such: each test knows what its columns hold. */
  readonly ask: (sql: string) => Promise<Row[]>;
  readonly close: () => Promise<void>;
}

async function duckdb(): Promise<Engine> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
  const connection = await instance.connect();
  return {
    dialect: "duckdb",
    run: async (sql) => void (await connection.run(sql)),
    ask: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson(),
    close: async () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

interface Reply {
  readonly id: number;
  readonly answer?: Row[];
  readonly error?: string;
}

function postgresql(): Engine {
  const worker = new Worker(join(__dirname, "pglite-worker.mjs"));
  let last = 0;
  const send = (sql: string, rows: boolean) =>
    new Promise<Row[]>((resolve, reject) => {
      const id = ++last;
      const hear = (reply: Reply) => {
        if (reply.id !== id) return;
        worker.off("message", hear);
        if (reply.error === undefined) resolve(reply.answer ?? []);
        else reject(new Error(reply.error));
      };
      worker.on("message", hear);
      worker.postMessage({ id, sql, rows });
    });
  return {
    dialect: "postgresql",
    run: async (sql) => void (await send(sql, false)),
    ask: (sql) => send(sql, true),
    close: async () => void (await worker.terminate()),
  };
}

interface ChSession {
  readonly query: (sql: string, format: string) => string;
  readonly cleanup: () => void;
}

/**
 * ClickHouse as a library takes half a gigabyte, so it is not installed with the rest: HOURGLASS_CHDB names the folder
 * of the package chdb, as in CONTRIBUTING.
 */
async function clickhouse(folder: string): Promise<Engine> {
  const { Session } = createRequire(__filename)(folder) as { Session: new () => ChSession };
  const session = new Session();
  return {
    dialect: "clickhouse",
    run: async (sql) => void session.query(sql, "CSV"),
    ask: async (sql) => {
      const lines = session.query(sql.replace(/;\s*$/, ""), "JSONEachRow").trim();
      return lines === "" ? [] : lines.split("\n").map((line) => JSON.parse(line) as Row);
    },
    close: async () => session.cleanup(),
  };
}

/** DuckDB and PostgreSQL, and ClickHouse where it is there. */
export async function startEngines(): Promise<Engine[]> {
  const folder = process.env.HOURGLASS_CHDB;
  return [await duckdb(), postgresql(), ...(folder ? [await clickhouse(folder)] : [])];
}
