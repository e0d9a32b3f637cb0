import { formulaMark, hasMark } from "../../src/portable/marks";

/* By what a formula is known again that a program has saved since. */

test.each([
  ["blanks", "A1*12", "A1 * 12"],
  ["capitals", 'sum(a1)&"x"', 'SUM(A1)&"x"'],
  ["prefixes", '_xlfn.LET(_xlpm.x,A1,x&"a b")', 'LET(x,A1,x&"a b")'],
  ["digits", "A1*1E-12", "A1*9.9999999999999998E-13"],
  ["ends of lines in a text", 'A1&"a\r\nb"', 'A1&"a\nb"'],
])("a formula is the same with other %s", (_, one, other) => {
  expect(hasMark(other, formulaMark(one))).toBe(true);
});

test.each([
  ["capitals and blanks of a text", 'IF(A1>1,"Good deal","bad")', 'IF(A1>1,"GOOD  DEAL","bad")'],
  ["signs of a text", 'TEXT(A1,"[h]:mm @")', 'TEXT(A1,"h:mm")'],
  ["quotes in a text", 'A1&"a""b c"', 'A1&"a""bc"'],
  ["a sheet", "'My Sheet'!A1+1", "'MySheet'!A1+1"],
  ["a text that stood so in a mark of before", 'A1&"GOODDEAL"', 'A1&"Good deal"'],
])("%s are an edit", (_, one, other) => {
  expect(hasMark(one, formulaMark(one))).toBe(true);
  expect(hasMark(other, formulaMark(one))).toBe(false);
});

test.each([
  ["A1*12", "f262k4fom486"],
  ['IF(A1*12>1,"Good deal","bad")', "f1ruj2wm0rst"],
  ["'My Sheet'!B1*12", "fvh675d21p5"],
])("the mark of %j in files of before is known", (formula, mark) => {
  expect(hasMark(formula, mark)).toBe(true);
});
