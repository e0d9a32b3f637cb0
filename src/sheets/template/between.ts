/** The days of a period, of the one a quarter before and of the one before that, as templates. */
export const BETWEEN = {
  quarter: {
    now: { from: "{setup!q_from}", to: "{setup!q_to}" },
    before: { from: "(EOMONTH({setup!q_to},-6)+1)", to: "EOMONTH({setup!q_to},-3)" },
    earlier: { from: "(EOMONTH({setup!q_to},-9)+1)", to: "EOMONTH({setup!q_to},-6)" },
  },
  year: {
    now: { from: "{setup!y_from}", to: "{setup!y_to}" },
    before: { from: "(EOMONTH({setup!y_to},-15)+1)", to: "EOMONTH({setup!y_to},-3)" },
    earlier: { from: "(EOMONTH({setup!y_to},-18)+1)", to: "EOMONTH({setup!y_to},-6)" },
  },
} as const;

export const withDays = (template: string, days: { readonly from: string; readonly to: string }) =>
  template.replaceAll("{from}", days.from).replaceAll("{to}", days.to);
