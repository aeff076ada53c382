import type { Controls } from '../../controls/controls.ts';

/** For screens on which one hand points at buttons and things. */
export const ONE_POINTER: Controls = {
  sense: 'hand',
  pointers: 1,
  smoothing: 'pop',
  signs: [],
  axes: [],
  seats: 1,
};
