/** Months from a day to `day`. */
const since = (from: string) => `(12*(YEAR(day)-YEAR(${from}))+MONTH(day)-MONTH(${from}))`;

/* CAPACITY as a worksheet formula: rep by rep within month by month. Excel has no 0^0. */
export const CAPACITY_NATIVE = [
  "IF(OR(ROWS(start)<>ROWS(end),COLUMNS(start)<>COLUMNS(end),MIN(ROWS(months),COLUMNS(months))>1,",
  "AND(ROWS(annual_quota)*COLUMNS(annual_quota)<>1,ROWS(annual_quota)*COLUMNS(annual_quota)<>ROWS(start)*COLUMNS(start))),#VALUE!,",
  'LET(joined,TOCOL(IF(start="",0,INT(start))),left,TOCOL(IF(end="",0,INT(end))),given,TOCOL(IF(annual_quota="",0,annual_quota)),',
  'share,IF(ramp="",0,ramp),asked,IF(months="",0,months),',
  "IF(SUM((joined=0)*((left<>0)+(ROWS(annual_quota)*COLUMNS(annual_quota)>1)*(given<>0))+(left<>0)*(left<joined))>0,#VALUE!,",
  "IF(OR(MIN(joined)<0,MIN(left)<0,MIN(given)<0,MIN(asked)<0,MIN(share)<0,MAX(share)>1,attainment<0,attrition<0,attrition>1),#NUM!,",
  "LET(first,MIN(IF(asked=0,2958465,asked)),",
  'MAP(asked,LAMBDA(day,IF(day=0,"",SUM(MAP(joined,left,given+0*joined,LAMBDA(from,until,quota,',
  "IF(OR(from=0,from>EOMONTH(day,0),AND(until<>0,until<=EOMONTH(day,0))),0,",
  `quota/12*IF(attainment=0,1,attainment)*IF(${since("from")}>=ROWS(ramp)*COLUMNS(ramp),1,SUM((SEQUENCE(ROWS(ramp),COLUMNS(ramp))=${since("from")}+1)*share))*`,
  `LET(age,IF(until=0,MIN(${since("from")},${since("first")}),0),IF(age=0,1,(1-attrition)^(age/12)))))))))))))))`,
].join("");
