import type { FunctionDefinition } from "./define";
import { COHORT_AVG } from "./cohorts/cohort-avg";
import { KM_CURVE } from "./cohorts/km-curve";
import { KM_MEAN } from "./cohorts/km-mean";
import { KM_MEDIAN } from "./cohorts/km-median";
import { SBG_CURVE } from "./cohorts/sbg-curve";
import { SBG_DERL } from "./cohorts/sbg-derl";
import { SBG_FIT } from "./cohorts/sbg-fit";
import { MRRFORECAST } from "./forecasting/mrrforecast";
import { MRRFORECAST_COHORT } from "./forecasting/mrrforecast-cohort";
import { FUNNEL } from "./funnel/funnel";
import { FUNNELBACK } from "./funnel/funnelback";
import { RATECI } from "./funnel/rateci";
import { TRIALCONV } from "./funnel/trialconv";
import { BURNMULT } from "./growth/burnmult";
import { MRRCEILING } from "./growth/mrrceiling";
import { RULE40 } from "./growth/rule40";
import { RUNWAY } from "./growth/runway";
import { GTM_GATE } from "./gtm/gate";
import { MARKETCEILING } from "./gtm/marketceiling";
import { SALESMODE } from "./gtm/salesmode";
import { GTM_SCORE } from "./gtm/score";
import { SEGMENT } from "./gtm/segment";
import { SHAREPATH } from "./gtm/sharepath";
import { HEALTH } from "./health/health";
import { NPS } from "./health/nps";
import { RICE } from "./health/rice";
import { SERVICEMODE } from "./health/servicemode";
import { TTV } from "./health/ttv";
import { LEDGER_CHECK } from "./ledger/check";
import { LEDGER_COHORT } from "./ledger/cohort";
import { FXCONVERT } from "./ledger/fxconvert";
import { LEDGER_LIVES } from "./ledger/lives";
import { LEDGER_MATRIX } from "./ledger/matrix";
import { MOVES } from "./ledger/matrix-moves";
import { LEDGER_MOVES } from "./ledger/moves";
import { LEDGER_MRR } from "./ledger/mrr";
import { PRORATEMRR } from "./ledger/proratemrr";
import { LEDGER_RENEWALS } from "./ledger/renewals";
import { LEDGER_RETENTION } from "./ledger/retention";
import { SNOWBALL } from "./ledger/snowball";
import { LEDGER_TRACE } from "./ledger/trace";
import { DISCOUNTBREAKEVEN } from "./pricing/discountbreakeven";
import { DISCOUNTIMPACT } from "./pricing/discountimpact";
import { PREPAY } from "./pricing/prepay";
import { PRICEFLOOR } from "./pricing/pricefloor";
import { ACV } from "./recurring-revenue/acv";
import { ARPA } from "./recurring-revenue/arpa";
import { ARR } from "./recurring-revenue/arr";
import { ASP } from "./recurring-revenue/asp";
import { CARR } from "./recurring-revenue/carr";
import { CMGR } from "./recurring-revenue/cmgr";
import { CMRR } from "./recurring-revenue/cmrr";
import { MRR } from "./recurring-revenue/mrr";
import { NETNEW } from "./recurring-revenue/netnew";
import { QUICKRATIO } from "./recurring-revenue/quickratio";
import { RECOGNIZED } from "./recurring-revenue/recognized";
import { ANNUALIZE } from "./retention/annualize";
import { CONCENTRATION } from "./retention/concentration";
import { GRR } from "./retention/grr";
import { GRR_BRIDGE } from "./retention/grr-bridge";
import { LIFETIME } from "./retention/lifetime";
import { LOGOCHURN } from "./retention/logochurn";
import { LOGORET } from "./retention/logoret";
import { MRRCHURN } from "./retention/mrrchurn";
import { NDR } from "./retention/ndr";
import { NDR_BRIDGE } from "./retention/ndr-bridge";
import { NDR_TTM } from "./retention/ndr-ttm";
import { RENEWALRATE } from "./retention/renewalrate";
import { CAPACITY } from "./sales/capacity";
import { COMMISSION } from "./sales/commission";
import { COMMISSION_MEDAL } from "./sales/commission-medal";
import { COVERAGE } from "./sales/coverage";
import { HIRESNEEDED } from "./sales/hiresneeded";
import { LEADDIAG } from "./sales/leaddiag";
import { MAGIC } from "./sales/magic";
import { REPYIELD } from "./sales/repyield";
import { VELOCITY } from "./sales/velocity";
import { CAC } from "./unit-economics/cac";
import { CACPAYBACK } from "./unit-economics/cacpayback";
import { CACRATIO } from "./unit-economics/cacratio";
import { CONTRIBUTION } from "./unit-economics/contribution";
import { CUSTOMERPNL } from "./unit-economics/customerpnl";
import { GROSSMARGIN } from "./unit-economics/grossmargin";
import { LTV } from "./unit-economics/ltv";
import { LTVCAC } from "./unit-economics/ltvcac";
import { MARGINS } from "./unit-economics/margins";
import { MAXCAC } from "./unit-economics/maxcac";
import { MONTHSUPFRONT } from "./unit-economics/monthsupfront";
import { PAYBACK } from "./unit-economics/payback";
import { SUBSIDYCAP } from "./unit-economics/subsidycap";
import { BENCH } from "./verdicts/bench";
import { defineOver } from "./verdicts/define";
import { VERDICT } from "./verdicts/verdict";
import { VERSION } from "./verdicts/version";

