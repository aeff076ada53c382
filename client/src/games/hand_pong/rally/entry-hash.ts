import type { RallyEntry } from './rally-entry.ts';

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

export const EMPTY_HASH = FNV_OFFSET;

/** The hash of a log that ends in `entry`, from the hash of what stood before it: FNV-1a over whole numbers. */
export function hashEntry(before: number, entry: RallyEntry): number {
  const mix = (hash: number, value: number) => Math.imul(hash ^ value, FNV_PRIME) >>> 0;
  let hash = mix(mix(mix(before, entry.by), entry.atMs), entry.across);
  if (entry.kind === 'miss') return mix(hash, 0xff);
  for (const value of [entry.angle, entry.speed, entry.curve]) hash = mix(hash, value);
  return hash;
}
