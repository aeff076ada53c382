import { EMPTY_HASH, hashEntry } from './entry-hash.ts';
import { canFollow, isSameEntry, type RallyEntry } from './rally-entry.ts';

/** Everything that happened in a match, without gaps. An epoch is one match; a greater one begins anew. */
export type RallyLog = Readonly<{
  epoch: number;
  entries: readonly RallyEntry[];
  /** `hashes[n]` is the hash of the first n entries. */
  hashes: readonly number[];
}>;

export type MergeResult =
  | Readonly<{ ok: true; log: RallyLog }>
  /** `diverged`: two entries for one place; `not-the-writer`: one by the wrong side; `gap`: what lies between is missing. */
  | Readonly<{
      ok: false;
      reason: 'diverged' | 'not-the-writer' | 'gap' | 'other-epoch';
      n: number;
    }>;

export function createLog(epoch: number): RallyLog {
  return { epoch, entries: [], hashes: [EMPTY_HASH] };
}

export function lastEntry(log: RallyLog): RallyEntry | undefined {
  return log.entries.at(-1);
}

/** The hash of the first `length` entries; null when the log is shorter. */
export function prefixHash(log: RallyLog, length: number): number | null {
  return log.hashes[length] ?? null;
}

/** The log with the entries that stand from place `from` on: what is there already is checked, what is new added. */
export function mergeEntries(
  log: RallyLog,
  from: number,
  entries: readonly RallyEntry[],
): MergeResult {
  if (from > log.entries.length) return { ok: false, reason: 'gap', n: log.entries.length };
  if (from + entries.length <= log.entries.length) return checkEntries(log, from, entries);
  const merged = log.entries.slice();
  const hashes = log.hashes.slice();
  for (const [index, entry] of entries.entries()) {
    const n = from + index;
    const known = merged[n];
    if (known !== undefined) {
      if (!isSameEntry(known, entry)) return { ok: false, reason: 'diverged', n };
      continue;
    }
    if (!canFollow(merged[n - 1], entry)) return { ok: false, reason: 'not-the-writer', n };
    merged.push(entry);
    hashes.push(hashEntry(hashes[n] ?? EMPTY_HASH, entry));
  }
  return { ok: true, log: { epoch: log.epoch, entries: merged, hashes } };
}

/** The usual case: nothing new. */
function checkEntries(log: RallyLog, from: number, entries: readonly RallyEntry[]): MergeResult {
  const differs = entries.findIndex((entry, index) => {
    const known = log.entries[from + index];
    return known !== undefined && !isSameEntry(known, entry);
  });
  return differs === -1 ? { ok: true, log } : { ok: false, reason: 'diverged', n: from + differs };
}

/** The union of two logs of one match: what a pair agrees on after any silence. */
export function mergeLogs(a: RallyLog, b: RallyLog): MergeResult {
  if (a.epoch !== b.epoch) return { ok: false, reason: 'other-epoch', n: 0 };
  const [shorter, longer] = a.entries.length < b.entries.length ? [a, b] : [b, a];
  return mergeEntries(longer, 0, shorter.entries);
}
