import { REJOIN_MS } from '../limits.ts';
import { tabStorage } from '../tab-storage.ts';
import type { Pass } from './passes.ts';

const KEY = 'advay.left-call';

/** A call was on as the page went away: reloaded, or closed by mistake. */
export function noteLeftCall({ pass }: Pass, nowMs: number, storage = tabStorage()): void {
  try {
    storage?.setItem(KEY, JSON.stringify({ pass, atMs: nowMs }));
  } catch {
    // Denied or full: the way back is the same, only its words differ.
  }
}

/** True as long as the child's device lets this relative in again by itself. */
export function hasJustLeft({ pass }: Pass, nowMs: number, storage = tabStorage()): boolean {
  try {
    const left: unknown = JSON.parse(storage?.getItem(KEY) ?? 'null');
    if (typeof left !== 'object' || left === null) return false;
    const { pass: of, atMs } = left as Record<string, unknown>;
    return of === pass && typeof atMs === 'number' && nowMs >= atMs && nowMs - atMs < REJOIN_MS;
  } catch {
    return false;
  }
}
