import type { WayToPlay } from './way-to-play.ts';

/** What a browser tells of its way to the network; some tell nothing. */
export type Connection = Readonly<{
  saveData?: boolean;
  /** How fast it has been lately. */
  effectiveType?: string;
  type?: string;
}>;

const SLOW: readonly string[] = ['slow-2g', '2g', '3g'];

/**
 * Whether what sees may be fetched before it is asked for: not where somebody saves data or pays for it, not over a slow
 * line, on which it would be in the way, and not where fingers play.
 */
export function mayPrefetch(connection: Connection, way: WayToPlay | null): boolean {
  const { saveData = false, effectiveType = '4g', type = 'unknown' } = connection;
  return way !== 'without' && !saveData && !SLOW.includes(effectiveType) && type !== 'cellular';
}
