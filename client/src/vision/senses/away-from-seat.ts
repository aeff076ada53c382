/**
 * How far somebody is from where the first seat's player is looked for, in frame widths: in the middle where one plays;
 * of two it is the one at the child's right, as at the keyboard.
 */
export const awayFromSeat = (xNorm: number, seats: 1 | 2): number =>
  seats === 2 ? 1 - xNorm : Math.abs(xNorm - 0.5);
