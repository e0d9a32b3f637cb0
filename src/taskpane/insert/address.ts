/** An address in its two halves: ["'GTM Inputs'!", "G28"]; no sheet leaves the first one empty. */
export function splitAddress(address: string): readonly [sheet: string, cells: string] {
  const at = address.lastIndexOf("!") + 1;
  return [address.slice(0, at), address.slice(at)];
}

/** The first cell of an address: Metrics!B2:C9 → Metrics!B2. */
export function firstCell(address: string): string {
  const [sheet, cells] = splitAddress(address);
  return sheet + cells.split(":")[0];
}

/** As a formula in `target` would spell it: without the sheet when both are on one. */
export function seenFrom(target: string, address: string): string {
  const [sheet, cells] = splitAddress(address);
  return sheet === splitAddress(target)[0] ? cells : address;
}

/** With the sheet of `target` in front, where none was typed. */
export function withSheet(target: string, address: string): string {
  const [sheet, cells] = splitAddress(address);
  return sheet === "" ? splitAddress(target)[0] + cells : address;
}
