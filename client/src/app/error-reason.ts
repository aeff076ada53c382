export type ScreenErrorReason = 'not-found' | 'offline' | 'screen-did-not-load' | 'unexpected';

/**
 * Browsers word a failed `import()` differently; each names the module or the fetch. A style that belongs to a module
 * is asked for before it, and its failure is worded by Vite.
 */
const FAILED_LOAD =
  /dynamically imported module|importing a module script|module script failed|failed to fetch|unable to preload css/i;

/** `isOnline`: whether the device knew of a network as it failed. */
export function errorReason(error: unknown, isOnline: boolean): ScreenErrorReason {
  if (typeof error === 'object' && error !== null && 'status' in error && error.status === 404) {
    return 'not-found';
  }
  if (error instanceof Error && FAILED_LOAD.test(error.message)) {
    return isOnline ? 'screen-did-not-load' : 'offline';
  }
  return 'unexpected';
}
