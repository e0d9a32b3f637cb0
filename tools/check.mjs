import process from "node:process";
import { CHECKS, sideBySide } from "./side-by-side.mjs";

/*
 * npm run check
 */

process.exitCode = (await sideBySide(CHECKS)) ? 0 : 1;
