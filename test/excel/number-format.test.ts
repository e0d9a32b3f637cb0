import { formatted } from "../../src/excel/number-format";

// As Excel shows them; the first ones are the examples on the page of its function TEXT.
test.each([
  [1234.567, "#,##0.00", "1,234.57"],
  [0.285, "0.0%", "28.5%"],
  [12_200_000, "0.00E+00", "1.22E+07"],
  [1234, "0000000", "0001234"],
  [0, '#,##0;"−"#,##0;"–"', "–"],
  [-1200, '#,##0;"−"#,##0;"–"', "−1,200"],
  [12_345, '0\\.0,"万"', "1.2万"],
  [40_184_321, '[>=100000000]0.00,,"亿";[>=10000]#,##0,"k";0', "40,184k"],
  [46_348, "d mmm yyyy", "22 Nov 2026"],
  [46_348, "yyyy-mm-dd", "2026-11-22"],
  [60, "yyyy-mm-dd", "1900-02-29"],
  [-1, "yyyy-mm-dd", "######"],
  [1.005, "0.00", "1.01"],
  [true, "0.0", "TRUE"],
  ["text", "0.0", "text"],
  [null, "0.0", ""],
])("%p in %s is %s", (value, pattern, shown) => {
  expect(formatted(value, pattern)).toBe(shown);
});
