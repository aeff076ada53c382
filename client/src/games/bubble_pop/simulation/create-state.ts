import { createRng } from '@advay/shared/kernel/rng';
import type { GameConfig } from '../../../game-runtime/contract.ts';
import { createReachMeasure } from '../../../game-runtime/field/measure-reach.ts';
import { usableReach } from '../../../game-runtime/field/reach-span.ts';
import { NOBODY_PLAYS } from '../../../game-runtime/playing-pointer.ts';
import { createFrame } from '../../../game-runtime/round-frame/round-frame.ts';
import type { BubblePopState } from './bubble-state.ts';
import { HIGHEST_NUMBER, MIN_REACH, SAY_EVERY_MS, stepRules } from './limits.ts';
import { nextTarget } from './target.ts';

export function createBubblePop(config: GameConfig, seed: number): BubblePopState {
  const { rule } = stepRules(config.step);
  const first = nextTarget(rule, null, HIGHEST_NUMBER[config.ageBand], createRng(seed));
  return {
    ...createFrame(),
    step: config.step,
    aspect: config.aspect,
    ageBand: config.ageBand,
    reach: usableReach(config.reach, MIN_REACH),
    knownReach: config.reach,
    handSide: config.handSide,
    rng: first.rng,
    bubbles: [],
    pops: [],
    nextId: 0,
    spawnInMs: 0,
    wrongRun: 0,
    target: first.target,
    popped: 0,
    missed: 0,
    pointers: [],
    playing: NOBODY_PLAYS,
    handWay: null,
    guide: null,
    demoInMs: 0,
    sinceSaidMs: SAY_EVERY_MS,
    measure: createReachMeasure(),
  };
}
