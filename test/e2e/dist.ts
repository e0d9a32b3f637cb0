import { join } from "node:path";

export const ROOT = join(__dirname, "..", "..");

/** The build that the browser tests open; HOURGLASS_DIST names one that is already there. */
export const DIST = process.env.HOURGLASS_DIST ?? join(ROOT, "dist");
