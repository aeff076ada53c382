/**
 * The largest whole number not above `dividend / divisor`, for whole numbers below 2^53 and a divisor above 0.
 * Takes the rest away first, so that no division is ever rounded.
 */
export function floorDivide(dividend: number, divisor: number): number {
  const rest = dividend % divisor;
  return (dividend - (rest < 0 ? rest + divisor : rest)) / divisor;
}
