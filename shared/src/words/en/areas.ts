import type { AreaLoaders } from '../areas.ts';
import * as home from './home.ts';

/** What the first screen shows comes with this table; all else when it is asked for. */
export const areas: AreaLoaders = {
  home: async () => home,
  child: () => import('./child.ts'),
  'games/letter_trace': () => import('./games/letter-trace.ts'),
  'games/bubble_pop': () => import('./games/bubble-pop.ts'),
  'games/hand_pong': () => import('./games/hand-pong.ts'),
  'games/finger_count': () => import('./games/finger-count.ts'),
  'games/mouth_munch': () => import('./games/mouth-munch.ts'),
  'games/number_catch': () => import('./games/number-catch.ts'),
};
