import { NO_INPUT } from '../../input/player-input.ts';
import { seatOf } from '../../input/seat-input.ts';
import type { GameSimulation } from '../contract.ts';

/** The least game there is: remembers how many pointers each step brought, over after so many steps. */
export function hearingGame(
  stepsToEnd: number,
): GameSimulation<{ heard: readonly number[]; at: { x: number; y: number } | null }> {
  return {
    createState: () => ({ heard: [], at: null }),
    advance(state, input) {
      const { pointers } = seatOf(input, 0);
      const [pointer] = pointers;
      return {
        state: {
          heard: [...state.heard, pointers.length],
          at: pointer ? { x: pointer.xNorm, y: pointer.yNorm } : null,
        },
        events: [{ kind: 'progress' }],
      };
    },
    outcome: (state) => (state.heard.length >= stepsToEnd ? { share: 1 } : null),
    bot: (_state, rng) => ({ input: NO_INPUT, rng }),
  };
}
