/*
 * GTM.SCORE as a worksheet formula. "?" marks what can't be read, for an error inside an array does not always
 * come out of a comparison.
 */
export const SCORE_NATIVE = [
  "LET(mark,MAP(TOCOL(status),LAMBDA(word,",
  'IF(OR(TRIM(word)={"yes","是"}),"yes",IF(OR(TRIM(word)={"partial","部分"}),"partial",',
  'IF(OR(TRIM(word)={"no","否"}),"no",IF(OR(TRIM(word)={"na","不适用"}),"na",IF(OR(word={"",0}),"open","?"))))))),',
  "gate,MAP(TOCOL(gates),LAMBDA(name,",
  'IF(ISNUMBER(name),IF(name=0,"","?"),IF(OR(TRIM(name)={"TRUE","yes","是"}),"TRUE",',
  'IF(OR(TRIM(name)={"FALSE","no","否",""}),"",TRIM(name)))))),',
  'weight,IF(mark="na",0,IF((SUM(weights)=0)*(IFERROR(ROWS(weights)*COLUMNS(weights),1)=1),1,IF(TOCOL(weights)="",0,TOCOL(weights)))),',
  'score,IF(SUM((mark="?")+0)+SUM((gate="?")+0)>0,#VALUE!,IF(MIN(weights)<0,#NUM!,SUM(weight*IF(mark="yes",1,IF(mark="partial",0.5,0)))/SUM(weight))),',
  'failed,SUM((gate="TRUE")*((mark="no")+(mark="partial")))+',
  'SUM(MAP(gate,LAMBDA(name,IF(OR(name={"","TRUE"}),0,IF(SUM((gate=name)*((mark="yes")+(mark="open")))=0,1,0))))),',
  'waiting,SUM((gate="TRUE")*(mark="open"))+',
  'SUM(MAP(gate,LAMBDA(name,IF(OR(name={"","TRUE"}),0,IF(SUM((gate=name)*(mark="yes"))=0,1,0))))),',
  'IF(ISERROR(score),score,HSTACK(score,IF(failed>0,"hold",IF(waiting>0,"not enough data","ready")))))',
].join("");
