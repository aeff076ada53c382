import type { BenchSense } from './page-result.ts';

/** What this page looks for. */
export function readBenchSense(): BenchSense {
  const asked = new URLSearchParams(location.search).get('sense');
  return asked === 'body' || asked === 'face' ? asked : 'hand';
}

/** For how many hands the game of this page is. */
export function readHandsAsked(): 1 | 2 {
  return new URLSearchParams(location.search).get('hands') === '2' ? 2 : 1;
}
