export type ScreenErrorReason = 'not-found' | 'offline' | 'screen-did-not-load' | 'unexpected';

/** What a person reads when a screen cannot be shown: the only place for these words. */
export const ERROR_WORDS: Readonly<Record<ScreenErrorReason, { title: string; text: string }>> = {
  'not-found': {
    title: 'There is nothing here',
    text: 'The address may be old or mistyped. The garden is still there.',
  },
  offline: {
    title: 'The internet is away just now',
    text: 'This page needs it once. It comes by itself when the internet is back. Nothing is lost.',
  },
  'screen-did-not-load': {
    title: 'This page did not arrive',
    text: 'The network may be gone for a moment, or there is a newer version. Nothing is lost.',
  },
  unexpected: {
    title: 'Something got stuck',
    text: 'It is our fault, not yours. Loading the page again usually mends it.',
  },
};

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
