import { STEP_MS } from '@advay/shared/kernel/fixed-step';
import { expect, it } from 'vitest';
import { NO_INPUT } from '../../input/player-input.ts';
import { inputOf, seatOf } from '../../input/seat-input.ts';
import type { GameSimulation } from '../contract.ts';
import { DWELL_MS } from '../limits.ts';
import { play } from '../testing/game-driver.ts';
import { advanceCarry, type Carry, EMPTY_HANDED, type Thing } from './carry.ts';
import { GONE_MS, PAUSE_MS } from './limits.ts';

type Room = Readonly<{ carry: Carry; things: readonly Thing[]; drops: number }>;

/** Two things that lie where they were dropped last. */
const room: GameSimulation<Room> = {
  createState: () => ({
    carry: EMPTY_HANDED,
    drops: 0,
    things: [
      { id: 1, xNorm: 0.2, yNorm: 0.5, radiusSpans: 0.1 },
      { id: 2, xNorm: 0.8, yNorm: 0.5, radiusSpans: 0.1 },
    ],
  }),
  advance({ carry, things, drops }, input, dtMs) {
    const { carry: next, dropped } = advanceCarry(carry, seatOf(input, 0), {
      things,
      aspect: 1,
      dtMs,
    });
    const lying = things.map((thing) =>
      thing.id === dropped?.id ? { ...thing, ...dropped } : thing,
    );
    const state = { carry: next, things: lying, drops: drops + (dropped ? 1 : 0) };
    return { state, events: [] };
  },
  outcome: () => null,
  bot: (_state, rng) => ({ input: NO_INPUT, rng }),
};

const enter = () => play(room);

/** The hand there for so long, closed or open. */
function show(round: ReturnType<typeof enter>, xNorm: number, isFist: boolean, ms: number) {
  const input = inputOf([{ id: 1, xNorm, yNorm: 0.5, side: 'right' }]);
  const fist = { name: 'fist' as const, value: isFist ? 1 : 0, isOn: isFist };
  for (let leftMs = ms; leftMs > 0; leftMs -= STEP_MS) {
    round.feed({ ...input, seats: [{ ...input.seats[0], signs: [fist] }] });
  }
  return round;
}

it('takes a thing up by resting on it, carries it, and lays it down by a pause', () => {
  const round = enter()
    .from(0.2, 0.5)
    .rest(DWELL_MS + 50);
  expect(round.state.carry.held?.id).toBe(1);
  round.rest(2 * PAUSE_MS);
  expect(round.state.drops, 'a hand that has not set off lays nothing down').toBe(0);
  round.to(0.5, 0.3).rest(PAUSE_MS + 50);
  expect(round.state.carry.held).toBeNull();
  expect(round.state.things[0]).toMatchObject({ xNorm: 0.5, yNorm: 0.3 });
  expect(round.state.drops).toBe(1);
});

it('takes it up at once with a fist, and lets go as the hand opens', () => {
  const round = show(enter(), 0.2, true, STEP_MS);
  expect(round.state.carry.held).toMatchObject({ id: 1, by: 'fist' });
  show(round, 0.6, true, 2 * PAUSE_MS);
  expect(round.state.carry.held?.at.xNorm).toBe(0.6);
  show(round, 0.6, false, STEP_MS);
  expect(round.state.things[0]).toMatchObject({ xNorm: 0.6 });
});

it('keeps it through a gap of the camera, and lays it down when the hand is gone', () => {
  const round = enter()
    .from(0.2, 0.5)
    .rest(DWELL_MS + 50)
    .to(0.5, 0.5)
    .lift();
  round.rest(GONE_MS / 2);
  expect(round.state.carry.held?.id).toBe(1);
  round.rest(GONE_MS);
  expect(round.state.carry.held).toBeNull();
  expect(round.state.things[0]?.xNorm).toBe(0.5);
});

it('passing over takes nothing up', () => {
  const round = enter().from(0.05, 0.5).to(0.95, 0.5, { ms: 500 });
  expect(round.state.carry.held).toBeNull();
  expect(round.state.things[1]?.xNorm).toBe(0.8);
});
