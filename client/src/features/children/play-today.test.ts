import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type CurrentPlayer, GUEST } from './current-player.ts';
import { addPlay, doGamesSleep, localDay, type PlayToday, parsePlayToday } from './play-today.ts';
import { BEN, MIA } from './testing/children.ts';

const TODAY = '2026-03-02';
const mia: CurrentPlayer = { kind: 'child', child: MIA };
const ben: CurrentPlayer = { kind: 'child', child: BEN };

const minutes = (played: PlayToday, childId: string, count: number, day = TODAY) =>
  addPlay(played, { childId, activeMs: count * 60_000, day });
const nothing: PlayToday = { day: TODAY, activeMs: {} };

it('lets a child play until its minutes are over', () => {
  const almost = minutes(minutes(nothing, MIA.id, 12), MIA.id, 7.9);
  expect(doGamesSleep(mia, almost, TODAY)).toBe(false);
  expect(doGamesSleep(mia, minutes(almost, MIA.id, 0.1), TODAY)).toBe(true);
});

it('counts each child by itself, and neither a guest nor a child without an end', () => {
  const played = minutes(minutes(nothing, MIA.id, 20), BEN.id, 300);
  expect(doGamesSleep(mia, played, TODAY)).toBe(true);
  expect(doGamesSleep(ben, played, TODAY)).toBe(false);
  expect(doGamesSleep(GUEST, played, TODAY)).toBe(false);
  expect(doGamesSleep(mia, minutes(nothing, BEN.id, 300), TODAY)).toBe(false);
});

it('wakes up with the next day', () => {
  const played = minutes(nothing, MIA.id, 20);
  expect(doGamesSleep(mia, played, '2026-03-03')).toBe(false);
  const nextDay = minutes(played, MIA.id, 3, '2026-03-03');
  expect(nextDay.activeMs[MIA.id]).toBe(180_000);
});

it('knows the day by the family’s own clock', () => {
  expect(localDay(new Date(2026, 2, 2, 0, 0, 1))).toBe(TODAY);
  expect(localDay(new Date(2026, 2, 2, 23, 59, 59))).toBe(TODAY);
});

it('reads back what it kept, and nothing else', () => {
  const kept = minutes(nothing, MIA.id, 5);
  expect(parsePlayToday(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  fc.assert(
    fc.property(fc.jsonValue(), (stored) => {
      const played = parsePlayToday(stored);
      for (const ms of Object.values(played?.activeMs ?? {})) expect(ms).toBeGreaterThanOrEqual(0);
    }),
  );
});
