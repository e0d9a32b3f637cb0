/*
 * Quantiles of the standard normal distribution by M. J. Wichura, Algorithm AS 241 (PPND16), Applied
 * Statistics 37 (1988), 477–484: rational approximations good to about 1 part in 10^16.
 */

/** Coefficients in falling powers. */
interface Rational {
  readonly above: readonly number[];
  readonly below: readonly number[];
}

/** For p between 0.075 and 0.925. */
const CENTRE: Rational = {
  above: [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
    1971.5909503065513, 133.14166789178438, 3.3871328727963665,
  ],
  below: [
    5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
    687.1870074920579, 42.31333070160091, 1,
  ],
};

/** For tails down to e^−25. */
const TAIL: Rational = {
  above: [
    7.745450142783414e-4, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
    5.769497221460691, 4.630337846156546, 1.4234371107496835,
  ],
  below: [
    1.0507500716444169e-9, 5.475938084995345e-4, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
    1.6763848301838038, 2.053191626637759, 1,
  ],
};

/** For all tails beyond. */
const FAR_TAIL: Rational = {
  above: [
    2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124,
    0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
  ],
  below: [
    2.0442631033899397e-15, 1.4215117583164459e-7, 1.8463183175100548e-5, 7.868691311456133e-4,
    0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
  ],
};

/** The z below which a share of `p` lies; `p` is above 0 and below 1. */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) return q * valueOf(CENTRE, 0.180625 - q * q);
  const depth = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
  const size = depth <= 5 ? valueOf(TAIL, depth - 1.6) : valueOf(FAR_TAIL, depth - 5);
  return q < 0 ? -size : size;
}

function valueOf({ above, below }: Rational, x: number): number {
  return polynomial(above, x) / polynomial(below, x);
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((value, coefficient) => value * x + coefficient, 0);
}