/** Answers about the list below, and stands in it. */
const DEFINE = defineOver(() => CATALOGUE);

/** The only list of functions, in the order of the reference. Adding one means its file and a line here. */
export const CATALOGUE: readonly FunctionDefinition[] = [
  MRR,
  ARR,
  CARR,
  CMRR,
  ARPA,
  ACV,
  ASP,
  NETNEW,
  QUICKRATIO,
  CMGR,
  RECOGNIZED,
  LEDGER_MRR,
  LEDGER_MATRIX,
  LEDGER_MOVES,
  MOVES,
  LEDGER_RETENTION,
  LEDGER_LIVES,
  LEDGER_RENEWALS,
  LEDGER_CHECK,
  LEDGER_TRACE,
  SNOWBALL,
  PRORATEMRR,
  FXCONVERT,
  NDR,
  NDR_BRIDGE,
  NDR_TTM,
  GRR,
  GRR_BRIDGE,
  LOGORET,
  LOGOCHURN,
  MRRCHURN,
  ANNUALIZE,
  LIFETIME,
  RENEWALRATE,
  CONCENTRATION,
  CAC,
  LTV,
  LTVCAC,
  MAXCAC,
  CACPAYBACK,
  PAYBACK,
  CACRATIO,
  GROSSMARGIN,
  MARGINS,
  CONTRIBUTION,
  SUBSIDYCAP,
  MONTHSUPFRONT,
  CUSTOMERPNL,
  DISCOUNTIMPACT,
  DISCOUNTBREAKEVEN,
  PREPAY,
  PRICEFLOOR,
  MAGIC,
  VELOCITY,
  COVERAGE,
  CAPACITY,
  HIRESNEEDED,
  REPYIELD,
  LEADDIAG,
  COMMISSION,
  COMMISSION_MEDAL,
  RULE40,
  BURNMULT,
  RUNWAY,
  MRRCEILING,
  LEDGER_COHORT,
  COHORT_AVG,
  KM_CURVE,
  KM_MEDIAN,
  KM_MEAN,
  SBG_FIT,
  SBG_CURVE,
  SBG_DERL,
  FUNNEL,
  FUNNELBACK,
  TRIALCONV,
  RATECI,
  MRRFORECAST,
  MRRFORECAST_COHORT,
  HEALTH,
  TTV,
  NPS,
  RICE,
  SERVICEMODE,
  BENCH,
  VERDICT,
  DEFINE,
  VERSION,
  GTM_SCORE,
  GTM_GATE,
  SEGMENT,
  SALESMODE,
  MARKETCEILING,
  SHAREPATH,
];

const byId = new Map(CATALOGUE.map((definition) => [definition.id, definition]));

export function findFunction(id: string): FunctionDefinition | undefined {
  return byId.get(id.toUpperCase());
}
