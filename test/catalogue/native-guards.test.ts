import { same, type WholeFunction } from "../../src/catalogue/define";
import {
  count,
  cost,
  loss,
  number,
  numbers,
  option,
  optional,
  share,
  total,
} from "../../src/catalogue/params";
import { guarded } from "../../src/catalogue/native-guards";

const about = same("about");
const METHOD = optional(
  option("method", about, [
    { word: "compound", zh: "复利" },
    { word: "linear", zh: "线性", also: ["straight"] },
  ]),
  "compound",
);

const around = (arithmetic: string, params: readonly unknown[], sameSize?: readonly string[]) =>
  guarded({ params, sameSize } as unknown as WholeFunction, arithmetic);

describe("what arguments say of themselves is asked before the arithmetic", () => {
  test.each([
    ["no limits, no guard", around("a*b", [number("a", about), number("b", about)]), "a*b"],
    ["a count", around("a/n", [number("a", about), count("n", about)]), "IF(n<0,#NUM!,a/n)"],
    [
      "of several the least",
      around("a*n", [share("a", about, { min: 0 }), count("n", about)]),
      "IF(OR(MIN(a,n)<0,a>1),#NUM!,a*n)",
    ],
    ["above 0", around("1/p", [number("p", about, { above: 0 })]), "IF(p<=0,#NUM!,1/p)"],
    [
      "0 is a left-out argument, whose default is calculated with",
      around("a*m", [number("a", about), optional(number("m", about, { above: 0 }), 3)]),
      "IF(m<0,#NUM!,a*IF(m=0,3,m))",
    ],
    [
      "a least one besides",
      around("n", [optional(count("n", about, { min: 1 }), 10)]),
      "IF(AND(n<>0,n<1),#NUM!,IF(n=0,10,n))",
    ],
    ["ranges", around("SUM(r)", [numbers("r", about, { max: 1 })]), "IF(MAX(r)>1,#NUM!,SUM(r))"],
    [
      "signs come before bounds",
      around("c+SUM(l)-SUM(t)", [cost("c", about), loss("l", about), total("t", about, { min: 0 })]),
      "IF(OR(c<0,MIN(l)*MAX(l)<0),#VALUE!,IF(SUM(t)<0,#NUM!,c+SUM(l)-SUM(t)))",
    ],
    [
      "sizes of what is required",
      around("SUM(r)", [numbers("r", about), numbers("q", about)], ["r", "q"]),
      "IF(OR(ROWS(r)<>ROWS(q),COLUMNS(r)<>COLUMNS(q)),#VALUE!,SUM(r))",
    ],
    [
      "conditions of its own join them",
      around("IF(a>b,#NUM!,a/b)", [count("a", about), count("b", about)]),
      "IF(OR(MIN(a,b)<0,a>b),#NUM!,a/b)",
    ],
    [
      "but one that may be an error",
      around("IF(1/a>2,#NUM!,a)", [count("a", about)]),
      "IF(a<0,#NUM!,IF(1/a>2,#NUM!,a))",
    ],
  ])("%s", (_, formula, expected) => expect(formula).toBe(expected));
});

describe("option words in all their spellings", () => {
  test.each([
    ['IF(method="linear",1,2)', 'IF(OR(method={"linear","线性","straight"}),1,2)'],
    ['OR(method="linear",method="compound")', 'OR(method={"linear","线性","straight","compound","复利",""})'],
    [
      'SWITCH(method,"linear",1,"compound",2)',
      'IF(OR(method={"linear","线性","straight"}),1,IF(OR(method={"compound","复利",""}),2,#VALUE!))',
    ],
    ['IF(SWITCH(rate,1,2)="linear",method,0)', 'IF(SWITCH(rate,1,2)="linear",method,0)'],
  ])("%s", (arithmetic, expected) => expect(around(arithmetic, [METHOD])).toBe(expected));

  test("a word that the option doesn’t know is a fault of the function", () => {
    expect(() => around('IF(method="squared",1,2)', [METHOD])).toThrow("method knows no word squared");
  });
});
