/** The most bytes that rows may take: a browser gives a page some four times as many. */
export const MOST_HELD = 2 ** 30;

/** The largest file whose rows are imported one by one, in bytes: each row then takes some ten times its own. */
export const LARGEST_EXPORT = 150 * 2 ** 20;
