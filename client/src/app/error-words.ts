export type ScreenErrorReason = 'not-found' | 'screen-did-not-load' | 'unexpected';

/** What a person reads when a screen cannot be shown: the only place for these words. */
export const ERROR_WORDS: Readonly<Record<ScreenErrorReason, { title: string; text: string }>> = {
  'not-found': {
    title: 'There is nothing here',
    text: 'The address may be old or mistyped. The garden is still there.',
  },
  'screen-did-not-load': {
    title: 'This page did not arrive',
    text: 'The network may be gone for a moment. Nothing is lost.',
  },
  unexpected: {
    title: 'Something got stuck',
    text: 'It is our fault, not yours. Loading the page again usually mends it.',
  },
};

/** Browsers word a failed `import()` differently; each names the module or the fetch. */
const FAILED_IMPORT =
  /dynamically imported module|importing a module script|module script failed|failed to fetch/i;

export function errorReason(error: unknown): ScreenErrorReason {
  if (typeof error === 'object' && error !== null && 'status' in error && error.status === 404) {
    return 'not-found';
  }
  if (error instanceof Error && FAILED_IMPORT.test(error.message)) return 'screen-did-not-load';
  return 'unexpected';
}
