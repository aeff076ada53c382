import type { AreaLoaders } from '../areas.ts';
import * as home from './home.ts';

/** What the first screen shows comes with this table; all else when it is asked for. */
export const areas: AreaLoaders = {
  home: async () => home,
  child: () => import('./child.ts'),
  books: () => import('./books.ts'),
  door: () => import('./door.ts'),
  together: () => import('./together.ts'),
  relative: () => import('./relative.ts'),
  'games/letter_trace': () => import('./games/letter-trace.ts'),
  'games/bubble_pop': () => import('./games/bubble-pop.ts'),
  'games/hand_pong': () => import('./games/hand-pong.ts'),
  'games/finger_count': () => import('./games/finger-count.ts'),
  'games/mouth_munch': () => import('./games/mouth-munch.ts'),
  'games/number_catch': () => import('./games/number-catch.ts'),
  'parents/room': () => import('./parents/room.ts'),
  'parents/account': () => import('./parents/account.ts'),
  'parents/children': () => import('./parents/children.ts'),
  'parents/progress': () => import('./parents/progress.ts'),
  'parents/rights': () => import('./parents/rights.ts'),
  'parents/friends': () => import('./parents/friends.ts'),
  'parents/invites': () => import('./parents/invites.ts'),
  'parents/relatives': () => import('./parents/relatives.ts'),
  'parents/device': () => import('./parents/device.ts'),
};
