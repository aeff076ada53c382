import type { GameConfig } from '../../../game-runtime/contract.ts';
import { createFrame } from '../../../game-runtime/round-frame/round-frame.ts';
import { chooseGlyphs } from './choose-glyphs.ts';
import { NO_HOLD } from './hold.ts';
import type { LetterTraceState } from './state.ts';

/** What every try of a stroke begins with. */
export const FRESH_STROKE = {
  phase: 'to-star',
  phaseMs: 0,
  along: 0,
  toldAlong: 0,
  hold: NO_HOLD,
  awayMs: 0,
  offRoadMs: 0,
  toLose: 0,
  lost: 0,
  isCleanStretch: true,
} as const satisfies Partial<LetterTraceState>;

export function createState(config: GameConfig, seed: number): LetterTraceState {
  return {
    ...createFrame(),
    ...FRESH_STROKE,
    config,
    glyphs: chooseGlyphs(config, seed),
    glyphIndex: 0,
    strokeIndex: 0,
    strokesDone: 0,
    struggles: { leavings: 0, reversals: 0, restarts: 0 },
    finger: null,
  };
}
