import { FILE_TABLES } from "../../locales/pane-file-tables";
import { fill, type Text } from "../../locales/text";

/** The most bytes that rows may take: a browser gives a page some four times as many. */
export const MOST_HELD = 2 ** 30;

/**
 * The largest file whose rows are imported one by one, in bytes: each row then takes some ten times its own. They can't
 * pass by in pieces, for what a column means is settled by all of its cells, and a row may be an earlier state, a double
 * or the continuation of any other. Reading the file twice would take away the first reason only: the second needs
 * rows by subscription, and their bound is then how many subscriptions there are, which no size of a file says.
 */
const LARGEST_EXPORT = 150 * 2 ** 20;

export const isTooLarge = ({ size }: { readonly size: number }) => size > LARGEST_EXPORT;

/** Whole megabytes, one at least, as sentences have them. */
export const megabytes = (bytes: number) => Math.max(1, Math.round(bytes / 2 ** 20)).toLocaleString("en-US");

/** Of a billing system’s file that is larger. */
export const tooLarge = ({ name, size }: { readonly name: string; readonly size: number }): Text =>
  fill(FILE_TABLES.exportTooLarge, { file: name, size: megabytes(size), most: megabytes(LARGEST_EXPORT) });
