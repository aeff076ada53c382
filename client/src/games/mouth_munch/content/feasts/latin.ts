/** What all who write Latin letters share. */
export const LATIN_LETTERS: readonly string[] = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
export const LATIN_LOOK_ALIKE = [
  'BDPR',
  'CGOQ',
  'EFH',
  'MNWV',
  'UVY',
  'IJLT',
  'SZ',
  'KXY',
] as const;
