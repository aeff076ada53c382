import type { BenchSense } from './page-result.ts';

/** What this page looks for. */
export function readBenchSense(): BenchSense {
  const asked = new URLSearchParams(location.search).get('sense');
  return asked === 'body' || asked === 'face' ? asked : 'hand';
}
