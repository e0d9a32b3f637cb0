import { ITEM_STATES, STOPPING } from "../../playbook/readiness/gates";
import { wordsInFormula } from "../../playbook/readiness/status-words";

/** 1 where an item is in one of these states, as arithmetic over `mark`. */
const isOneOf = (states: readonly string[]) => `(${states.map((state) => `(mark="${state}")`).join("+")})`;

const stops = isOneOf(STOPPING);
const mayStillPass = isOneOf(ITEM_STATES.filter((state) => !STOPPING.includes(state)));

/** The state of one word, by the lists that the sheet and the function go by. */
const STATE_OF_WORD = (["pass", "partly", "fail", "na"] as const).reduceRight(
  (otherwise, state) => `IF(OR(TRIM(word)=${wordsInFormula(state)}),"${state}",${otherwise})`,
  'IF(OR(word={"",0}),"open","?")',
);

/*
 * GTM.SCORE as a worksheet formula. "?" marks what can't be read, for an error inside an array does not always
 * come out of a comparison.
 */
export const SCORE_NATIVE = [
  `LET(mark,MAP(TOCOL(status),LAMBDA(word,${STATE_OF_WORD})),`,
  "gate,MAP(TOCOL(gates),LAMBDA(name,",
  'IF(ISLOGICAL(name),IF(name,"TRUE",""),IF(ISNUMBER(name),IF(name=0,"","?"),IF(OR(TRIM(name)={"TRUE","yes","是"}),"TRUE",',
  'IF(OR(TRIM(name)={"FALSE","no","否",""}),"",TRIM(name))))))),',
  'weight,IF(mark="na",0,IF((SUM(weights)=0)*(IFERROR(ROWS(weights)*COLUMNS(weights),1)=1),1,IF(TOCOL(weights)="",0,TOCOL(weights)))),',
  'score,IF(SUM((mark="?")+0)+SUM((gate="?")+0)>0,#VALUE!,IF(MIN(weights)<0,#NUM!,SUM(weight*IF(mark="pass",1,IF(mark="partly",0.5,0)))/SUM(weight))),',
  `failed,SUM((gate="TRUE")*${stops})+`,
  `SUM(MAP(gate,LAMBDA(name,IF(OR(name={"","TRUE"}),0,IF(SUM((gate=name)*${mayStillPass})=0,1,0))))),`,
  'waiting,SUM((gate="TRUE")*(mark="open"))+',
  'SUM(MAP(gate,LAMBDA(name,IF(OR(name={"","TRUE"}),0,IF(SUM((gate=name)*(mark="pass"))=0,1,0))))),',
  'IF(ISERROR(score),score,HSTACK(score,IF(failed>0,"hold",IF(waiting>0,"not enough data","ready")))))',
].join("");
