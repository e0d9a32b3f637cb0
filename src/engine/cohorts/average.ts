/** A cohort: how large it was at the start, and its share at each age. */
export interface Cohort {
  readonly size: number;
  readonly shares: readonly number[];
}

/**
 * Whether the cohort at `place` of `count`, oldest first, has reached an age: each is one period younger
 * than the one before it.
 */
export function isMature(place: number, age: number, count: number): boolean {
  return age <= count - 1 - place;
}

/** The mean share at each age over the cohorts that reached it, oldest first; null where none did. */
export function averageByAge(
  cohorts: readonly Cohort[],
  ages: number,
  bySize: boolean,
  lastN: number,
): (number | null)[] {
  return Array.from({ length: ages }, (_, age) => {
    const mature = cohorts.filter(({ size }, place) => size > 0 && isMature(place, age, cohorts.length));
    const averaged = lastN > 0 ? mature.slice(-lastN) : mature;
    const weights = averaged.map(({ size }) => (bySize ? size : 1));
    const sum = averaged.reduce((total, { shares }, i) => total + weights[i] * shares[age], 0);
    return averaged.length === 0 ? null : sum / weights.reduce((total, weight) => total + weight, 0);
  });
}
