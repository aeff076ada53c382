/** The five-character code of the database's error, however deep the drivers have wrapped it. */
export function sqlStateOf(error: unknown): string | null {
  let current: unknown = error;
  while (current instanceof Error) {
    if (
      'code' in current &&
      typeof current.code === 'string' &&
      /^[0-9A-Z]{5}$/.test(current.code)
    ) {
      return current.code;
    }
    current = current.cause;
  }
  return null;
}

/** Class 22 and 23: the values themselves were wrong, so trying again is of no use. */
export function isBadValue(error: unknown): boolean {
  const state = sqlStateOf(error);
  return state !== null && /^2[23]/.test(state);
}

/** Class 40: the transaction lost a race and may be tried again as it is. */
export function isLostRace(error: unknown): boolean {
  return sqlStateOf(error)?.startsWith('40') ?? false;
}
