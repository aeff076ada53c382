import { GAME_IDS, gameMeta } from '@advay/shared/games/catalogue';
import { STEP_MS } from '@advay/shared/kernel/fixed-step';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GameEvent } from './contract.ts';
import { BY_THE_WAY_SHARE, PLAYED_SHARE } from './limits.ts';
import { advanceSession, createSession, finishSession, type Session } from './session.ts';

const hit: GameEvent = { kind: 'attempt', isHit: true };
const miss: GameEvent = { kind: 'attempt', isHit: false };
const progress: GameEvent = { kind: 'progress' };
const retry: GameEvent = { kind: 'retry' };

function live(
  session: Session,
  ms: number,
  tracking: 'tracked' | 'lost' = 'tracked',
  everyStep: readonly GameEvent[] = [],
): Session {
  let at = session;
  for (let step = Math.round(ms / STEP_MS); step > 0; step -= 1) {
    at = advanceSession(at, { dtMs: STEP_MS, tracking, events: everyStep });
  }
  return at;
}

const tell = (session: Session, ...events: GameEvent[]) =>
  advanceSession(session, { dtMs: 0, tracking: 'tracked', events });

const finish = (session: Session, share = 1) =>
  finishSession(session, { gameID: 'letter_trace', outcome: { share } });

/** Tracked play in which something gets on all the time. */
const busy = (ms: number) => live(createSession(), ms, 'tracked', [progress]);

it('counts for each seat what its own child does', () => {
  const events: GameEvent[] = [
    { ...hit, seat: 0 },
    { ...miss, seat: 1 },
    { ...miss, seat: 1 },
    hit,
  ];
  const at = (seat: 0 | 1) =>
    advanceSession(createSession(), { dtMs: STEP_MS, tracking: 'tracked', events, seat });
  expect(at(0)).toMatchObject({ attempts: 2, misses: 0 });
  expect(at(1)).toMatchObject({ attempts: 2, misses: 2, longestMissRun: 2 });
});

describe('struggleIndex', () => {
  it('is nought for a round without a hitch', () => {
    expect(finish(tell(busy(20_000), hit, hit, hit, hit)).struggleIndex).toBe(0);
  });

  it('gives misses four tenths', () => {
    expect(finish(tell(busy(20_000), hit, miss, hit, miss)).struggleIndex).toBe(0.2);
    expect(finish(tell(busy(20_000), miss, miss, miss, miss)).struggleIndex).toBe(0.4);
  });

  it('gives stalled time a quarter, counted from five seconds without progress', () => {
    expect(
      finish(tell(live(createSession(), 5_000), progress, hit, hit, hit, hit)).struggleIndex,
    ).toBe(0);
    // 20 s without progress: stalled for 15 of 20.
    expect(finish(live(createSession(), 20_000)).struggleIndex).toBe(0.19);
  });

  it('gives help two tenths, by how high and how long', () => {
    const helped = live(tell(busy(10_000), { kind: 'help', level: 3 }), 4_000);
    // Level 3 for 4 of 14 s.
    expect(finish(helped).measures.help).toBeCloseTo(4 / 14, 2);
    expect(finish(helped).struggleIndex).toBe(0.06);
    const freed = live(tell(helped, progress), 4_000);
    expect(finish(freed).measures.help).toBeCloseTo(4 / 18, 2);
  });

  it('gives three retries their full share and no more', () => {
    expect(finish(tell(busy(10_000), retry)).struggleIndex).toBe(0.05);
    expect(finish(tell(busy(10_000), retry, retry, retry, retry, retry)).struggleIndex).toBe(0.15);
  });

  it('is absent when the camera saw less than seven tenths of the round', () => {
    expect(finish(live(busy(14_200), 5_800, 'lost')).struggleIndex).not.toBeNull();
    const poor = finish(live(busy(13_800), 6_200, 'lost'));
    expect(poor).toMatchObject({ struggleIndex: null, unmeasured: 'poorly-seen' });
    expect(poor.xpEarned).toBe(finish(busy(20_000)).xpEarned);
  });

  it('needs four tries or eight seconds', () => {
    expect(finish(tell(busy(3_000), hit, hit, hit))).toMatchObject({
      struggleIndex: null,
      unmeasured: 'too-short',
    });
    expect(finish(tell(busy(3_000), hit, hit, hit, hit)).struggleIndex).toBe(0);
    expect(finish(busy(8_100)).struggleIndex).toBe(0);
  });

  it('blames the camera and nobody else for a round nobody was seen in', () => {
    expect(finish(createSession()).unmeasured).toBe('poorly-seen');
    expect(finish(live(busy(2_000), 3_000, 'lost')).unmeasured).toBe('poorly-seen');
  });

  it('does not hold the time before the hand first came against the child', () => {
    const waited = live(createSession(), 60_000, 'lost');
    const played = live(waited, 10_000, 'tracked', [progress]);
    expect(finish(played)).toMatchObject({ struggleIndex: 0, activeMs: 10_000 });
  });

  it('stops every clock while the hand is lost', () => {
    const stuck = live(createSession(), 4_000);
    const back = live(live(stuck, 60_000, 'lost'), 900);
    expect(back.stallMs).toBe(0);
    expect(Math.round(back.activeMs)).toBe(4_900);
  });
});

