const REVOKE_USAGE = 'npm run revoke -- --all [--confirm=<families>]';

export type RevokeWords =
  | Readonly<{ ok: true; confirmed: number | null }>
  | Readonly<{ ok: false; message: string }>;

/** Nobody does this by a slip: how many families it is for has to be typed. */
export function readRevokeWords(words: readonly string[]): RevokeWords {
  const others = words.filter((word) => word !== '--all' && !/^--confirm=\d{1,9}$/.test(word));
  if (!words.includes('--all') || others.length > 0) return { ok: false, message: REVOKE_USAGE };
  const confirm = words.find((word) => word.startsWith('--confirm='));
  return { ok: true, confirmed: confirm === undefined ? null : Number(confirm.split('=')[1]) };
}
