import type { GameDescription } from '../../game-runtime/description.ts';

export const description: GameDescription = {
  title: 'Letter road',
  ageBands: ['3-4', '5-6', '7-8'],
  place: 'hill',
  controls: { sense: 'hand', pointers: 1, smoothing: 'trace', signs: [], axes: [], seats: 1 },
};
