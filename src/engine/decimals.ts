/** Billionths: no currency has smaller parts. */
const MOST_DECIMALS = 9;

/** The most decimals that any of the numbers has, or null where one has more than money has. */
export function decimalsOf(amounts: Float64Array): number | null {
  let checked = 0;
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
    checked = firstWithMore(amounts, 10 ** decimals, checked);
    if (checked === amounts.length) return decimals;
  }
  return null;
}

/** Hot: the loop finds the first number, from a place on, that isn’t whole so many times over. */
function firstWithMore(amounts: Float64Array, power: number, from: number): number {
  for (let i = from; i < amounts.length; i++) {
    const amount = amounts[i];
    if (nearestWhole(amount * power) / power !== amount) return i;
  }
  return amounts.length;
}

/** As decimalsOf, but overlooks what arithmetic leaves behind the last decimal: 59.970000000000006 has two. */
export function decimalsMeant(amounts: Float64Array): number | null {
  let decimals = 0;
  for (const amount of amounts) {
    while (!isAbout(nearestWhole(amount * 10 ** decimals) / 10 ** decimals, amount)) {
      if (++decimals > MOST_DECIMALS) return null;
    }
  }
  return decimals;
}

function isAbout(rounded: number, amount: number): boolean {
  return Math.abs(rounded - amount) <= 1e-14 * Math.abs(amount);
}

/** Math.round also tells 0 from −0, which takes twice as long. */
export function nearestWhole(value: number): number {
  return Math.floor(value + 0.5);
}
