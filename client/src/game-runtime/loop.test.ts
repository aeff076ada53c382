import { STEP_MS } from '@advay/shared/kernel/fixed-step';
import { expect, it, vi } from 'vitest';
import { LOST_INPUT, type PlayerInput } from '../input/player-input.ts';
import { createReplaySource } from '../input/replay-source.ts';
import { inputOf } from '../input/seat-input.ts';
import { WHOLE_FIELD } from './contract.ts';
import type { FinishedRound } from './finished-round.ts';
import { createRoundLoop } from './loop.ts';
import { replayRound } from './recorder.ts';
import { hearingGame } from './testing/hearing-game.ts';

const config = {
  step: 'lines',
  aspect: 1,
  ageBand: '3-4',
  ownName: '',
  reach: WHOLE_FIELD,
  handSide: null,
} as const;

const at = (xNorm: number): PlayerInput => inputOf([{ id: 1, xNorm, yNorm: 0.5, side: null }]);

function startLoop(
  stepsToEnd: number,
  read: (nowMs: number) => PlayerInput | null = () => at(0.3),
) {
  const told = { onEvents: vi.fn(), onTracking: vi.fn(), onRoundEnd: vi.fn() };
  const game = { id: 'letter_trace' as const, simulation: hearingGame(stepsToEnd) };
  const source = { read: vi.fn(read), dispose() {} };
  const loop = createRoundLoop({ game, config, seed: 3, source, isRecorded: true, ...told });
  return { loop, source, ...told };
}

it('takes a step for each sixtieth, at 30, 60 and 144 frames a second alike', () => {
  for (const framesPerS of [30, 60, 144]) {
    const { loop } = startLoop(1_000);
    for (let frame = 0; frame <= framesPerS * 2; frame += 1) {
      const { alpha } = loop.advance((frame * 1000) / framesPerS, false);
      expect(alpha).toBeGreaterThanOrEqual(0);
      expect(alpha).toBeLessThan(1);
    }
    expect(loop.state.heard.length).toBeGreaterThanOrEqual(119);
    expect(loop.state.heard.length).toBeLessThanOrEqual(121);
  }
});

it('never fast-forwards after the tab slept', () => {
  const { loop } = startLoop(1_000);
  loop.advance(0, false);
  loop.advance(3_600_000, false);
  expect(loop.state.heard).toHaveLength(5);
});

it('stands still while paused, and starts with a lifted finger', () => {
  const { loop, onTracking } = startLoop(1_000);
  loop.advance(0, false);
  loop.advance(STEP_MS, false);
  for (let frame = 2; frame < 200; frame += 1) loop.advance(frame * STEP_MS, true);
  expect(loop.state.heard).toEqual([1]);
  loop.advance(200 * STEP_MS, false);
  loop.advance(201 * STEP_MS, false);
  loop.advance(202 * STEP_MS, false);
  expect(loop.state.heard).toEqual([1, 0, 1]);
  expect(onTracking).toHaveBeenCalledTimes(1);
});

it('stands still while the player is lost, and tells when that changes', () => {
  let input = at(0.3);
  const { loop, onTracking, onEvents } = startLoop(1_000, () => input);
  let frame = 0;
  const frames = (count: number) => {
    for (let left = count; left > 0; left -= 1) {
      loop.advance(frame * STEP_MS, false);
      frame += 1;
    }
  };
  frames(4);
  input = LOST_INPUT;
  onEvents.mockClear();
  frames(100);
  expect(loop.state.heard).toHaveLength(3);
  expect(onEvents).not.toHaveBeenCalled();
  input = at(0.3);
  frames(1);
  expect(onTracking.mock.calls).toEqual([['tracked'], ['lost'], ['tracked']]);
});

it('ends once, and what it recorded plays the same round again', () => {
  let x = 0;
  const { loop, onRoundEnd } = startLoop(90, () => {
    x = (x + 0.013) % 1;
    return x < 0.1 ? LOST_INPUT : at(x);
  });
  for (let frame = 0; frame < 300; frame += 1) loop.advance(frame * STEP_MS, false);
  expect(onRoundEnd).toHaveBeenCalledTimes(1);
  const finished: FinishedRound = onRoundEnd.mock.calls[0]?.[0];
  expect(finished).toMatchObject({ gameID: 'letter_trace', step: 'lines', xpEarned: 30, seed: 3 });
  expect(Math.abs(finished.activeMs - 1_500)).toBeLessThanOrEqual(1);

  const inputLog = JSON.parse(JSON.stringify(finished.inputLog));
  const replayed = replayRound(hearingGame(90), { config, seed: 3, inputLog });
  expect(replayed.state).toEqual(loop.state);

  const again = createReplaySource(inputLog);
  const second = startLoop(90, (nowMs) => again.read(nowMs));
  for (let frame = 0; frame < 300; frame += 1) second.loop.advance(frame * STEP_MS, false);
  expect(second.loop.state).toEqual(loop.state);
});
