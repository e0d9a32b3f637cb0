import type { FunctionDefinition } from "./define";
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
import { LTV } from "./unit-economics/ltv";

/** The only list of functions, in the order of the reference. Adding one means its file and a line here. */
export const CATALOGUE: readonly FunctionDefinition[] = [
  MRR,
  ARR,
  ARPA,
  NETNEW,
  QUICKRATIO,
  NDR,
  NDR_BRIDGE,
  GRR,
  GRR_BRIDGE,
  LOGOCHURN,
  MRRCHURN,
  ANNUALIZE,
  LTV,
];

const byId = new Map(CATALOGUE.map((definition) => [definition.id, definition]));

export function findFunction(id: string): FunctionDefinition | undefined {
  return byId.get(id.toUpperCase());
}
