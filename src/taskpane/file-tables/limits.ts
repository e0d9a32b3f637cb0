/** The most bytes that rows may take: a browser gives a page some four times as many. */
export const MOST_HELD = 2 ** 30;
