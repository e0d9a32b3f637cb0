/**
 * A formula with its parameter names replaced. Names inside texts, parts of longer names and names of
 * functions stay as they are.
 */
export function substitute(formula: string, values: (name: string) => string | undefined): string {
  return formula.replace(/"(?:[^"]|"")*"|#[\w/]+[!?]?|\d[\w.]*|[A-Za-z_][\w.]*(?!\s*[\w.(])/g, (token) =>
    /^[A-Za-z_]/.test(token) ? (values(token) ?? token) : token,
  );
}
