const COLUMNS = ["amount", "from", "to", "date"];
const each = (part: (name: string) => string) => COLUMNS.map(part).join(",");
const isOne = (name: string) => `ROWS(${name})*COLUMNS(${name})=1`;

/** Several cells that are not as many as in the tallest and the widest of the columns. */
const otherShape = (name: string) =>
  `AND(NOT(${isOne(name)}),OR(ROWS(${name})<>tall,COLUMNS(${name})<>wide))`;

const blankCode = (code: string) => `${code}="",${code}="0"`;
const BLANK_ALONE = `AND(tall*wide=1,OR(${blankCode("TRIM(from)")},${blankCode("TRIM(to)")},INT(date)=0))`;

const FILLED = '((day<>"")*(day<>0)+(code<>"")*(code<>0)+(unit<>"")*(unit<>0)>0)';
/** Texts sort above all numbers; only a text is the text that it shows. */
const READABLE = '(day<"")*(day>0)*(code<>"")*(code&""=code)*(unit<"")*(unit<>0)';

/** The value at a place; one stands for all. */
const at = (name: string) => `IF(${isOne(name)},${name},INDEX(${name},down,across))`;
/** 1 where a column, and no single value, has something at this place. */
const filled = (name: string) =>
  `NOT(${isOne(name)})*(INDEX(${name},down,across)<>"")*(INDEX(${name},down,across)<>0)`;
/** Of the rows with the latest day the last. */
const latest = (currency: string) =>
  `LET(mine,(code=${currency})*(day<on+1)*IF(day="",0,day),MAX((mine=MAX(mine))*(mine>0)*SEQUENCE(ROWS(rates))))`;

const CELL =
  `LET(money,${at("amount")},source,TRIM(${at("from")}),target,TRIM(${at("to")}),on,INT(${at("date")}),` +
  `IF(AND(tall*wide>1,${COLUMNS.map((name) => `IF(${isOne(name)},0,${filled(name)})`).join("+")}=0),"",` +
  `IF(OR(${blankCode("source")},${blankCode("target")},on=0),#VALUE!,IF(source=target,money*1,` +
  `IF(none,#N/A,LET(bought,${latest("source")},sold,${latest("target")},` +
  "IF(bought*sold=0,#N/A,money*INDEX(unit,bought)/INDEX(unit,sold))))))))";

/** FXCONVERT without the add-in: the table is judged once, and each place of the answer is looked up. */
export const FXCONVERT_NATIVE =
  `LET(tall,MAX(${each((name) => `ROWS(${name})`)}),wide,MAX(${each((name) => `COLUMNS(${name})`)}),` +
  `IF(OR(${each(otherShape)},${BLANK_ALONE}),#VALUE!,` +
  'LET(none,SUMPRODUCT((rates<>"")*(rates<>0))=0,IF(AND(NOT(none),COLUMNS(rates)<>3),#VALUE!,' +
  'LET(day,IF(none,0,INDEX(rates,0,1)),code,IF(none,"",INDEX(rates,0,2)),unit,IF(none,0,INDEX(rates,0,3)),' +
  `IF(SUMPRODUCT(${FILLED}*(1-${READABLE}))>0,#VALUE!,IF(OR(MIN(date)<0,MIN(unit)<0),#NUM!,` +
  `MAKEARRAY(tall,wide,LAMBDA(down,across,${CELL})))))))))`;
