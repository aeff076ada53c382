import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { driveLadder } from './drive-ladder.ts';
import { DISCONNECTED_MS } from './limits.ts';
import { openTwoSides, type TwoSides } from './testing/two-sides.ts';
import type { VideoRung } from './video-rung.ts';

// Two real links, ladders included, over a way that dies, narrows and comes back: hours of it in seconds.

/** From the return of the way to the first message after it. */
const RETURN_LIMIT_MS = 1_000;
/** Two homes on a good day are together by then. */
const CONNECT_LIMIT_MS = 5_000;
const SEEDS = Array.from({ length: 4 }, (_, index) => index + 1);
const BAD = { delayMs: 50, jitterMs: 20, lossRate: 0.02, rateBps: 5_000_000 };

let opened: TwoSides[] = [];
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('RTCRtpReceiver', { getCapabilities: () => null });
});
afterEach(() => {
  for (const sides of opened) sides.close();
  opened = [];
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

async function connected(seed: number, condition = BAD): Promise<TwoSides> {
  const sides = openTwoSides(seed);
  opened.push(sides);
  sides.way.condition = condition;
  expect(await sides.untilFlowing(CONNECT_LIMIT_MS)).toBeLessThan(CONNECT_LIMIT_MS);
  return sides;
}

it.each([1_000, 3_000, 8_000, 15_000, 25_000])(
  'after %i ms in the dark messages flow again within a second of its end, without a touch',
  async (darkMs) => {
    for (const seed of SEEDS) {
      const sides = await connected(seed);
      await sides.pass(5_000 + seed * 37);
      sides.way.isDark = true;
      await sides.pass(500);
      const heard = sides.sides.map(({ arrivedSentMs }) => arrivedSentMs.length);
      await sides.pass(darkMs - 500);
      expect(sides.sides.map(({ arrivedSentMs }) => arrivedSentMs.length)).toEqual(heard);
      sides.way.isDark = false;
      expect(await sides.untilFlowing(20_000)).toBeLessThan(RETURN_LIMIT_MS);
      // And it stays so.
      await sides.pass(15_000);
      expect(await sides.untilFlowing(20_000)).toBeLessThan(RETURN_LIMIT_MS);
      expect(sides.sides.map(({ states }) => states.at(-1))).toEqual(['connected', 'connected']);
      sides.close();
    }
  },
);

it('a short dark ends on the old connection; a long one is dialled anew meanwhile, once a side each', async () => {
  const sides = await connected(1);
  await sides.pass(12_000);
  const before = await sides.epochs();
  sides.way.isDark = true;
  await sides.pass(4_000);
  sides.way.isDark = false;
  await sides.pass(5_000);
  expect(await sides.epochs()).toEqual(before);

  sides.way.isDark = true;
  // What ICE needs to notice, and what recovery waits after that.
  await sides.pass(5_500 + DISCONNECTED_MS + 500);
  const [first = 0, second = 0] = await sides.epochs();
  expect(Math.min(first, second)).toBeGreaterThan(Math.max(...before));
  sides.way.isDark = false;
  expect(await sides.untilFlowing(20_000)).toBeLessThan(RETURN_LIMIT_MS);
});

it('without signaling nothing is dialled, and what comes back by itself goes on', async () => {
  const sides = await connected(1);
  await sides.pass(12_000);
  const before = await sides.epochs();
  sides.setSignaling(false);
  expect(await sides.untilFlowing(20_000)).toBeLessThan(RETURN_LIMIT_MS);
  sides.way.isDark = true;
  await sides.pass(20_000);
  expect(await sides.epochs()).toEqual(before);
  sides.way.isDark = false;
  expect(await sides.untilFlowing(20_000)).toBeLessThan(RETURN_LIMIT_MS);
  sides.setSignaling(true);
  await sides.pass(20_000);
  expect(await sides.epochs()).toEqual(before);
});

it.each([1, 2])(
  'on a way that narrows both pictures grow smaller, go, and come back (%i)',
  async (seed) => {
    const wide = { ...BAD, lossRate: 0 };
    const sides = await connected(seed, wide);
    const rungs: VideoRung[][] = [[], []];
    const ends = sides.sides.map(({ link }, slot) =>
      driveLadder(link, { onRung: (rung) => rungs[slot]?.push(rung) }),
    );
    const sent = () => sides.homes.peers.map((peers) => peers.at(-1)?.pictureBps);
    const settle = async (rateBps: number) => {
      sides.way.condition = { ...wide, rateBps };
      await sides.pass(30_000);
    };
    await settle(5_000_000);
    expect(sent()).toEqual([600_000, 600_000]);
    await settle(150_000);
    expect(sent()).toEqual([200_000, 200_000]);
    await settle(70_000);
    await settle(70_000);
    for (const side of rungs) expect(side).toContain('off');
    await settle(5_000_000);
    await settle(5_000_000);
    await settle(5_000_000);
    expect(sent()).toEqual([600_000, 600_000]);
    for (const side of rungs) {
      expect(side.slice(0, 4)).toEqual(['small', 'full', 'small', 'off']);
      expect(side.at(-1)).toBe('full');
    }
    for (const end of ends) end();
  },
);

it('the picture keeps its size through a new connection', async () => {
  const sides = await connected(1, { ...BAD, rateBps: 150_000 });
  for (const { link } of sides.sides) link.setVideo('off');
  sides.sides[0].link.simulate?.('ice-failed');
  await sides.pass(5_000);
  expect(sides.homes.peers.map((peers) => peers.length)).toEqual([2, 2]);
  expect(sides.homes.peers.map((peers) => peers.at(-1)?.pictureBps)).toEqual([0, 0]);
});
