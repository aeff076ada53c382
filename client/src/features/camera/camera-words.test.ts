import { GAME_IDS } from '@advay/shared/games/catalogue';
import { describe, expect, it } from 'vitest';
import { descriptionOf } from '../../games/game-descriptions.ts';
import { cameraWords, lightWords, withoutWords } from './camera-words.ts';

describe('words of the camera', () => {
  it.each([
    ['hand', 'hands'],
    ['body', 'bodies'],
    ['face', 'faces'],
  ] as const)('say what a %s camera looks for, and how to play without it', (sense, seen) => {
    for (const pointers of [0, 1] as const) {
      const controls = { sense, pointers };
      expect(cameraWords('stopped', controls).title).toBe(`Seeing ${seen} has stopped`);
      expect(cameraWords('none', controls).wayOn).toContain(withoutWords(controls).by);
      for (const problem of ['old-browser', 'no-graphics', 'corrupt-model', 'offline'] as const) {
        const { title, wayOn } = cameraWords(problem, controls);
        expect(`${title} ${wayOn}`).not.toMatch(/[{}]/);
        expect(`${title} ${wayOn}`).toContain(seen);
      }
    }
  });

  it('send nobody to a finger where nothing points', () => {
    for (const id of GAME_IDS) {
      const { controls } = descriptionOf(id);
      const isPointed = controls.pointers > 0;
      expect(withoutWords(controls).use, id).toBe(isPointed ? 'Use a finger' : 'Use the buttons');
      expect(cameraWords('none', controls).wayOn.includes('finger'), id).toBe(isPointed);
    }
  });

  it('ask for light in the dark and for a free lens before a black picture, else for nothing', () => {
    expect(lightWords('dark')?.wayOn).toMatch(/too dark here/);
    expect(lightWords('black')?.wayOn).toMatch(/lens/);
    expect([lightWords('dim'), lightWords('fine')]).toEqual([null, null]);
  });
});
