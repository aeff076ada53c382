import { GAME_IDS } from '@advay/shared/games/catalogue';
import { words } from '@advay/shared/words/en/child';
import { describe, expect, it } from 'vitest';
import { descriptionOf } from '../../games/game-descriptions.ts';
import { cameraWords, hindranceWords, withoutWords } from './camera-words.ts';

describe('words of the camera', () => {
  it.each([
    ['hand', 'hands'],
    ['body', 'bodies'],
    ['face', 'faces'],
  ] as const)('say what a %s camera looks for, and how to play without it', (sense, seen) => {
    for (const pointers of [0, 1] as const) {
      const controls = { sense, pointers };
      expect(cameraWords(words, 'stopped', controls).title).toBe(`Seeing ${seen} has stopped`);
      expect(cameraWords(words, 'none', controls).wayOn).toContain(
        words.without[pointers > 0 ? 'finger' : 'buttons'],
      );
      for (const problem of ['old-browser', 'no-graphics', 'corrupt-model', 'offline'] as const) {
        const { title, wayOn } = cameraWords(words, problem, controls);
        expect(`${title} ${wayOn}`).not.toMatch(/[{}]/);
        expect(`${title} ${wayOn}`).toContain(seen);
      }
    }
  });

  it('send nobody to a finger where nothing points', () => {
    for (const id of GAME_IDS) {
      const { controls } = descriptionOf(id);
      const isPointed = controls.pointers > 0;
      expect(withoutWords(words, controls), id).toBe(
        isPointed ? 'Use a finger' : 'Use the buttons',
      );
      expect(cameraWords(words, 'none', controls).wayOn.includes('finger'), id).toBe(isPointed);
    }
  });

  it('ask for something else before each picture that shows why nobody is seen', () => {
    expect(hindranceWords(words, 'dark').wayOn).toMatch(/too dark here/);
    expect(hindranceWords(words, 'black').wayOn).toMatch(/on the lens/);
    expect(hindranceWords(words, 'blurred').wayOn).toMatch(/wipe the lens/);
    expect(hindranceWords(words, 'too-near').title).toMatch(/back/);
    expect(hindranceWords(words, 'too-far').title).toMatch(/nearer/);
  });
});
