import type { OracleCase } from "./cases";

const TIERS = [
  [0, 0.05],
  [100_000, 0.06],
  [125_000, 0.07],
];
const SCALE = "Scale Venture Partners, Magic Number Math, 2010";
const VELOCITY = "nrev.ai, Sales pipeline velocity formula";

export const SALES_CASES: readonly OracleCase[] = [
  {
    id: "scale-magic-number-def",
    topic: "“compelling” begins above 1: growth of 250 a quarter on a spend of 1,000",
    source: SCALE,
    call: "MAGIC",
    args: [1250, 1000, 1000],
    expected: 1,
    tolerance: 0,
  },
  {
    id: "scale-magic-number-def",
    topic: "“not figured out” lies below 0.5: half that growth on the same spend",
    source: SCALE,
    call: "MAGIC",
    args: [1125, 1000, 1000],
    expected: 0.5,
    tolerance: 0,
  },
  {
    id: "sales-velocity-1",
    topic: "50 opportunities, 20% won, 10,000 each, 30 days",
    source: VELOCITY,
    call: "VELOCITY",
    args: [50, 0.2, 10_000, 30],
    expected: 3333.33,
    tolerance: 0.01,
  },
  {
    id: "commission-marginal",
    topic: "150,000: 5,000, 1,500 and 1,750",
    source: "excelforum.com, 861932",
    call: "COMMISSION",
    args: [150_000, null, TIERS],
    expected: 8250,
    tolerance: 0,
  },
];
