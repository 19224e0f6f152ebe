/** Creative units for so many seconds of output, rounded up to whole units. */
export function price(seconds: number, rate: number): number {
  // Rounded to a millionth first: 4.1 * 10 is 41.00000000000001 in floating point, which would cost a unit more.
  return Math.ceil(Math.round(seconds * rate * 1e6) / 1e6);
}
