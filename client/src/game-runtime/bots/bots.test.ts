import { createRng } from '@advay/shared/kernel/rng';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Controls } from '../../controls/controls.ts';
import { NO_INPUT, type PlayerInput } from '../../input/player-input.ts';
import { seatOf } from '../../input/seat-input.ts';
import type { GameSimulation } from '../contract.ts';
import { approach } from './approach.ts';
import { contrary } from './contrary.ts';
import { delayed } from './delayed.ts';
import { handAt } from './hand-at.ts';
import { late } from './late.ts';
import type { Player } from './player.ts';
import { createPlayer, PLAYER_NAMES } from './players.ts';
import { tremble } from './tremble.ts';
import { withWays } from './with-ways.ts';

const BY_FACE: Controls = {
  sense: 'face',
  pointers: 0,
  smoothing: 'pop',
  signs: ['mouth-open'],
  axes: ['head-turn'],
  seats: 1,
};

const unit = fc.double({ min: 0, max: 1, noNaN: true });
const place = fc.record({ xNorm: unit, yNorm: unit });

/** Whoever plays the steps of this list, one after the other. */
const follows = (inputs: readonly PlayerInput[]): Player<null> => ({
  next: () => ({ input: inputs[0] ?? NO_INPUT, player: follows(inputs.slice(1)) }),
});

function handsOf(player: Player<null>, steps: number): readonly (number | undefined)[] {
  const hands: (number | undefined)[] = [];
  let who = player;
  for (let step = 0; step < steps; step += 1) {
    const move = who.next(null);
    who = move.player;
    hands.push(seatOf(move.input, 0).pointers[0]?.xNorm);
  }
  return hands;
}

it('gets to its goal in the end, and never beyond it', () => {
  fc.assert(
    fc.property(
      place,
      place,
      fc.double({ min: 0.4, max: 2.5, noNaN: true }),
      (from, to, aspect) => {
        let at = { ...from, isThere: false };
        for (let step = 0; step < 400 && !at.isThere; step += 1) {
          const next = approach(at, to, { aspect, mostSpans: 0.02 });
          const left = (point: { xNorm: number }) => Math.abs(point.xNorm - to.xNorm);
          expect(left(next)).toBeLessThanOrEqual(left(at) + 1e-12);
          at = next;
        }
        expect(at).toMatchObject({ isThere: true });
        expect(at.xNorm).toBeCloseTo(to.xNorm);
      },
    ),
  );
});

it('trembles beside the place and inside the field', () => {
  fc.assert(
    fc.property(place, fc.integer(), (at, seed) => {
      const shaken = tremble(at, 0.1, createRng(seed)).at;
      expect(Math.abs(shaken.xNorm - at.xNorm)).toBeLessThanOrEqual(0.05);
      expect(shaken.yNorm >= 0 && shaken.yNorm <= 1).toBe(true);
    }),
  );
});

it('who is late does what was right before, and holds it for a while', () => {
  const path = [0.1, 0.2, 0.3, 0.4].map((xNorm) => handAt({ xNorm, yNorm: 0.5 }));
  const hands = handsOf(late(follows(path)), 12);
  expect(hands[0]).toBeUndefined();
  expect(new Set(hands)).toEqual(new Set([undefined, 0.1, 0.2]));
});

it('who is contrary goes away from where it should go', () => {
  const path = [0.5, 0.6, 0.6].map((xNorm) => handAt({ xNorm, yNorm: 0.5 }));
  const hands = handsOf(contrary(follows(path)), 3);
  expect(hands[1]).toBeCloseTo(0.4);
  expect(hands[2]).toBeCloseTo(0.2);
});

it.each(PLAYER_NAMES)('%s remembers nothing but what it is', (name) => {
  const simulation: GameSimulation<null> = {
    createState: () => null,
    advance: (state) => ({ state, events: [] }),
    outcome: () => null,
    bot: (_state, rng) => ({ input: NO_INPUT, rng }),
  };
  const player = createPlayer(name, { simulation, controls: BY_FACE }, 5).next(null).player;
  expect(handsOf(player, 40)).toEqual(handsOf(player, 40));
});

it('who is delayed does all of it, later', () => {
  const path = [0.1, 0.2, 0.3].map((xNorm) => handAt({ xNorm, yNorm: 0.5 }));
  expect(handsOf(delayed(follows(path), 2), 5)).toEqual([undefined, undefined, 0.1, 0.2, 0.3]);
});

it('a child with ways of its own keeps within its reach, and is seen by pictures', () => {
  const path = [0.1, 0.5, 0.9, 0.9].map((xNorm) => handAt({ xNorm, yNorm: 0.5 }));
  const within = { left: 0.3, top: 0, right: 0.7, bottom: 1 };
  const own = withWays(follows(path), { within, everySteps: 2 }, createRng(1));
  expect(handsOf(own, 4)).toEqual([0.3, 0.3, 0.7, 0.7]);
});
