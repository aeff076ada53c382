import { expect, it } from 'vitest';
import { NO_INPUT } from '../../input/player-input.ts';
import { seatOf } from '../../input/seat-input.ts';
import type { GameSimulation } from '../contract.ts';
import { HELP_AFTER_MS } from '../limits.ts';
import { play } from '../testing/game-driver.ts';
import { framed } from './framed.ts';
import { createFrame, type RoundFrame } from './round-frame.ts';
import { rulesOf } from './rules-of.ts';
import { quietTurn } from './turn.ts';

type Counted = RoundFrame & Readonly<{ touches: number; claps: number; isResting: boolean }>;

const GOAL = 3;
const LONGEST_MS = 60_000;
const ENDING_MS = 500;

/** Each confirm is a touch; three are the goal. A finger that is there means rest. */
const touching: GameSimulation<Counted> = {
  createState: () => ({ ...createFrame(), touches: 0, claps: 0, isResting: false }),
  ...framed<Counted>({
    longestMs: LONGEST_MS,
    endingMs: ENDING_MS,
    open: () => [{ kind: 'say', line: 'begin' }],
    turn(state, input) {
      if (seatOf(input, 0).pointers.length > 0) return { state, events: [], isIdle: true };
      if (!input.actions.includes('confirm')) return quietTurn(state);
      return { state: { ...state, touches: state.touches + 1 }, events: [{ kind: 'progress' }] };
    },
    hint: (_state, level) => ({ kind: 'say', line: `hint-${level}` }),
    share: ({ touches }) => touches / GOAL,
    end: (state, isFull) => ({ state, events: [{ kind: 'say', line: isFull ? 'all' : 'some' }] }),
    celebrate: (state) => ({ ...state, claps: state.claps + 1 }),
  }),
  bot: (_state, rng) => ({ input: NO_INPUT, rng }),
};

const lines = (round: ReturnType<typeof touch>) => round.eventsOf('say').map(({ line }) => line);
const touch = () => play(touching);

it('opens once, brings help that is said, and takes it away at progress', () => {
  const round = touch().rest(HELP_AFTER_MS[2] + 100);
  expect(lines(round)).toEqual(['begin', 'hint-2', 'hint-3']);
  round.confirm();
  expect(round.eventsOf('help').map(({ level }) => level)).toEqual([1, 2, 3, 0]);
  expect(round.eventsOf('cue').map(({ cue }) => cue)).toEqual(['help', 'help', 'help']);
});

it('brings no help while there is nothing to do', () => {
  const round = touch().from(0.5, 0.5).rest(HELP_AFTER_MS[2]);
  expect(round.eventsOf('help')).toEqual([]);
});

it('ends at the goal, celebrates, and is over after it', () => {
  const round = touch().confirm().confirm().confirm();
  expect(lines(round)).toEqual(['begin', 'all']);
  expect(round.outcome).toBeNull();
  round.rest(ENDING_MS + 100);
  expect(round.outcome).toEqual({ share: 1 });
  expect(round.state.claps).toBeGreaterThan(10);
});

it('ends as kindly when the time is over, and counts no time while the player is lost', () => {
  const round = touch().confirm().lose(LONGEST_MS).rest(1_000);
  expect(round.outcome).toBeNull();
  round.rest(LONGEST_MS + ENDING_MS);
  expect(round.outcome).toEqual({ share: 1 / GOAL });
  expect(lines(round).at(-1)).toBe('some');
});

it('gives the first rules for a step nobody knows', () => {
  const steps = { easy: 1, hard: 2 };
  expect(rulesOf(steps, 'hard')).toBe(2);
  expect(rulesOf(steps, 'toString')).toBe(1);
});
