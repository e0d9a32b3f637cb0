/*
 * Formulas as people and programs leave them, and what each becomes for Excel 2021. The native forms below are copied
 * by hand from the reference, so that a rewrite is told from them by reading, not by running what is tested.
 */

const ARR = (mrr: string) => `${mrr}*12`;
const ARPA = (mrr: string, customers: string) => `IF(${customers}<0,#NUM!,${mrr}/${customers})`;
const ASP = (mrr: string, customers: string) => `IF(${customers}<0,#NUM!,${mrr}/${customers})`;
const CAC = (spend: string, customers: string) =>
  `IF(${spend}<0,#VALUE!,IF(${customers}<0,#NUM!,${spend}/${customers}))`;
const LTVCAC = (ltv: string, cac: string) => `IF(${cac}<0,#VALUE!,${ltv}/${cac})`;
const MAXCAC = (ltv: string, multiple = "3") =>
  `IF(${multiple}<0,#NUM!,${ltv}/IF(${multiple}=0,3,${multiple}))`;
const NPS = (a: string, b: string, c: string) =>
  `IF(MIN(${a},${b},${c})<0,#NUM!,(${a}-${c})*100/(${a}+${b}+${c}))`;
const CARR = (mrr: string, arr: string) => `${mrr}*12+${arr}`;
const LOGORET = (start: string, left: string) =>
  `IF(OR(MIN(${start},${left})<0,${left}>${start}),#NUM!,${left}/${start})`;
const CONTRIBUTION = (r: string, m: string, s: string, v: string, as = '"amount"') => {
  const among = (...words: readonly string[]) => `OR(${words.map((word) => `${as}="${word}"`).join(",")})`;
  return `IF(OR(${m}<0,${s}<0,${v}<0),#VALUE!,IF(${among("amount", "金额", "按金额", "")},${r}-${m}-${s}-${v},IF(${among("rate", "贡献率")},(${r}-${m}-${s}-${v})/${r},IF(${among("costratio", "费率")},(${m}+${s}+${v})/${r},#VALUE!))))`;
};
const CMRR = (m: string, signed = "0", churn = "0", down = "0") =>
  `IF(OR(MIN(${churn})*MAX(${churn})<0,MIN(${down})*MAX(${down})<0),#VALUE!,IF(SUM(${signed})<0,#NUM!,${m}+SUM(${signed})-ABS(SUM(${churn}))-ABS(SUM(${down}))))`;

/** One argument in every notation that names one cell or value; brackets only where its parts could come apart. */
const SINGLES: readonly (readonly [written: string, inside: string])[] = [
  ["A1", "A1"],
  ["$A$1", "$A$1"],
  ["a1", "a1"],
  ["XFD1048576", "XFD1048576"],
  ["Inputs!B2", "Inputs!B2"],
  ["'GTM Inputs'!$B$2", "'GTM Inputs'!$B$2"],
  ["'It''s SAAS.LTV(1)'!B2", "'It''s SAAS.LTV(1)'!B2"],
  ["'[Book 1.xlsx]S, 1'!A1", "'[Book 1.xlsx]S, 1'!A1"],
  ["'C:\\a, b (c)\\[Book 1.xlsx]S'!A1", "'C:\\a, b (c)\\[Book 1.xlsx]S'!A1"],
  ["'https://example.com/q''s/[P.xlsx]S'!$B$2", "'https://example.com/q''s/[P.xlsx]S'!$B$2"],
  ["经营数据!C3", "经营数据!C3"],
  ["Deals[@amount]", "Deals[@amount]"],
  ["Deals[@[net amount]]", "Deals[@[net amount]]"],
  ["Deals[[#This Row],[amount]]", "Deals[[#This Row],[amount]]"],
  ["mrr_now", "mrr_now"],
  ["月收入", "月收入"],
  ["Ａ１", "Ａ１"],
  ["R1C1", "R1C1"],
  ["_x.1", "_x.1"],
  ["12", "12"],
  ["1E-9", "1E-9"],
  ["TRUE", "TRUE"],
  ['"7"', '"7"'],
  ['"a,b)("', '"a,b)("'],
  ['"""SAAS.ARR("""', '"""SAAS.ARR("""'],
  ["#N/A", "#N/A"],
  ["-5", "(-5)"],
  ["80%", "(80%)"],
  ["-A1", "(-A1)"],
  ["@A1:A9", "(@A1:A9)"],
  ["A1+B1", "(A1+B1)"],
  ["A1&B1", "(A1&B1)"],
  ["(A1+B1)", "(A1+B1)"],
  ["SUM(A1:A9)", "SUM(A1:A9)"],
  ["SUM((A1,B2),C3)", "SUM((A1,B2),C3)"],
  ["INDEX(A:A,3)", "INDEX(A:A,3)"],
  ["VLOOKUP(A1,B:C,2,FALSE)", "VLOOKUP(A1,B:C,2,FALSE)"],
  ['IF(A1="","",A1)', 'IF(A1="","",A1)'],
  ["SUMPRODUCT((A1:A9>0)*B1:B9)", "SUMPRODUCT((A1:A9>0)*B1:B9)"],
  ["SUM({1,2;3,4})", "SUM({1,2;3,4})"],
  [" A1 ", "A1"],
  ["\n  A1\n", "A1"],
];

