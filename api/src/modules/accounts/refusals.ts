import { APIError } from 'better-auth/api';

// What the accounts library throws where something is refused as expected.

function isApiError(error: unknown, ...codes: readonly string[]): boolean {
  const found = error instanceof APIError ? (error.body?.code ?? '') : null;
  return found !== null && codes.some((code) => found.startsWith(code));
}

/** Null when the library refused with one of these. */
export async function unlessRefused<Value>(
  codes: readonly string[],
  ask: () => Promise<Value>,
): Promise<Value | null> {
  try {
    return await ask();
  } catch (error) {
    if (isApiError(error, ...codes)) return null;
    throw error;
  }
}

/** None was asked for, it is over, it was tried too often, or it is simply another one. */
export const WRONG_CODES = ['INVALID_OTP', 'OTP_EXPIRED', 'TOO_MANY_ATTEMPTS', 'USER_NOT_FOUND'];

export async function isRightCode(verify: () => Promise<unknown>): Promise<boolean> {
  return (await unlessRefused(WRONG_CODES, async () => ({ found: await verify() }))) !== null;
}
