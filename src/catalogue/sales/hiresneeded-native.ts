/*
 * HIRESNEEDED as a worksheet formula: `worth` is what a hire books 1, 2, … months after the decision, and
 * each month in turn adds its hires to `plan`.
 */
export const HIRESNEEDED_NATIVE = [
  "LET(size,ROWS(target_by_month)*COLUMNS(target_by_month),IF(OR(MIN(ROWS(target_by_month),COLUMNS(target_by_month))>1,",
  "AND(ROWS(current_capacity)*COLUMNS(current_capacity)<>1,ROWS(current_capacity)*COLUMNS(current_capacity)<>size)),#VALUE!,",
  "IF(OR(MIN(target_by_month)<0,MIN(current_capacity)<0,annual_quota<0,MIN(ramp)<0,MAX(ramp)>1,attainment<0,attrition<0,attrition>1,",
  "failure_rate<0,failure_rate>1,lead_months<0),#NUM!,",
  'LET(line,SEQUENCE(size),wanted,TOCOL(IF(target_by_month="",0,target_by_month)),short,wanted-TOCOL(IF(current_capacity="",0,current_capacity)),',
  'share,IF(ramp="",0,ramp),place,SEQUENCE(ROWS(ramp),COLUMNS(ramp)),full,MIN(IF(share>=1-1E-9,place,ROWS(ramp)*COLUMNS(ramp)+1)),wait,INT(lead_months),',
  "worth,MAP(line-wait,LAMBDA(k,IF(k<1,0,annual_quota/12*IF(attainment=0,1,attainment)*IF(k>ROWS(ramp)*COLUMNS(ramp),1,SUM((place=k)*share))*",
  "(1-failure_rate)*IF(k=1,1,(1-attrition)^((k-1)/12))))),",
  "start,LAMBDA(t,MAX(1,t-wait-full+1)),each,LAMBDA(t,SUM((line=t-start(t)+1)*worth)),",
  "open,LAMBDA(done,t,LET(left,SUM((line=t)*short)-SUM(done*MAP(line,LAMBDA(s,SUM((line=t-s+1)*worth)))),",
  "IF(left<=1E-9*SUM((line=t)*wanted),0,left))),",
  "plan,REDUCE(0*line,line,LAMBDA(done,t,LET(lack,open(done,t),gain,each(t),",
  "IF((lack=0)+(gain=0)>0,done,done+(line=start(t))*ROUNDUP(lack/gain-1E-9,0))))),",
  "hires,MAP(line,plan,LAMBDA(t,number,IF((each(t)=0)*(open(plan,t)>0),#N/A,number))),",
  "IF(COLUMNS(target_by_month)>1,TRANSPOSE(hires),hires)))))",
].join("");