describe('XP', () => {
  it('is the same for everybody who finished, and a little more for going all the way', () => {
    const easy = finish(tell(busy(10_000), hit, hit, hit, hit));
    const hard = finish(tell(live(createSession(), 60_000), miss, miss, miss, retry));
    expect(easy.xpEarned).toBe(hard.xpEarned);
    expect(finish(busy(10_000), 0.3).xpEarned).toBe(25);
    expect(finish(busy(10_000), 0.5).xpEarned).toBe(27);
    expect(finish(busy(10_000), 1).xpEarned).toBe(30);
  });

  it('is none for a round that was only waited out, nor for what came by the way', () => {
    expect(finish(busy(10_000), 0).xpEarned).toBe(0);
    expect(finish(busy(10_000), BY_THE_WAY_SHARE).xpEarned).toBe(0);
    expect(finish(busy(10_000), (BY_THE_WAY_SHARE + PLAYED_SHARE) / 2).xpEarned).toBe(13);
  });
});

const anyEvent: fc.Arbitrary<GameEvent> = fc.oneof(
  fc.record({ kind: fc.constant('attempt' as const), isHit: fc.boolean() }),
  fc.constant(progress),
  fc.constant(retry),
  fc.record({ kind: fc.constant('help' as const), level: fc.constantFrom(0, 1, 2, 3) }),
  fc.constant({ kind: 'cue', cue: 'pop' } as const),
);

const anyLife = fc.array(
  fc.record({
    dtMs: fc.double({ min: 0, max: 10_000, noNaN: true }),
    tracking: fc.constantFrom('tracked' as const, 'lost' as const),
    events: fc.array(anyEvent, { maxLength: 5 }),
  }),
  { maxLength: 60 },
);

it('whatever happens: an index in hundredths or none, whole XP within the maximum', () => {
  fc.assert(
    fc.property(
      anyLife,
      fc.constantFrom(...GAME_IDS),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (life, gameID, share) => {
        const session = life.reduce(advanceSession, createSession());
        const result = finishSession(session, { gameID, outcome: { share } });
        if (result.struggleIndex !== null) {
          expect(result.struggleIndex).toBeGreaterThanOrEqual(0);
          expect(result.struggleIndex).toBeLessThanOrEqual(1);
          expect(Math.round(result.struggleIndex * 100) / 100).toBe(result.struggleIndex);
          expect(result.measures.trackedShare).toBeGreaterThanOrEqual(0.7);
        }
        expect(result.unmeasured === null).toBe(result.struggleIndex !== null);
        expect(Number.isInteger(result.xpEarned)).toBe(true);
        if (share <= BY_THE_WAY_SHARE) expect(result.xpEarned).toBe(0);
        if (share >= PLAYED_SHARE) expect(result.xpEarned).toBeGreaterThanOrEqual(24);
        expect(result.xpEarned).toBeLessThanOrEqual(gameMeta(gameID).maxXpPerRound);
        for (const part of ['miss', 'stall', 'help', 'retry', 'trackedShare'] as const) {
          expect(result.measures[part]).toBeGreaterThanOrEqual(0);
          expect(result.measures[part]).toBeLessThanOrEqual(1);
        }
      },
    ),
  );
});

it('one more miss, retry or stalled second never lowers the index', () => {
  const indexOf = (session: Session) => finish(session).struggleIndex ?? -1;
  fc.assert(
    fc.property(anyLife, (life) => {
      const session = life.reduce(advanceSession, tell(busy(9_000), hit, hit, hit, hit));
      if (indexOf(session) < 0) return;
      expect(indexOf(tell(session, miss))).toBeGreaterThanOrEqual(indexOf(session));
      expect(indexOf(tell(session, retry))).toBeGreaterThanOrEqual(indexOf(session));
      const later = advanceSession(session, { dtMs: 500, tracking: 'tracked', events: [] });
      const laterStall = advanceSession(
        { ...session, sinceProgressMs: 6_000 },
        { dtMs: 500, tracking: 'tracked', events: [] },
      );
      expect(laterStall.stallMs).toBeGreaterThanOrEqual(later.stallMs);
    }),
  );
});
