import type { KnownChild } from '../known-child.ts';

/** Two children of one family. */
export const MIA: KnownChild = {
  id: 'child-mia',
  nickname: 'Sunny Pebble',
  avatar: 'fox',
  ageBand: '3-4',
  languages: ['en', 'hi'],
  settings: { calmMotion: false, playMinutesADay: 20 },
};

export const BEN: KnownChild = {
  id: 'child-ben',
  nickname: 'Brave Acorn',
  avatar: 'owl',
  ageBand: '5-6',
  languages: ['de'],
  settings: { calmMotion: true, playMinutesADay: null },
};
