/* GTM.GATE as a worksheet formula: one pass for each gate, then the four columns. */
export const GATE_NATIVE = [
  "LET(",
  "place,SEQUENCE(ROWS(margin2),COLUMNS(margin2)),last,SUM(IF(place=MAX(place),margin2,0)),before,SUM(IF(place=MAX(place)-1,margin2,0)),",
  'lead,IF(ISLOGICAL(lead_indicator_ok),lead_indicator_ok,IF(OR(TRIM(lead_indicator_ok)={"TRUE","yes","是"}),TRUE,',
  'IF(OR(TRIM(lead_indicator_ok)={"FALSE","no","否"}),FALSE,IF(OR(lead_indicator_ok="",lead_indicator_ok=0),"no data",#VALUE!)))),',
  'kept,IF(ndr=0,"no data",ndr>=0.8),worth,IF(ltvcac=0,"no data",ltvcac>3),earns,IF(last=0,"no data",last>0),',
  'grows,IF(OR(yield>=3,AND(last<>0,before<>0,last>before)),TRUE,IF(OR(yield=0,last=0,before=0),"no data",FALSE)),',
  'spent,IF(subsidy_ratio=0,"no data",subsidy_ratio<=1),',
  "every,IF(OR(kept=FALSE,worth=FALSE,earns=FALSE,grows=FALSE,lead=FALSE,spent=FALSE),FALSE,",
  'IF(OR(kept="no data",worth="no data",earns="no data",grows="no data",lead="no data"),"no data",TRUE)),',
  "line,SEQUENCE(9),field,SEQUENCE(1,4),",
  "IF(ISERROR(lead),lead,IF(field=1,",
  'CHOOSE(line,"gate","ndr","ltvcac","margin2","expansion","lead_indicator","share","subsidy","all"),IF(field=2,',
  'CHOOSE(line,"value",IF(ndr=0,"",ndr),IF(ltvcac=0,"",ltvcac),IF(last=0,"",last),IF(yield=0,"",yield),IF(lead="no data","",lead),IF(share=0,"",share),IF(subsidy_ratio=0,"",subsidy_ratio),""),IF(field=3,',
  'CHOOSE(line,"threshold",">= 0.8","> 3","> 0",">= 3 or margin2 rising","TRUE",">= 0.05","<= 1",""),',
  'CHOOSE(line,"pass",kept,worth,earns,grows,lead,IF(share=0,"no data",share>=0.05),spent,every))))))',
].join("");
