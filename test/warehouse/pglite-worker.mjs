import { PGlite } from "@electric-sql/pglite";
import { parentPort } from "node:worker_threads";

/* PGlite loads parts of itself as it starts, which Jest doesn’t let a module do: so it runs beside, in a thread. */

const DATE = 1082;
const database = await PGlite.create({ parsers: { [DATE]: (text) => text } });

parentPort.on("message", async ({ id, sql, rows }) => {
  try {
    const answer = rows ? (await database.query(sql)).rows : void (await database.exec(sql));
    parentPort.postMessage({ id, answer });
  } catch (error) {
    parentPort.postMessage({ id, error: error.message });
  }
});
