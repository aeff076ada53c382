import { createRng } from '@advay/shared/kernel/rng';
import type { GameConfig } from '../../../game-runtime/contract.ts';
import { createFrame } from '../../../game-runtime/round-frame/round-frame.ts';
import { chooseTask, orderThings } from './choose-task.ts';
import type { FingerCountState } from './finger-count-state.ts';
import { HAND_AT_REST } from './follow-hand.ts';

export function createFingerCount(config: GameConfig, seed: number): FingerCountState {
  const { step, ageBand, aspect, handSide } = config;
  const { things: turnOfThings, rng } = orderThings(createRng(seed));
  const first = chooseTask({ step, ageBand, turnOfThings, rng, taskNumber: 0, task: null });
  return {
    ...createFrame(),
    step,
    ageBand,
    aspect,
    isMirrored: handSide === 'left',
    rng: first.rng,
    turnOfThings,
    task: first.task,
    taskNumber: 0,
    phase: { kind: 'opening', ms: 0 },
    hand: HAND_AT_REST,
    tries: 0,
    shownInstead: null,
    solved: 0,
    isAnswered: false,
  };
}
