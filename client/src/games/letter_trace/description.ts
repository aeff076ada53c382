import type { GameDescription } from '../../game-runtime/description.ts';

export const description: GameDescription = {
  ageBands: ['3-4', '5-6', '7-8'],
  place: 'hill',
  controls: { sense: 'hand', pointers: 1, smoothing: 'trace', signs: [], axes: [], seats: 1 },
  // One case only; and a name in these scripts is more than its vowels, or letters that join.
  skippedSteps: { devanagari: ['capitals', 'own-name'], arabic: ['capitals', 'own-name'] },
};
