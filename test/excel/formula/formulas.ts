import fc from "fast-check";

/* Random formulas that Excel takes, in the spelling in which it shows them. */

const word = (...words: string[]) => fc.constantFrom(...words);

const text = fc.string({ unit: fc.constantFrom("a", "@", " ", '"', ",", "(", ")", "'", "{", "率", "\n") });

const operand = fc.oneof(
  word("A1", "$B$2", "A1:B9", "C:C", "3:5", "'My data'!B2:B9", "'It''s, (1)'!A$1", "指标!K5", "D1#"),
  word("Deals[amount]", "Deals[@amount]", "Deals[[#Headers],[amount]]", "rates", "SAAS.ARR", "x", "f"),
  word("1", "0.5", "12%", "1E-9", "TRUE", "#N/A", "{1,2;3,4}", '{"a,b";"c;d"}', "-A1"),
  text.map((each) => `"${each.replaceAll('"', '""')}"`),
);

/** A formula without its “=”. */
export const expressions: fc.Arbitrary<string> = fc.letrec<{ any: string; call: string }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    operand,
    tie("call"),
    fc
      .tuple(tie("any"), word("+", "-", "*", "&", "<>", " + ", "\n*"), tie("any"))
      .map((parts) => parts.join("")),
    tie("any").map((inner) => `(${inner})`),
  ),
  call: fc.oneof(
    fc
      .tuple(
        word("SUM", "IF", "SAAS.LTV", "SAAS.LEDGER.MOVES", "XLOOKUP", "SORT", "IFERROR", "STDEV.S", "MAP"),
        fc.array(fc.oneof(tie("any"), fc.constant("")), { maxLength: 3 }),
      )
      .map(([name, args]) => `${name}(${args.join(",")})`),
    fc.tuple(tie("any"), tie("any")).map(([value, body]) => `LET(x,${value},x+${body})`),
    tie("any").map((body) => `LAMBDA(x,y,x*y+${body})`),
    tie("any").map((body) => `LET(f,LAMBDA(x,x+1),f(2)*${body})`),
  ),
})).any;

export const formulas = expressions.map((each) => `=${each}`);
