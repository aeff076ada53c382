export const ALPHABET: readonly string[] = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Letters that look alike: small children are not asked to tell them apart. */
const LOOK_ALIKE = ['BDPR', 'CGOQ', 'EFH', 'MNWV', 'UVY', 'IJLT', 'SZ', 'KXY'] as const;
/** Letters that may begin a word with the same sound. */
const SOUND_ALIKE = ['CKQ', 'CS', 'SZ', 'GJ', 'FV', 'UY', 'AE', 'EI', 'OU'] as const;

const areTogether = (groups: readonly string[], one: string, other: string) =>
  groups.some((group) => group.includes(one) && group.includes(other));

export function looksLike(one: string, other: string): boolean {
  return areTogether(LOOK_ALIKE, one, other);
}

export function soundsLike(one: string, other: string): boolean {
  return areTogether(SOUND_ALIKE, one, other);
}
