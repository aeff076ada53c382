import type { Call } from '@advay/shared/schemas/call';

/** One talk as a parent remembers it: from its first call to the end of its last. */
export type Talk = Call & Readonly<{ breaks: number }>;

/** Whoever is back within this never really left: a page was loaded anew, a tablet changed rooms. */
const BREAK_MOST_MS = 2 * 60_000;

/**
 * Calls of the same two that follow each other closely, as one. Takes and gives them newest first. What a parent ended
 * stays ended.
 */
export function joinCalls(calls: readonly Call[]): readonly Talk[] {
  const talks: Talk[] = [];
  for (const call of calls) {
    const later = talks.findIndex((talk) => isBreak(call, talk));
    const talk = talks[later];
    if (talk === undefined) talks.push({ ...call, breaks: 0 });
    else talks[later] = { ...talk, startedAt: call.startedAt, breaks: talk.breaks + 1 };
  }
  return talks;
}

function isBreak(earlier: Call, later: Call): boolean {
  if (earlier.relativeId !== later.relativeId || earlier.childId !== later.childId) return false;
  if (earlier.endedAt === null || earlier.endedBy === 'parent') return false;
  const apartMs = Date.parse(later.startedAt) - Date.parse(earlier.endedAt);
  return apartMs < BREAK_MOST_MS;
}
