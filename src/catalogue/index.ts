import type { FunctionDefinition } from "./define";
import { COHORT_AVG } from "./cohorts/cohort-avg";
import { KM_CURVE } from "./cohorts/km-curve";
import { KM_MEAN } from "./cohorts/km-mean";
import { KM_MEDIAN } from "./cohorts/km-median";
import { SBG_CURVE } from "./cohorts/sbg-curve";
import { SBG_DERL } from "./cohorts/sbg-derl";
import { SBG_FIT } from "./cohorts/sbg-fit";
import { FUNNEL } from "./funnel/funnel";
import { FUNNELBACK } from "./funnel/funnelback";
import { BURNMULT } from "./growth/burnmult";
import { MRRCEILING } from "./growth/mrrceiling";
import { RULE40 } from "./growth/rule40";
import { RUNWAY } from "./growth/runway";
import { GTM_GATE } from "./gtm/gate";
import { GTM_SCORE } from "./gtm/score";
import { TTV } from "./health/ttv";
import { LEDGER_MOVES } from "./ledger/moves";
import { LEDGER_MRR } from "./ledger/mrr";
import { ARPA } from "./recurring-revenue/arpa";
import { ARR } from "./recurring-revenue/arr";
import { MRR } from "./recurring-revenue/mrr";
import { NETNEW } from "./recurring-revenue/netnew";
import { QUICKRATIO } from "./recurring-revenue/quickratio";
import { ANNUALIZE } from "./retention/annualize";
import { GRR } from "./retention/grr";
import { GRR_BRIDGE } from "./retention/grr-bridge";
import { LOGOCHURN } from "./retention/logochurn";
import { MRRCHURN } from "./retention/mrrchurn";
import { NDR } from "./retention/ndr";
import { NDR_BRIDGE } from "./retention/ndr-bridge";
import { COMMISSION } from "./sales/commission";
import { COMMISSION_MEDAL } from "./sales/commission-medal";
import { COVERAGE } from "./sales/coverage";
import { MAGIC } from "./sales/magic";
import { REPYIELD } from "./sales/repyield";
import { VELOCITY } from "./sales/velocity";
import { CAC } from "./unit-economics/cac";
import { CONTRIBUTION } from "./unit-economics/contribution";
import { LTV } from "./unit-economics/ltv";
import { LTVCAC } from "./unit-economics/ltvcac";
import { MARGINS } from "./unit-economics/margins";
import { PAYBACK } from "./unit-economics/payback";
import { BENCH } from "./verdicts/bench";
import { VERDICT } from "./verdicts/verdict";

/** The only list of functions, in the order of the reference. Adding one means its file and a line here. */
export const CATALOGUE: readonly FunctionDefinition[] = [
  MRR,
  ARR,
  ARPA,
  NETNEW,
  QUICKRATIO,
  LEDGER_MRR,
  LEDGER_MOVES,
  NDR,
  NDR_BRIDGE,
  GRR,
  GRR_BRIDGE,
  LOGOCHURN,
  MRRCHURN,
  ANNUALIZE,
  CAC,
  LTV,
  LTVCAC,
  PAYBACK,
  MARGINS,
  CONTRIBUTION,
  MAGIC,
  VELOCITY,
  COVERAGE,
  REPYIELD,
  COMMISSION,
  COMMISSION_MEDAL,
  RULE40,
  BURNMULT,
  RUNWAY,
  MRRCEILING,
  COHORT_AVG,
  KM_CURVE,
  KM_MEDIAN,
  KM_MEAN,
  SBG_FIT,
  SBG_CURVE,
  SBG_DERL,
  TTV,
  BENCH,
  FUNNEL,
  FUNNELBACK,
  VERDICT,
  GTM_SCORE,
  GTM_GATE,
];

const byId = new Map(CATALOGUE.map((definition) => [definition.id, definition]));

export function findFunction(id: string): FunctionDefinition | undefined {
  return byId.get(id.toUpperCase());
}
