/**
 * How many random cases a property is tried on. Each `npm test` draws new ones, so few at a time add up to many;
 * HOURGLASS_RUNS=10 tries ten times as many at once.
 */
export const runs = (count: number): number => Math.ceil(count * Number(process.env.HOURGLASS_RUNS ?? 1));
