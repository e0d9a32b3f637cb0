/**
 * The averages without the add-in. `reached`: the cells that cohorts have come to, blank rows not counted;
 * `used`: those of them that are averaged; `whole` is #VALUE! where one that is read is a text.
 */
export const COHORT_AVG_NATIVE =
  "IF(OR(ROWS(triangle)<2,COLUMNS(triangle)<3,ISNUMBER(INDEX(triangle,1,2)),NOT(OR(weights=" +
  '{"size","规模","equal","等权",""}))),#VALUE!,' +
  "LET(n,ROWS(triangle)-1,k,COLUMNS(triangle)-2,body,OFFSET(triangle,1,0,n),sizes,OFFSET(triangle,1,1,n,1)," +
  "shares,OFFSET(triangle,1,2,n,k),i,SEQUENCE(n)," +
  'filled,SIGN(MMULT((body<>"")*(body<>0),SEQUENCE(k+2,1,1,0))),' +
  "reached,filled*(SEQUENCE(1,k)<=SUM(filled)+1-MMULT((i>=TRANSPOSE(i))*1,filled))," +
  'whole,SUM(IF(sizes="",0,sizes)*1)+SUM(IF(reached,IF(shares="",0,shares),0)*1),' +
  "mature,reached*(sizes>0)," +
  "used,mature*IF(INT(last_n)=0,1,MMULT((i<=TRANSPOSE(i))*1,mature)<=last_n)," +
  'weighed,used*IF(OR(weights={"equal","等权"}),1,sizes),ones,SEQUENCE(1,n,1,0),weight,MMULT(ones,weighed),' +
  "IF(whole*0+MIN(last_n,sizes)<0,#NUM!," +
  'IF(weight=0,"",MMULT(ones,IF(used,IF(shares="",0,shares),0)*weighed)/weight))))';
