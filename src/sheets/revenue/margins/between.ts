/** A row of monthly costs between two days, as a template. */
export const between = (column: string) =>
  `SUMIFS({costs!${column}},{costs!month},">="&{from},{costs!month},"<="&{to})`;
