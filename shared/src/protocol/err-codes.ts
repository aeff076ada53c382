/** Why one message had no effect. */
export const ERR_CODES = [
  'malformed',
  'not-admitted',
  'not-host',
  'no-such-guest',
  'seat-taken',
  'nobody-there',
  'wrong-room',
  'too-many-candidates',
] as const;
export type ErrCode = (typeof ERR_CODES)[number];
