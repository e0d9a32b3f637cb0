/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnName(col: number): string {
  const rest = col % 26;
  const letter = String.fromCharCode(65 + rest);
  return col < 26 ? letter : columnName((col - rest) / 26 - 1) + letter;
}

/** (4, 2) → "C5": counted from 0 in, as Excel writes it out. */
export function cellAddress(row: number, col: number): string {
  return `${columnName(col)}${row + 1}`;
}

/** Excel quotes a sheet's name where it holds anything but letters, digits and underscores, or reads as a cell. */
export function quoteSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^r\d*c\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}
