/** The middle one of some numbers, of an even count the mean of the middle two; NaN for none. Moves the numbers. */
export function medianOf(values: Float64Array): number {
  if (values.length === 0) return NaN;
  const middle = values.length >> 1;
  const upper = pick(values, middle);
  if (values.length % 2 === 1) return upper;
  let lower = -Infinity;
  for (let i = 0; i < middle; i++) if (values[i] > lower) lower = values[i];
  return (lower + upper) / 2;
}

/** Hot: a million numbers are not sorted for one of them. Those before the place end up no larger than the one there. */
function pick(values: Float64Array, place: number): number {
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const pivot = values[(low + high) >> 1];
    let [i, j] = [low, high];
    while (i <= j) {
      while (values[i] < pivot) i++;
      while (values[j] > pivot) j--;
      if (i > j) break;
      const value = values[i];
      values[i++] = values[j];
      values[j--] = value;
    }
    if (place <= j) high = j;
    else if (place >= i) low = i;
    else break;
  }
  return values[place];
}
