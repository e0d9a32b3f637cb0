/* The cell of a table’s column in the row of the formula: Deals[@amount] where people see it. */

/** Deals[@amount] → Deals[[#This Row],[amount]], as files have it. */
export function thisRowInFiles(reference: string): string {
  return reference
    .replace(/\[@\]$/, "[#This Row]")
    .replace(/\[@\[(.+)\]\]$/, "[[#This Row],[$1]]")
    .replace(/\[@([^[\]]+)\]$/, "[[#This Row],[$1]]");
}

/** The way back; a name of letters, digits and underscores needs no brackets of its own. */
export function typedThisRow(reference: string): string {
  return reference
    .replace(/\[#This Row\]$/i, "[@]")
    .replace(/\[\[#This Row\],\s*\[(.+)\]\]$/i, "[@[$1]]")
    .replace(/\[@\[([\p{L}\p{N}_]+)\]\]$/u, "[@$1]");
}
