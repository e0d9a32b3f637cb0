import { BEYOND } from "./beyond";
import { EARLY } from "./early";
import { MARKET_TRAPS } from "./market";
import { SALES_TRAPS } from "./sales";
import { SCALE_TRAPS } from "./scale";
import { TRAP_STAGES, type Trap } from "./trap";

export { TRAP_STAGES, type Trap, type TrapStage } from "./trap";

/** The 48 traps, stage by stage. Loaded by what shows them, never with the functions. */
export const TRAPS: readonly Trap[] = TRAP_STAGES.flatMap((stage) =>
  [...EARLY, ...MARKET_TRAPS, ...SALES_TRAPS, ...SCALE_TRAPS, ...BEYOND]
    .filter((trap) => trap.stage === stage)
    .sort((a, b) => (a.id < b.id ? -1 : 1)),
);