/** Where a call may stand: “§” is the call, and the brackets that it needs there are written down. */
const PLACES: readonly (readonly [written: string, becomes: string])[] = [
  ["=§", "=§"],
  ["= §", "= §"],
  ["=2*§", "=2*(§)"],
  ["=-§%", "=-(§)%"],
  ["=IFERROR(§,0)", "=IFERROR(§,0)"],
  ['="SAAS.ARR(1)"&§', '="SAAS.ARR(1)"&(§)'],
];

type Row = readonly [formula: string, becomes: string];

const crossed: readonly Row[] = PLACES.flatMap(([place, becomes]) =>
  SINGLES.map(([written, inside]): Row => [
    place.replace("§", () => `SAAS.ARR(${written})`),
    becomes.replace("§", () => ARR(inside)),
  ]),
);

const byHand: readonly Row[] = [
  // Spellings of the function.
  ["=saas.arr(A1)", `=${ARR("A1")}`],
  ["=SAAS.ARR (A1)", `=${ARR("A1")}`],
  ["=SAAS.ARR\n(A1)", `=${ARR("A1")}`],
  ["=_xldudf_SAAS_ARR(A1)", `=${ARR("A1")}`],
  ["=_XLDUDF_saas_arr(A1)", `=${ARR("A1")}`],
  ["='C:\\Program Files\\Office\\FUNCRES.XLAM'!_xldudf_SAAS_ARR(A1)", `=${ARR("A1")}`],
  ["=BloombergUI.xla!_xldudf_SAAS_ARR(A1)", `=${ARR("A1")}`],
  ["=[2]!_xldudf_SAAS_ARR(A1)", `=${ARR("A1")}`],
  ["=FUNCRES.XLAM!SAAS.ARR(A1)", `=${ARR("A1")}`],
  ["=[12]!SAAS.ARR(A1)", `=${ARR("A1")}`],
  ["=_xll.SAAS.ARR(A1)", `=${ARR("A1")}`],
  ["=@SAAS.ARR(A1)", `=${ARR("A1")}`],
  ["=@ SAAS.ARR(A1)", `=${ARR("A1")}`],
  ["=1+@SAAS.ARR(A1)", `=1+(${ARR("A1")})`],
  ["=SUM(@SAAS.ARR(A1),1)", `=SUM(${ARR("A1")},1)`],
  ["=@_xldudf_SAAS_CAC(A1,B1)", `=${CAC("A1", "B1")}`],
  // Brackets: one call needs none, a calculation does where something stands beside it.
  ["=SAAS.CAC(A1,B1)*2", `=${CAC("A1", "B1")}*2`],
  ["=(SAAS.ARR(A1))", `=(${ARR("A1")})`],
  ["=(SAAS.ARR(A1))^2", `=(${ARR("A1")})^2`],
  ["=SAAS.ARR(A1)^2", `=(${ARR("A1")})^2`],
  ["=SAAS.ARR(A1)-SAAS.ARR(B1)", `=(${ARR("A1")})-(${ARR("B1")})`],
  ["=SUM(SAAS.ARR(A1),SAAS.ARR(B1))", `=SUM(${ARR("A1")},${ARR("B1")})`],
  ['=IF(SAAS.ARR(A1)>0,"ok","")', `=IF((${ARR("A1")})>0,"ok","")`],
  ["=SAAS.ARR(A1)=SAAS.ARR(A1)", `=(${ARR("A1")})=(${ARR("A1")})`],
  ["SAAS.ARR(A1)", ARR("A1")],
  ["=CHOOSE(2,SAAS.ARR(A1),,SAAS.ARR(B1))", `=CHOOSE(2,${ARR("A1")},,${ARR("B1")})`],
  ["=A1:INDEX(B:B,SAAS.ARR(A1))", `=A1:INDEX(B:B,${ARR("A1")})`],
  // Calls inside calls: a calculation that is read twice is made once.
  ["=SAAS.ARR(SAAS.ARR(A1))", `=(${ARR("A1")})*12`],
  ["=SAAS.ARR(SAAS.CAC(A1,B1))", `=${CAC("A1", "B1")}*12`],
  ["=SAAS.LTVCAC(A1,SAAS.CAC(B1,C1))", `=LET(cac,${CAC("B1", "C1")},${LTVCAC("A1", "cac")})`],
  ["=SAAS.LTVCAC(SAAS.CAC(A1,B1),C1)", `=${LTVCAC(CAC("A1", "B1"), "C1")}`],
  ["=SAAS.LTVCAC(SAAS.ARR(A1),C1)", `=${LTVCAC(`(${ARR("A1")})`, "C1")}`],
  [
    "=SAAS.LTVCAC(SAAS.ARPA(A1,B1),SAAS.CAC(C1,D1))",
    `=LET(cac,${CAC("C1", "D1")},${LTVCAC(ARPA("A1", "B1"), "cac")})`,
  ],
  [
    "=SAAS.LTVCAC(A1,SAAS.CAC(B1,SUM(C1:C9)))",
    `=LET(cac,LET(new_customers,SUM(C1:C9),${CAC("B1", "new_customers")}),${LTVCAC("A1", "cac")})`,
  ],
  [
    '=IFERROR(SAAS.ARPA(A1,SAAS.ARR(B1)),"")',
    `=IFERROR(LET(customers,${ARR("B1")},${ARPA("A1", "customers")}),"")`,
  ],
  ["=SAAS.ARR(IF(A1>0,SAAS.ARR(B1),0))", `=IF(A1>0,${ARR("B1")},0)*12`],
  // LET: only for what is read twice and is no plain word.
  ["=SAAS.ASP(A1+1,B1)", `=${ASP("(A1+1)", "B1")}`],
  ["=SAAS.ASP(A1,B1+1)", `=LET(new_customers,B1+1,${ASP("A1", "new_customers")})`],
  ["=SAAS.ASP(A1,-B1)", `=${ASP("A1", "(-B1)")}`],
  ["=SAAS.ASP(A1,5%)", `=${ASP("A1", "(5%)")}`],
  ['=SAAS.ASP(A1,"2")', `=${ASP("A1", '"2"')}`],
  ["=SAAS.ASP(A1,Inputs!B1)", `=${ASP("A1", "Inputs!B1")}`],
  ["=SAAS.ASP(A1,Deals[@new])", `=${ASP("A1", "Deals[@new]")}`],
  ["=SAAS.ASP(A1,SUM(B1:B9))", `=LET(new_customers,SUM(B1:B9),${ASP("A1", "new_customers")})`],
  ["=2*SAAS.ASP(A1,SUM(B1:B9))", `=2*LET(new_customers,SUM(B1:B9),${ASP("A1", "new_customers")})`],
  ["=SAAS.CAC(A1+1,B1+1)", `=LET(sm_spend,A1+1,new_customers,B1+1,${CAC("sm_spend", "new_customers")})`],
  ["=SAAS.CAC(A1,@B1:B9)", `=${CAC("A1", "(@B1:B9)")}`],
  ["=SAAS.LOGORET(ROUND(A1,0),B1)", `=LET(start_customers,ROUND(A1,0),${LOGORET("start_customers", "B1")})`],
  ["=SAAS.CARR(A1*2,B1*2)", `=${CARR("(A1*2)", "(B1*2)")}`],
  // Names: none is caught by a name of ours, and none of ours by theirs.
  ["=SAAS.ARR(mrr)", `=${ARR("mrr")}`],
  ["=SAAS.ASP(new_customers,A1)", `=${ASP("new_customers", "A1")}`],
  ["=SAAS.ASP(new_customers,A1+1)", `=LET(new_customers_,A1+1,${ASP("new_customers", "new_customers_")})`],
  [
    "=SAAS.CAC(new_customers+1,sm_spend+1)",
    `=LET(sm_spend_,new_customers+1,new_customers_,sm_spend+1,${CAC("sm_spend_", "new_customers_")})`,
  ],
  ["=SAAS.CAC(NEW_CUSTOMERS,B1+1)", `=LET(new_customers_,B1+1,${CAC("NEW_CUSTOMERS", "new_customers_")})`],
  ["=LET(cac,A1,SAAS.LTVCAC(cac,B1*2))", `=LET(cac,A1,LET(cac_,B1*2,${LTVCAC("cac", "cac_")}))`],
  ["=LET(mrr,A1,SAAS.ARR(mrr))", `=LET(mrr,A1,${ARR("mrr")})`],
  ["=LET(x,SAAS.ARR(A1),x+1)", `=LET(x,${ARR("A1")},x+1)`],
  ["=LET(SAAS,A1,SAAS.ARR(SAAS))", `=LET(SAAS,A1,${ARR("SAAS")})`],
  ["=MAP(A1:A9,LAMBDA(v,SAAS.ARR(v)))", "newer"],
  ["=LAMBDA(mrr,SAAS.ARR(mrr))(A1)", "newer"],
  // Left out, at the end, in the middle and everywhere.
  ["=SAAS.MAXCAC(A1)", `=${MAXCAC("A1")}`],
  ["=SAAS.MAXCAC(A1,)", `=${MAXCAC("A1")}`],
  ["=SAAS.MAXCAC(A1, )", `=${MAXCAC("A1")}`],
  ["=SAAS.MAXCAC(,B1)", `=${MAXCAC("0", "B1")}`],
  ["=SAAS.ARR()", `=${ARR("0")}`],
  ["=SAAS.ARR( )", `=${ARR("0")}`],
  ["=SAAS.CMRR(A1)", `=${CMRR("A1")}`],
  ["=SAAS.CMRR(A1,,C1:C9)", `=${CMRR("A1", "0", "C1:C9")}`],
  ["=SAAS.CMRR(A1,B1:B9,,D:D)", `=${CMRR("A1", "B1:B9", "0", "D:D")}`],
  // Option words.
  ["=SAAS.CONTRIBUTION(A1,B1,C1,D1)", `=${CONTRIBUTION("A1", "B1", "C1", "D1")}`],
  ['=SAAS.CONTRIBUTION(A1,B1,C1,D1,"rate")', `=${CONTRIBUTION("A1", "B1", "C1", "D1", '"rate"')}`],
  ['=SAAS.CONTRIBUTION(A1,B1,C1,D1,"费率")', `=${CONTRIBUTION("A1", "B1", "C1", "D1", '"费率"')}`],
  // A word out of a cell, where 0, FALSE and spaces are blank.
  [
    "=SAAS.CONTRIBUTION(A1,B1,C1,D1,E1)",
    `=${CONTRIBUTION("A1", "B1", "C1", "D1", "E1").replace('E1=""', 'OR(TRIM(E1)="",E1=0,E1=FALSE())')}`,
  ],
  ["=SAAS.CONTRIBUTION(A1,,,,)", `=${CONTRIBUTION("A1", "0", "0", "0")}`],
  // Whole columns, spills, tables and arrays, where a range belongs.
  ["=SAAS.CMRR(A1,B:B)", `=${CMRR("A1", "B:B")}`],
  ["=SAAS.CMRR(A1,B1#)", `=${CMRR("A1", "B1#")}`],
  ["=SAAS.CMRR(A1,Other!B1#)", `=${CMRR("A1", "Other!B1#")}`],
  ["=SAAS.CMRR(A1,Deals[amount])", `=${CMRR("A1", "Deals[amount]")}`],
  ["=SAAS.CMRR(A1,Deals[[#All],[a]:[b]])", `=${CMRR("A1", "Deals[[#All],[a]:[b]]")}`],
  ["=SAAS.CMRR(A1,{1,2;3,4})", `=${CMRR("A1", "{1,2;3,4}")}`],
  ["=SAAS.CMRR(A1,B1:B9*2)", `=LET(signed_mrr,B1:B9*2,${CMRR("A1", "signed_mrr")})`],
  ["=SAAS.CMRR(A1,,OFFSET(B1,0,0,9))", `=LET(churn_mrr,OFFSET(B1,0,0,9),${CMRR("A1", "0", "churn_mrr")})`],
  ["=SAAS.CMRR(A1,3:5)", `=${CMRR("A1", "3:5")}`],
  ["=SUM(A1:A9 A3:B3,SAAS.ARR(C1))", `=SUM(A1:A9 A3:B3,${ARR("C1")})`],
  // What is no call of ours stays as it is.
  ['="SAAS.LTV("', "none"],
  ["='SAAS.LTV(1)'!A1", "none"],
  ["='_xldudf_SAAS_LTV('!A1+1", "none"],
  ["=SAAS.FOO(A1)", "none"],
  ["=SAASX.ARR(A1)", "none"],
  ["=MYSAAS.ARR(A1)", "none"],
  ["=SAAS_ARR(A1)", "none"],
  ["=SAAS.ARR", "handedOn"],
  ["=Deals[SAAS.ARR(1)]", "none"],
  ["=SUM(A1:A9)", "none"],
  ["=OTHER.xlam!ARR(A1)", "none"],
  ["=_xldudf_OTHER_ARR(A1)", "none"],
  ["='FUNCRES.XLAM'!_xldudf_OTHER_ARR(A1)", "none"],
  ["=SAAS.ARR(A1", "none"],
  ['=SAAS.ARR("A1)', "none"],
  ["SAAS LTV is a word", "none"],
  ["", "none"],
  ["=SAAS.FOO(SAAS.ARR(A1))", `=SAAS.FOO(${ARR("A1")})`],
  ["=SAAS.ARR(SAAS.FOO(A1))", "range"],
  ["=OTHER.ARR(SAAS.ARR(A1),'SAAS.ARR(2)'!B1)", `=OTHER.ARR(${ARR("A1")},'SAAS.ARR(2)'!B1)`],
  // What keeps its value, and why.
  ["=SAAS.ARR(A1:A9)", "range"],
  ["=SAAS.ARR(A:A)", "range"],
  ["=SAAS.ARR(A1#)", "range"],
  ["=SAAS.ARR({1,2})", "range"],
  ["=SAAS.ARR(Deals[amount])", "range"],
  ["=SAAS.ARR(Deals[@])", "range"],
  ["=SAAS.ARR(Deals[@[a]:[b]])", "range"],
  ["=SAAS.ARR(A1:A9*2)", "range"],
  ["=SAAS.ARR(A1:INDEX(A:A,9))", "range"],
  ["=SAAS.ARR(FILTER(A1:A9,B1:B9))", "range"],
  ["=SAAS.ARR(SEQUENCE(3))", "range"],
  ["=SAAS.ARR(INDEX(A1:B9,0,1))", "range"],
  ["=SAAS.ARR(SAAS.MARGINS(A1,B1,C1,D1,E1,F1))", "range"],
  ["=LET(x,A1:A9,SAAS.ARR(x))", "range"],
  ["=LET(x,A1:A9,y,x*2,SAAS.ARR(y))", "range"],
  ["=LET(x,SUM(A1:A9),SAAS.ARR(x))", `=LET(x,SUM(A1:A9),${ARR("x")})`],
  ["=BYROW(A1:B9,LAMBDA(row,SAAS.ARR(row)))", "range"],
  ["=SAAS.ARR(several)", "range"],
  ["=SAAS.CMRR(A1,several)", `=${CMRR("A1", "several")}`],
  ["=SAAS.CMRR(A1,(B1:B3,B5:B9))", "union"],
  ["=SAAS.CMRR(A1,((B1,B2)))", "union"],
  ["=SAAS.CMRR(A1,Jan:Mar!B1)", "union"],
  ["=SAAS.CMRR(A1,'Jan 1:Mar 1'!B1:B9)", "union"],
  ["=SAAS.ARR(A1,B1)", "arguments"],
  ["=SAAS.ARR(,)", "arguments"],
  ["=MAP(A1:A9,SAAS.ARR)", "handedOn"],
  ["=BYROW(A1:B9,SAAS.ARR)", "handedOn"],
  ["=SAAS.LEDGER.MRR(A1:A9,B1:B9,C1:C9,D1:D9,E1)", "noNative"],
  ["=SUM(SAAS.LEDGER.MOVES(A1:A9,B1:B9,C1:C9,D1:D9,E1:P1))", "noNative"],
  ["=SAAS.ARR(SAAS.KM.MEDIAN(A1:A9,B1:B9))", "noNative"],
  ["=SAAS.VERSION()", "noNative"],
  ["=SAAS.GTM.SCORE(A1:A9)", "newer"],
  ["=SAAS.ARR(REDUCE(0,A1:A9,LAMBDA(a,b,a+b)))", "range"],
  // Others' functions that LET, spills and blanks stand in, to the letter.
  ["=XLOOKUP(A1,B:B,C:C,SAAS.ARR(D1))", `=XLOOKUP(A1,B:B,C:C,${ARR("D1")})`],
  ["=SUM(FILTER(A1#,A1#>SAAS.ARR(B1)))", `=SUM(FILTER(A1#,A1#>(${ARR("B1")})))`],
  ["=IF( A1 > 0 ,\n  SAAS.ARR( A1 ) ,\n  0 )", `=IF( A1 > 0 ,\n  ${ARR("A1")} ,\n  0 )`],
  ['=TEXT(SAAS.NPS(A1,B1,C1),"0.0")', `=TEXT(${NPS("A1", "B1", "C1")},"0.0")`],
  [
    '=SAAS.NPS(A1,B1,COUNTIF(D:D,"<7"))',
    `=LET(detractors,COUNTIF(D:D,"<7"),${NPS("A1", "B1", "detractors")})`,
  ],
  ["=HYPERLINK(\"#'SAAS.ARR(1)'!A1\",SAAS.ARR(A1))", `=HYPERLINK("#'SAAS.ARR(1)'!A1",${ARR("A1")})`],
  ['=IF(A1="年",SAAS.ARR(B1),SAAS.CARR(B1,C1))', `=IF(A1="年",${ARR("B1")},${CARR("B1", "C1")})`],
];

/** For each formula its rewrite, “none” where nothing of ours is in it, or the key of the reason why it keeps its value. */
export const CORPUS: readonly Row[] = [...crossed, ...byHand];
