/** The days of a period and of the one a quarter before, as templates. */
export const BETWEEN = {
  quarter: {
    now: { from: "{setup!q_from}", to: "{setup!q_to}" },
    before: { from: "(EOMONTH({setup!q_to},-6)+1)", to: "EOMONTH({setup!q_to},-3)" },
  },
  year: {
    now: { from: "{setup!y_from}", to: "{setup!y_to}" },
    before: { from: "(EOMONTH({setup!y_to},-15)+1)", to: "EOMONTH({setup!y_to},-3)" },
  },
} as const;

export const withDays = (template: string, days: { readonly from: string; readonly to: string }) =>
  template.replaceAll("{from}", days.from).replaceAll("{to}", days.to);
