/** What a chart leaves out; the sheet says so in the row above them. */
const GAP =
  /^=(?:NA\(\)|IF\([A-Z]+\d+=-1E\+99,NA\(\),.*\)|IF\((?:ISNUMBER\([A-Z]+\d+\)|COUNT\([A-Z]+\d+(?::[A-Z]+\d+)?\)=0),[A-Z]+\d+,NA\(\)\))$/;

export const isChartGap = (formula: unknown, shown: unknown) => shown === "#N/A" && GAP.test(String(formula));
