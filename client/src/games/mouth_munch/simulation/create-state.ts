import { createRng } from '@advay/shared/kernel/rng';
import type { GameConfig } from '../../../game-runtime/contract.ts';
import { createFrame } from '../../../game-runtime/round-frame/round-frame.ts';
import { choosePrompts } from '../content/choose-prompts.ts';
import { feastOf } from '../content/feast-of.ts';
import { stepRules, TASTE_EVERY_MS } from '../limits.ts';
import type { MunchState } from './munch-state.ts';

export function createState(config: GameConfig, seed: number): MunchState {
  const { step, aspect, ageBand, language } = config;
  const rules = stepRules(step);
  const { prompts, rng } = choosePrompts(rules, feastOf(language), ageBand, createRng(seed));
  return {
    ...createFrame(),
    step,
    aspect,
    ageBand,
    ...(language && { language }),
    rng,
    xNorm: 0.5,
    speed: 0,
    turn: { seenMs: 0, rest: 0, widest: { left: 0, right: 0 } },
    mouth: { isOpen: false, shutMs: 0, gape: 0 },
    bites: [],
    nextId: 0,
    serveInMs: 1_400,
    prompts,
    goal: prompts.length || rules.goal,
    eaten: 0,
    eatenLetters: [],
    mouthful: null,
    spat: null,
    burpMs: 0,
    isRowAnswered: false,
    sinceTasteMs: TASTE_EVERY_MS,
  };
}
