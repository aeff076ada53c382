import fc from 'fast-check';
import { expect, it } from 'vitest';
import { entries } from '../testing/arbitrary-packets.ts';
import { nextWriter, type RallyEntry } from './rally-entry.ts';
import { createLog, mergeEntries, mergeLogs, prefixHash, type RallyLog } from './rally-log.ts';
import { scoreOf } from './score.ts';

/** A history that could have happened: every entry by the side whose turn it is. */
const histories: fc.Arbitrary<readonly RallyEntry[]> = fc
  .array(entries, { maxLength: 40 })
  .map((drawn) => {
    const history: RallyEntry[] = [];
    for (const entry of drawn) {
      const last = history.at(-1);
      if (entry.kind === 'miss' && last?.kind !== 'strike') continue;
      history.push({ ...entry, by: nextWriter(last) });
    }
    return history;
  });

function logOf(history: readonly RallyEntry[]): RallyLog {
  const merged = mergeEntries(createLog(1), 0, history);
  if (!merged.ok) throw new Error(merged.reason);
  return merged.log;
}

/** Two parts of one history, each as one side may have it. */
const pairs = fc.tuple(histories, fc.nat(), fc.nat()).map(([history, a, b]) => {
  const cut = (at: number) => logOf(history.slice(0, at % (history.length + 1)));
  return [cut(a), cut(b)] as const;
});

it('merges to the same, whoever asks whom and however often', () => {
  fc.assert(
    fc.property(pairs, ([a, b]) => {
      const merged = mergeLogs(a, b);
      expect(merged.ok).toBe(true);
      expect(mergeLogs(b, a)).toEqual(merged);
      if (!merged.ok) return;
      expect(mergeLogs(merged.log, b)).toEqual(merged);
      expect(mergeLogs(merged.log, merged.log)).toEqual(merged);
      expect(merged.log.entries).toHaveLength(Math.max(a.entries.length, b.entries.length));
    }),
  );
});

it('comes to the whole history from pieces in any order, some of them twice', () => {
  fc.assert(
    fc.property(histories, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 8 }))), (history, pieces) => {
      let log = createLog(1);
      const take = (from: number, count: number) => {
        const merged = mergeEntries(log, from, history.slice(from, from + count));
        if (merged.ok) log = merged.log;
        else expect(merged.reason).toBe('gap');
        expect(log.entries).toEqual(history.slice(0, log.entries.length));
      };
      for (const [from, count] of pieces) take(from % (history.length + 1), count);
      for (let from = 0; from < history.length; from += 4) take(from, 8);
      expect(log).toEqual(logOf(history));
      expect(scoreOf(log.entries)).toEqual(scoreOf(history));
    }),
  );
});

it('refuses two entries for one place, the same from either side', () => {
  const serve = {
    by: 0,
    kind: 'strike',
    atMs: 1,
    across: 9,
    angle: 4,
    speed: 1,
    curve: 2,
  } as const;
  const a = logOf([serve]);
  const b = logOf([{ ...serve, across: 10 }]);
  expect(mergeLogs(a, b)).toEqual({ ok: false, reason: 'diverged', n: 0 });
  expect(mergeLogs(b, a)).toEqual(mergeLogs(a, b));
  expect(prefixHash(a, 1)).not.toBe(prefixHash(b, 1));
  expect(mergeLogs(a, createLog(2))).toMatchObject({ reason: 'other-epoch' });
});

it('refuses an entry by the side whose turn it is not, and a miss of nothing', () => {
  const serve = {
    by: 0,
    kind: 'strike',
    atMs: 1,
    across: 9,
    angle: 4,
    speed: 1,
    curve: 2,
  } as const;
  const log = logOf([serve]);
  expect(mergeEntries(log, 1, [serve])).toMatchObject({ reason: 'not-the-writer', n: 1 });
  const miss = { kind: 'miss', atMs: 1, across: 9 } as const;
  expect(mergeEntries(createLog(1), 0, [{ ...miss, by: 0 }])).toMatchObject({ ok: false });
  const missed = mergeEntries(log, 1, [{ ...miss, by: 1 }]);
  if (!missed.ok) throw new Error(missed.reason);
  expect(mergeEntries(missed.log, 2, [{ ...miss, by: 1 }])).toMatchObject({ ok: false });
});

it('counts strikes together, the best rally and the points', () => {
  const plain = { atMs: 0, across: 500 };
  const strike = (by: 0 | 1) =>
    ({ ...plain, kind: 'strike', by, angle: 4, speed: 0, curve: 2 }) as const;
  const history = [
    strike(0),
    strike(1),
    strike(0),
    { ...plain, kind: 'miss', by: 1 } as const,
    strike(1),
    strike(0),
  ];
  expect(scoreOf(logOf(history).entries)).toEqual({
    rally: 1,
    bestRally: 2,
    together: 3,
    points: [1, 0],
  });
});
